/** What a term may mean; one term can have several senses. */
interface Sense {
  /** Index into `senseCategories`. */
  readonly category: number
  readonly flags: number
}

export const SenseFlag = { sensitive: 1, weak: 2, mild: 4, acronym: 8, neutral: 16, shy: 32 } as const

/**
 * Phrases by rolling word hash: open addressing over two 32-bit halves in typed arrays. An entry is a phrase, the
 * beginning of a longer one, a word class, or all three.
 */
export class LexiconTable {
  private keyA: Int32Array
  private keyB: Int32Array
  private slots: Int32Array
  private mask: number
  private classBits: Int32Array
  private prefixes: Uint8Array
  private cueBits: Int32Array
  private spanishCueBits: Int32Array
  private homeCueBits: Int32Array
  /** First sense of each entry: flags above the category's number plus one; 0 where there is none. */
  private firstSense: Int32Array
  /** Further senses of the few entries that have them. */
  private readonly moreSenses: Map<number, number[]> = new Map()
  private readonly unpacked: Map<number, readonly Sense[]> = new Map()
  size = 0

  constructor(expected: number) {
    let capacity = 1024
    while (capacity < expected * 2) capacity *= 2
    this.mask = capacity - 1
    this.keyA = new Int32Array(capacity)
    this.keyB = new Int32Array(capacity)
    this.slots = new Int32Array(capacity)
    this.classBits = new Int32Array(capacity)
    this.prefixes = new Uint8Array(capacity)
    this.cueBits = new Int32Array(capacity)
    this.spanishCueBits = new Int32Array(capacity)
    this.homeCueBits = new Int32Array(capacity)
    this.firstSense = new Int32Array(capacity)
  }

  /** Number of the entry, or -1. */
  find(a: number, b: number): number {
    const { slots, keyA, keyB, mask } = this
    let at = (a ^ (b >>> 7)) & mask
    while (true) {
      const slot = slots[at] as number
      if (slot === 0) return -1
      if (keyA[at] === a && keyB[at] === b) return slot - 1
      at = (at + 1) & mask
    }
  }

  insert(a: number, b: number): number {
    if (this.size * 2 >= this.mask) this.grow()
    const { slots, mask } = this
    let at = (a ^ (b >>> 7)) & mask
    while (slots[at] !== 0) {
      if (this.keyA[at] === a && this.keyB[at] === b) return (slots[at] as number) - 1
      at = (at + 1) & mask
    }
    this.keyA[at] = a
    this.keyB[at] = b
    slots[at] = ++this.size
    return this.size - 1
  }

  addSense(entry: number, category: number, flags: number): void {
    const first = this.firstSense[entry] as number
    if (first === 0 || categoryOf(first) === category) {
      this.firstSense[entry] = first === 0 ? packed(category, flags) : joined(first, flags)
      return
    }
    const more = this.moreSenses.get(entry)
    const same = more?.findIndex((sense) => categoryOf(sense) === category) ?? -1
    if (more === undefined) this.moreSenses.set(entry, [packed(category, flags)])
    else if (same < 0) more.push(packed(category, flags))
    else more[same] = joined(more[same] as number, flags)
  }

  addClass(entry: number, bits: number): void {
    this.classBits[entry] = (this.classBits[entry] as number) | bits
  }

  addCue(entry: number, bits: number): void {
    this.cueBits[entry] = (this.cueBits[entry] as number) | bits
  }

  addSpanishCue(entry: number, bits: number): void {
    this.spanishCueBits[entry] = (this.spanishCueBits[entry] as number) | bits
  }

  addHomeCue(entry: number, bits: number): void {
    this.homeCueBits[entry] = (this.homeCueBits[entry] as number) | bits
  }

  markPrefix(entry: number): void {
    this.prefixes[entry] = 1
  }

  senses(entry: number): readonly Sense[] | undefined {
    const first = this.firstSense[entry] as number
    if (first === 0) return undefined
    const known = this.unpacked.get(entry)
    if (known !== undefined) return known
    const senses = [first, ...(this.moreSenses.get(entry) ?? [])].map((sense) => ({ category: categoryOf(sense), flags: sense >> 8 }))
    this.unpacked.set(entry, senses)
    return senses
  }

  classesOf(entry: number): number {
    return this.classBits[entry] as number
  }

  /** The rules that a word asks for, one bit each. */
  cuesOf(entry: number): number {
    return this.cueBits[entry] as number
  }

  /** The same of the rules that read Spanish. */
  spanishCuesOf(entry: number): number {
    return this.spanishCueBits[entry] as number
  }

  /** The same of the rules about life at home. */
  homeCuesOf(entry: number): number {
    return this.homeCueBits[entry] as number
  }

  isPrefix(entry: number): boolean {
    return this.prefixes[entry] === 1
  }

  private grow(): void {
    const { keyA, keyB, slots } = this
    const capacity = slots.length * 2
    this.mask = capacity - 1
    this.keyA = new Int32Array(capacity)
    this.keyB = new Int32Array(capacity)
    this.slots = new Int32Array(capacity)
    const classBits = new Int32Array(capacity)
    classBits.set(this.classBits)
    this.classBits = classBits
    const prefixes = new Uint8Array(capacity)
    prefixes.set(this.prefixes)
    this.prefixes = prefixes
    const cueBits = new Int32Array(capacity)
    cueBits.set(this.cueBits)
    this.cueBits = cueBits
    const spanishCueBits = new Int32Array(capacity)
    spanishCueBits.set(this.spanishCueBits)
    this.spanishCueBits = spanishCueBits
    const homeCueBits = new Int32Array(capacity)
    homeCueBits.set(this.homeCueBits)
    this.homeCueBits = homeCueBits
    const firstSense = new Int32Array(capacity)
    firstSense.set(this.firstSense)
    this.firstSense = firstSense
    for (let from = 0; from < slots.length; from++) {
      const slot = slots[from] as number
      if (slot === 0) continue
      const a = keyA[from] as number
      const b = keyB[from] as number
      let at = (a ^ (b >>> 7)) & this.mask
      while (this.slots[at] !== 0) at = (at + 1) & this.mask
      this.keyA[at] = a
      this.keyB[at] = b
      this.slots[at] = slot
    }
  }
}

function packed(category: number, flags: number): number {
  return (flags << 8) | (category + 1)
}

function categoryOf(sense: number): number {
  return (sense & 0xff) - 1
}

/** A term that is strong in one list stays strong, one that is not shy stays so; sensitive and mild add up. */
function joined(sense: number, flags: number): number {
  const old = sense >> 8
  const shared = SenseFlag.weak | SenseFlag.shy
  return packed(categoryOf(sense), ((old | flags) & ~shared) | (old & flags & shared))
}
