import type { ExpectedReply } from '../domain/content.js'
import { isCourtesy, withoutCourtesyPhrases } from './keywords-alone.js'
import { readReply } from './read-reply.js'

/** The meaning of a reply that holds only invited words and courtesy; `ambiguous` where they mean several things. */
export function matchAnswer(words: readonly string[], expects: readonly ExpectedReply[]): { readonly means: string } | 'ambiguous' | undefined {
  if (expects.length === 0 || words.length === 0) return undefined
  const meanings = expectedWords(expects)
  const whole = meanings.get(words.join(' '))
  if (whole !== undefined) return { means: whole }
  const found = new Set<string>()
  for (const word of withoutCourtesyPhrases(words)) {
    const means = meanings.get(word)
    if (means !== undefined) found.add(means)
    else if (!isCourtesy(word)) return undefined
  }
  const [means] = found
  if (means === undefined) return undefined
  return found.size === 1 ? { means } : 'ambiguous'
}

/** Invited words, folded, with what they mean. */
export function expectedWords(expects: readonly ExpectedReply[]): ReadonlyMap<string, string> {
  return new Map(expects.map(({ keyword, means }) => [readReply(keyword).words.join(' '), means]))
}
