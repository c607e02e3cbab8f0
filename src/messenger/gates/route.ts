import { agreementObjections } from './agreement.js'
import type { GateFacts, Objection } from './gate-facts.js'

/** Is the way to the phone covered: an agreement in force, a known route, no body kept or changed beyond policy? */
export function routeGate({ transport, address, at, program }: GateFacts): readonly Objection[] {
  if (transport === null || address === null) return [{ code: 'route-unavailable', rule: 'product.route', until: new Date(at.getTime() + 60_000) }]
  const objections = agreementObjections(transport, at)
  if (program.legalBasis === 'fcc-healthcare-exemption' && address.freeToEndUser !== true)
    objections.push({ code: 'not-free-to-recipient', rule: 'us.exemption.free' })
  return objections
}
