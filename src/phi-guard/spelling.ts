import { codesOf, keyOfThree } from './letter-codes.js'
import { ListsByKey } from './lists-by-key.js'

const shortest = 7

/** Words worth finding with one letter wrong. */
export class SpellingTargets {
  readonly #words: readonly string[]
  /** The places of words by their first letter with their first three, and with their last three. */
  readonly #places: ListsByKey<number> = new ListsByKey()

  constructor(words: readonly string[]) {
    this.#words = words
    for (const [place, word] of words.entries()) {
      if (word.length < shortest) continue
      const codes = codesOf(word)
      this.#places.add(keyOfThree(codes, 0), place)
      this.#places.add(keyOfEnds(codes, 0, codes.length), place)
    }
  }

  /**
   * The first of them that begins with the same letter and is one edit apart. One edit leaves the first three letters of a word of
   * seven as they are, or the last three: only words that share either are compared.
   */
  near(codes: Uint16Array, start: number, end: number): string | undefined {
    const first = this.#firstNear(codes, start, end, keyOfThree(codes, start))
    const other = this.#firstNear(codes, start, end, keyOfEnds(codes, start, end))
    return this.#words[Math.min(first, other)]
  }

  #firstNear(codes: Uint16Array, start: number, end: number, key: number): number {
    for (const place of this.#places.get(key)) {
      const word = this.#words[place] as string
      if (word.charCodeAt(0) === codes[start] && oneEditApart(codes, start, end, word)) return place
    }
    return Number.POSITIVE_INFINITY
  }
}

function keyOfEnds(codes: Uint16Array, start: number, end: number): number {
  return ((codes[start] as number) << 21) ^ keyOfThree(codes, end - 3)
}

/** One letter left out, added, changed, or two neighbours swapped. Words under seven letters are never compared: too many real words lie one letter apart. */
function oneEditApart(codes: Uint16Array, start: number, end: number, target: string): boolean {
  const length = end - start
  if (length < shortest || target.length < shortest || Math.abs(length - target.length) > 1) return false
  let head = 0
  while (head < length && head < target.length && codes[start + head] === target.charCodeAt(head)) head++
  let tail = 0
  while (tail < length - head && tail < target.length - head && codes[end - 1 - tail] === target.charCodeAt(target.length - 1 - tail)) tail++
  const restHere = length - head - tail
  const restThere = target.length - head - tail
  if (restHere <= 1 && restThere <= 1) return true
  return restHere === 2 && restThere === 2 && codes[start + head] === target.charCodeAt(head + 1) && codes[start + head + 1] === target.charCodeAt(head)
}
