import { type CompiledLexicon, hashInItsCase, type SenseCategory, senseCategories } from './compile-lexicon.js'
import { hashToken, joinHashA, joinHashB } from './hash-token.js'
import { CueKind, type LexiconTable, SenseFlag } from './lexicon-table.js'
import { rootOfCare } from './medical-roots.js'
import { categoryByEnding } from './morphology.js'
import { isOrdinaryWord } from './ordinary-words.js'
import { raiseSmallLs } from './raise-small-ls.js'
import { Gap, type Reading, Shape } from './reading.js'
import { largeForms } from './spanish-diminutives.js'
import { writtenOut } from './spanish-shorthand.js'
import { soundHash, soundKey } from './spanish-sound.js'
import { verbOfCare } from './spanish-verbs.js'
import { numberCue } from './told-home-rules.js'
import { entryInside, phraseInside, unmaskedEntry } from './unmask-word.js'
import { WordClass } from './word-classes.js'

/** A term found in a reading, by its first and last word. */
export interface TermMatch {
  readonly from: number
  readonly to: number
  readonly category: SenseCategory
  readonly flags: number
  readonly rule: string
}

/** Finds every term of every list and marks each word with its classes, the reading with the rules its words ask for. Returns the union of the classes. */
export function scanTerms(reading: Reading, lexicon: CompiledLexicon, matches: TermMatch[]): number {
  const { words } = lexicon
  const { codes, tokenStart, tokenEnd, hashA, hashB, shape, classes, entry, tokenCount } = reading
  let seen = 0
  let unknown: number[] | undefined
  reading.cues = 0
  reading.spanishCues = 0
  reading.homeCues = 0
  reading.staffCues = 0
  reading.lastNumber = -2
  reading.numbersInRow = false
  for (let token = 0; token < tokenCount; token++) {
    if (((shape[token] as number) & Shape.mixedCase) !== 0) raiseSmallLs(reading, token)
    const form = shape[token] as number
    const found = words.findWord(codes, tokenStart[token] as number, tokenEnd[token] as number, hashA[token] as number, hashB[token] as number)
    let telling = false
    if (found >= 0) {
      entry[token] = found
      const bits = words.classesOf(found)
      classes[token] = bits
      seen |= bits
      addCues(reading, words, found, token)
      const hasSense = words.hasSense(found)
      telling = hasSense || bits !== 0
      if (hasSense) push(matches, words, found, token, token)
      if (words.isPrefix(found)) followPhrase(reading, words, token, matches)
    }
    if ((form & (Shape.allCapitals | Shape.mixedCase)) !== 0) scanAcronym(reading, lexicon.acronyms, token, matches)
    if (telling || (form & (Shape.letters | Shape.digits)) !== Shape.letters) continue
    const length = (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number)
    if (found < 0 && length >= shortestSound) {
      if (unknown === undefined) unknown = [token]
      else unknown.push(token)
    }
    if (length >= 7) scanUnknown(reading, lexicon, token, matches)
  }
  if (unknown !== undefined && (seen & WordClass.spanish) !== 0) scanSpanish(reading, lexicon, unknown, matches)
  return (seen & booked) === 0 ? seen : withoutOtherBookings(reading, matches, seen)
}

const booked: number = WordClass.appointment | WordClass.medical

/** "consulta de saldo", "tax clinic": what stands inside a homograph books and names no care. */
function withoutOtherBookings({ classes, tokenCount }: Reading, matches: readonly TermMatch[], seen: number): number {
  let dropped = false
  for (const { category, from, to } of matches) {
    if (category !== 'homograph') continue
    for (let token = from; token <= to; token++) {
      dropped ||= ((classes[token] as number) & booked) !== 0
      classes[token] = (classes[token] as number) & ~booked
    }
  }
  if (!dropped) return seen
  let left = 0
  for (let token = 0; token < tokenCount; token++) left |= classes[token] as number
  return left
}

