import { neededLiterals } from './needed-literals.js'

/** Which runs of three characters a text holds, as bits: a bit may be set for another run, but none is missing. */
export type TextGrams = Uint32Array

const words = 64
const needs = /* @__PURE__ */ new WeakMap<RegExp, readonly Uint16Array[]>()

export function textGrams(text: string): TextGrams {
  const grams = new Uint32Array(words)
  const small = text.toLowerCase()
  for (let start = 0; start + 3 <= small.length; start++) {
    const bit = gramAt(small, start)
    grams[bit >> 5] = (grams[bit >> 5] as number) | (1 << (bit & 31))
  }
  return grams
}

/** False where the pattern cannot match a text of these runs. Saves the far dearer search by the pattern itself. */
export function mayMatch(pattern: RegExp, grams: TextGrams): boolean {
  let need = needs.get(pattern)
  if (need === undefined) {
    need = neededLiterals(pattern).map(endsOf)
    needs.set(pattern, need)
  }
  for (let list = 0; list < need.length; list++) if (!holdsOne(need[list] as Uint16Array, grams)) return false
  return true
}

/** By the first and the last run of each. */
function holdsOne(ends: Uint16Array, grams: TextGrams): boolean {
  for (let at = 0; at < ends.length; at += 2) if (isSet(grams, ends[at] as number) && isSet(grams, ends[at + 1] as number)) return true
  return false
}

function isSet(grams: TextGrams, bit: number): boolean {
  return (((grams[bit >> 5] as number) >>> (bit & 31)) & 1) !== 0
}

function endsOf(literals: readonly string[]): Uint16Array {
  return Uint16Array.from(literals.flatMap((literal) => [gramAt(literal, 0), gramAt(literal, literal.length - 3)]))
}

function gramAt(text: string, start: number): number {
  const mixed = Math.imul(text.charCodeAt(start), 0x9e37) ^ Math.imul(text.charCodeAt(start + 1), 0x79b9) ^ Math.imul(text.charCodeAt(start + 2), 0x1f35)
  return (mixed ^ (mixed >>> 7)) & (words * 32 - 1)
}
