import { HashBits } from './hash-bits.js'
import { FormColumn, knownForms, placeOfForm } from './known-forms.js'
import {
  fewestOfBeginning,
  keyOfDigit,
  keyOfLiteral,
  keyOfMeeting,
  keyOfPair,
  keyOfWord,
  longerBeginning,
  mostOfBeginning,
  mostOfPair,
  signsOfAscii,
  wordStart,
} from './literal-keys.js'
import { neededLiterals } from './needed-literals.js'
import { type Reading, Shape } from './reading.js'

/** What a pattern needs of a text. */
export interface PatternNeed {
  readonly pattern: RegExp
  /** By alternative, or for several: the numbers of the lists of which a text has a literal each. */
  readonly ways: readonly (readonly number[])[]
  /** The number of the text that it was last searched in, and whether it was there. */
  searched: number
  there: boolean
}

/** A bit for each key: most keys of a text are those of no literal. */
const filter = /* @__PURE__ */ new HashBits(1 << 18)

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
const needsTogether = /* @__PURE__ */ new WeakMap<readonly RegExp[], NeedsTogether>()

/** What patterns need that are asked for together, time and again. */
export interface NeedsTogether {
  readonly all: readonly PatternNeed[]
  /** The list that a text has a literal of if it may hold any of them: one question for all. */
  readonly any: number
}

export function needOf(pattern: RegExp): PatternNeed {
  const known = needs.get(pattern)
  if (known !== undefined) return known
  const need = makeNeed(pattern)
  needs.set(pattern, need)
  return need
}

/** The same of patterns that are asked for together. */
export function needsOf(patterns: readonly RegExp[]): NeedsTogether {
  const known = needsTogether.get(patterns)
  if (known !== undefined) return known
  const keys: number[] = []
  const all = patterns.map((pattern) => makeNeed(pattern, keys))
  const any = all.some(({ ways }) => ways.length === 0) ? -1 : newList()
  for (const key of any < 0 ? [] : keys) post(key, any)
  const together = { all, any }
  needsTogether.set(patterns, together)
  return together
}

/** Adds to `keys` those of the first list of each alternative. Alternatives that need one literal each share a list. */
function makeNeed(pattern: RegExp, keys?: number[]): PatternNeed {
  const needed = neededLiterals(pattern)
  const single = needed.flatMap((way) => (way.length === 1 ? (way[0] as readonly string[]) : []))
  const several = needed.filter((way) => way.length > 1).map((way) => way.map((literals, at) => addList(literals, at === 0 ? keys : undefined)))
  return { pattern, ways: single.length === 0 ? several : [[addList(single, keys)], ...several], searched: 0, there: false }
}

/** True where none of the patterns can match the text that was read last, as a first question tells. */
export function areHeldBack({ any }: NeedsTogether): boolean {
  return any >= 0 && marks[any] !== reading
}

/** False where none of them can. */
export function mayMatchOneOf(together: NeedsTogether): boolean {
  if (areHeldBack(together)) return false
  for (const need of together.all) if (mayMatch(need)) return true
  return false
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

let wordBefore = 0

/** Marks the lists of which a text has a literal, or its key: none is missing. Returns the number of this reading. */
export function readForNeeds(text: string): number {
  begin()
  if (letters.length < text.length) letters = new Uint16Array(text.length)
  const signOf = signsOfAscii()
  let start = 0
  let digits = false
  // One past the end: the last word ends there.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    letters[at] = code
    if (code >= 48 && code <= 57) digits = true
    if (code < 128 && signOf[code] !== 0) continue
    if (at > start) readWord(letters, start, at)
    start = at + 1
  }
  if (digits) mark(keyOfDigit)
  return reading
}

/** Whether the words of a reading are those that patterns see in it. */
export function splitsAlike({ identity, raised, text }: Reading): boolean {
  return identity && !raised && !text.includes('_')
}

