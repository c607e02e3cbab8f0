import { Kind } from './characters.js'
import type { CompiledLexicon } from './compile-lexicon.js'
import type { LinkSpan } from './find-links.js'
import { hashToken } from './hash-token.js'
import { type LexiconTable, SenseFlag } from './lexicon-table.js'
import { categoryByEnding } from './morphology.js'
import type { Reading } from './reading.js'

/** Letters that a digit or sign may stand for inside a word. */
const standsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '+': 't',
  '*': '',
  '<': 'c',
  '\u00a2': 'c',
  '\u20ac': 'e',
  '\u00a3': 'l',
}

const longestRun = 400
const mostChoices = 16

/**
 * Reads a text again without its disguises: digits and signs inside words as letters, spaced or dotted letters joined,
 * words broken by a hyphen or dot joined. The text itself stays as it is, so codes and numbers are never altered.
 */
export function undisguise(from: Reading, into: Reading, lexicon: CompiledLexicon, speaksOfCode: boolean): void {
  const words = lexicon.words
  into.derive(from, (put) => {
    let at = 0
    // Up to here no run of single letters is long enough.
    let checked = 0
    while (at < from.length) {
      const run = at < checked ? undefined : spacedRunAt(from, at)
      if (run !== undefined) {
        if (run.letters >= 3 && (run.places.length >= 4 || isTerm(from, run.places, words))) {
          emitRun(from, run.places, words, put)
          at = run.end
          continue
        }
        checked = run.end
      }
      const end = wordEndAt(from, at)
      if (end > at) {
        const rewritten = speaksOfCode && looksLikeCode(from, at, end) ? undefined : rewriteWord(from, at, end, lexicon, !speaksOfCode)
        if (rewritten !== undefined) {
          for (const { place, code } of rewritten) put(place, code, Kind.letter, true)
        } else {
          for (let place = at; place < end; place++) put(place, from.codes[place] as number, from.kinds[place] as number, false)
        }
        at = end
        continue
      }
      put(at, from.codes[at] as number, from.kinds[at] as number, false)
      at++
    }
  })
}

/** Whether only one hyphen, dot or like sign stands between a word and the one before it. */
function isJoined(reading: Reading, token: number): boolean {
  const end = reading.tokenEnd[token - 1] as number
  if ((reading.tokenStart[token] as number) - end !== 1) return false
  const sign = reading.codes[end] as number
  return (
    (sign === 45 || sign === 46 || sign === 95 || sign === 42 || sign === 126 || isWideJoiner(sign)) &&
    reading.kinds[end - 1] === Kind.letter &&
    reading.kinds[end + 1] === Kind.letter
  )
}

const longestWord = 40
let joined: Uint16Array | undefined

/** Whether words, written together, are a term of the lists. */
function joinsToTerm(reading: Reading, from: number, to: number, lexicon: CompiledLexicon): boolean {
  joined ??= new Uint16Array(longestWord)
  const codes = joined
  let length = 0
  for (let token = from; token <= to; token++) {
    for (let at = reading.tokenStart[token] as number; at < (reading.tokenEnd[token] as number); at++) {
      if (length === longestWord) return false
      codes[length++] = reading.codes[at] as number
    }
  }
  return length >= 4 && hasSense(codes, length, lexicon.words)
}

/** Pieces with one sign between them that make a listed word once joined: "dia-betes". */
export function hasBrokenWord(reading: Reading, lexicon: CompiledLexicon, links: readonly LinkSpan[]): boolean {
  let first = 0
  for (let token = 1; token <= reading.tokenCount; token++) {
    if (token < reading.tokenCount && isJoined(reading, token)) continue
    if (token - first > 1 && !links.some((link) => (reading.tokenStart[first] as number) < link.end && (reading.tokenStart[first] as number) >= link.start)) {
      for (let from = first; from < token - 1; from++) if (joinsToTerm(reading, from, from + 1, lexicon)) return true
      if (token - first > 2 && joinsToTerm(reading, first, token - 1, lexicon)) return true
    }
    first = token
  }
  return false
}

type Put = (place: number, code: number, kind: number, disguised: boolean) => void

function isWordKind(reading: Reading, at: number): boolean {
  return at >= 0 && at < reading.length && (reading.kinds[at] === Kind.letter || reading.kinds[at] === Kind.digit)
}

/** Single letters with a narrow gap between them, as many as follow one another. */
function spacedRunAt(reading: Reading, start: number): { places: number[]; end: number; letters: number } | undefined {
  if (!isWordKind(reading, start) || isWordKind(reading, start - 1) || isWordKind(reading, start + 1)) return undefined
  const places = [start]
  let letters = reading.kinds[start] === Kind.letter ? 1 : 0
  let at = start
  while (places.length < longestRun) {
    let next = at + 1
    while (next < reading.length && next - at <= 3 && !isWordKind(reading, next)) next++
    if (next >= reading.length || next - at > 3 || !isWordKind(reading, next) || isWordKind(reading, next + 1)) break
    places.push(next)
    if (reading.kinds[next] === Kind.letter) letters++
    at = next
  }
  return { places, end: at + 1, letters }
}

/** "h i v": three single letters count only where together they are a term. */
function isTerm(reading: Reading, places: readonly number[], words: LexiconTable): boolean {
  const codes = Uint16Array.from(places, (place) => letterFor(reading.codes[place] as number))
  return hasSense(codes, codes.length, words)
}

