import type { Reading } from './reading.js'

/** Columns of the form of a listed word, in one line of the processor's cache. */
export const FormColumn = { form: 0, noted: 1, firstList: 2, listCount: 3, word: 4, classes: 5, weight: 6, features: 7 } as const

const width = 8
/** A word that ends in s, and one that does not. */
const formsOfEntry = 2
const letterS = 115
/** No listed word is longer. */
const lengthBits = 21
/** Shorter words are one form each. */
const shortestFolded = 4

/**
 * What was worked out of each listed word in the forms that texts had last, one that ends in s and one that does not: plural and
 * singular are one entry. Who fills a column says when it holds; a new form begins with zeros. Words of no list are never kept.
 */
export let knownForms: Int32Array = /* @__PURE__ */ new Int32Array(width * 1_024)

/** Where the columns of a word's form begin; -1 where the word is on no list. Of one entry, length and last letters tell the forms apart. */
export function placeOfForm({ codes, entry, tokenStart, tokenEnd }: Reading, token: number): number {
  const listed = entry[token] as number
  if (listed < 0) return -1
  const end = tokenEnd[token] as number
  const place = (listed * formsOfEntry + (codes[end - 1] === letterS ? 1 : 0)) * width
  const length = end - (tokenStart[token] as number)
  let form = length << lengthBits
  if (length >= shortestFolded)
    form |= (((codes[end - 1] as number) & 127) << 14) | (((codes[end - 2] as number) & 127) << 7) | ((codes[end - 3] as number) & 127)
  if (knownForms[place] !== form) begin(place, form)
  return place
}

function begin(place: number, form: number): void {
  if (place >= knownForms.length) {
    const larger = new Int32Array(Math.max(2 * knownForms.length, 2 * place))
    larger.set(knownForms)
    knownForms = larger
  }
  knownForms.fill(0, place, place + width)
  knownForms[place] = form
}
