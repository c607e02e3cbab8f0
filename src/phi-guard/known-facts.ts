import type { CompiledLexicon } from './compile-lexicon.js'
import { Gap, Reading, Shape } from './reading.js'
import { finding } from './rules.js'
import type { Finding, PatientFacts, PhiCategory } from './types.js'
import type { WhenSpan } from './when-spans.js'
import { WordClass } from './word-classes.js'

interface KnownFactOptions {
  /** A first name alone is clear. */
  readonly firstNameAllowed: boolean
  readonly lexicon: CompiledLexicon
  readonly spans: () => readonly WhenSpan[]
}

/** Where a text repeats what the host knows of the patient. Nothing of the facts outlives the call. */
export function findKnownFacts(reading: Reading, facts: PatientFacts, options: KnownFactOptions): Finding[] {
  const found: Finding[] = []
  const add = (category: PhiCategory, start: number, end: number): void => {
    found.push(finding(category, `known-${category}`, reading.startOf(start), reading.endOf(end - 1)))
  }
  const words = (from: number, to: number): [number, number] => [reading.tokenStart[from] as number, reading.tokenEnd[to] as number]

  for (const name of facts.names ?? []) for (const [from, to] of nameHits(reading, name, options)) add('name', ...words(from, to))
  if (facts.birthDate !== undefined) {
    for (const span of birthDateHits(reading, facts.birthDate, options.spans())) add('birth-date', span.start, span.end)
    for (const digits of packedDates(facts.birthDate)) for (const [start, end] of codeHits(reading, digits)) add('birth-date', start, end)
  }
  for (const [category, value] of [
    ['mrn', facts.mrn],
    ['member-id', facts.memberId],
  ] as const) {
    if (value !== undefined) for (const [start, end] of codeHits(reading, value)) add(category, start, end)
  }
  for (const address of facts.addresses ?? []) {
    const firstLine = address.split(/[,\n]/, 1)[0] ?? ''
    for (const [from, to] of phraseHits(reading, withoutStreetWord(firstLine, options.lexicon), 2)) add('address', ...words(from, to))
  }
  for (const [category, values] of [
    ['condition', facts.conditions],
    ['medication', facts.medications],
    ['other-id', facts.other],
  ] as const) {
    for (const value of values ?? []) {
      for (const [from, to] of phraseHits(reading, value, 1)) add(category, ...words(from, to))
      if (category !== 'other-id') for (const [from, to] of tellingWordHits(reading, value, options.lexicon)) add(category, ...words(from, to))
    }
  }
  return found
}

function tokensOf(value: string): Reading {
  const reading = new Reading()
  reading.read(value.slice(0, 400))
  return reading
}

function sameWord(left: Reading, leftToken: number, right: Reading, rightToken: number): boolean {
  return left.hashA[leftToken] === right.hashA[rightToken] && left.hashB[leftToken] === right.hashB[rightToken]
}

/** "123 Main" of "123 Main Street", which a text may write as "St"; "Roble 45" of "Calle Roble 45". Number and name must be left. */
function withoutStreetWord(line: string, lexicon: CompiledLexicon): string {
  const phrase = tokensOf(line)
  if (phrase.tokenCount < 3) return line
  const isStreet = (at: number): boolean => {
    const entry = lexicon.words.findToken(phrase, at)
    return entry >= 0 && (lexicon.words.classesOf(entry) & WordClass.streetWord) !== 0
  }
  const first = isStreet(0) ? 1 : 0
  const last = phrase.tokenCount - (first === 0 && isStreet(phrase.tokenCount - 1) ? 2 : 1)
  const kept = Array.from({ length: last - first + 1 }, (_, at) => phrase.word(first + at))
  return kept.length >= 2 && kept.some((word) => /\d/.test(word)) && kept.some((word) => /\p{L}{3}/u.test(word)) ? kept.join(' ') : line
}

/** The whole phrase, word by word, where it has at least so many words. */
function phraseHits(reading: Reading, value: string, fewestWords: number): [number, number][] {
  const phrase = tokensOf(value)
  const hits: [number, number][] = []
  if (phrase.tokenCount < fewestWords || phrase.length < 3) return hits
  for (let token = 0; token + phrase.tokenCount <= reading.tokenCount; token++) {
    let at = 0
    while (at < phrase.tokenCount && sameWord(reading, token + at, phrase, at)) at++
    if (at === phrase.tokenCount) hits.push([token, token + at - 1])
  }
  return hits
}

