import { type Reading, Shape } from '../reading.js'
import { WordClass } from '../word-classes.js'

/** Words that a slot of a template may hold: a text reads alike whatever day, time, number or first name stands in it. */
const filledIn = WordClass.month | WordClass.weekday | WordClass.dayName | WordClass.meridiem

/** Whether wording is read from a word: not from a number, a day, a part of a time or a first name. */
export function isReadWord(reading: Reading, token: number): boolean {
  const shape = reading.shape[token] as number
  const bits = reading.classes[token] as number
  return (shape & Shape.digits) === 0 && (bits & filledIn) === 0 && ((shape & Shape.capital) === 0 || (bits & WordClass.firstName) === 0)
}
