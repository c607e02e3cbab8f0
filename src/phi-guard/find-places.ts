import { findKnownPlaces } from './find-known-places.js'
import { Gap, type Reading, Shape } from './reading.js'
import { WordClass } from './word-classes.js'

interface PlaceSpan {
  readonly category: 'address' | 'facility'
  readonly rule: string
  readonly start: number
  readonly end: number
}

const prepositions = /* @__PURE__ */ new Set(['at', 'in', 'from', 'near', 'en', 'desde'])
const placeHeads = /* @__PURE__ */ new Set([
  'hospital',
  'clinic',
  'center',
  'centre',
  'medical',
  'health',
  'institute',
  'infirmary',
  'clinica',
  'centro',
  'county',
  'university',
  'hosp',
  'med',
  'ctr',
  'sanatorium',
  'hospice',
  'policlinica',
  'sanatorio',
])
/** What names a place by itself at the end of its name, whatever leads to it. */
const closingHeads = /* @__PURE__ */ new Set([
  'hospital',
  'clinic',
  'center',
  'centre',
  'infirmary',
  'hospice',
  'hosp',
  'ctr',
  'clinica',
  'sanatorio',
  'institute',
])
const ofPerson = WordClass.pastCare | WordClass.age | WordClass.relation
const notPlaces = /* @__PURE__ */ new Set(['dr', 'mr', 'mrs', 'ms', 'i', 'type', 'stage', 'phase', 'er', 'icu'])

/**
 * Places in a text that already speaks of a person's health: "at Methodist Hospital", "in Chicago".
 * 45 CFR 164.514(b)(2)(i)(B): everything smaller than a state, where it stands beside a person.
 */
export function findPlaces(reading: Reading, seen: number): PlaceSpan[] {
  const spans: PlaceSpan[] = []
  // A text that speaks to the patient names its own places; a text about a patient names hers.
  if (
    (seen & ofPerson) === 0 &&
    !/\b(?:lives?|living|resides?|vive)\b/i.test(reading.plain()) &&
    (reading.digitCount === 0 || (seen & WordClass.possessive) !== 0)
  )
    return spans
  for (let token = 0; token + 1 < reading.tokenCount; token++) {
    const length = (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number)
    if (!leadsToPlace(reading, token, length)) continue
    let first = token + 1
    while (
      first + 1 < reading.tokenCount &&
      first - token <= 2 &&
      reading.gap[first] === Gap.soft &&
      ['our', 'the', 'el', 'la', 'su'].includes(reading.word(first))
    )
      first++
    let to = first - 1
    let head = false
    while (
      to + 1 < reading.tokenCount &&
      to - first < 5 &&
      (reading.gap[to + 1] === Gap.soft || to + 1 === first || saintBefore(reading, to)) &&
      isPlaceWord(reading, to + 1)
    ) {
      to++
      if (placeHeads.has(reading.word(to))) head = true
    }
    if (to < first || (reading.gap[first] !== Gap.soft && first === token + 1 && !atSignBefore(reading, first)) || isStudy(reading, first, to, head)) continue
    spans.push({
      category: head ? 'facility' : 'address',
      rule: head ? 'named-facility' : 'named-place',
      start: reading.tokenStart[first] as number,
      end: reading.tokenEnd[zipAfter(reading, to)] as number,
    })
    token = to
  }
  const taken = new Uint8Array(reading.length)
  for (const { start, end } of spans) taken.fill(1, start, end)
  addNamedFacilities(reading, spans, taken)
  for (const { from, to } of findKnownPlaces(reading)) {
    const start = reading.tokenStart[from] as number
    const end = reading.tokenEnd[to] as number
    if (!isTaken(taken, start, end)) spans.push({ category: 'address', rule: 'known-place', start, end })
  }
  return spans
}

/** "Houston 77030": five digits right after a place. */
function zipAfter(reading: Reading, to: number): number {
  const next = to + 1
  return next < reading.tokenCount && reading.gap[next] !== Gap.stop && /^\d{5}$/.test(reading.word(next)) ? next : to
}

/** "Mercy Regional Hospital" with no preposition before it. */
function addNamedFacilities(reading: Reading, spans: PlaceSpan[], taken: Uint8Array): void {
  for (let to = 1; to < reading.tokenCount; to++) {
    if (!isPlaceWord(reading, to) || !closingHeads.has(reading.word(to))) continue
    let first = to
    while (first > 0 && to - first < 5 && reading.gap[first] === Gap.soft && isNamingWord(reading, first - 1)) first--
    const start = reading.tokenStart[first] as number
    const end = reading.tokenEnd[to] as number
    if (first === to || isStudy(reading, first, to, true) || isTaken(taken, start, end)) continue
    taken.fill(1, start, end)
    spans.push({ category: 'facility', rule: 'named-facility', start, end })
  }
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  return taken.subarray(start, end).includes(1)
}

function isNamingWord(reading: Reading, token: number): boolean {
  return isPlaceWord(reading, token) && ((reading.classes[token] as number) & (WordClass.english | WordClass.spanish)) === 0
}

/** "seen @ Mercy". */
function atSignBefore(reading: Reading, token: number): boolean {
  const start = reading.tokenStart[token] as number
  return reading.codes[start - 1] === 64 || (reading.codes[start - 1] === 32 && reading.codes[start - 2] === 64)
}

/** "at", "in", "from"; "to" after "admitted"; "visited" itself. */
function leadsToPlace(reading: Reading, token: number, length: number): boolean {
  if (atSignBefore(reading, token + 1)) return true
  const bits = reading.classes[token] as number
  if (length > 5) return (bits & WordClass.pastCare) !== 0 && /^(?:visited|attended)$/.test(reading.word(token))
  const word = reading.word(token)
  return prepositions.has(word) || (word === 'to' && token > 0 && ((reading.classes[token - 1] as number) & WordClass.pastCare) !== 0)
}

/** Trials, scores and guidelines have names too. */
function isStudy(reading: Reading, first: number, to: number, head: boolean): boolean {
  const next = to + 1 < reading.tokenCount && reading.gap[to + 1] === Gap.soft ? reading.word(to + 1) : ''
  if (/^(?:trial|study|score|scores|criteria|classification|guidelines?|clinical|syndrome|disease|scale|index|stage|reflex|sign|type)$/.test(next)) return true
  return (
    !head && first === to && ((reading.shape[to] as number) & Shape.allCapitals) !== 0 && reading.word(first - 1) !== 'at' && reading.word(first - 1) !== 'to'
  )
}

function saintBefore(reading: Reading, token: number): boolean {
  const word = reading.word(token)
  return word === 'st' || word === 'med' || word === 'mt' || word === 'ft'
}

function isPlaceWord(reading: Reading, token: number): boolean {
  const bits = reading.classes[token] as number
  if (((reading.shape[token] as number) & (Shape.capital | Shape.digits)) !== Shape.capital) return false
  return (bits & (WordClass.month | WordClass.weekday | WordClass.dayName | WordClass.possessive)) === 0 && !notPlaces.has(reading.word(token))
}
