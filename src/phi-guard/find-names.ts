import { isCompany } from './company-names.js'
import { Gap, type Reading, Shape } from './reading.js'
import { WordClass } from './word-classes.js'

export interface NameSpan {
  /** Words by number. */
  readonly from: number
  readonly to: number
  /**
   * `full`: a person by full name. `titled`: Mr. or Mrs. and a surname. `contact`: a person tied to a phone or address.
   * `clinician`: Dr. and a name. `first`: a first name alone.
   */
  readonly kind: 'full' | 'titled' | 'contact' | 'clinician' | 'first'
}

const nameCues = WordClass.firstName | WordClass.greeting | WordClass.title | WordClass.relation | WordClass.medical
const calendar = WordClass.month | WordClass.weekday | WordClass.dayName
const clinicianTitles = /* @__PURE__ */ new Set(['dr', 'dra', 'doctor', 'doctora'])
const introducers = /* @__PURE__ */ new Set([
  'patient',
  'pt',
  'paciente',
  'named',
  'name',
  'regarding',
  'like',
  'male',
  'female',
  'man',
  'woman',
  'boy',
  'girl',
  'hombre',
  'mujer',
  'llamado',
  'llamada',
])
/** What a text is signed after, and what is called out to somebody: "Cheers, Jacinta", "Congrats, Jacinta". */
const closings = /* @__PURE__ */ new Set(
  'cheers regards thanks ta best love sincerely kindly cordialmente atentamente atte saludos gracias abrazos besos congrats congratulations welcome kudos bravo felicidades felicitaciones enhorabuena bienvenida bienvenido'.split(
    ' ',
  ),
)
/** What one says of oneself after the own name: "Hi Omar, Petra from the garage". */
const introductions = /* @__PURE__ */ new Set('from here with at de del aqui'.split(' '))
const eponymHeads = /* @__PURE__ */ new Set([
  'syndrome',
  'disease',
  'disorder',
  'reflex',
  'sign',
  'criteria',
  'score',
  'scale',
  'test',
  'classification',
  'procedure',
  'maneuver',
  'palsy',
  'lymphoma',
  'tumor',
  'thyroiditis',
  'trial',
  'study',
  'index',
])

/** What is named after people: "Escuela Benito Juárez". */
const houses = /* @__PURE__ */ new Set(
  'escuela colegio liceo prepa preparatoria primaria secundaria kinder universidad instituto biblioteca museo parque plaza estadio teatro aeropuerto mercado auditorio'.split(
    ' ',
  ),
)

/** People named in a text, read from capitals, titles, greetings and common first names. Order of the text. */
export function findNames(reading: Reading, seen: number): NameSpan[] {
  const spans: NameSpan[] = []
  if ((seen & nameCues) === 0) return spans
  let token = 0
  while (token < reading.tokenCount) {
    const span = nameAt(reading, token)
    if (span === undefined || isEponym(reading, span) || isHouse(reading, span) || isCompany(reading, span)) token++
    else {
      spans.push(span)
      token = span.to + 1
    }
  }
  return spans
}

