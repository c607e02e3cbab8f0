import { hashToken } from './hash-token.js'
import type { LexiconTable } from './lexicon-table.js'
import type { Reading } from './reading.js'

const longest = 40
const letterI = 105
const letterL = 108

let scratch: Uint16Array | undefined
const hashA = /* @__PURE__ */ new Int32Array(1)
const hashB = /* @__PURE__ */ new Int32Array(1)

const shortestInside = 7
const longestInside = 16

/** Entry of a long term written together with other words ("yourdiabetesresults"), where the table has one that `counts`. Or -1. */
export function entryInside(reading: Reading, token: number, words: LexiconTable, counts: (entry: number) => boolean): number {
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  if (end - start < shortestInside + 4 || end - start > longest) return -1
  for (let from = start; from + shortestInside <= end; from++) {
    for (let to = Math.min(end, from + longestInside); to - from >= shortestInside; to--) {
      hashToken(reading.codes, from, to, hashA, hashB, 0)
      const entry = words.findWord(reading.codes, from, to, hashA[0] as number, hashB[0] as number)
      if (entry >= 0 && counts(entry)) return entry
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