function addCues(reading: Reading, words: LexiconTable, entry: number, token: number): void {
  if (!words.hasCues(entry)) return
  reading.cues |= words.cuesOf(entry, CueKind.english)
  reading.spanishCues |= words.cuesOf(entry, CueKind.spanish)
  reading.staffCues |= words.cuesOf(entry, CueKind.staff)
  const home = words.cuesOf(entry, CueKind.home)
  reading.homeCues |= home & ~numberCue
  if ((home & numberCue) === 0) return
  if (token === reading.lastNumber + 1) reading.numbersInRow = true
  reading.lastNumber = token
}

const shortestSound = 5

/** Words of no list that are the small form of a term, or sound as one does: written by ear. */
function scanSpanish(reading: Reading, { words, sounds }: CompiledLexicon, tokens: readonly number[], matches: TermMatch[]): void {
  const before = matches.length
  const { codes, tokenStart, tokenEnd } = reading
  for (const token of tokens) {
    const start = tokenStart[token] as number
    const end = tokenEnd[token] as number
    const small = mayBeSmall(codes, start, end)
      ? largeForms(reading.word(token))
          .map((form) => entryOf(form, words))
          .find((entry) => entry >= 0 && words.hasSense(entry))
      : undefined
    if (small !== undefined) push(matches, words, small, token, token)
    else if (sounds().hashes.mayHave(soundHash(codes, start, end))) {
      const like = sounds().words.get(soundKey(codes, start, end))
      if (like !== undefined && !isOrdinaryWord(reading.word(token))) pushStrong(matches, words, entryOf(like, words), token, 'spelling')
    }
  }
  if (matches.length > before) matches.sort((left, right) => left.from - right.from)
}

/** "it" behind a stem of three letters. */
function mayBeSmall(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start + 3; at + 1 < end; at++) if (codes[at] === 105 && codes[at + 1] === 116) return true
  return false
}

function push(matches: TermMatch[], table: LexiconTable, entry: number, from: number, to: number): void {
  for (const sense of table.senses(entry) ?? []) {
    const category = senseCategories[sense.category] as SenseCategory
    matches.push({ from, to, category, flags: sense.flags, rule: `term-${category}` })
  }
}

/** Terms that begin at a word, and the rules that phrases from there ask for. */
function followPhrase(reading: Reading, table: LexiconTable, token: number, matches: TermMatch[]): void {
  let a = reading.hashA[token] as number
  let b = reading.hashB[token] as number
  for (let next = token + 1; next < reading.tokenCount && reading.gap[next] === Gap.soft; next++) {
    let entry = table.find(joinHashA(a, reading.hashA[next] as number), joinHashB(b, reading.hashB[next] as number))
    const full = entry < 0 ? shorthandHash(reading, next) : undefined
    if (full !== undefined) entry = table.find(joinHashA(a, full[0]), joinHashB(b, full[1]))
    if (entry < 0) break
    a = joinHashA(a, full?.[0] ?? (reading.hashA[next] as number))
    b = joinHashB(b, full?.[1] ?? (reading.hashB[next] as number))
    push(matches, table, entry, token, next)
    addCues(reading, table, entry, next)
    if (!table.isPrefix(entry)) break
  }
}

/** "silla d ruedas": the hash of the word that a letter stands for. */
function shorthandHash(reading: Reading, token: number): readonly [number, number] | undefined {
  const start = reading.tokenStart[token] as number
  if ((reading.tokenEnd[token] as number) - start !== 1) return undefined
  const word = writtenOut(String.fromCharCode(reading.codes[start] as number))
  return word === undefined ? undefined : hashOf(word)
}

