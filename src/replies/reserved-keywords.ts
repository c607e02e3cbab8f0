import { keywordAt } from './keyword-index.js'
import { keywords } from './keywords.js'
import { readReply } from './read-reply.js'

/**
 * Whether the text is an opt-out, opt-in or help word of any language read here, in any case, accent or script form. Such a word may
 * not be invited as an answer: `{ keyword: 'CANCEL', means: 'change' }` would opt people out. YES and JOIN are no such words.
 */
export function isReservedKeyword(text: string): boolean {
  return reservedMeaning(text) !== undefined
}

/** What a reserved keyword is taken for here; undefined for any other text. */
export function reservedMeaning(text: string): 'opt-out' | 'opt-in' | 'help' | undefined {
  const { words } = readReply(text)
  const match = words.length === 0 ? undefined : keywordAt(words, 0)
  if (match === undefined || match.length !== words.length || match.certainty === 'guess') return undefined
  return match.kind === 'help' ? 'help' : match.kind === 'start' ? 'opt-in' : 'opt-out'
}

/** The opt-out words of a language, for linting wording; English ones count in every language besides. Empty for a language not read here. */
export function optOutWords(language: string): string[] {
  const set = keywords[language.slice(0, 2).toLowerCase()]
  return set === undefined ? [] : [...set.stop, ...set.alone, ...set.cancel]
}
