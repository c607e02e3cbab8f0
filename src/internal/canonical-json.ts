type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined }

/** Stands in JSON as it is, and in every normal form. */
const plain = /^[ !#-[\]-~]*$/

/** RFC 8785 for the values we record: sorted keys, NFC strings, whole numbers. Undefined members are left out. */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'string') return plain.test(value) ? `"${value}"` : JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError('canonical JSON holds whole numbers only')
    return String(value)
  }
  if (value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = value as { readonly [key: string]: Canonical | undefined }
  let whole = ''
  for (const key of Object.keys(members).sort()) {
    const member = members[key]
    if (member !== undefined) whole += `${whole === '' ? '' : ','}${canonicalJson(key)}:${canonicalJson(member)}`
  }
  return `{${whole}}`
}
