import { codesOf, keyOfThree } from './letter-codes.js'
import { ListsByKey } from './lists-by-key.js'
import type { PhiCategory } from './types.js'

export interface WordOfCare {
  readonly word: string
  readonly category: PhiCategory
  readonly sensitive: boolean
}

/** Words of three letters or more by category, by the first three of them. A star: protected care. */
export function starredWords(byCategory: Readonly<Partial<Record<PhiCategory, string>>>): ListsByKey<WordOfCare> {
  const lists = new ListsByKey<WordOfCare>()
  for (const [category, words] of Object.entries(byCategory)) {
    for (const each of words.split(' ')) {
      const word = each.replace('*', '')
      lists.add(keyOfThree(codesOf(word), 0), { word, category: category as PhiCategory, sensitive: word !== each })
    }
  }
  return lists
}
