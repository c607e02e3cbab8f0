import type { Tier } from '../domain/content.js'
import { zonesOf } from '../policy/index.js'
import { kindFactsOf, languagesOfKind } from '../trigger-message/index.js'
import { isWordingLanguage, offersStop, primaryLanguage } from '../wording/index.js'
import { approvalObjections } from './approval-objections.js'
import { approvedWords } from './approved-words.js'
import { composeFreeText } from './compose-free-text.js'
import { composeKind, type Wording } from './compose-kind.js'
import { contentObjections } from './content-objections.js'
import type { Context } from './context.js'
import type { Objection } from './gates/gate-facts.js'
import { inspectText } from './inspect-text.js'
import type { ParsedRequest } from './parsed-request.js'
import type { Payload } from './payload.js'
import { underPath } from './under-path.js'
import { unfilledPlaceholders } from './unfilled-placeholders.js'
import { usefulUntil } from './useful-until.js'

export interface Prepared extends Pick<Wording, 'expects' | 'rewritten' | 'suggestion' | 'sampleLink'> {
  readonly payload: Payload
  readonly priority: number
  readonly expiresAt: Date
  /** The host's own words, and when they were asked for. Null for a kind. */
  readonly said: { readonly words: string; readonly at: Date } | null
  readonly tier: Tier
  /** What only this call can know: known facts, remote detectors, the shape of the request. */
  readonly objections: readonly Objection[]
}

/** Composes the text and has it read by the guard and the detectors; `unasked`: the language of a kind whose request names none. Throws `INVALID_SLOT` or `INVALID_KIND` for misuse. */
export async function prepare(context: Context, parsed: ParsedRequest, at: Date, unasked = 'en'): Promise<Prepared> {
  const { request, program, sender, phone } = parsed
  const tier = program.maxTier ?? 'reminder'
  const asked = request.message.language
  const language = primaryLanguage(asked ?? unasked)
  const reviewed = 'kind' in request.message ? languagesOfKind(request.message.kind, context.kinds).includes(language) : isWordingLanguage(language)
  const missing: readonly Objection[] = reviewed ? [] : [{ code: 'content-language-missing', rule: 'product.language' }]
  const wording =
    'kind' in request.message
      ? underPath('message', () => composeKind(context, parsed, reviewed ? language : 'en'), 'INVALID_REQUEST')
      : await composeFreeText(context, parsed, asked === undefined ? undefined : reviewed ? language : 'en', tier)
  const { text, kind, words, visitAt, expects, rewritten, suggestion, sampleLink } = wording
  const inspection = approvedWords(await inspectText(context, parsed, text, tier), kind, context.kinds)
  const facts = kindFactsOf(kind, context.kinds)
  const { zones } = zonesOf(phone.reveal(), { zone: request.zone })
  return {
    payload: {
      text,
      kind,
      language: wording.language,
      visitAt,
      purposes: facts === undefined || facts.exemption.condition !== 'always' ? [] : facts.exemption.purposes,
      kindClass: facts?.messageClass ?? 'care',
      kindUrgent: facts?.urgent ?? false,
      tierAllowed: tier !== 'strict' || facts === undefined || facts.hardestTier === 'strict',
      optOutLine: offersStop(text),
      contact: sender.contact.phone !== undefined || sender.contact.url !== undefined,
      itemRequired: facts?.itemRequired ?? false,
      itemGiven: request.item !== undefined,
      confidential: request.confidential === true,
      patientNamed: request.patient !== undefined,
      zone: request.zone ?? null,
      urgent: request.urgent !== undefined,
      actor: request.actor,
    },
    priority: facts?.priority ?? 3,
    expects,
    expiresAt: usefulUntil({ asked: request.expiresAt, uselessAfter: facts?.uselessAfter, visitAt, words, at, zones }),
    said: words === null ? null : { words, at },
    tier,
    objections: [
      ...missing,
      ...approvalObjections(kind, context.kinds),
      ...wording.objections,
      ...contentObjections(inspection),
      ...unfilledPlaceholders(text),
    ],
    rewritten,
    suggestion: suggestion ?? inspection.suggestion?.text ?? null,
    sampleLink,
  }
}
