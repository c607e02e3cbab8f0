import { neededLiterals } from './needed-literals.js'

/** Which runs of three characters a text holds, and which beginnings of words, as bits: a bit may be set for another, but none is missing. */
export type TextGrams = Int32Array

/** What a pattern needs of a text. */
export interface PatternNeed {
  readonly pattern: RegExp
  /** By list of literals, one of which must be there: the numbers of its first group and of the one behind its last. */
  readonly lists: readonly number[]
  /** The number of the text that it was last searched in, and whether it was there. */
  searched: number
  there: boolean
}

/** Letters by how common they are in English and Spanish. */
const letters = 'eaosnritldcumphgybvfwqkjzx'
const digit = 29
const underscore = 30
/** Of runs, and behind them of beginnings of words. */
const places = 4_096
const wordStart = 4

let signs: Uint8Array | undefined

/** Five bits a character: letters, small and capital alike, one to 26; all that stands in no word is a blank, as is the edge of a word. */
function signsOfAscii(): Uint8Array {
  if (signs !== undefined) return signs
  signs = new Uint8Array(128)
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at)
    signs[code] = at + 1
    signs[code - 32] = at + 1
  }
  signs.fill(digit, 48, 58)
  signs[95] = underscore
  return signs
}

/** Written over what is given to hold them. */
export function textGrams(text: string, grams: TextGrams = new Int32Array((places * 2) / 32)): TextGrams {
  grams.fill(0)
  const signOf = signsOfAscii()
  let run = 0
  let word = 0
  let inWord = 0
  // One past the end: a blank.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const sign = code < 128 ? (signOf[code] as number) : 0
    run = ((run << 5) | sign) & 0x7fff
    set(grams, placeOf(run))
    if (sign === 0) {
      if (inWord > 0 && inWord < wordStart) set(grams, placeOfWord(word << (5 * (wordStart - inWord))))
      inWord = 0
      word = 0
    } else if (inWord < wordStart) {
      word = (word << 5) | sign
      if (++inWord === wordStart) set(grams, placeOfWord(word))
    }
  }
  return grams
}

/** Of all literals of all patterns that were asked for, side by side: the place of the rarest run. */
let rarest: Uint16Array = /* @__PURE__ */ new Uint16Array(places)
const literals: string[] = []
/** Literals of one list that share a beginning of a word: its place, looked for first, and the number of the first of them; the next group begins where it ends. */
let groupPlace: Uint16Array = /* @__PURE__ */ new Uint16Array(places)
let groupFirst: Int32Array = /* @__PURE__ */ new Int32Array(places)
let groups = 0
const needs = /* @__PURE__ */ new Map<RegExp, PatternNeed>()
const needsTogether = /* @__PURE__ */ new WeakMap<readonly RegExp[], readonly PatternNeed[]>()

export function needOf(pattern: RegExp): PatternNeed {
  const known = needs.get(pattern)
  if (known !== undefined) return known
  const need: PatternNeed = { pattern, lists: neededLiterals(pattern).flatMap(addList), searched: 0, there: false }
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

function addList(list: readonly string[]): [number, number] {
  const byPlace = new Map<number, string[]>()
  for (const literal of list) {
    const run = rarestRun(literal)
    const place = rarestWord(literal) ?? run
    const group = byPlace.get(place)
    if (group === undefined) byPlace.set(place, [literal])
    else group.push(literal)
  }
  const first = groups
  if (literals.length + list.length > rarest.length) rarest = grown(new Uint16Array((literals.length + list.length) * 2), rarest)
  if (groups + byPlace.size >= groupPlace.length) {
    groupPlace = grown(new Uint16Array((groups + byPlace.size) * 2), groupPlace)
    groupFirst = grown(new Int32Array(groupPlace.length), groupFirst)
  }
  for (const [place, group] of byPlace) {
    groupPlace[groups] = place
    for (const literal of group) rarest[literals.push(literal) - 1] = rarestRun(literal)
    groupFirst[++groups] = literals.length
  }
  return [first, groups]
}

function grown<Column extends Uint16Array | Int32Array>(larger: Column, column: Column): Column {
  larger.set(column)
  return larger
}

/** False where the pattern cannot match a text of these runs. Saves the far dearer search by the pattern itself. */
export function mayMatch({ lists }: PatternNeed, grams: TextGrams): boolean {
  for (let list = 0; list < lists.length; list += 2) if (!holdsOne(lists[list] as number, lists[list + 1] as number, grams)) return false
  return true
}

function holdsOne(first: number, end: number, grams: TextGrams): boolean {
  const ofGroup = groupPlace
  for (let group = first; group < end; group++) if (isSet(grams, ofGroup[group] as number) && holdsOneOf(group, grams)) return true
  return false
}

function holdsOneOf(group: number, grams: TextGrams): boolean {
  const end = groupFirst[group + 1] as number
  for (let at = groupFirst[group] as number; at < end; at++) if (isSet(grams, rarest[at] as number) && holdsAll(literals[at] as string, grams)) return true
  return false
}

function holdsAll(literal: string, grams: TextGrams): boolean {
  const signOf = signsOfAscii()
  let run = 0
  for (let at = 0; at < literal.length; at++) {
    run = ((run << 5) | (signOf[literal.charCodeAt(at)] as number)) & 0x7fff
    if (at > 1 && !isSet(grams, placeOf(run))) return false
  }
  return true
}

function rarestRun(literal: string): number {
  let rarest = 0
  let most = -1
  for (let at = 2; at < literal.length; at++) {
    const one = signAt(literal, at - 2)
    const two = signAt(literal, at - 1)
    const three = signAt(literal, at)
    if (one + two + three <= most) continue
    most = one + two + three
    rarest = placeOf((one << 10) | (two << 5) | three)
  }
  return rarest
}

/** Of the words that begin in a literal, and go on for four letters there or end. */
function rarestWord(literal: string): number | undefined {
  let rarest: number | undefined
  let most = -1
  for (let start = 1; start < literal.length; start++) {
    if (signAt(literal, start - 1) !== 0 || signAt(literal, start) === 0) continue
    let end = start
    while (end < literal.length && end - start < wordStart && signAt(literal, end) !== 0) end++
    if (end - start < wordStart && end === literal.length) continue
    let word = 0
    let sum = 0
    for (let at = start; at < end; at++) {
      word = (word << 5) | signAt(literal, at)
      sum += signAt(literal, at)
    }
    if (sum <= most) continue
    most = sum
    rarest = placeOfWord(word << (5 * (wordStart - (end - start))))
  }
  return rarest
}

/** Literals are of ASCII, where the edge of a word is a blank as well. */
function signAt(literal: string, at: number): number {
  return signsOfAscii()[literal.charCodeAt(at)] as number
}

function placeOf(run: number): number {
  return (run ^ (run >>> 12)) & (places - 1)
}

function placeOfWord(word: number): number {
  return places + ((word ^ (word >>> 7) ^ (word >>> 13)) & (places - 1))
}

function set(grams: TextGrams, place: number): void {
  grams[place >> 5] = (grams[place >> 5] as number) | (1 << (place & 31))
}

function isSet(grams: TextGrams, place: number): boolean {
  return (((grams[place >> 5] as number) >>> (place & 31)) & 1) !== 0
}
