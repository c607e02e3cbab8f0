import { hashToken, joinHashA, joinHashB } from './hash-token.js'
import type { LexiconTable } from './lexicon-table.js'
import { ListsByKey } from './lists-by-key.js'
import type { Reading } from './reading.js'
import { standsAt } from './stands-at.js'

const longest = 40
const letterI = 105
const letterL = 108

let scratch: Uint16Array | undefined
const hashA = /* @__PURE__ */ new Int32Array(1)
const hashB = /* @__PURE__ */ new Int32Array(1)

const shortestInside = 6
const longestInside = 16

/**
 * Words that texts run together with a term. What is left of one written in the middle of an ordinary word is none of these
 * ("inci-dental-s", "trans-ferri-ng", "con-certa-da"), but for beginnings and ends that make a medical word of another.
 */
const beside: readonly string[] = (
  'my your our his her the for and is are was with no not new re test tests result results lab labs report update info news ready appt appointment visit visits clinic center centre ' +
  'care help day week month med meds medicine pill pills doctor dr patient patients level levels check screen screening scan treatment therapy shot shots refill support group program ' +
  'walk run awareness journey schedule followup follow up reminder management manager class education specialist line hotline hospital office department order refills rx patch pump supplies due positive negative diagnosis society foundation online app portal message alert adult child women men family friends fight fighter warrior survivor life mom dad kid kids baby team unit ward nurse sucks hurts again today now ' +
  'mi tu su sus nueva nuevo covid gripe grupo apoyo centro programa control la el los las un una de del al para por prueba pruebas resultado resultados cita citas clinica medico consulta examen hoy lista listo'
).split(' ')
const before: readonly string[] =
  'non anti hyper hiper hypo hipo para post pre peri endo neuro cerebro cardio gastro genito bio psico psycho radio micro immuno inmuno intra inter mis re auto poly poli ultra'.split(
    ' ',
  )
const behind: readonly string[] = 's es ed ing ly ally ness ic ics al ism ist ists like related free mente'.split(' ')

let byLetter: ListsByKey<string> | undefined
const fronts = /* @__PURE__ */ new Uint8Array(longest + 1)
const backs = /* @__PURE__ */ new Uint8Array(longest + 1)

/** Marks in `ends` how many letters from a place on are words that stand beside a term, one behind the other: none are as well. */
function markBeside(codes: Uint16Array, from: number, end: number, ends: Uint8Array): void {
  if (byLetter === undefined) {
    byLetter = new ListsByKey()
    for (const word of beside) byLetter.add(word.charCodeAt(0), word)
  }
  ends.fill(0)
  ends[0] = 1
  for (let at = from; at < end; at++) {
    if (ends[at - from] === 0) continue
    for (const word of byLetter.get(codes[at] as number)) if (standsAt(codes, at, end, word)) ends[at - from + word.length] = 1
  }
}

/** The same of what may stand before a term. */
function markFronts(codes: Uint16Array, start: number, end: number): void {
  markBeside(codes, start, end, fronts)
  for (const word of before) if (standsAt(codes, start, end, word)) fronts[word.length] = 1
}

function mayStandBehind(codes: Uint16Array, to: number, end: number): boolean {
  markBeside(codes, to, end, backs)
  return backs[end - to] === 1 || behind.includes(String.fromCharCode(...codes.subarray(to, end)))
}

/** A name run together with a long term behind it ("lakesidepsychiatry"): the front may be any letters. */
const shortestName = 5
const shortestNamed = 8

/** Entry of a long term written together with other words ("yourdiabetesresults"), where the table has one that `counts`. Or -1. */
export function entryInside(reading: Reading, token: number, words: LexiconTable, counts: (entry: number) => boolean): number {
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  if (end - start < shortestInside + 4 || end - start > longest) return -1
  const { codes } = reading
  markFronts(codes, start, end)
  for (let from = start; from + shortestInside <= end; from++) {
    const apart = fronts[from - start] === 1
    for (let to = Math.min(end, from + longestInside); to - from >= shortestInside; to--) {
      const named = to === end && from - start >= shortestName && to - from >= shortestNamed
      if (!apart && !named) break
      hashToken(codes, from, to, hashA, hashB, 0)
      const entry = words.findWord(codes, from, to, hashA[0] as number, hashB[0] as number)
      if (entry < 0 || !counts(entry)) continue
      if ((apart && mayStandBehind(codes, to, end)) || named) return entry
    }
  }
  return -1
}

const shortestPart = 3

/** Entry of a term of two words that a text runs together ("bloodpressure"), where the table has one that `counts`. Or -1. */
export function phraseInside(reading: Reading, token: number, words: LexiconTable, counts: (entry: number) => boolean): number {
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  if (end - start > longest) return -1
  const { codes } = reading
  for (let cut = start + shortestPart; cut + shortestPart <= end; cut++) {
    hashToken(codes, start, cut, hashA, hashB, 0)
    const a = hashA[0] as number
    const b = hashB[0] as number
    const first = words.findWord(codes, start, cut, a, b)
    if (first < 0 || !words.isPrefix(first)) continue
    hashToken(codes, cut, end, hashA, hashB, 0)
    const entry = words.find(joinHashA(a, hashA[0] as number), joinHashB(b, hashB[0] as number))
    if (entry >= 0 && counts(entry)) return entry
  }
  return -1
}

/** Entry of the word that a long unknown one stands for: l for i ("hepatltls"), a letter drawn out ("diaaabetes"). Or -1. */
export function unmaskedEntry(reading: Reading, token: number, words: LexiconTable): number {
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  if (end - start > longest || !isMasked(reading.codes, start, end)) return -1
  scratch ??= new Uint16Array(longest)
  const straight = withoutDrawnOut(reading.codes, start, end, scratch)
  if (straight > 0) {
    const entry = find(scratch, straight, words)
    if (entry >= 0) return entry
  }
  if (!swapsLetters(reading.codes, start, end, scratch)) return -1
  return find(scratch, end - start, words)
}

/** An l in it, or a letter three times in a row. */
function isMasked(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codes[at]
    if (code === letterL || (at - start >= 2 && code === codes[at - 1] && code === codes[at - 2])) return true
  }
  return false
}

/** Length once letters that stand three times or more in a row stand once; 0 where none does. */
function withoutDrawnOut(codes: Uint16Array, start: number, end: number, into: Uint16Array): number {
  let length = 0
  let run = 0
  let drawn = false
  for (let at = start; at < end; at++) {
    const code = codes[at] as number
    run = at > start && code === codes[at - 1] ? run + 1 : 1
    if (run >= 3) {
      if (run === 3) length--
      drawn = true
      continue
    }
    into[length++] = code
  }
  return drawn ? length : 0
}

/** Each l as an i. */
function swapsLetters(codes: Uint16Array, start: number, end: number, into: Uint16Array): boolean {
  let swapped = false
  for (let at = start; at < end; at++) {
    const code = codes[at] as number
    swapped ||= code === letterL
    into[at - start] = code === letterL ? letterI : code
  }
  return swapped
}

function find(codes: Uint16Array, length: number, words: LexiconTable): number {
  hashToken(codes, 0, length, hashA, hashB, 0)
  return words.findWord(codes, 0, length, hashA[0] as number, hashB[0] as number)
}
