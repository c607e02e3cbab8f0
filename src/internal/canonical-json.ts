type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined }

/** RFC 8785 for the values we record: sorted keys, NFC strings, whole numbers. Undefined members are left out. */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('canonical JSON holds whole numbers only')
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = value as { readonly [key: string]: Canonical | undefined }
  const parts: string[] = []
  for (const key of Object.keys(members).sort()) {
    const member = members[key]
    if (member !== undefined) parts.push(`${JSON.stringify(key.normalize('NFC'))}:${canonicalJson(member)}`)
  }
  return `{${parts.join(',')}}`
}
