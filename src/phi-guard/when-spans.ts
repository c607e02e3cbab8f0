// Past 300 lines: one grammar of dates and times, whose parts call each other.
import { Kind } from './characters.js'
import { Gap, type Reading, Shape } from './reading.js'
import { WordClass } from './word-classes.js'

/** A stretch of text that says a date, a time or both. Words by number, first and last. */
export interface WhenSpan {
  readonly from: number
  readonly to: number
  /** Folded places; a closing dot of "a.m." included. */
  readonly start: number
  readonly end: number
  readonly hasDay: boolean
  readonly hasTime: boolean
  /** How many hours stand in it, and how many days of a month: a range or a list has two. */
  readonly hours: number
  readonly dates: number
  /** A day of a month, by name or number. */
  readonly calendar: boolean
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

interface Element {
  readonly tokens: number
  readonly day?: boolean
  readonly time?: boolean
  readonly calendar?: boolean
  readonly month?: number
  readonly dayOfMonth?: number
  readonly year?: number
}

const calendarBits = WordClass.month | WordClass.weekday | WordClass.dayName | WordClass.meridiem
const connectors = /* @__PURE__ */ new Set([
  'at',
  'on',
  'a',
  'las',
  'la',
  'el',
  'de',
  'del',
  'the',
  'to',
  'and',
  'y',
  'of',
  'from',
  'between',
  'entre',
  'al',
  'o',
  'or',
])
const englishParts = /* @__PURE__ */ new Set(['morning', 'afternoon', 'evening', 'night'])
const timePrepositions = /* @__PURE__ */ new Set(['at', 'las', 'la'])
const zones = /* @__PURE__ */ new Set(['et', 'est', 'edt', 'ct', 'cst', 'cdt', 'mt', 'mst', 'mdt', 'pt', 'pst', 'pdt', 'akst', 'hst', 'utc'])
const units =
  /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|percent|mg|ml|miles?|people|points?|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|times?|locations?|clinics?|offices?|main|elm|st|street|ave|avenue|road)$/
const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  abr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  dic: 12,
}

/** Every date and time span, in order. */
export function findWhenSpans(reading: Reading, seen: number): WhenSpan[] {
  if (reading.digitCount === 0 && (seen & calendarBits) === 0) return []
  const spans: WhenSpan[] = []
  let token = 0
  while (token < reading.tokenCount) {
    const element = elementAt(reading, token) ?? bareHour(reading, token)
    if (element === undefined) {
      token++
      continue
    }
    const span = extend(reading, token, element)
    spans.push(span)
    token = span.to + 1
  }
  return spans
}

function extend(reading: Reading, first: number, start: Element): WhenSpan {
  let to = first + start.tokens - 1
  const elements = [start]
  while (true) {
    let next = to + 1
    let crossed = 0
    while (
      next < reading.tokenCount &&
      crossed < 3 &&
      reading.gap[next] !== Gap.stop &&
      connectors.has(shortWord(reading, next)) &&
      elementAt(reading, next) === undefined
    ) {
      next++
      crossed++
    }
    if (next >= reading.tokenCount || !bridged(reading, to, next)) break
    const element = elementAt(reading, next) ?? (crossed > 0 ? (bareHour(reading, next) ?? theDay(reading, next)) : undefined) ?? bareDay(reading, to, next)
    if (element === undefined) {
      const parts = partOfTime(reading, to, elements)
      if (parts === 0) break
      to += parts
      continue
    }
    elements.push(element)
    to = next + element.tokens - 1
  }
  if (to + 1 < reading.tokenCount && elements.some((element) => element.time) && reading.gap[to + 1] === Gap.soft && zones.has(shortWord(reading, to + 1))) to++
  let from = first
  if (first > 0 && reading.gap[first] === Gap.soft && shortWord(reading, first) === 'manana' && shortWord(reading, first - 1) === 'pasado') from--
  if (start.time && first > 0 && reading.gap[first] === Gap.soft) {
    const before = shortWord(reading, first - 1)
    if (before === 'at') from--
    else if (first > 1 && (before === 'las' || before === 'la') && shortWord(reading, first - 2) === 'a') from -= 2
  }
  const calendar = elements.find((element) => element.calendar)
  let end = reading.tokenEnd[to] as number
  // The last dot of "a.m." belongs to the time.
  if (reading.codes[end] === 46 && reading.codes[end - 1] === 109 && reading.codes[end - 2] === 46) end++
  return {
    from,
    to,
    start: reading.tokenStart[from] as number,
    end,
    hasDay: elements.some((element) => element.day),
    hasTime: elements.some((element) => element.time),
    hours: elements.filter((element) => element.time).length,
    dates: elements.filter((element) => element.calendar).length,
    calendar: calendar !== undefined,
    year: elements.find((element) => element.year !== undefined)?.year,
    month: calendar?.month,
    day: calendar?.dayOfMonth,
  }
}

