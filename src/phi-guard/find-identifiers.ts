import { deaNumberIsValid, luhnIsValid, vinIsValid } from './checksums.js'
import { eachMatch } from './each-match.js'
import { findAddresses } from './find-addresses.js'
import { findLabelled, findUnlabelled } from './find-labelled-numbers.js'
import { findWrittenLabels } from './find-written-labels.js'
import type { HealthContext } from './health-context.js'
import { isAtHost, isDeskMailbox, mayBeSpoken, mayHoldMailbox } from './mailbox.js'
import { isOtherBooking } from './other-bookings.js'
import { ofOtherHouse } from './other-houses.js'
import type { Reading } from './reading.js'
import { finding } from './rules.js'
import type { Finding, PhiCategory } from './types.js'
import type { WhenSpan } from './when-spans.js'
import { WordClass } from './word-classes.js'

interface IdentifierFacts {
  /** Digits of the sender's own numbers, or undefined where the sender is not known. */
  readonly ownPhones?: ReadonlySet<string> | undefined
  readonly spans: () => readonly WhenSpan[]
  readonly seen: number
  /** Hosts of the sender's links, or undefined where the sender is not known. */
  readonly ownHosts?: ReadonlySet<string> | undefined
  readonly context: HealthContext
  /** Places of links, which are blanks in the text given: what stands in them is the link rules' business. */
  readonly links: readonly { readonly start: number; readonly end: number }[]
}

interface Candidate {
  category: PhiCategory
  rule: string
  /** Folded places. */
  start: number
  end: number
  sensitive?: boolean
  blocking?: boolean
}

const phonePattern =
  /(?<![\w.+-])(?:\+?1[-. ]?)?(?:\(\d{3}\)(?: ?[-.] ?| )?|\d{3}(?: ?[-.]{1,2} ?| ))\d{3}(?: ?[-.]{1,2} ?| ?)\d{4}(?![\w-])|(?<![\w.+-])00[1-9](?:[-. ()]?\d){8,13}(?!\w)|(?<![\w.+-])\d{2}[- ]\d{4}[- ]\d{4}(?![\w-])|(?<![\w.+-])(?:\d[ .-]){9,10}\d(?![\w-])|(?<![\w.+$-])1?[2-9]\d{2}[2-9]\d{6}(?![\w-])|(?<!\w)\+\d(?:[-. ()]?\d){7,14}(?!\w)|(?<![\w.+-])\d{3}-\d{4}(?![\w-])/g
