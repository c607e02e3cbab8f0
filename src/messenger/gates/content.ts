import type { TextClass } from '../text-class.js'
import type { GateFacts, Objection } from './gate-facts.js'

/** What nobody just asked for says how it is ended and whom to ask. */
const unasked: ReadonlySet<TextClass> = new Set<TextClass>(['care', 'short-notice', 'change', 'account', 'marketing'])

/** Does the text carry nothing but that something waits, and everything the rules want in it? */
export function contentGate(facts: GateFacts): readonly Objection[] {
  const { content, program, textClass } = facts
  const speaksFirst = unasked.has(textClass)
  const objections: Objection[] = [...content.objections]
  if (content.itemRequired && !content.itemGiven) objections.push({ code: 'content-portal-item-missing', rule: 'product.portal-item' })
  if (content.identifying) objections.push({ code: 'content-identifier', rule: 'product.shared-number' })
  if (content.segments > content.mostSegments) objections.push({ code: 'content-segments', rule: 'product.segments' })
  if (program.legalBasis === 'fcc-healthcare-exemption' && content.characters > 160) objections.push({ code: 'content-over-160', rule: 'us.exemption.length' })
  if (speaksFirst && !content.hasOptOutLine) objections.push({ code: 'content-opt-out-missing', rule: 'us.opt-out-line' })
  if (speaksFirst && !content.hasContact) objections.push({ code: 'content-contact-missing', rule: 'us.contact' })
  return objections
}
