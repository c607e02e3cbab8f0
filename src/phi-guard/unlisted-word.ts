import { type Reading, Shape } from './reading.js'
import { WordClass } from './word-classes.js'

/** A word of no list of terms or cues, of two letters or more. A first name counts as one. */
export function isUnlisted(reading: Reading, token: number): boolean {
  const bits = reading.classes[token] as number
  if ((bits & ~(WordClass.firstName | WordClass.spanish | WordClass.english)) !== 0) return false
  return wordLength(reading, token) > 1 && (reading.entry[token] === -1 || bits !== 0)
}

/** A first capital and no digit. */
export function hasCapital(reading: Reading, token: number): boolean {
  return ((reading.shape[token] as number) & (Shape.capital | Shape.digits)) === Shape.capital
}

export function wordLength(reading: Reading, token: number): number {
  return (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number)
}