/** The same of a text by the words of its reading: what a listed word marks is worked out once. */
export function readWordsForNeeds(text: Reading): number {
  begin()
  if (formsAreFor !== lists || listsNoted > mostNoted) {
    formsAreFor = lists
    listsNoted = 0
    noting++
  }
  const { codes, tokenStart, tokenEnd, shape, tokenCount } = text
  for (let token = 0; token < tokenCount; token++) {
    const start = tokenStart[token] as number
    const end = tokenEnd[token] as number
    const place = placeOfForm(text, token)
    if (place < 0) readWord(codes, start, end)
    else {
      if (knownForms[place + FormColumn.noted] !== noting) workOut(codes, start, end, place)
      readPairs(codes, start, end)
      const first = knownForms[place + FormColumn.firstList] as number
      const count = knownForms[place + FormColumn.listCount] as number
      for (let at = first; at < first + count; at++) marks[listsOfForms[at] as number] = reading
      wordBefore = knownForms[place + FormColumn.word] as number
    }
    if (((shape[token] as number) & Shape.possessive) !== 0) readWord(letterS, 0, 1)
  }
  if (text.digitCount > 0) mark(keyOfDigit)
  return reading
}

let letters: Uint16Array = /* @__PURE__ */ new Uint16Array(512)
const letterS = /* @__PURE__ */ Uint16Array.of(115)
/** The lists that forms of listed words mark, one form behind the other, and how many lists there were when they were noted. */
let listsOfForms: Int32Array = /* @__PURE__ */ new Int32Array(1 << 12)
let listsNoted = 0
let formsAreFor = 0
/** Which noting of forms this is: it begins anew where a list was added, or where forms that took turns have filled the room. */
let noting = 0
const mostNoted = 1 << 18

function begin(): void {
  reading = (reading + 1) | 0
  wordBefore = 0
}

function readWord(codes: Uint16Array, start: number, end: number): void {
  readPairs(codes, start, end)
  wordBefore = eachKey(codes, start, end, mark)
}

/** The keys of a word by itself that may be keys of literals. Returns that of the whole. */
function eachKey(codes: Uint16Array, start: number, end: number, take: (key: number) => void): number {
  const signOf = signsOfAscii()
  let key = wordStart
  for (let at = start; at < end; at++) {
    key = longerBeginning(key, signOf[codes[at] as number] as number)
    const length = at - start + 1
    if (length >= fewestOfBeginning && length <= mostOfBeginning && filter.mayHave(key)) take(key)
  }
  const word = keyOfWord(key)
  if (filter.mayHave(word)) take(word)
  return word
}

function readPairs(codes: Uint16Array, start: number, end: number): void {
  const signOf = signsOfAscii()
  if (!filter.mayHave(keyOfMeeting(wordBefore, signOf[codes[start] as number] as number))) return
  let key = wordStart
  for (let at = start; at < end && at < start + mostOfPair; at++) {
    key = longerBeginning(key, signOf[codes[at] as number] as number)
    const pair = keyOfPair(wordBefore, key)
    if (filter.mayHave(pair)) mark(pair)
  }
}

/** Notes what a form marks. */
function workOut(codes: Uint16Array, start: number, end: number, place: number): void {
  const first = listsNoted
  const word = eachKey(codes, start, end, (key) => {
    for (let at = slots[slotOf(key) + 1] as number; at !== 0; at = postings[at + 1] as number) noteList(postings[at] as number, first)
  })
  knownForms[place + FormColumn.noted] = noting
  knownForms[place + FormColumn.firstList] = first
  knownForms[place + FormColumn.listCount] = listsNoted - first
  knownForms[place + FormColumn.word] = word
}

function mark(key: number): void {
  for (let at = slots[slotOf(key) + 1] as number; at !== 0; at = postings[at + 1] as number) marks[postings[at] as number] = reading
}

function noteList(list: number, first: number): void {
  for (let at = first; at < listsNoted; at++) if (listsOfForms[at] === list) return
  if (listsNoted === listsOfForms.length) listsOfForms = grown(listsOfForms)
  listsOfForms[listsNoted++] = list
}

function addList(literals: readonly string[], keys?: number[]): number {
  const list = newList()
  for (const literal of literals) {
    const { key, meeting } = keyOfLiteral(literal) ?? {}
    if (key !== undefined) post(key, list)
    if (key !== undefined) keys?.push(key)
    if (meeting !== undefined) filter.add(meeting)
  }
  return list
}

function newList(): number {
  const list = lists++
  if (list === marks.length) marks = grown(marks)
  reading = (reading + 1) | 0
  return list
}

function post(key: number, list: number): void {
  if (used * 4 >= slots.length) growSlots()
  filter.add(key)
  const slot = slotOf(key)
  const last = slots[slot + 1] as number
  if (last === 0) used++
  else if (postings[last] === list) return
  slots[slot] = key
  slots[slot + 1] = postings.push(list, last) - 2
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