function scanAcronym(reading: Reading, acronyms: LexiconTable, token: number, matches: TermMatch[]): void {
  if ((reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) < 2) return
  let [a, b] = hashInItsCase(reading, token)
  let entry = acronyms.find(a, b)
  for (let next = token; entry >= 0; ) {
    for (const sense of acronyms.senses(entry) ?? []) {
      const category = senseCategories[sense.category] as SenseCategory
      // In a text all in capitals a short acronym may be any word: it then needs a cue.
      const short = reading.shouting && (reading.tokenEnd[token] as number) - (reading.tokenStart[token] as number) <= 3
      matches.push({ from: token, to: next, category, flags: sense.flags | (short ? SenseFlag.weak : 0), rule: `acronym-${category}` })
    }
    if (!acronyms.isPrefix(entry) || ++next >= reading.tokenCount || reading.gap[next] !== Gap.soft) return
    const [nextA, nextB] = hashInItsCase(reading, next)
    a = joinHashA(a, nextA)
    b = joinHashB(b, nextB)
    entry = acronyms.find(a, b)
  }
}

function scanUnknown(reading: Reading, lexicon: CompiledLexicon, token: number, matches: TermMatch[]): void {
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  const category = categoryByEnding(reading.codes, start, end)
  if (category !== undefined) {
    matches.push({ from: token, to: token, category: category as SenseCategory, flags: 0, rule: `ending-${category}` })
    return
  }
  const built = verbOfCare(reading.codes, start, end) ?? rootOfCare(reading.codes, start, end)
  if (built !== undefined) {
    const flags = built.sensitive ? SenseFlag.sensitive : 0
    matches.push({ from: token, to: token, category: built.category as SenseCategory, flags, rule: `built-${built.category}` })
    return
  }
  const { words } = lexicon
  const meant = lexicon.spelling.near(reading.codes, start, end)
  if (meant !== undefined) {
    if (!isOrdinaryWord(reading.word(token))) pushStrong(matches, words, entryOf(meant, words), token, 'spelling')
    return
  }
  const tells = (entry: number): boolean => isTelling(words, entry)
  let meantBy = unmaskedEntry(reading, token, words)
  if (meantBy < 0) {
    meantBy = entryInside(reading, token, words, tells)
    if (meantBy < 0) meantBy = phraseInside(reading, token, words, tells)
    if (meantBy >= 0 && isOrdinaryWord(reading.word(token))) return
  }
  pushStrong(matches, words, meantBy, token, 'unmasked')
}

/** A term that tells of care with no cue; money and cover are not worth a search inside words. */
function isTelling(words: LexiconTable, entry: number): boolean {
  return (words.senses(entry) ?? []).some(
    ({ category, flags }) => (flags & (SenseFlag.weak | SenseFlag.neutral)) === 0 && category < senseCategories.indexOf('facility'),
  )
}

/** Senses that need no cue, under a rule that says how the word was read. */
function pushStrong(matches: TermMatch[], words: LexiconTable, entry: number, token: number, how: 'spelling' | 'unmasked'): void {
  for (const sense of entry < 0 ? [] : (words.senses(entry) ?? [])) {
    const category = senseCategories[sense.category] as SenseCategory
    if (how === 'spelling' || (sense.flags & (SenseFlag.weak | SenseFlag.neutral)) === 0)
      matches.push({ from: token, to: token, category, flags: sense.flags, rule: `${how}-${category}` })
  }
}

let scratch = /* @__PURE__ */ new Uint16Array(64)
const scratchA = /* @__PURE__ */ new Int32Array(1)
const scratchB = /* @__PURE__ */ new Int32Array(1)

function hashOf(word: string): [number, number] {
  if (scratch.length < word.length) scratch = new Uint16Array(word.length)
  for (let at = 0; at < word.length; at++) scratch[at] = word.charCodeAt(at)
  hashToken(scratch, 0, word.length, scratchA, scratchB, 0)
  return [scratchA[0] as number, scratchB[0] as number]
}

function entryOf(word: string, words: LexiconTable): number {
  const [a, b] = hashOf(word)
  return words.findWord(scratch, 0, word.length, a, b)
}

/** The phrase of a match is about health, money or cover, not an excuse. */
export function isFindingSense(match: TermMatch): boolean {
  return match.category !== 'homograph' && match.category !== 'trigger'
}
