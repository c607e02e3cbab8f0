import type { GateFacts, Objection } from './gate-facts.js'

/** Is this a request that can be sent at all: in time, of a living program, outside production only to the test list? */
export function requestGate(facts: GateFacts): readonly Objection[] {
  const objections: Objection[] = []
  if (facts.expiresAt.getTime() <= facts.at.getTime()) objections.push({ code: 'expired', rule: 'product.expiry' })
  if (facts.withdrawn) objections.push({ code: 'event-withdrawn', rule: 'product.withdrawn' })
  const { kinds } = facts.program
  const { kind } = facts.content
  if (kinds !== 'any' && !kind.startsWith('service:') && kind !== 'text' && !(kinds as readonly string[]).includes(kind)) {
    objections.push({ code: 'kind-not-in-program', rule: 'product.program-kinds' })
  }
  if (!facts.onTestList) objections.push({ code: 'not-on-test-list', rule: 'product.environment' })
  return objections
}
