import type { NameSpan } from './find-names.js'
import { Gap, type Reading, Shape } from './reading.js'
import { hasCapital, isUnlisted, wordLength } from './unlisted-word.js'
import { WordClass } from './word-classes.js'

const introducers = /* @__PURE__ */ new Set([
  'patient',
  'patients',
  'pt',
  'paciente',
  'named',
  'name',
  'called',
  'llamado',
  'llamada',
  'regarding',
  're',
  'about',
  'for',
  'of',
  'by',
  'is',
  'es',
  'para',
  'sobre',
  'client',
  'resident',
  'specifically',
  'especially',
  'like',
])
const strongIntroducers = /* @__PURE__ */ new Set(['patient', 'pt', 'paciente', 'named', 'name', 'called', 'llamado', 'llamada', 'client'])
const after = /* @__PURE__ */ new Set([
  'who',
  'whose',
  'with',
  'is',
  'was',
  'has',
  'had',
  'presents',
  'presented',
  'presenting',
  'admitted',
  'seen',
  'treated',
  'aged',
  'age',
  'dob',
  'mrn',
  'ssn',
  'from',
  'at',
  'on',
  'diagnosed',
  'born',
  'and',
  'living',
  'lives',
  'que',
  'quien',
  'con',
  'fue',
  'tiene',
  'de',
  'en',
  'y',
  's',
])
const groups = /* @__PURE__ */ new Set([
  'caucasian',
  'hispanic',
  'african',
  'american',
  'asian',
  'latino',
  'latina',
  'black',
  'white',
  'native',
  'indian',
  'chinese',
  'mexican',
  'jewish',
  'european',
  'afro',
  'anglo',
  'filipino',
  'korean',
  'japanese',
  'arab',
  'english',
  'spanish',
  'non',
])
const heads = /* @__PURE__ */ new Set([
  'hospital',
  'clinic',
  'center',
  'centre',
  'syndrome',
  'disease',
  'score',
  'criteria',
  'scale',
  'sign',
  'test',
  'trial',
  'study',
  'classification',
  'index',
  'reflex',
  'guidelines',
  'protocol',
  'county',
  'city',
  'university',
  'institute',
  'virus',
  'cell',
  'cells',
  'lymphoma',
  'sarcoma',
  'tumor',
  'esophagus',
  'palsy',
  'chorea',
  'phenomenon',
  'maneuver',
  'ulcer',
  'ulcers',
  'procedure',
  'technique',
  'method',
])
const notInitials = /* @__PURE__ */ new Set([
  'us',
  'uk',
  'dc',
  'md',
  'rn',
  'er',
  'or',
  'iv',
  'pt',
  'ot',
  'bp',
  'hr',
  'np',
  'pa',
  'am',
  'pm',
  'po',
  'im',
  'sc',
  'eg',
  'ie',
  'ny',
  'la',
])

/**
 * Names that no list of first names holds, in a text that already speaks of a person's health: "a 47-year-old male,
 * Thandiwe Nkosi, who", "patient J.D.", "pt john smith". They rest on where they stand, so they count in such a text only.
 */
export function findDescribedPeople(reading: Reading, taken: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = []
  const covered = new Uint8Array(reading.tokenCount)
  for (const { from, to } of taken) covered.fill(1, from, to + 1)
  for (let token = 0; token < reading.tokenCount; token++) {
    if (covered[token] === 1) continue
    const to = initialsEnd(reading, token) ?? personEnd(reading, token) ?? smallLettersEnd(reading, token)
    if (to === undefined) continue
    found.push({ from: token, to, kind: 'full' })
    token = to
  }
  return found
}

/** Two or three capitalised words of no list, set apart by commas or brackets or led in by such a word as "patient". */
function personEnd(reading: Reading, token: number): number | undefined {
  if (!isUnknown(reading, token) || !isLedIn(reading, token)) return undefined
  let to = token
  while (to + 1 < reading.tokenCount && to - token < 3 && reading.gap[to + 1] === Gap.soft && isUnknown(reading, to + 1)) to++
  const last = to + 1
  if (last < reading.tokenCount && reading.gap[last] === Gap.soft) {
    if (heads.has(reading.word(last))) return undefined
    if (hasCapital(reading, last) && wordLength(reading, last) > 1) return undefined
    if (!after.has(reading.word(last)) && to === token) return undefined
  }
  if (to > token) return to
  const lead = token > 0 ? reading.word(token - 1) : ''
  // "Smith, J."
  if (last < reading.tokenCount && reading.gap[last] === Gap.comma && isInitial(reading, last)) return last
  return strongIntroducers.has(lead) && reading.gap[token] === Gap.soft ? to : undefined
}

function isLedIn(reading: Reading, token: number): boolean {
  if (token === 0) return false
  if (reading.gap[token] === Gap.comma) return true
  if (reading.gap[token] === Gap.stop) return reading.codes[reading.tokenEnd[token - 1] as number] === 58
  return introducers.has(reading.word(token - 1))
}

/** "J.D.", "A. M." after such a word as "patient", or set apart. */
function initialsEnd(reading: Reading, token: number): number | undefined {
  if (!isInitial(reading, token) || token + 1 >= reading.tokenCount || !isInitial(reading, token + 1)) return undefined
  if ((reading.tokenStart[token + 1] as number) - (reading.tokenEnd[token] as number) > 2 || !isLedIn(reading, token)) return undefined
  return notInitials.has(reading.word(token) + reading.word(token + 1)) ? undefined : token + 1
}

/** "pt john smith": a common first name and a word of no list, all in small letters. */
function smallLettersEnd(reading: Reading, token: number): number | undefined {
  const next = token + 1
  if (next >= reading.tokenCount || ((reading.classes[token] as number) & WordClass.firstName) === 0 || hasCapital(reading, token)) return undefined
  if (reading.gap[next] !== Gap.soft || !isUnlisted(reading, next) || wordLength(reading, next) < 3) return undefined
  const led = token > 0 && strongIntroducers.has(reading.word(token - 1))
  const owns = ((reading.shape[next] as number) & Shape.possessive) !== 0
  return led || owns ? next : undefined
}

function isUnknown(reading: Reading, token: number): boolean {
  if (!hasCapital(reading, token)) return false
  const shape = reading.shape[token] as number
  if ((shape & Shape.allCapitals) !== 0 && !reading.shouting) return false
  return isUnlisted(reading, token) && !groups.has(reading.word(token))
}

function isInitial(reading: Reading, token: number): boolean {
  return wordLength(reading, token) === 1 && hasCapital(reading, token) && reading.codes[reading.tokenEnd[token] as number] === 46
}
