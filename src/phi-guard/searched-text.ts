import { eachMatch } from './each-match.js'
import { isReadLast, mayMatch, needOf, needsOf, type PatternNeed, readForNeeds } from './pattern-needs.js'

let texts = 0

/** A text that many patterns are asked of, nearly all in vain. One object serves many texts, one at a time. */
export class SearchedText {
  plain = ''
  private number = 0
  private reading: number | undefined

  read(plain: string): this {
    this.plain = plain
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
    for (const need of needsOf(patterns)) if (this.mayHave(need)) eachMatch(this.plain, need.pattern, take)
  }

  /** False where none of the patterns can match: asked before what is dearer. */
  mayHaveOneOf(patterns: readonly RegExp[]): boolean {
    for (const need of needsOf(patterns)) if (this.mayHave(need)) return true
    return false
  }

  mayHave(need: PatternNeed): boolean {
    if (this.reading === undefined || !isReadLast(this.reading)) this.reading = readForNeeds(this.plain)
    return mayMatch(need)
  }
}
