import { eachMatch } from './each-match.js'
import {
  areHeldBack,
  isReadLast,
  mayMatch,
  mayMatchOneOf,
  type NeedsTogether,
  needOf,
  needsOf,
  type PatternNeed,
  readForNeeds,
  readWordsForNeeds,
} from './pattern-needs.js'
import type { Reading } from './reading.js'

let texts = 0

/** A text that many patterns are asked of, nearly all in vain. One object serves many texts, one at a time. */
export class SearchedText {
  plain = ''
  private number = 0
  private reading: number | undefined
  private words: Reading | undefined

  /** `words`: of a text that was split already. */
  read(plain: string, words?: Reading): this {
    this.plain = plain
    this.words = words
    this.number = ++texts
    this.reading = undefined
    return this
  }

  has(pattern: RegExp): boolean {
    return this.hasNeeded(needOf(pattern))
  }

  hasNeeded(need: PatternNeed): boolean {
    if (need.searched !== this.number) {
      need.there = this.mayHave(need) && need.pattern.test(this.plain)
      need.searched = this.number
    }
    return need.there
  }

  /** Every match of patterns with the `g` flag, pattern by pattern. */
  each(patterns: readonly RegExp[], take: (start: number, end: number) => void): void {
    const needs = needsOf(patterns)
    this.isRead()
    if (areHeldBack(needs)) return
    for (const need of needs.all) {
      if (this.mayHave(need)) eachMatch(this.plain, need.pattern, take)
    }
  }

  /** False where none of the patterns can match: asked before what is dearer. */
  mayHaveOneOf(needs: NeedsTogether): boolean {
    this.isRead()
    return mayMatchOneOf(needs)
  }

  mayHave(need: PatternNeed): boolean {
    this.isRead()
    return mayMatch(need)
  }

  private isRead(): void {
    if (this.reading === undefined || !isReadLast(this.reading))
      this.reading = this.words === undefined ? readForNeeds(this.plain) : readWordsForNeeds(this.words)
  }
}
