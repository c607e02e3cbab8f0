import type { GateFacts, Objection } from './gate-facts.js'

const retryMs = 60_000

/** Could every fact be read, and can the decision be proved afterwards? */
export function systemGate({ at, consent, rules, rulesInForce, evidenceStalled }: GateFacts): readonly Objection[] {
  const until = new Date(at.getTime() + retryMs)
  const objections: Objection[] = []
  if (!rulesInForce) objections.push({ code: 'rules-missing', rule: 'product.rules' })
  if (consent === null && (rules.consent === 'recorded' || rules.consent === 'pending'))
    objections.push({ code: 'facts-unavailable', rule: 'product.fail-closed', until })
  if (evidenceStalled) objections.push({ code: 'audit-unavailable', rule: 'product.evidence', until })
  return objections
}