/** Writes a run of letters with a space before and after each word that the lists hold. */
function emitRun(reading: Reading, places: readonly number[], words: LexiconTable, put: Put): void {
  const codes = new Uint16Array(places.length)
  for (let at = 0; at < places.length; at++) codes[at] = letterFor(reading.codes[places[at] as number] as number)
  const space = (place: number): void => put(place, 32, Kind.space, true)
  let at = 0
  while (at < codes.length) {
    let length = at === 0 && isKnown(codes, 0, codes.length, words) ? codes.length : 0
    for (let size = Math.min(24, codes.length - at); length === 0 && size >= 3; size--) {
      if (isKnown(codes, at, at + size, words)) length = size
    }
    if (length === 0) {
      put(places[at] as number, codes[at] as number, Kind.letter, true)
      at++
      continue
    }
    space(places[at] as number)
    for (let place = at; place < at + length; place++) put(places[place] as number, codes[place] as number, Kind.letter, true)
    space(places[at + length - 1] as number)
    at += length
  }
}

function letterFor(code: number): number {
  const letters = standsFor[String.fromCharCode(code)]
  return letters === undefined || letters === '' ? code : letters.charCodeAt(0)
}

const hashA = /* @__PURE__ */ new Int32Array(1)
const hashB = /* @__PURE__ */ new Int32Array(1)

function isKnown(codes: Uint16Array, start: number, end: number, words: LexiconTable): boolean {
  hashToken(codes, start, end, hashA, hashB, 0)
  const entry = words.findWord(codes, start, end, hashA[0] as number, hashB[0] as number)
  return entry >= 0 && (words.senses(entry) !== undefined || words.classesOf(entry) !== 0)
}

function hasSense(codes: Uint16Array, length: number, words: LexiconTable): boolean {
  hashToken(codes, 0, length, hashA, hashB, 0)
  const entry = words.findWord(codes, 0, length, hashA[0] as number, hashB[0] as number)
  return entry >= 0 && (words.senses(entry) ?? []).some((sense) => (sense.flags & (SenseFlag.neutral | SenseFlag.weak)) === 0)
}

/** End of a word in which signs may stand for letters, or hyphens and dots part it. What only closes a sentence is left out. */
function wordEndAt(reading: Reading, start: number): number {
  if (!isWordKind(reading, start) && !isEdgeSign(reading, start)) return start
  let at = start
  while (at < reading.length && at - start < 64 && (isWordKind(reading, at) || isJoiner(reading.codes[at] as number))) at++
  while (at > start && !isWordKind(reading, at - 1) && !isEdgeSign(reading, at - 1)) at--
  return at
}

function isEdgeSign(reading: Reading, at: number): boolean {
  const code = reading.codes[at]
  return code === 64 || code === 36 || ((code === 33 || code === 124) && !isWordKind(reading, at - 1) && isWordKind(reading, at + 1))
}

/** Signs that stand for a letter, and hyphens and dots that break a word. */
function isJoiner(code: number): boolean {
  return '@$!|+*<\u00a2\u00a3\u20ac-._~'.includes(String.fromCharCode(code)) || isWideJoiner(code)
}

/** The middle dot, and hyphens and dashes beyond ASCII. */
function isWideJoiner(code: number): boolean {
  return code === 183 || (code >= 0x2010 && code <= 0x2015)
}

/** Two digits or more in a short word: beside a sign-in code it is the code. */
function looksLikeCode(reading: Reading, start: number, end: number): boolean {
  let digits = 0
  for (let at = start; at < end; at++) if (reading.kinds[at] === Kind.digit) digits++
  return digits >= 2 && end - start <= 10
}

function rewriteWord(reading: Reading, start: number, end: number, lexicon: CompiledLexicon, byEnding: boolean): { place: number; code: number }[] | undefined {
  let letters = 0
  let others = 0
  for (let at = start; at < end; at++) {
    if (reading.kinds[at] === Kind.letter) letters++
    else others++
  }
  const short = end - start === 3 && letters === 2 && reading.kinds[start + 1] !== Kind.letter
  if (others === 0 || (end - start < 4 && !short) || letters < (short || end - start >= 6 ? 2 : 3)) return undefined
  const choices = Array.from({ length: end - start }, (_, at): string => {
    const code = reading.codes[start + at] as number
    if (reading.kinds[start + at] === Kind.letter) return String.fromCharCode(code)
    return standsFor[String.fromCharCode(code)] ?? ''
  })
  // Two words with a hyphen between them are one only where the lists hold them as one.
  const broken = choices.includes('')
  let tried = 0
  const codes = new Uint16Array(choices.length)
  const places: number[] = []
  const attempt = (at: number, length: number): boolean => {
    if (at === choices.length) {
      tried++
      if (broken || short) return hasSense(codes, length, lexicon.words)
      return isKnown(codes, 0, length, lexicon.words) || (byEnding && length >= 7 && letters >= 2 * others && categoryByEnding(codes, 0, length) !== undefined)
    }
    const options = choices[at] as string
    places[length] = start + at
    if (options === '') return attempt(at + 1, length)
    for (const option of options) {
      codes[length] = option.charCodeAt(0)
      places[length] = start + at
      if (tried < mostChoices && attempt(at + 1, length + 1)) return true
    }
    return false
  }
  if (!attempt(0, 0)) return undefined
  const length = choices.filter((options) => options !== '').length
  return Array.from({ length }, (_, at) => ({ place: places[at] as number, code: codes[at] as number }))
}
