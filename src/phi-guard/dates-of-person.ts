import type { Tier } from '../domain/content.js'
import type { Reading } from './reading.js'
import type { WhenSpan } from './when-spans.js'
import { WordClass } from './word-classes.js'

interface PersonDate {
  readonly category: 'date' | 'birth-date'
  readonly rule: string
  readonly span: WhenSpan
}

/** Dates that tell something of a person: of birth, of care in the past, of a result; in tier `strict` also of a visit to come. */
export function datesOfPerson(reading: Reading, seen: number, spansOf: () => readonly WhenSpan[], options: { clinical: boolean; tier: Tier }): PersonDate[] {
  const birth = (seen & WordClass.birth) !== 0
  const strict = options.tier === 'strict' && (seen & WordClass.appointment) !== 0
  const past = options.clinical && reading.digitCount > 0
  const ofResult = (seen & WordClass.result) !== 0 && (seen & WordClass.appointment) === 0 && reading.digitCount > 0
  if (!birth && !strict && !past && !ofResult) return []
  const dates: PersonDate[] = []
  for (const span of spansOf()) {
    if (birth && span.calendar && classBefore(reading, span.from, WordClass.birth, 5)) dates.push({ category: 'birth-date', rule: 'birth-date', span })
    else if (strict && (span.hasTime || span.hasDay)) dates.push({ category: 'date', rule: 'visit-time', span })
    else if (past && span.calendar && isPast(reading, span, seen)) dates.push({ category: 'date', rule: 'date-of-care', span })
    else if (
      ofResult &&
      span.calendar &&
      !span.hasTime &&
      ['from', 'of', 'dated', 'on', 'de', 'del'].includes(wordAt(reading, span.from - 1)) &&
      classBefore(reading, span.from, WordClass.result, 4)
    ) {
      dates.push({ category: 'date', rule: 'date-of-result', span })
    }
  }
  return dates
}

function isPast(reading: Reading, span: WhenSpan, seen: number): boolean {
  if (classBefore(reading, span.from, WordClass.pastCare, 12)) return true
  return span.year !== undefined && !span.hasTime && !(/\b(?:your|you|su|sus|usted|tu)\b/i.test(reading.plain()) && (seen & WordClass.possessive) !== 0)
}

function classBefore(reading: Reading, token: number, bits: number, reach: number): boolean {
  for (let at = Math.max(0, token - reach); at < token; at++) if (((reading.classes[at] as number) & bits) !== 0) return true
  return false
}

function wordAt(reading: Reading, token: number): string {
  return token < 0 ? '' : reading.word(token)
}
