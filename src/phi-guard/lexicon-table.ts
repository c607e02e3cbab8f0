import type { LinesByLetters } from './lines-by-letters.js'
import type { Reading } from './reading.js'

/** What a term may mean; one term can have several senses. */
interface Sense {
  /** Index into `senseCategories`. */
  readonly category: number
  readonly flags: number
}

export const SenseFlag = { sensitive: 1, weak: 2, mild: 4, acronym: 8, neutral: 16, shy: 32, visitType: 64, spanish: 128 } as const

/** Columns of a place in the hash table, in one line of the processor's cache. */
const keyWidth = 4
const keyB = 1
const keyEntry = 2

/** Columns of an entry, likewise. */
const entryWidth = 8
const column = { classes: 0, firstSense: 1, isPrefix: 2, hasCues: 3 } as const
/** Whose rules a word asks for: those that read English, Spanish, about life at home, what staff say in few words. */
export const CueKind = { english: 4, spanish: 5, home: 6, staff: 7 } as const
export type CueKind = (typeof CueKind)[keyof typeof CueKind]

/**
 * Phrases by rolling word hash: open addressing over two 32-bit halves in typed arrays. An entry is a phrase, the
 * beginning of a longer one, a word class, or all three.
 */
export class LexiconTable {
  private mask: number
  /** Both halves and the number of the entry plus one; 0 where the place is free. */
  private keys: Int32Array
  /** First sense: flags above the category's number plus one; 0 where there is none. */
  private entries: Int32Array
  /** Further senses of the few entries that have them. */
  private readonly moreSenses: Map<number, number[]> = new Map()
  private readonly unpacked: Map<number, readonly Sense[]> = new Map()
  readonly #lines: LinesByLetters | undefined
  size = 0

  /** Of `lines` those are read that begin as a word that is looked for. */
  constructor(expected: number, lines?: LinesByLetters) {
    this.#lines = lines
    let capacity = 1024
    while (capacity < expected * 2) capacity *= 2
    this.mask = capacity - 1
    this.keys = new Int32Array(capacity * keyWidth)
    this.entries = new Int32Array((capacity / 2) * entryWidth)
  }

  /** Number of the entry, or -1. */
  find(a: number, b: number): number {
    const { keys, mask } = this
    let at = (a ^ (b >>> 7)) & mask
    while (true) {
      const place = at * keyWidth
      const entry = keys[place + keyEntry] as number
      if (entry === 0) return -1
      if (keys[place] === a && keys[place + keyB] === b) return entry - 1
      at = (at + 1) & mask
    }
  }

  /** The same of the word that stands there, whose lines are read if they were not. */
  findWord(codes: Uint16Array, start: number, end: number, a: number, b: number): number {
    const entry = this.find(a, b)
    if (entry >= 0 || this.#lines?.open(codes[start] as number, end - start > 1 ? (codes[start + 1] as number) : 0) !== true) return entry
    return this.find(a, b)
  }

  findToken({ codes, tokenStart, tokenEnd, hashA, hashB }: Reading, token: number): number {
    return this.findWord(codes, tokenStart[token] as number, tokenEnd[token] as number, hashA[token] as number, hashB[token] as number)
  }

  insert(a: number, b: number): number {
    if (this.size * 2 >= this.mask) this.grow()
    const { keys, mask } = this
    let at = (a ^ (b >>> 7)) & mask
    let place = at * keyWidth
    while (keys[place + keyEntry] !== 0) {
      if (keys[place] === a && keys[place + keyB] === b) return (keys[place + keyEntry] as number) - 1
      at = (at + 1) & mask
      place = at * keyWidth
    }
    keys[place] = a
    keys[place + keyB] = b
    keys[place + keyEntry] = ++this.size
    return this.size - 1
  }

  addSense(entry: number, category: number, flags: number): void {
    const place = entry * entryWidth + column.firstSense
    const first = this.entries[place] as number
    if (first === 0 || categoryOf(first) === category) {
      this.entries[place] = first === 0 ? packed(category, flags) : joined(first, flags)
      return
    }
    const more = this.moreSenses.get(entry)
    const same = more?.findIndex((sense) => categoryOf(sense) === category) ?? -1
    if (more === undefined) this.moreSenses.set(entry, [packed(category, flags)])
    else if (same < 0) more.push(packed(category, flags))
    else more[same] = joined(more[same] as number, flags)
  }

  addClass(entry: number, bits: number): void {
    this.add(entry, column.classes, bits)
  }

  /** `kind`: whose rules a word or phrase asks for. */
  addCue(entry: number, kind: CueKind, bits: number): void {
    this.add(entry, column.hasCues, 1)
    this.add(entry, kind, bits)
  }

  markPrefix(entry: number): void {
    this.add(entry, column.isPrefix, 1)
  }

  senses(entry: number): readonly Sense[] | undefined {
    const first = this.entries[entry * entryWidth + column.firstSense] as number
    if (first === 0) return undefined
    const known = this.unpacked.get(entry)
    if (known !== undefined) return known
    const senses = [first, ...(this.moreSenses.get(entry) ?? [])].map((sense) => ({ category: categoryOf(sense), flags: sense >> 8 }))
    this.unpacked.set(entry, senses)
    return senses
  }

  hasSense(entry: number): boolean {
    return this.entries[entry * entryWidth + column.firstSense] !== 0
  }

  classesOf(entry: number): number {
    return this.entries[entry * entryWidth + column.classes] as number
  }

  /** Whether a word asks for any rule. */
  hasCues(entry: number): boolean {
    return this.entries[entry * entryWidth + column.hasCues] !== 0
  }

  /** The rules of a kind that a word asks for, one bit each. */
  cuesOf(entry: number, kind: CueKind): number {
    return this.entries[entry * entryWidth + kind] as number
  }

  isPrefix(entry: number): boolean {
    return this.entries[entry * entryWidth + column.isPrefix] !== 0
  }

  private add(entry: number, at: number, bits: number): void {
    const place = entry * entryWidth + at
    this.entries[place] = (this.entries[place] as number) | bits
  }

  private grow(): void {
    const { keys, entries } = this
    const capacity = (this.mask + 1) * 2
    this.mask = capacity - 1
    this.keys = new Int32Array(capacity * keyWidth)
    this.entries = new Int32Array((capacity / 2) * entryWidth)
    this.entries.set(entries)
    for (let from = 0; from < keys.length; from += keyWidth) {
      if (keys[from + keyEntry] === 0) continue
      const a = keys[from] as number
      const b = keys[from + keyB] as number
      let at = (a ^ (b >>> 7)) & this.mask
      while (this.keys[at * keyWidth + keyEntry] !== 0) at = (at + 1) & this.mask
      this.keys.set(keys.subarray(from, from + keyWidth), at * keyWidth)
    }
  }
}

function packed(category: number, flags: number): number {
  return (flags << 8) | (category + 1)
}

function categoryOf(sense: number): number {
  return (sense & 0xff) - 1
}

/** A term that is strong in one list stays strong, one that is not shy or not Spanish alone stays so; sensitive, mild and visit type add up. */
function joined(sense: number, flags: number): number {
  const old = sense >> 8
  const shared = SenseFlag.weak | SenseFlag.shy | SenseFlag.spanish
  return packed(categoryOf(sense), ((old | flags) & ~shared) | (old & flags & shared))
}
