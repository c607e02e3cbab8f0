import type { Reading } from './reading.js'
import { numberAt } from './when-spans.js'
import { WordClass } from './word-classes.js'

interface RelativeDate {
  /** Words by number. */
  readonly from: number
  readonly to: number
}

const before = /* @__PURE__ */ new Set(['last', 'past', 'previous', 'earlier'])
const periods = /* @__PURE__ */ new Set(['week', 'weekend', 'month', 'night', 'spring', 'summer', 'fall', 'autumn', 'winter'])
const counted = /* @__PURE__ */ new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'dias', 'semanas', 'meses', 'dia', 'semana', 'mes'])
const single = /* @__PURE__ */ new Set(['yesterday', 'ayer', 'anteayer', 'anoche'])
const numerals = /* @__PURE__ */ new Set([
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'un',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
])
const spanishPast = /* @__PURE__ */ new Set(['pasado', 'pasada'])

/** "last week", "two days ago", "ayer", "el mes pasado": finer than a year, so a date once the person is known. */
export function findRelativeDates(reading: Reading): RelativeDate[] {
  const found: RelativeDate[] = []
  for (let token = 0; token < reading.tokenCount; token++) {
    const to = relativeEnd(reading, token)
    if (to < token) continue
    found.push({ from: token, to })
    token = to
  }
  return found
}

function relativeEnd(reading: Reading, token: number): number {
  const word = wordAt(reading, token)
  if (single.has(word)) return token
  const next = wordAt(reading, token + 1)
  if (before.has(word) && isPeriod(reading, token + 1, next)) return token + 1
  if (spanishPast.has(next) && (word === 'semana' || word === 'mes' || isDayOrMonth(reading, token))) return token + 1
  const after = wordAt(reading, token + 2)
  if (isCount(reading, token, word) && counted.has(next) && (after === 'ago' || after === 'prior')) return token + 2
  if (word === 'hace' && isCount(reading, token + 1, next) && counted.has(after)) return token + 2
  return token - 1
}

function wordAt(reading: Reading, token: number): string {
  if (token >= reading.tokenCount || (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) > 10) return ''
  return reading.word(token)
}

function isPeriod(reading: Reading, token: number, word: string): boolean {
  return periods.has(word) || (token < reading.tokenCount && isDayOrMonth(reading, token))
}

function isDayOrMonth(reading: Reading, token: number): boolean {
  return ((reading.classes[token] as number) & (WordClass.weekday | WordClass.month)) !== 0
}

function isCount(reading: Reading, token: number, word: string): boolean {
  return numerals.has(word) || numberAt(reading, token) > 0
}