/** How many words say the part of the day or of the hour right after a day or an hour: "tomorrow morning", "a las 3 y media de la tarde". */
function partOfTime(reading: Reading, to: number, elements: readonly Element[]): number {
  const next = to + 1
  if (next >= reading.tokenCount || reading.gap[next] !== Gap.soft) return 0
  const word = shortWord(reading, next)
  const after = next + 1 < reading.tokenCount && reading.gap[next + 1] === Gap.soft ? shortWord(reading, next + 1) : ''
  const last = elements[elements.length - 1] as Element
  if (last.day === true && isEnglishPart(reading, next) && !isEnglishPart(reading, to)) return 1
  if (/^(?:por|en|de)$/.test(word) && isPartOfDay(reading, next + 1)) return 3
  if (word === 'in' && after === 'the' && next + 2 < reading.tokenCount && reading.gap[next + 2] === Gap.soft && isEnglishPart(reading, next + 2)) return 3
  if (last.time !== true) return 0
  if (word === 'at' && after === 'night') return 2
  return (word === 'y' && /^(?:media|cuarto)$/.test(after)) || (word === 'menos' && after === 'cuarto') || (word === 'en' && after === 'punto') ? 2 : 0
}

function isEnglishPart(reading: Reading, token: number): boolean {
  return (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) <= 9 && englishParts.has(reading.word(token))
}

/** Nothing but spaces, commas, dashes, @ and the dots of short forms between two parts of one date. */
function bridged(reading: Reading, left: number, right: number): boolean {
  for (let token = left + 1; token <= right; token++) {
    if (reading.gap[token] !== Gap.stop) continue
    const dot = reading.tokenEnd[token - 1] as number
    const short = (reading.tokenEnd[token - 1] as number) - (reading.tokenStart[token - 1] as number) <= 4
    if (!(reading.codes[dot] === 46 && short && (reading.tokenStart[token] as number) - dot <= 3 && !hasDigits(reading, token - 1))) return false
  }
  return true
}

function hasDigits(reading: Reading, token: number): boolean {
  return ((reading.shape[token] as number) & Shape.digits) !== 0
}

function shortWord(reading: Reading, token: number): string {
  return (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) > 8 ? '' : reading.word(token)
}

/** Value of a word made of digits only, up to four of them; -1 otherwise. */
export function numberAt(reading: Reading, token: number): number {
  if (token < 0 || token >= reading.tokenCount) return -1
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  if (end - start > 4) return -1
  let value = 0
  for (let at = start; at < end; at++) {
    if (reading.kinds[at] !== Kind.digit) return -1
    value = value * 10 + (reading.codes[at] as number) - 48
  }
  return value
}

function dayOfMonthAt(reading: Reading, token: number): number {
  const plain = numberAt(reading, token)
  if (plain >= 1 && plain <= 31) return plain
  if (token >= reading.tokenCount || !hasDigits(reading, token)) return -1
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|o|ro)$/.exec(shortWord(reading, token))
  const day = ordinal === null ? -1 : Number(ordinal[1])
  return day >= 1 && day <= 31 ? day : -1
}

function yearAt(reading: Reading, token: number, shortForm = false): number {
  const value = numberAt(reading, token)
  const start = reading.tokenStart[token] as number
  if (shortForm && value >= 0 && reading.kinds[start - 1] === Kind.apostrophe && (reading.tokenEnd[token] as number) - start === 2)
    return value + (value > 40 ? 1900 : 2000)
  return value >= 1900 && value <= 2100 && (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) === 4 ? value : -1
}

/** The sign that alone stands between a word and the next, or 0. */
function joiner(reading: Reading, token: number): number {
  if (token + 1 >= reading.tokenCount) return 0
  const end = reading.tokenEnd[token] as number
  return (reading.tokenStart[token + 1] as number) - end === 1 ? (reading.codes[end] as number) : 0
}

function elementAt(reading: Reading, token: number): Element | undefined {
  const bits = reading.classes[token] as number
  if ((bits & calendarBits) === 0 && !hasDigits(reading, token)) return undefined
  if (((reading.shape[token] as number) & Shape.possessive) !== 0 && (bits & WordClass.weekday) !== 0) return undefined
  return namedDate(reading, token, bits) ?? weekdayAt(reading, token, bits) ?? numericDate(reading, token) ?? timeAt(reading, token, bits)
}

