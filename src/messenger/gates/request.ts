import type { GateFacts, Objection } from './gate-facts.js'

/** Is this a request that can be sent at all: in time, of a kind that the program sends, outside production only to the test list? */
export function requestGate(facts: GateFacts): readonly Objection[] {
  const objections: Objection[] = []
  if (facts.expiresAt.getTime() <= facts.earliestAt.getTime()) objections.push({ code: 'expired', rule: 'product.expiry' })
  if (!facts.content.tierAllowed) objections.push({ code: 'kind-not-in-program', rule: 'product.tier' })
  if (!belongs(facts)) objections.push({ code: 'kind-not-in-program', rule: 'product.program-kinds' })
  if (!facts.onTestList) objections.push({ code: 'not-on-test-list', rule: 'product.environment' })
  return objections
}

/** Codes and emergencies pass gates that others do not, so each has programs of its own, and nothing else goes under them. */
function belongs({ program, content }: GateFacts): boolean {
  const { kind, kindClass } = content
  if (kindClass === 'service') return true
  const ordinary = kindClass === 'care' || kindClass === 'account'
  const special = program.messageClass === 'one-time-code' || program.messageClass === 'emergency'
  if (special ? kindClass !== program.messageClass : !ordinary) return false
  return program.kinds === 'any' || kind === 'text' || (program.kinds as readonly string[]).includes(kind)
}
