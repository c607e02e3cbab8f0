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
    const needs = needsOf(patterns)
    for (let at = 0; at < needs.length; at++) {
      const need = needs[at] as PatternNeed
      if (this.mayHave(need)) eachMatch(this.plain, need.pattern, take)
    }
  }

  /** False where none of the patterns can match: asked before what is dearer. */
  mayHaveOneOf(needs: readonly PatternNeed[]): boolean {
    this.isRead()
    for (let at = 0; at < needs.length; at++) if (mayMatch(needs[at] as PatternNeed)) return true
    return false
  }

  mayHave(need: PatternNeed): boolean {
    this.isRead()
    return mayMatch(need)
  }

  private isRead(): void {
    if (this.reading === undefined || !isReadLast(this.reading)) this.reading = readForNeeds(this.plain)
  }
}
