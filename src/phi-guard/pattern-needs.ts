import {
  digitSign,
  fewestOfBeginning,
  keyOfDigit,
  keyOfFirst,
  keyOfLiteral,
  keyOfPair,
  keyOfWord,
  longerBeginning,
  mostOfBeginning,
  mostOfPair,
  signsOfAscii,
  wordStart,
} from './literal-keys.js'
import { neededLiterals } from './needed-literals.js'

/** What a pattern needs of a text. */
export interface PatternNeed {
  readonly pattern: RegExp
  /** By alternative: the numbers of the lists of which a text has a literal each. */
  readonly ways: readonly (readonly number[])[]
  /** The number of the text that it was last searched in, and whether it was there. */
  searched: number
  there: boolean
}

/** A bit for each key: most keys of a text are those of no literal. */
const filterBits = 1 << 17
const filter = /* @__PURE__ */ new Int32Array(filterBits / 32)

/** Lists by the keys of their literals: open addressing. A slot holds its key and the number of its first posting, 0 where it is free. */
let slots: Int32Array = /* @__PURE__ */ new Int32Array(2 * 4_096)
let used = 0
/** Of each posting: the list, and the next posting of the same key. */
const postings: number[] = [0, 0]
/** By list: the last reading of a text that had one of its literals. */
let marks: Int32Array = /* @__PURE__ */ new Int32Array(1_024)
let lists = 0
/** The number of the last reading, of 32 bits; one more where a list was added since. */
let reading = 0

const needs = /* @__PURE__ */ new Map<RegExp, PatternNeed>()
const needsTogether = /* @__PURE__ */ new WeakMap<readonly RegExp[], readonly PatternNeed[]>()

export function needOf(pattern: RegExp): PatternNeed {
  const known = needs.get(pattern)
  if (known !== undefined) return known
  const need: PatternNeed = { pattern, ways: neededLiterals(pattern).map((way) => way.map(addList)), searched: 0, there: false }
  needs.set(pattern, need)
  return need
}

/** The same of patterns that are asked for together, time and again. */
export function needsOf(patterns: readonly RegExp[]): readonly PatternNeed[] {
  const known = needsTogether.get(patterns)
  if (known !== undefined) return known
  const all = patterns.map(needOf)
  needsTogether.set(patterns, all)
  return all
}

/** False where the pattern cannot match the text that was read last. Saves the far dearer search by the pattern itself. */
export function mayMatch({ ways }: PatternNeed): boolean {
  for (let way = 0; way < ways.length; way++) if (hasAll(ways[way] as readonly number[])) return true
  return ways.length === 0
}

function hasAll(way: readonly number[]): boolean {
  for (let at = 0; at < way.length; at++) if (marks[way[at] as number] !== reading) return false
  return true
}

/** Whether what was read last is that reading, and no list is newer. */
export function isReadLast(number: number): boolean {
  return number === reading
}

/** Marks the lists of which a text has a literal, or its key: none is missing. Returns the number of this reading. */
export function readForNeeds(text: string): number {
  reading = (reading + 1) | 0
  const signOf = signsOfAscii()
  let word = 0
  let beginsPair = false
  let key = wordStart
  let length = 0
  let digits = false
  // One past the end: the last word ends there.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const sign = code < 128 ? (signOf[code] as number) : 0
    if (sign !== 0) {
      key = longerBeginning(key, sign)
      length++
      if (sign === digitSign) digits = true
      if (length >= fewestOfBeginning && length <= mostOfBeginning && mayBeKey(key)) mark(key)
      if (beginsPair && length <= mostOfPair) {
        const pair = keyOfPair(word, key)
        if (mayBeKey(pair)) mark(pair)
      }
    } else if (length > 0) {
      word = keyOfWord(key)
      beginsPair = mayBeKey(keyOfFirst(word))
      if (mayBeKey(word)) mark(word)
      key = wordStart
      length = 0
    }
  }
  if (digits) mark(keyOfDigit)
  return reading
}

function mayBeKey(key: number): boolean {
  const bit = bitOf(key)
  return ((filter[bit >> 5] as number) & (1 << (bit & 31))) !== 0
}

function mark(key: number): void {
  for (let at = slots[slotOf(key) + 1] as number; at !== 0; at = postings[at + 1] as number) marks[postings[at] as number] = reading
}

function addList(literals: readonly string[]): number {
  const list = lists++
  if (list === marks.length) marks = grown(marks)
  for (const literal of literals) {
    const { key, first } = keyOfLiteral(literal) ?? {}
    if (key !== undefined) post(key, list)
    if (first !== undefined) note(first)
  }
  reading = (reading + 1) | 0
  return list
}

function post(key: number, list: number): void {
  if (used * 4 >= slots.length) growSlots()
  note(key)
  const slot = slotOf(key)
  const last = slots[slot + 1] as number
  if (last === 0) used++
  else if (postings[last] === list) return
  slots[slot] = key
  slots[slot + 1] = postings.push(list, last) - 2
}

function note(key: number): void {
  const bit = bitOf(key)
  filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31))
}

/** Where a key stands, or would. */
function slotOf(key: number): number {
  const mask = slots.length - 1
  let slot = (2 * (key ^ (key >>> 15))) & mask
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask
  return slot
}

function growSlots(): void {
  const old = slots
  slots = new Int32Array(old.length * 2)
  for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) slots.set(old.subarray(at, at + 2), slotOf(old[at] as number))
}

function grown(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2)
  larger.set(column)
  return larger
}

function bitOf(key: number): number {
  return (key ^ (key >>> 15)) & (filterBits - 1)
}
