import type { GateFacts, Objection } from './gate-facts.js'

const longestBodyRetentionDays = 400

/** Is the way to the phone covered: an agreement in force, a known route, no body kept or changed beyond policy? */
export function routeGate({ transport, address, at, program }: GateFacts): readonly Objection[] {
  if (transport === null || address === null) return [{ code: 'route-unavailable', rule: 'product.route', until: new Date(at.getTime() + 60_000) }]
  const { agreement, vendor } = transport
  const { baa } = agreement
  const objections: Objection[] = []
  const today = at.toISOString().slice(0, 10)
  if (baa.status === 'none' || baa.status === 'unknown') objections.push({ code: 'baa-missing', rule: 'us.baa' })
  if (baa.status === 'signed' && (baa.effectiveFrom > today || (baa.effectiveTo !== undefined && baa.effectiveTo < today))) {
    objections.push({ code: 'baa-lapsed', rule: 'us.baa' })
  }
  // A conduit only carries: a route that keeps the body, or passes through others, is none (78 FR 5571).
  if (baa.status === 'not-required' && (vendor.storesBody !== false || agreement.routing !== 'direct'))
    objections.push({ code: 'baa-missing', rule: 'us.conduit' })
  if (agreement.routing === 'unknown') objections.push({ code: 'routing-unknown', rule: 'product.routing' })
  if (agreement.bodyRetentionDays === 'unknown' || agreement.bodyRetentionDays > longestBodyRetentionDays) {
    objections.push({ code: 'body-retention', rule: 'product.body-retention' })
  }
  if (vendor.mayRewriteBody) objections.push({ code: 'body-rewrite', rule: 'product.body-rewrite' })
  if (program.legalBasis === 'fcc-healthcare-exemption' && address.freeToEndUser !== true)
    objections.push({ code: 'not-free-to-recipient', rule: 'us.exemption.free' })
  return objections
}
