/** What a term may mean; one term can have several senses. */
interface Sense {
  /** Index into `senseCategories`. */
  readonly category: number
  readonly flags: number
}

export const SenseFlag = { sensitive: 1, weak: 2, mild: 4, acronym: 8, neutral: 16 } as const

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
  private senseLists: (Sense[] | undefined)[] = []
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
    const senses = this.senseLists[entry]
    if (senses === undefined) {
      this.senseLists[entry] = [{ category, flags }]
      return
    }
    const same = senses.findIndex((sense) => sense.category === category)
    if (same < 0) senses.push({ category, flags })
    else {
      const old = (senses[same] as Sense).flags
      // A term that is strong in one list stays strong; sensitive and mild add up.
      const weak = old & flags & SenseFlag.weak
      senses[same] = { category, flags: ((old | flags) & ~SenseFlag.weak) | weak }
    }
  }

  addClass(entry: number, bits: number): void {
    this.classBits[entry] = (this.classBits[entry] as number) | bits
  }

  markPrefix(entry: number): void {
    this.prefixes[entry] = 1
  }

  senses(entry: number): readonly Sense[] | undefined {
    return this.senseLists[entry]
  }

  classesOf(entry: number): number {
    return this.classBits[entry] as number
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
