import { eachMatch } from './each-match.js'
import { mayMatch, needOf, needsOf, type PatternNeed, type TextGrams, textGrams } from './text-grams.js'

let texts = 0

/** A text that many patterns are asked of, nearly all in vain. One object serves many texts, one at a time. */
export class SearchedText {
  plain = ''
  private number = 0
  private hasGrams = false
  private grams: TextGrams | undefined

  read(plain: string): this {
    this.plain = plain
    this.number = ++texts
    this.hasGrams = false
    return this
  }

  has(pattern: RegExp): boolean {
    return this.hasNeeded(needOf(pattern))
  }

  hasNeeded(need: PatternNeed): boolean {
    if (need.searched !== this.number) {
      need.there = mayMatch(need, this.runs()) && need.pattern.test(this.plain)
      need.searched = this.number
    }
    return need.there
  }

  /** Every match of patterns with the `g` flag, pattern by pattern. */
  each(patterns: readonly RegExp[], take: (start: number, end: number) => void): void {
    const grams = this.runs()
    for (const need of needsOf(patterns)) if (mayMatch(need, grams)) eachMatch(this.plain, need.pattern, take)
  }

  private runs(): TextGrams {
    if (!this.hasGrams || this.grams === undefined) this.grams = textGrams(this.plain, this.grams)
    this.hasGrams = true
    return this.grams
  }
}
