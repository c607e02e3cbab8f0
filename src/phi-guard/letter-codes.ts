/** The letters of a word as a reading holds them. */
export function codesOf(word: string): Uint16Array {
  const codes = new Uint16Array(word.length)
  for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at)
  return codes
}

/** Three letters as a number, which others beyond ASCII may share. */
export function keyOfThree(codes: Uint16Array, at: number): number {
  return ((codes[at] as number) << 14) ^ ((codes[at + 1] as number) << 7) ^ (codes[at + 2] as number)
}
