const offset = 0x811c9dc5
const prime = 0x01000193

/**
 * Four hexadecimal digits that set a patient's new number apart from the old one, and tell no number: one in 65,536 of
 * all numbers has the same. FNV-1a, folded to 16 bits.
 */
export function numberMark(number: string): string {
  let hash = offset
  for (let index = 0; index < number.length; index++) hash = Math.imul(hash ^ number.charCodeAt(index), prime)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0')
}
