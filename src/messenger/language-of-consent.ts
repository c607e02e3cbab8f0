import { languagesOfKind } from '../trigger-message/index.js'
import { primaryLanguage } from '../wording/index.js'
import type { Context } from './context.js'
import type { StoredFacts } from './load-facts.js'
import type { ParsedRequest } from './parsed-request.js'
import type { Prepared } from './prepare.js'

/**
 * The language in which a kind whose request names none is composed anew: that of the consent which the decision stands on.
 * It is read only with the stored facts. Null: the text is in it already, or the kind has no reviewed words in it.
 */
export function languageOfConsent(
  { kinds }: Pick<Context, 'kinds'>,
  { request, prepared }: ParsedRequest & { readonly prepared: Prepared },
  { consent }: Pick<StoredFacts, 'consent'>,
): string | null {
  const { message } = request
  const spoken = consent?.status === 'granted' ? consent.event?.language : undefined
  if (!('kind' in message) || message.language !== undefined || typeof spoken !== 'string') return null
  const language = primaryLanguage(spoken)
  return language === prepared.payload.language || !languagesOfKind(message.kind, kinds).includes(language) ? null : language
}