/** Single words of a condition or medicine that are long and no everyday word. */
function tellingWordHits(reading: Reading, value: string, lexicon: CompiledLexicon): [number, number][] {
  const phrase = tokensOf(value)
  const hits: [number, number][] = []
  if (phrase.tokenCount < 2) return hits
  for (let at = 0; at < phrase.tokenCount; at++) {
    if ((phrase.tokenEnd[at] as number) - (phrase.tokenStart[at] as number) < 6) continue
    const entry = lexicon.words.findToken(phrase, at)
    if (entry >= 0 && (lexicon.words.classesOf(entry) !== 0 || lexicon.words.senses(entry) !== undefined)) continue
    for (let token = 0; token < reading.tokenCount; token++) if (sameWord(reading, token, phrase, at)) hits.push([token, token])
  }
  return hits
}

/** Family names wherever they stand with a capital; given names only beside a family name, or where first names are not allowed. */
function nameHits(reading: Reading, name: string, options: KnownFactOptions): [number, number][] {
  const whole = tokensOf(name)
  const hits: [number, number][] = []
  if (whole.tokenCount === 0) return hits
  const familyFirst = /^[^,]+,/.test(name)
  const isGiven = (at: number): boolean => {
    if (whole.tokenCount === 1) return isCommonFirstName(whole, at, options.lexicon)
    return familyFirst ? whole.gap[at] !== Gap.soft && at > 0 : at === 0
  }
  for (let token = 0; token < reading.tokenCount; token++) {
    for (let at = 0; at < whole.tokenCount; at++) {
      if ((whole.tokenEnd[at] as number) - (whole.tokenStart[at] as number) < 2 || !sameWord(reading, token, whole, at)) continue
      const capital = ((reading.shape[token] as number) & Shape.capital) !== 0
      const besideOther = besideAnother(reading, token, whole, at)
      // A long family name is no everyday word, so it needs no capital.
      const long = (whole.tokenEnd[at] as number) - (whole.tokenStart[at] as number) >= 8
      if (isGiven(at) ? !options.firstNameAllowed || besideOther : capital || besideOther || long) hits.push([token, token])
      break
    }
  }
  return hits
}

function isCommonFirstName(name: Reading, at: number, lexicon: CompiledLexicon): boolean {
  const entry = lexicon.words.findToken(name, at)
  return entry >= 0 && (lexicon.words.classesOf(entry) & WordClass.firstName) !== 0
}

function besideAnother(reading: Reading, token: number, name: Reading, at: number): boolean {
  for (const beside of [token - 1, token + 1]) {
    if (beside < 0 || beside >= reading.tokenCount) continue
    for (let other = 0; other < name.tokenCount; other++) if (other !== at && sameWord(reading, beside, name, other)) return true
  }
  return false
}

/** A record number as letters and digits alone, whatever stands between them in the text. */
function codeHits(reading: Reading, value: string): [number, number][] {
  const wanted = tokensOf(value)
  let code = ''
  for (let at = 0; at < wanted.length; at++) if (wanted.kinds[at] === 1 || wanted.kinds[at] === 2) code += String.fromCharCode(wanted.codes[at] as number)
  if (code.length < 4) return []
  let packed = ''
  const places: number[] = []
  for (let at = 0; at < reading.length; at++) {
    if (reading.kinds[at] !== 1 && reading.kinds[at] !== 2) continue
    packed += String.fromCharCode(reading.codes[at] as number)
    places.push(at)
  }
  const hits: [number, number][] = []
  for (let found = packed.indexOf(code); found >= 0; found = packed.indexOf(code, found + 1)) {
    hits.push([places[found] as number, (places[found + code.length - 1] as number) + 1])
  }
  // "00123456", written without its zeros: there it must stand alone.
  const short = code.replace(/^0+(?=.{5})/, '')
  if (short !== code && hits.length === 0) {
    for (let found = packed.indexOf(short); found >= 0; found = packed.indexOf(short, found + 1)) {
      const [from, to] = [places[found] as number, places[found + short.length - 1] as number]
      if (places[found - 1] !== from - 1 && places[found + short.length] !== to + 1) hits.push([from, to + 1])
    }
  }
  return hits
}

/** "5 Nov 84": two digits right after a day without a year; NaN where there are none. */
function shortYearAfter(reading: Reading, span: WhenSpan): number {
  const next = span.to + 1
  return next < reading.tokenCount && reading.gap[next] !== Gap.stop && /^\d{2}$/.test(reading.word(next)) ? Number(reading.word(next)) : Number.NaN
}

/** 11051984, 05111984, 19841105. */
function packedDates(birthDate: string): string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(birthDate) ?? []
  return year === '' ? [] : [`${month}${day}${year}`, `${day}${month}${year}`, `${year}${month}${day}`]
}

/** The birth date in any order of its parts, with a year of two or four digits. */
function birthDateHits(reading: Reading, birthDate: string, spans: readonly WhenSpan[]): WhenSpan[] {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(birthDate)
  if (parts === null) return []
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return spans.filter((span) => {
    if ((span.year ?? shortYearAfter(reading, span)) % 100 !== year % 100) return false
    return (span.month === month && span.day === day) || (span.month === day && span.day === month)
  })
}