function nameAt(reading: Reading, token: number): NameSpan | undefined {
  const bits = reading.classes[token] as number
  if ((bits & nameCues) === 0) return isCapital(reading, token) && initialAfter(reading, token) ? { from: token, to: token + 1, kind: 'full' } : undefined
  if (clinicianTitles.has(shortWord(reading, token)) && nextIsName(reading, token)) {
    const to = nameEnd(reading, token + 1)
    return { from: token + 1, to, kind: 'clinician' }
  }
  if ((bits & WordClass.title) !== 0 && isCapital(reading, token) && nextIsName(reading, token)) return titled(token + 1, nameEnd(reading, token + 1))
  if (introducers.has(shortWord(reading, token)) && (nextIsName(reading, token) || afterComma(reading, token))) {
    const to = nameEnd(reading, token + 1)
    if (to > token + 1) return { from: token + 1, to, kind: 'full' }
  }
  if ((bits & (WordClass.greeting | WordClass.relation)) !== 0 && nextIsName(reading, token)) {
    const to = nameEnd(reading, token + 1)
    if (to > token + 1) return { from: token + 1, to, kind: 'full' }
    if ((bits & WordClass.greeting) !== 0 || ((reading.classes[token + 1] as number) & WordClass.firstName) !== 0) {
      return { from: token + 1, to, kind: contactAfter(reading, to) ? 'contact' : 'first' }
    }
    return undefined
  }
  if ((bits & WordClass.firstName) === 0 || !isCapital(reading, token)) return undefined
  const to = nameEnd(reading, token)
  // Where everything is in capitals, two capitalised words in a row are no sign of a name.
  if (to > token && !reading.shouting) return { from: token, to, kind: 'full' }
  if (surnameFirst(reading, token)) return { from: token - 1, to: token, kind: 'full' }
  return { from: token, to, kind: contactAfter(reading, to) ? 'contact' : 'first' }
}

function isHouse(reading: Reading, { from }: NameSpan): boolean {
  return from > 0 && reading.gap[from] === Gap.soft && houses.has(reading.word(from - 1))
}

/** "Mr. Lee" is titled; "Mr. Ken Lee" is a full name. */
function titled(from: number, to: number): NameSpan {
  return { from, to, kind: to === from ? 'titled' : 'full' }
}

function shortWord(reading: Reading, token: number): string {
  return (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) > 9 ? '' : reading.word(token)
}

function isCapital(reading: Reading, token: number): boolean {
  const shape = reading.shape[token] as number
  return (shape & (Shape.capital | Shape.digits)) === Shape.capital && !(reading.shouting && ((reading.classes[token] as number) & WordClass.ordinary) !== 0)
}

/** "Gleason score", "Wells criteria", "Stevens-Johnson syndrome" are no people. */
function isEponym(reading: Reading, span: NameSpan): boolean {
  return span.kind === 'full' && span.to + 1 < reading.tokenCount && reading.gap[span.to + 1] === Gap.soft && eponymHeads.has(reading.word(span.to + 1))
}

/** "Smith J." and "Zed Q.,": a capitalised word and a lone initial with its dot. */
function initialAfter(reading: Reading, token: number): boolean {
  return token + 1 < reading.tokenCount && reading.gap[token + 1] === Gap.soft && isInitial(reading, token + 1) && isNameWord(reading, token)
}

function isInitial(reading: Reading, token: number): boolean {
  return (
    (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) === 1 &&
    isCapital(reading, token) &&
    reading.codes[reading.tokenEnd[token] as number] === 46
  )
}

/** "a 60-year-old male, Jake Thompson". */
function afterComma(reading: Reading, token: number): boolean {
  const next = token + 1
  return next < reading.tokenCount && reading.gap[next] === Gap.comma && isNameWord(reading, next)
}

/** A capitalised word that is no month, weekday or everyday word. */
function isNameWord(reading: Reading, token: number): boolean {
  const bits = reading.classes[token] as number
  if (!isCapital(reading, token)) return false
  if (isInitial(reading, token)) return true
  if ((bits & WordClass.title) !== 0 || clinicianTitles.has(shortWord(reading, token))) return false
  if ((bits & WordClass.firstName) !== 0 && (bits & calendar) === 0) return true
  if ((bits & (WordClass.ordinary | calendar | WordClass.streetWord | WordClass.medical | WordClass.appointment)) !== 0) return false
  const long = (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) > 1
  // A word in capitals only is an acronym unless the whole text shouts or the name beside it does as well.
  return !long || ((reading.shape[token] as number) & Shape.allCapitals) === 0 || reading.shouting || allCapitalsBefore(reading, token)
}

function allCapitalsBefore(reading: Reading, token: number): boolean {
  return token > 0 && ((reading.classes[token - 1] as number) & WordClass.firstName) !== 0 && ((reading.shape[token - 1] as number) & Shape.allCapitals) !== 0
}

