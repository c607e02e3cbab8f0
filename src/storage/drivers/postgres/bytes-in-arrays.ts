/**
 * An array of byte strings as PostgreSQL writes it (its documentation, 8.15.6). For drivers that know arrays of
 * everything but these; other values are left as they are.
 */
export function bytesInArrays(value: unknown): unknown {
  if (!Array.isArray(value) || !value.some((each) => each instanceof Uint8Array)) return value
  return `{${value.map((each) => (each instanceof Uint8Array ? `"\\\\x${hex(each)}"` : 'NULL')).join(',')}}`
}

const digits = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += digits[byte]
  return text
}
