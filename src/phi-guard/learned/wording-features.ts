import { joinHashA } from '../hash-token.js'
import type { Reading } from '../reading.js'
import { WordClass } from '../word-classes.js'

/** How many features are told apart: hashes that fall on one place share it. */
export const featurePlaces: number = 1 << 17

const stemLength = 5
/** Of longer words the beginning is read. */
const longestWord = 24
/** Four letters of seven bits. */
const pieceBits = 0x0fffffff
const textStart = 0x51ed
const pairSalt = 0x5bd1
const stemSalt = 0x7f4a
const pieceSalt = 0x3333
const classSalt = 0xc1a5

/** Room for the features of one word: itself, its pair, its stem, its pieces and its classes. */
export const mostFeatures: number = 3 + longestWord + 32

/** What languages a word belongs to says nothing of what is told. */
export const toldClasses: number = ~(WordClass.english | WordClass.spanish | WordClass.ordinary)

/**
 * Writes the places of one word's features and returns their number: the word, it with the word before (by its hash), the
 * first five letters of a longer one, its pieces of four letters, and each class that the vocabulary gives it.
 */
export function wordingFeatures(reading: Reading, token: number, before: number | undefined, places: Uint32Array): number {
  const word = reading.hashA[token] as number
  places[0] = placeOf(word)
  places[1] = placeOfPair(before, word)
  let count = 2
  const start = reading.tokenStart[token] as number
  const end = Math.min(reading.tokenEnd[token] as number, start + longestWord)
  if (end - start >= stemLength) {
    let piece = 0
    for (let at = start; at < end; at++) {
      const before = piece
      piece = ((piece << 7) | ((reading.codes[at] as number) & 0x7f)) & pieceBits
      const length = at - start + 1
      if (length >= 4) places[count++] = placeOf(piece ^ pieceSalt)
      if (length === stemLength && end - start > stemLength) places[count++] = placeOf(Math.imul(before, 31) ^ piece ^ stemSalt)
    }
  }
  for (let bits = (reading.classes[token] as number) & toldClasses; bits !== 0; bits &= bits - 1)
    places[count++] = placeOf(classSalt + Math.clz32(bits & -bits) * 77)
  return count
}

/** The place of a word with the word before, by their hashes. */
export function placeOfPair(before: number | undefined, word: number): number {
  return placeOf(joinHashA(before ?? textStart, word) ^ pairSalt)
}

function placeOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) & (featurePlaces - 1)
}