/** The next word is a name: after a space, or after the dot of a title. */
function nextIsName(reading: Reading, token: number): boolean {
  const next = token + 1
  if (next >= reading.tokenCount || !isNameWord(reading, next)) return false
  if ((reading.tokenEnd[next] as number) - (reading.tokenStart[next] as number) < 2 && !isInitial(reading, next)) return false
  return (
    reading.gap[next] === Gap.soft ||
    (reading.gap[next] === Gap.stop &&
      reading.codes[reading.tokenEnd[token] as number] === 46 &&
      (reading.tokenStart[next] as number) - (reading.tokenEnd[token] as number) <= 2)
  )
}

/** Last word of a name that begins here: surnames, initials, particles. A sentence that begins after the name is not part of it. */
function nameEnd(reading: Reading, first: number): number {
  let to = first
  while (to + 1 < reading.tokenCount && to - first < 3 && ((reading.shape[to] as number) & Shape.possessive) === 0) {
    const next = to + 1
    const initialBefore = (reading.tokenEnd[to] as number) - (reading.tokenStart[to] as number) === 1
    const soft =
      reading.gap[next] === Gap.soft ||
      (initialBefore && to > first && reading.gap[next] === Gap.stop && (reading.tokenStart[next] as number) - (reading.tokenEnd[to] as number) <= 2)
    if (!soft || !isNameWord(reading, next)) break
    const length = (reading.tokenEnd[next] as number) - (reading.tokenStart[next] as number)
    if (length === 1 && shortWord(reading, next) === 'i') break
    if (initialBefore && to > first && reading.gap[next] === Gap.stop && ((reading.classes[next] as number) & WordClass.firstName) === 0 && length < 3) break
    to = next
  }
  return to
}

/** "Lopez, Maria", and "LOPEZ, MARIA" as records write it. */
function surnameFirst(reading: Reading, token: number): boolean {
  return (
    token > 0 &&
    reading.gap[token] === Gap.comma &&
    reading.codes[reading.tokenEnd[token - 1] as number] === 44 &&
    (isNameWord(reading, token - 1) || inCapitals(reading, token - 1)) &&
    !closings.has(reading.word(token - 1)) &&
    !isGreetedBefore(reading, token) &&
    ((reading.classes[token - 1] as number) & (WordClass.english | WordClass.greeting)) === 0
  )
}

/** "Hi Omar, Petra from the garage": the first is spoken to, the second speaks. */
function isGreetedBefore(reading: Reading, token: number): boolean {
  return (
    token > 1 &&
    token + 1 < reading.tokenCount &&
    (((reading.classes[token - 2] as number) & WordClass.greeting) !== 0 || closings.has(reading.word(token - 2))) &&
    ((reading.classes[token - 1] as number) & WordClass.firstName) !== 0 &&
    reading.gap[token + 1] === Gap.soft &&
    introductions.has(reading.word(token + 1))
  )
}

/** A surname in capitals before a first name in capitals; the words that it must not be are asked about where it is used. */
function inCapitals(reading: Reading, token: number): boolean {
  const both = (reading.shape[token] as number) & (reading.shape[token + 1] as number) & Shape.allCapitals
  const other = WordClass.ordinary | calendar | WordClass.streetWord | WordClass.medical | WordClass.appointment | WordClass.title
  return both !== 0 && (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) > 2 && ((reading.classes[token] as number) & other) === 0
}

/** "Linda's cell". */
function contactAfter(reading: Reading, token: number): boolean {
  if (((reading.shape[token] as number) & Shape.possessive) === 0) return false
  for (let next = token + 1; next <= token + 2 && next < reading.tokenCount && reading.gap[next] !== Gap.stop; next++) {
    if (((reading.classes[next] as number) & WordClass.contact) !== 0) return true
  }
  return false
}
