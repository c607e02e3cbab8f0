import { hashToken } from './hash-token.js'
import type { LexiconTable } from './lexicon-table.js'
import { isOrdinaryWord } from './ordinary-words.js'
import type { Reading } from './reading.js'

const longest = 40
const letterI = 105
const letterL = 108

let scratch: Uint16Array | undefined
const hashA = /* @__PURE__ */ new Int32Array(1)
const hashB = /* @__PURE__ */ new Int32Array(1)

const shortestInside = 7
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

/** Whether the letters are words that stand beside a term, one behind the other, or nothing. */
function isBeside(letters: string): boolean {
  return letters === '' || beside.some((word) => letters.startsWith(word) && isBeside(letters.slice(word.length)))
}

function standsApart(codes: Uint16Array, start: number, from: number, to: number, end: number): boolean {
  const [front, back] = [String.fromCharCode(...codes.subarray(start, from)), String.fromCharCode(...codes.subarray(to, end))]
  return (isBeside(front) || before.includes(front)) && (isBeside(back) || behind.includes(back))
}

const shortestName = 5
const shortestNamed = 8

/** A name run together with a long term behind it ("lakesidepsychiatry"): the front may be any letters, unless the whole is a word of every day. */
function isNamed(reading: Reading, token: number, from: number, to: number): boolean {
  const [start, end] = [reading.tokenStart[token] as number, reading.tokenEnd[token] as number]
  return to === end && from - start >= shortestName && to - from >= shortestNamed && !isOrdinaryWord(reading.word(token))
}

/** Entry of a long term written together with other words ("yourdiabetesresults"), where the table has one that `counts`. Or -1. */
export function entryInside(reading: Reading, token: number, words: LexiconTable, counts: (entry: number) => boolean): number {
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  if (end - start < shortestInside + 4 || end - start > longest) return -1
  for (let from = start; from + shortestInside <= end; from++) {
    for (let to = Math.min(end, from + longestInside); to - from >= shortestInside; to--) {
      hashToken(reading.codes, from, to, hashA, hashB, 0)
      const entry = words.findWord(reading.codes, from, to, hashA[0] as number, hashB[0] as number)
      if (entry >= 0 && counts(entry) && (standsApart(reading.codes, start, from, to, end) || isNamed(reading, token, from, to))) return entry
    }
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
