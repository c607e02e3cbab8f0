import { neededLiterals } from './needed-literals.js'

/** Which runs of three characters a text holds, as bits: a bit may be set for another run, but none is missing. */
export type TextGrams = Uint32Array

/** What a pattern needs of a text. */
export interface PatternNeed {
  /** By list of literals, one of which must be there: the places in `rarest` of the first of them and behind the last. */
  readonly lists: readonly number[]
  /** The text that it was last searched in, and whether it was there. */
  searched: TextGrams | undefined
  there: boolean
}

/** Letters by how common they are in English and Spanish. */
const letters = 'eaosnritldcumphgybvfwqkjzx'
const digit = 29
const underscore = 30
const places = 4_096

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

export function textGrams(text: string): TextGrams {
  const grams = new Uint32Array(places / 32)
  const signOf = signsOfAscii()
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    run = ((run << 5) | (code < 128 ? (signOf[code] as number) : 0)) & 0x7fff
    const place = placeOf(run)
    grams[place >> 5] = (grams[place >> 5] as number) | (1 << (place & 31))
  }
  const last = placeOf((run << 5) & 0x7fff)
  grams[last >> 5] = (grams[last >> 5] as number) | (1 << (last & 31))
  return grams
}

/** Of all literals of all patterns that were asked for, side by side: the place of the rarest run, nearly always the only one looked for. */
let rarest: Uint16Array = /* @__PURE__ */ new Uint16Array(0)
const literals: string[] = []
const needs = /* @__PURE__ */ new Map<RegExp, PatternNeed>()

export function needOf(pattern: RegExp): PatternNeed {
  const known = needs.get(pattern)
  if (known !== undefined) return known
  const need: PatternNeed = { lists: neededLiterals(pattern).flatMap(addList), searched: undefined, there: false }
  needs.set(pattern, need)
  return need
}

function addList(list: readonly string[]): [number, number] {
  const first = literals.length
  const end = first + list.length
  if (end > rarest.length) {
    const grown = new Uint16Array(Math.max(places, end * 2))
    grown.set(rarest)
    rarest = grown
  }
  for (const literal of list) rarest[literals.push(literal) - 1] = rarestRun(literal)
  return [first, end]
}

/** False where the pattern cannot match a text of these runs. Saves the far dearer search by the pattern itself. */
export function mayMatch({ lists }: PatternNeed, grams: TextGrams): boolean {
  for (let list = 0; list < lists.length; list += 2) if (!holdsOne(lists[list] as number, lists[list + 1] as number, grams)) return false
  return true
}

function holdsOne(first: number, end: number, grams: TextGrams): boolean {
  for (let at = first; at < end; at++) if (isSet(grams, rarest[at] as number) && holdsAll(literals[at] as string, grams)) return true
  return false
}

function holdsAll(literal: string, grams: TextGrams): boolean {
  let run = 0
  for (let at = 0; at < literal.length; at++) {
    run = ((run << 5) | signAt(literal, at)) & 0x7fff
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

/** Literals are of ASCII, where the edge of a word is a blank as well. */
function signAt(literal: string, at: number): number {
  return signsOfAscii()[literal.charCodeAt(at)] as number
}

function placeOf(run: number): number {
  return (run ^ (run >>> 12)) & (places - 1)
}

function isSet(grams: TextGrams, place: number): boolean {
  return (((grams[place >> 5] as number) >>> (place & 31)) & 1) !== 0
}
