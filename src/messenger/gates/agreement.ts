import { isInItsDays } from '../../domain/baa.js'
import type { GateFacts, Objection } from './gate-facts.js'

const longestBodyRetentionDays = 400

/** What of a transport's own declarations refuses every text that would go by it at this instant. */
export function agreementObjections({ agreement, vendor }: Pick<NonNullable<GateFacts['transport']>, 'agreement' | 'vendor'>, at: Date): Objection[] {
  const { baa } = agreement
  const objections: Objection[] = []
  if (baa.status === 'none' || baa.status === 'unknown') objections.push({ code: 'baa-missing', rule: 'us.baa' })
  if (!isInItsDays(baa, at)) objections.push({ code: 'baa-lapsed', rule: 'us.baa' })
  // A conduit only carries: a route that keeps the body, or passes through others, is none (78 FR 5571).
  if (baa.status === 'not-required' && (vendor.storesBody !== false || agreement.routing !== 'direct'))
    objections.push({ code: 'baa-missing', rule: 'us.conduit' })
  if (agreement.routing === 'unknown') objections.push({ code: 'routing-unknown', rule: 'product.routing' })
  if (agreement.bodyRetentionDays === 'unknown' || agreement.bodyRetentionDays > longestBodyRetentionDays) {
    objections.push({ code: 'body-retention', rule: 'product.body-retention' })
  }
  if (vendor.mayRewriteBody) objections.push({ code: 'body-rewrite', rule: 'product.body-rewrite' })
  return objections
}
