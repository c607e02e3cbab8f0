import type { ExpectedReply } from '../domain/content.js'
import { isCourtesy, withoutCourtesyPhrases } from './keywords-alone.js'
import { readReply } from './read-reply.js'

/** "Yes, I will be there": what people add to a word that confirms, and to no other. */
const agreeing: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'i ill we well will be there see you u then mam confirm confirmed confirmo confirmado ahi alli alla estare estaremos voy vamos nos vemos claro que'.split(
    ' ',
  ),
)

/** The meaning of a reply that holds only invited words and courtesy; `ambiguous` where they mean several things. */
export function matchAnswer(words: readonly string[], expects: readonly ExpectedReply[]): { readonly means: string } | 'ambiguous' | undefined {
  if (expects.length === 0 || words.length === 0) return undefined
  const meanings = expectedWords(expects)
  const whole = meanings.get(words.join(' '))
  if (whole !== undefined) return { means: whole }
  const found = new Set<string>()
  let agrees = false
  for (const word of withoutCourtesyPhrases(words)) {
    const means = meanings.get(word)
    if (means !== undefined) found.add(means)
    else if (agreeing.has(word)) agrees = true
    else if (!isCourtesy(word)) return undefined
  }
  const [means] = found
  if (agrees && means !== 'confirm') return undefined
  if (means === undefined) return undefined
  return found.size === 1 ? { means } : 'ambiguous'
}

/** Invited words, folded, with what they mean. */
export function expectedWords(expects: readonly ExpectedReply[]): ReadonlyMap<string, string> {
  return new Map(expects.map(({ keyword, means }) => [readReply(keyword).words.join(' '), means]))
}
