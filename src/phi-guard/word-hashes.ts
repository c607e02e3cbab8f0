import { hashOfWord } from './hash-token.js'

/** Few words by the first hashes of their tokens. Bits say no to nearly every other word, far cheaper than the set. */
export class WordHashes {
  readonly #bits: Int32Array = new Int32Array(128)
  readonly #hashes: ReadonlySet<number>

  constructor(words: Iterable<string>) {
    this.#hashes = new Set(Array.from(words, hashOfWord))
    for (const hash of this.#hashes) this.#bits[(hash >>> 5) & 127] = (this.#bits[(hash >>> 5) & 127] as number) | (1 << (hash & 31))
  }

  /** Whether one of the words may have this hash. */
  has(hash: number): boolean {
    return ((this.#bits[(hash >>> 5) & 127] as number) & (1 << (hash & 31))) !== 0 && this.#hashes.has(hash)
  }
}