/** "March 9, 2027", "9 March", "15 de marzo de 2027", "30 sep". */
function namedDate(reading: Reading, token: number, bits: number): Element | undefined {
  if ((bits & WordClass.month) !== 0) {
    const dot = reading.codes[reading.tokenEnd[token] as number] === 46 ? 1 : 0
    const day = token + 1 < reading.tokenCount && (reading.gap[token + 1] === Gap.soft || dot === 1) ? dayOfMonthAt(reading, token + 1) : -1
    if (day < 0 || joiner(reading, token + 1) === 58) {
      const only = token + 1 < reading.tokenCount && reading.gap[token + 1] === Gap.soft ? yearAt(reading, token + 1) : -1
      return only > 0 ? { tokens: 2, day: true, calendar: true, month: monthOf(reading, token), year: only } : undefined
    }
    const year = token + 2 < reading.tokenCount && reading.gap[token + 2] !== Gap.stop ? yearAt(reading, token + 2, true) : -1
    return { tokens: year > 0 ? 3 : 2, day: true, calendar: true, month: monthOf(reading, token), dayOfMonth: day, ...(year > 0 ? { year } : {}) }
  }
  const day = dayOfMonthAt(reading, token)
  if (day < 0) return undefined
  let next = token + 1
  if (next < reading.tokenCount && reading.gap[next] === Gap.soft && (shortWord(reading, next) === 'de' || shortWord(reading, next) === 'of')) next++
  if (next >= reading.tokenCount || reading.gap[next] !== Gap.soft || ((reading.classes[next] as number) & WordClass.month) === 0) return undefined
  let last = next
  let yearToken = next + 1
  if (yearToken < reading.tokenCount && (shortWord(reading, yearToken) === 'de' || shortWord(reading, yearToken) === 'del')) yearToken++
  const year = yearToken < reading.tokenCount && reading.gap[yearToken] !== Gap.stop ? yearAt(reading, yearToken) : -1
  if (year > 0) last = yearToken
  return { tokens: last - token + 1, day: true, calendar: true, month: monthOf(reading, next), dayOfMonth: day, ...(year > 0 ? { year } : {}) }
}

function monthOf(reading: Reading, token: number): number {
  return monthNumbers[reading.word(token).slice(0, 3)] ?? 0
}

function weekdayAt(reading: Reading, token: number, bits: number): Element | undefined {
  if ((bits & WordClass.dayName) !== 0) return isMorning(reading, token) ? undefined : { tokens: 1, day: true }
  if ((bits & WordClass.weekday) === 0) return undefined
  const length = (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number)
  // "sun", "sat", "mar" are words too: short forms need a capital or a number after them.
  if (
    length <= 3 &&
    ((reading.shape[token] as number) & Shape.capital) === 0 &&
    dayOfMonthAt(reading, token + 1) < 0 &&
    timeStartsAt(reading, token + 1) === false
  )
    return undefined
  return { tokens: 1, day: true }
}

/** "la mañana", "esta mañana": a part of the day, not tomorrow. */
function isMorning(reading: Reading, token: number): boolean {
  if (token === 0 || reading.gap[token] !== Gap.soft || shortWord(reading, token) !== 'manana') return false
  const before = shortWord(reading, token - 1)
  return before === 'la' || before === 'esta'
}

function timeStartsAt(reading: Reading, token: number): boolean {
  return token < reading.tokenCount && timeAt(reading, token, reading.classes[token] as number) !== undefined
}

/** 7/14, 7/14/27, 07-14-2027, 2027-07-14, 14.7.2027. */
function numericDate(reading: Reading, token: number): Element | undefined {
  const first = numberAt(reading, token)
  if (first < 0) return undefined
  const separator = joiner(reading, token)
  if (separator !== 47 && separator !== 45 && separator !== 46) return undefined
  const second = numberAt(reading, token + 1)
  const third = joiner(reading, token + 1) === separator ? numberAt(reading, token + 2) : -1
  if (yearAt(reading, token) > 0 && third >= 1 && third <= 31 && second >= 1 && second <= 12) {
    return joiner(reading, token + 2) === separator ? undefined : { tokens: 3, day: true, calendar: true, year: first, month: second, dayOfMonth: third }
  }
  const monthFirst = first >= 1 && first <= 12 && second >= 1 && second <= 31
  const dayFirst = first >= 1 && first <= 31 && second >= 1 && second <= 12
  if (!monthFirst && !dayFirst) return undefined
  const [month, dayOfMonth] = monthFirst ? [first, second] : [second, first]
  if (third >= 0 && joiner(reading, token + 2) !== separator) {
    const digits = (reading.tokenEnd[token + 2] as number) - (reading.tokenStart[token + 2] as number)
    if (digits === 2) return { tokens: 3, day: true, calendar: true, year: third + (third > 40 ? 1900 : 2000), month, dayOfMonth }
    return yearAt(reading, token + 2) > 0 ? { tokens: 3, day: true, calendar: true, year: third, month, dayOfMonth } : undefined
  }
  if (third >= 0 || separator !== 47 || joiner(reading, token + 1) === 47) return undefined
  return { tokens: 2, day: true, calendar: true, month, dayOfMonth }
}

