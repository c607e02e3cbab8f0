import { joinHashA, joinHashB } from './hash-token.js'
import type { LexiconTable } from './lexicon-table.js'

/** The entry of a phrase that is given word by word; each beginning of it is marked in the table as one. */
export class PhraseEntry {
  /** -1: no word yet. */
  entry = -1
  readonly #table: LexiconTable
  #a = 0
  #b = 0

  constructor(table: LexiconTable) {
    this.#table = table
  }

  begin(): void {
    this.entry = -1
  }

  add(a: number, b: number): void {
    if (this.entry >= 0) this.#table.markPrefix(this.entry)
    this.#a = this.entry < 0 ? a : joinHashA(this.#a, a)
    this.#b = this.entry < 0 ? b : joinHashB(this.#b, b)
    this.entry = this.#table.insert(this.#a, this.#b)
  }
}
