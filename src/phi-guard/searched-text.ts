import { eachMatch } from './each-match.js'
import { mayMatch, type TextGrams, textGrams } from './text-grams.js'

/** A text that many patterns are asked of, nearly all in vain. */
export interface SearchedText {
  readonly plain: string
  has(pattern: RegExp): boolean
  each(pattern: RegExp, take: (start: number, end: number) => void): void
}

export function searchedText(plain: string): SearchedText {
  let grams: TextGrams | undefined
  const known = new Map<RegExp, boolean>()
  const mayHold = (pattern: RegExp): boolean => {
    grams ??= textGrams(plain)
    return mayMatch(pattern, grams)
  }
  return {
    plain,
    has(pattern) {
      let has = known.get(pattern)
      if (has === undefined) {
        has = mayHold(pattern) && pattern.test(plain)
        known.set(pattern, has)
      }
      return has
    },
    each(pattern, take) {
      if (mayHold(pattern)) eachMatch(plain, pattern, take)
    },
  }
}
