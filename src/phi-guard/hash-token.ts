import { codesOf } from './letter-codes.js'

const letterE = 101
const letterI = 105
const letterS = 115
const letterU = 117
const letterY = 121

/**
 * Hashes one word into two 32-bit halves, plural and singular alike: terms and texts pass through this same function,
 * so only their agreement matters, not grammar ("biopsies" and "biopsy", "tumores" and "tumor", "rashes" and "rash").
 */
export function hashToken(codes: Uint16Array, start: number, end: number, outA: Int32Array, outB: Int32Array, index: number): void {
  let stop = end
  let tail = 0
  const length = end - start
  if (length > 3 && codes[end - 1] === letterS) {
    const before = codes[end - 2]
    if (before === letterE && codes[end - 3] === letterI && length > 4) {
      stop = end - 3
      tail = letterY
    } else if (before !== letterS && before !== letterU && before !== letterI) {
      stop = end - 1
    }
  }
  if (tail === 0 && codes[stop - 1] === letterE && (stop - start >= 6 || endsInSibilant(codes, start, stop))) stop--
  let a = 0x811c9dc5 | 0
  let b = 17
  for (let at = start; at < stop; at++) {
    const code = codes[at] as number
    a = Math.imul(a ^ code, 0x01000193)
    b = (Math.imul(b, 31) + code) | 0
  }
  if (tail !== 0) {
    a = Math.imul(a ^ tail, 0x01000193)
    b = (Math.imul(b, 31) + tail) | 0
  }
  outA[index] = a
  outB[index] = b
}

/** The first half of a word's hash. */
export function hashOfWord(word: string): number {
  const codes = codesOf(word)
  const hash = new Int32Array(1)
  hashToken(codes, 0, codes.length, hash, new Int32Array(1), 0)
  return hash[0] as number
}

/** "rashe" and "ache" lose their e as "rash" and "ach" have none. */
function endsInSibilant(codes: Uint16Array, start: number, stop: number): boolean {
  if (stop - start < 4) return false
  const last = codes[stop - 2]
  const before = codes[stop - 3]
  return last === 120 || (last === 104 && (before === 115 || before === 99)) || (last === letterS && before === letterS)
}

/** Joins the hash of a phrase so far with that of its next word. */
export function joinHashA(a: number, next: number): number {
  return Math.imul(a ^ (next + 0x9e3779b9), 0x01000193) ^ (a >>> 15)
}

export function joinHashB(b: number, next: number): number {
  return (Math.imul(b, 0x2c1b3c6d) + next) | 0
}
