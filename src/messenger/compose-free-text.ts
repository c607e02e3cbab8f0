import type { Tier } from '../domain/content.js'
import type { Program } from '../domain/program.js'
import { languageOfText } from '../phi-guard/index.js'
import { composeText, findReplyCollisions, kindFactsOf } from '../trigger-message/index.js'
import type { Wording } from './compose-kind.js'
import { contentObjections } from './content-objections.js'
import type { Context } from './context.js'
import type { Objection } from './gates/gate-facts.js'
import { inspectText } from './inspect-text.js'
import type { ParsedRequest } from './parsed-request.js'
import { portalLinksOf } from './portal-links-of.js'
import { promotes } from './promotes.js'

/** Where the host names no language, the closing is in that of the words. */
export async function composeFreeText(context: Context, parsed: ParsedRequest, asked: string | undefined, tier: Tier): Promise<Wording> {
  const { request, program, sender } = parsed
  const { text: body, onBlocked } = request.message as { text: string; onBlocked: 'refuse' | 'rewrite' }
  const compose = (words: string, link?: string): Pick<Wording, 'text' | 'language' | 'words'> => {
    const language = asked ?? languageOfText(words)
    return { text: composeText({ body: words, sender, language, link }).text, language, words }
  }
  const asWritten = (objections: readonly Objection[], suggestion: string | null): Wording => ({ ...plain, ...compose(body), objections, suggestion })
  if (program.allowText !== true) return asWritten([{ code: 'content-free-text', rule: 'product.free-text' }], null)
  const inspection = await inspectText(context, parsed, body, tier)
  if (inspection.verdict === 'clear') return asWritten(formObjections(body, program), null)
  const { suggestion } = inspection
  // Rewritten only when the host asked for it and named what waits in the portal; the outcome tells the author.
  if (onBlocked === 'rewrite' && suggestion !== undefined && request.item !== undefined) {
    const sampleLink = kindFactsOf(suggestion.kind)?.link !== 'never' ? (portalLinksOf(context)?.sample() ?? null) : null
    return { ...plain, ...compose(suggestion.text, sampleLink ?? undefined), kind: suggestion.kind, rewritten: true, sampleLink }
  }
  const unplaced: readonly Objection[] =
    onBlocked === 'rewrite' && request.item === undefined ? [{ code: 'content-portal-item-missing', rule: 'product.portal-item' }] : []
  return asWritten([...contentObjections(inspection), ...formObjections(body, program), ...unplaced], suggestion?.text ?? null)
}

const plain = { kind: 'text', visitAt: null, expects: [], objections: [], rewritten: false, suggestion: null, sampleLink: null } as const

/** What a host's own words must not do though they hold no health information. */
function formObjections(body: string, { messageClass }: Program): readonly Objection[] {
  const objections: Objection[] = []
  if (findReplyCollisions(body).length > 0) objections.push({ code: 'content-reply-collision', rule: 'product.reply-collision' })
  if (messageClass !== 'marketing' && promotes(body)) objections.push({ code: 'content-promotional', rule: 'product.promotion' })
  if ((body.match(/https?:\/\//gi)?.length ?? 0) > 1) objections.push({ code: 'link-count', rule: 'product.one-link' })
  return objections
}
