/** Whether letters stand at a place of a word that ends at `end`. */
export function standsAt(codes: Uint16Array, place: number, end: number, letters: string): boolean {
  if (place + letters.length > end) return false
  for (let at = 0; at < letters.length; at++) if (codes[place + at] !== letters.charCodeAt(at)) return false
  return true
}
