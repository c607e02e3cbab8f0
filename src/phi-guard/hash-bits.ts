/** Which hashes were added, a bit for each: says no to nearly all others, and far sooner than a set. Their yes is to be looked into. */
export class HashBits {
  readonly #bits: Int32Array

  /** `size`: how many bits, a power of two. */
  constructor(size: number, hashes: Iterable<number> = []) {
    this.#bits = new Int32Array(size / 32)
    for (const hash of hashes) this.add(hash)
  }

  add(hash: number): void {
    const place = this.#placeOf(hash)
    this.#bits[place] = (this.#bits[place] as number) | (1 << (hash & 31))
  }

  mayHave(hash: number): boolean {
    return ((this.#bits[this.#placeOf(hash)] as number) & (1 << (hash & 31))) !== 0
  }

  #placeOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) >>> 5) & (this.#bits.length - 1)
  }
}