const ssnPattern = /(?<![\w-])(?!000|666)\d{3}( ?- ?|[. ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])/g
const otherDash = /[\u00b7\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/
const otherDashes = /(?<=[\dx*] ?)[\u00b7\u2010-\u2015\u2212\ufe58\ufe63\uff0d](?= ?[\dx*])/gi
const maskedSsnPattern = /(?<!\w)(?:x{3}|\*{3})-(?:x{2}|\*{2})-\d{4}(?!\w)/gi
const cardPattern = /(?<![\w-])\d{4}([- ]?)\d{4}\1\d{4}\1\d{1,7}(?![\w-])/g
const emailPattern = /[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}/gi
const spelledMailPattern =
  /(?<![\w.+%-])[\w+%-]{2,64}(?:\.[\w+%-]{1,64}){0,3}@[a-z][\w-]{2,62}(?![\w.-])|(?<![\w.+%-])[\w+%-]{2,64}(?:\.[\w+%-]{1,64}){0,3} ?[([]at[)\]] ?[\w-]{2,63} ?(?:\.|[([]dot[)\]]) ?[a-z]{2,8}(?!\w)/gi
/** "maria dot lopez at mail dot com"; without a dot in the name only at a host of mailboxes or behind the word. */
const spokenMailPattern =
  /(?<!\w)[\w+-]{1,40}(?: (?:dot|punto|underscore|dash|guion(?: bajo)?) [\w+-]{1,40}){1,3} (?:at|arroba) [\w-]{2,40} (?:dot|punto) [a-z]{2,8}(?!\w)|(?<!\w)[\w.+-]{2,40} (?:at (?:gmail|g ?mail|yahoo|hotmail|outlook|icloud|aol|msn|live|proton\w{0,4}|comcast|verizon)|arroba [\w-]{2,40}) ?(?:dot|punto|\.) ?[a-z]{2,8}(?!\w)/gi
const ipPattern = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)/g
const ipSixPattern = /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![\w:])/gi
const macPattern = /(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])/gi
const mbiPattern = /(?<!\w)[1-9][ac-hj-km-np-rt-y][0-9ac-hj-km-np-rt-y]\d-?[ac-hj-km-np-rt-y][0-9ac-hj-km-np-rt-y]\d-?[ac-hj-km-np-rt-y]{2}\d{2}(?!\w)/gi
const vinPattern = /(?<!\w)[a-hj-npr-z0-9]{17}(?!\w)/gi
const udiPattern = /\(01\)\d{14}/g
const deaPattern = /(?<!\w)[a-z][a-z9]\d{7}(?!\w)/gi
const ndcPattern = /(?<![\w-])\d{4,5}-\d{3,4}-\d{1,2}(?![\w-])/g
const uuidPattern = /(?<!\w)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/gi
const icdPattern = /(?<![\w.-])([A-TV-Za-tv-z]\d[0-9A-Ba-b])\.([0-9A-Za-z]{1,4})(?!\w)(?!\.\d)/g
const icdShortPattern = /(?<![\w.-])([A-TV-Za-tv-z]\d[0-9A-Ba-b])[0-9A-Za-z]{0,4}(?!\w)(?!\.\w)(?!-\w)/g
/** A procedure, test or finding by its code in a named table. */
const procedurePattern = /\b(?:cpt|hcpcs|loinc|snomed)(?: ?-?ct)?(?: codes?)?[ :#=-]{0,3}([A-Za-z]?\d{4,8}(?:-\d)?)(?![\w.-]*\d)/gi
/** Degrees of a place to some hundred metres or closer. */
const coordinatePattern = /(?<![\w.])[-+]?\d{1,2}\.\d{4,8}(?:° ?[NS])?, ?[-+]?\d{1,3}\.\d{4,8}(?![\w.]*\d)/g
const versions = /(?:version|\bver|\bv|build|release|firmware|ios|android)\W{0,3}$/i
/** Words of digits in which letters stand for some of them: "4l5", "O177". */
const digitsInLetters = /(?<![\w@])(?=[oil|sb]*\d)[\doil|sb]+(?=[^\w@]|$)/gi
const agePattern =
  /(?<![\w.])(9\d|1[0-4]\d)[- ]?(?:years?|yrs?|y)[- ]?(?:olds?|o)\b|\b(?:aged?|turn(?:s|ed|ing)?|edad(?: de)?|cumple)[: ]{1,2}(9\d|1[0-4]\d)\b(?! ?(?:%|percent|days?|minutes?|hours?|d[ií]as?))|(?<!\bmas )\b(?:tiene|tenia|tengo|de|con|a los) (9\d|1[0-4]\d) anos\b(?! de )/gi
const spelledAge = /(?<![\w-])(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?[- ]years?[- ]old|noventa(?: y \w{3,6})? anos(?! de ))(?!\w)/gi
const placeWords =
  /(?:gate|room|suite|unit|version|seat|model|row|exit|route|bay|section|level|floor|size|platform|zone|lot|aisle|highway|sala|puerta|asiento)\W{1,3}$/i

/** The identifiers of 45 CFR 164.514(b)(2)(i) other than names and links, with checksums where the number has one. */
export function findIdentifiers(reading: Reading, written: string, facts: IdentifierFacts): Finding[] {
  const plain = withHyphens(written)
  const found: Candidate[] = []
  const { digitCount } = reading
  const { seen } = facts
  if (mayHoldMailbox(plain, seen, facts.context)) findMailboxes(plain, facts, found)
  if (spellsAge(plain, seen)) eachMatch(plain, spelledAge, (start, end) => found.push({ category: 'birth-date', rule: 'age-over-89', start, end }))
  if (digitCount > 0) {
    if (digitCount >= 4) findLongNumbers(reading, plain, facts, found)
    if (digitCount >= 3) findWrittenLabels(reading, plain, seen, found)
    if (reading.mixedWords || digitCount >= 9) findCodes(reading, plain, facts, found)
    if ((seen & WordClass.age) !== 0 || (reading.mixedWords && /9\dy|1[0-4]\dy/i.test(plain)))
      eachMatch(plain, agePattern, (start, end) => found.push({ category: 'birth-date', rule: 'age-over-89', start, end }))
    if ((seen & WordClass.identifier) !== 0 || plain.includes('#')) findLabelled(reading, facts, found)
    findAddresses(reading, plain, seen, (start, end, rule) => found.push({ category: 'address', rule, start, end }))
    const isOurs = (start: number, end: number): boolean => facts.ownPhones !== undefined && isOwn(plain.slice(start, end).replace(/\D/g, ''), facts.ownPhones)
    const unlabelled = findUnlabelled(reading, facts, isOurs)
    if (unlabelled.length > 0 && facts.context.ofHealth()) found.push(...unlabelled)
  }
  if (found.length === 0) return []
  const outsideLinks = found.filter((candidate) => !facts.links.some((link) => candidate.start < link.end && link.start < candidate.end))
  const loose = isLoose(facts, plain)
  return withoutOverlaps(outsideLinks).map((candidate) =>
    finding(candidate.category, candidate.rule, reading.startOf(candidate.start), reading.endOf(candidate.end - 1), {
      ...(candidate.sensitive === undefined ? {} : { sensitive: candidate.sensitive }),
      ...(candidate.blocking === false ||
      (loose && ofAnyone.has(candidate.category)) ||
      (candidate.rule === 'post-box' && facts.ownPhones === undefined && !facts.context.ofHealth())
        ? { blocking: false }
        : {}),
    }),
  )
}

/** Whether an age over 89 may be written in words. */
export function spellsAge(plain: string, seen: number): boolean {
  return (seen & WordClass.age) !== 0 && /ninety|noventa/i.test(plain)
}

const ofAnyone: ReadonlySet<PhiCategory> = /* @__PURE__ */ new Set<PhiCategory>(['address', 'email', 'account'])

/** What is brought to an address, done there or offered with it. */
const ofDoorstep =
  /\b(?:your (?:drivers?|couriers?|cleaners?|packages?|parcels?|ride|trip|listing|offer|inquiry|rental|background check|mover\w?|technician|house|apartment)|(?:tu|su) (?:repartidor|paquete|viaje|chofer|conductor|mudanza|casa|departamento))\b/i

/** Where no sender is known, no health is spoken of and nobody is spoken to, an address or account may be anyone's: a warning, as for phones. */
function isLoose({ ownPhones, context, seen }: IdentifierFacts, plain: string): boolean {
  return (
    ownPhones === undefined &&
    !context.ofHealth() &&
    (context.ofElsewhere() || (seen & WordClass.possessive) === 0 || ofDoorstep.test(plain) || isOtherBooking(plain) || ofOtherHouse(plain, seen))
  )
}

/** A phone or social security number in which letters stand for digits, place for place. Other codes hold letters of their own. */
function withoutLetters(plain: string, mixedWords: boolean): string {
  if (!mixedWords || !/\d[oil|sb]|[oil|sb]\d/i.test(plain)) return plain
  return plain.replace(digitsInLetters, (word) => word.replace(/o/gi, '0').replace(/[il|]/gi, '1').replace(/s/gi, '5').replace(/b/gi, '8'))
}

/** Word processors and web pages write the parts of a number with other dashes; each is one character in the place of one. */
function withHyphens(text: string): string {
  return otherDash.test(text) ? text.replace(otherDashes, '-') : text
}

function findMailboxes(plain: string, facts: IdentifierFacts, found: Candidate[]): void {
  eachMatch(plain, emailPattern, (start, end, match) => {
    const desk = isDeskMailbox(match[0])
    if (desk && facts.ownHosts !== undefined && isAtHost(match[0], facts.ownHosts)) return
    found.push({ category: 'email', rule: 'email', start, end, ...(desk && facts.ownPhones === undefined ? { blocking: false } : {}) })
  })
  if (mayBeSpoken(plain, facts.seen)) eachMatch(plain, spokenMailPattern, (start, end) => found.push({ category: 'email', rule: 'email-spelled', start, end }))
  if (facts.context.ofHealth()) eachMatch(plain, spelledMailPattern, (start, end) => found.push({ category: 'email', rule: 'email-spelled', start, end }))
}

function findLongNumbers(reading: Reading, plain: string, facts: IdentifierFacts, found: Candidate[]): void {
  const { digitCount } = reading
  if (/(?:xx|\*\*)-\d/i.test(plain)) eachMatch(plain, maskedSsnPattern, (start, end) => found.push({ category: 'ssn', rule: 'ssn-masked', start, end }))
  if (/\d\.\d{1,3}\.\d/.test(plain)) {
    eachMatch(plain, ipPattern, (start, end, match) => {
      if (match[0].split('.').every((part) => Number(part) <= 255) && !versions.test(plain.slice(Math.max(0, start - 12), start)))
        found.push({ category: 'ip', rule: 'ip-v4', start, end })
    })
  }
  if (plain.includes(':') && /[\da-f]:[\da-f]{0,4}:/i.test(plain)) {
    eachMatch(plain, ipSixPattern, (start, end, match) => {
      if (!/^[\da-f]{2}(?::[\da-f]{2}){5}$/i.test(match[0])) found.push({ category: 'ip', rule: 'ip-v6', start, end })
    })
    eachMatch(plain, macPattern, (start, end) => found.push({ category: 'device', rule: 'hardware-address', start, end }))
  }
  if (digitCount >= 10 && /\d\.\d{4}[^.]{1,12}\d\.\d{4}/.test(plain))
    eachMatch(plain, coordinatePattern, (start, end) => found.push({ category: 'address', rule: 'coordinates', start, end }))
  if (digitCount >= 4 && (facts.seen & WordClass.identifier) !== 0)
    eachMatch(plain, procedurePattern, (start, end) => found.push({ category: 'procedure', rule: 'procedure-code', start, end }))
  if (digitCount < 5) return
  const numbers = withoutLetters(plain, reading.mixedWords)
  if (digitCount < 7 && numbers === plain) return
  eachMatch(numbers, phonePattern, (start, end, match) => {
    const digits = match[0].replace(/\D/g, '')
    if (facts.ownPhones !== undefined) {
      if (!isOwn(digits, facts.ownPhones)) found.push({ category: 'phone', rule: 'phone', start, end })
    } else found.push({ category: 'phone', rule: 'phone-unknown-sender', start, end, blocking: false })
  })
  if (digitCount < (numbers === plain ? 9 : 6)) return
  eachMatch(numbers, ssnPattern, (start, end, match) => {
    if (match[1]?.includes('-') || (facts.seen & WordClass.identifier) !== 0 || facts.context.ofHealth())
      found.push({ category: 'ssn', rule: 'ssn', start, end })
  })
  if (digitCount < 13) return
  eachMatch(plain, cardPattern, (start, end, match) => {
    if (luhnIsValid(match[0].replace(/\D/g, ''))) found.push({ category: 'account', rule: 'payment-card', start, end })
  })
  if (plain.length >= 36 && reading.mixedWords) eachMatch(plain, uuidPattern, (start, end) => found.push({ category: 'other-id', rule: 'uuid', start, end }))
  if (plain.includes('(01)')) eachMatch(plain, udiPattern, (start, end) => found.push({ category: 'device', rule: 'device-udi', start, end }))
}

function isOwn(digits: string, own: ReadonlySet<string>): boolean {
  return own.has(digits) || own.has(`1${digits}`) || (digits.length === 11 && own.has(digits.slice(1)))
}

function findCodes(reading: Reading, plain: string, facts: IdentifierFacts, found: Candidate[]): void {
  if (reading.mixedWords) findMixedCodes(plain, facts, found)
  if ((facts.seen & (WordClass.prescription | WordClass.medical | WordClass.identifier)) !== 0 && plain.includes('-')) {
    eachMatch(plain, ndcPattern, (start, end, match) => {
      const digits = match[0].replace(/\D/g, '').length
      if (digits === 10 || digits === 11) found.push({ category: 'medication', rule: 'drug-code', start, end })
    })
  }
}

function findMixedCodes(plain: string, facts: IdentifierFacts, found: Candidate[]): void {
  eachMatch(plain, mbiPattern, (start, end, match) => {
    if (/[a-z]/i.test(match[0])) found.push({ category: 'member-id', rule: 'medicare-beneficiary', start, end })
  })
  eachMatch(plain, vinPattern, (start, end, match) => {
    if (/\d/.test(match[0]) && /[a-z]/i.test(match[0]) && vinIsValid(match[0].toUpperCase())) found.push({ category: 'other-id', rule: 'vehicle', start, end })
  })
  eachMatch(plain, deaPattern, (start, end, match) => {
    if (deaNumberIsValid(match[0])) found.push({ category: 'other-id', rule: 'dea-number', start, end })
  })
  eachMatch(plain, icdPattern, (start, end, match) => {
    const capital = /^[A-Z]/.test(match[0])
    const cued = (facts.seen & (WordClass.code | WordClass.medical | WordClass.identifier)) !== 0
    if ((capital || cued) && !placeWords.test(plain.slice(Math.max(0, start - 14), start))) pushDiagnosis(match[1] ?? '', start, end, found)
  })
  if ((facts.seen & WordClass.medical) !== 0 && /\b(?:icd|dx|diagnos[ie]s|diagnostico|diagnóstico)\b/i.test(plain))
    eachMatch(plain, icdShortPattern, (start, end, match) => pushDiagnosis(match[1] ?? '', start, end, found))
}

/** Chapters of ICD-10-CM that are specially protected: substance use and mind (F), HIV (B20, Z21), sexually spread (A50 to A64), pregnancy (O, Z32 to Z34), abuse (T74, T76). */
function pushDiagnosis(stem: string, start: number, end: number, found: Candidate[]): void {
  const sensitive = /^(?:F|O|B20|B97|Z21|Z3[0-9]|A5\d|A6[0-4]|T7[46]|Z1[4-5]|Q9)/i.test(stem)
  found.push({ category: 'condition', rule: 'diagnosis-code', start, end, sensitive })
}

/** One finding a place: what is more exact stands first in the order found; blocking outranks warnings; the longer wins. */
function withoutOverlaps(found: Candidate[]): Candidate[] {
  const order: readonly string[] = ['labelled-mrn', 'labelled-member-id', 'labelled-ssn', 'labelled-account', 'labelled-device', 'labelled-other-id']
  const rank = (candidate: Candidate): number => (order.includes(candidate.rule) ? 0 : candidate.rule === 'unique-number' ? 2 : 1)
  const kept: Candidate[] = []
  for (const candidate of [...found].sort((left, right) => rank(left) - rank(right) || right.end - right.start - (left.end - left.start))) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate)
  }
  return kept.sort((left, right) => left.start - right.start)
}
