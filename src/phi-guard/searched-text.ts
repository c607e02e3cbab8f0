import { eachMatch } from './each-match.js'
import { mayMatch, needOf, type TextGrams, textGrams } from './text-grams.js'

/** A text that many patterns are asked of, nearly all in vain. */
export interface SearchedText {
  readonly plain: string
  has(pattern: RegExp): boolean
  each(pattern: RegExp, take: (start: number, end: number) => void): void
}

export function searchedText(plain: string): SearchedText {
  let grams: TextGrams | undefined
  return {
    plain,
    has(pattern) {
      grams ??= textGrams(plain)
      const need = needOf(pattern)
      if (need.searched !== grams) {
        need.there = mayMatch(need, grams) && pattern.test(plain)
        need.searched = grams
      }
      return need.there
    },
    each(pattern, take) {
      grams ??= textGrams(plain)
      if (mayMatch(needOf(pattern), grams)) eachMatch(plain, pattern, take)
    },
  }
}