/** 2:15 PM, 2.15pm, 8am, 10 AM, 14:30, noon, 3 o'clock, 4 p.m., 2-3 PM. The end of a range begins no other. */
function timeAt(reading: Reading, token: number, bits: number, isEnd = false): Element | undefined {
  if ((bits & WordClass.meridiem) !== 0) {
    const word = shortWord(reading, token)
    return word === 'noon' || word === 'midnight' || word === 'mediodia' ? { tokens: 1, time: true } : undefined
  }
  const hour = numberAt(reading, token)
  if (hour >= 0 && hour <= 24) {
    const sign = joiner(reading, token)
    if ((sign === 58 || sign === 46) && token + 1 < reading.tokenCount) {
      const minutes = numberAt(reading, token + 1)
      const width = (reading.tokenEnd[token + 1] as number) - (reading.tokenStart[token + 1] as number)
      if (minutes >= 0 && minutes < 60 && width === 2) {
        const after = meridiemAt(reading, token + 2)
        return sign === 58 || after > 0 ? { tokens: 2 + after, time: true } : undefined
      }
      if (/^[0-5]\d[ap]m?$/.test(shortWord(reading, token + 1))) return { tokens: 2, time: true }
    }
    if (sign === 45 && hour >= 1 && hour <= 12 && !isEnd) {
      const until = timeAt(reading, token + 1, 0, true)
      if (until !== undefined) return { tokens: 1 + until.tokens, time: true }
    }
    const after = meridiemAt(reading, token + 1)
    if (after > 0 && hour >= 1 && hour <= 12) return { tokens: 1 + after, time: true }
    return undefined
  }
  return hasDigits(reading, token) && /^(?:1[0-2]|[1-9])(?:[0-5]\d)?(?:am|pm|hrs?)$/.test(shortWord(reading, token)) ? { tokens: 1, time: true } : undefined
}

/** How many words "PM", "p.m." or "o'clock" takes here. */
function meridiemAt(reading: Reading, token: number): number {
  if (token >= reading.tokenCount || reading.gap[token] !== Gap.soft) return 0
  const word = shortWord(reading, token)
  if (word === 'am' || word === 'pm' || word === 'noon') return 1
  if (word === 'o' && token + 1 < reading.tokenCount && shortWord(reading, token + 1) === 'clock') return 2
  if ((word === 'a' || word === 'p') && token + 1 < reading.tokenCount && shortWord(reading, token + 1) === 'm') return 2
  if (word === 'del' && token + 1 < reading.tokenCount && shortWord(reading, token + 1) === 'mediodia') return 2
  return word === 'de' && isPartOfDay(reading, token + 1) ? 3 : 0
}

/** "la mañana", "la tarde", "la noche". */
function isPartOfDay(reading: Reading, token: number): boolean {
  if (token + 1 >= reading.tokenCount || reading.gap[token + 1] !== Gap.soft || shortWord(reading, token) !== 'la') return false
  const part = shortWord(reading, token + 1)
  return part === 'manana' || part === 'tarde' || part === 'noche'
}

/** "at 9", "a las 3": an hour by its preposition, no unit after it. */
function bareHour(reading: Reading, token: number): Element | undefined {
  const hour = numberAt(reading, token)
  if (hour < 1 || hour > 12 || token === 0 || !timePrepositions.has(shortWord(reading, token - 1))) return undefined
  if (token + 1 < reading.tokenCount && reading.gap[token + 1] === Gap.soft && units.test(shortWord(reading, token + 1))) return undefined
  return { tokens: 1, time: true }
}

/** "at 9 on the 15th", "Friday the 15th": a day of the month by its number and its article. */
function theDay(reading: Reading, token: number): Element | undefined {
  if (token === 0 || shortWord(reading, token - 1) !== 'the' || numberAt(reading, token) >= 0) return undefined
  const day = dayOfMonthAt(reading, token)
  if (
    day < 0 ||
    (token + 1 < reading.tokenCount &&
      reading.gap[token + 1] === Gap.soft &&
      /^(?:floor|st|street|ave|avenue|visit|time|dose|of)$/.test(shortWord(reading, token + 1)))
  )
    return undefined
  return { tokens: 1, day: true, dayOfMonth: day }
}

/** "jueves 15": the day of the month right after a weekday. */
function bareDay(reading: Reading, before: number, token: number): Element | undefined {
  if (((reading.classes[before] as number) & WordClass.weekday) === 0 || token !== before + 1) return undefined
  const day = dayOfMonthAt(reading, token)
  if (day < 0 || (token + 1 < reading.tokenCount && reading.gap[token + 1] === Gap.soft && units.test(shortWord(reading, token + 1)))) return undefined
  return { tokens: 1, day: true, dayOfMonth: day }
}
