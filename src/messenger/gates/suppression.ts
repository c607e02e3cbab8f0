import type { GateFacts, Objection } from './gate-facts.js'

const confirmationWindowMs = 5 * 60_000

/** Does an opt-out stand? One confirmation and one HELP answer pass it, nothing else. */
export function suppressionGate({ suppression, rules, at }: GateFacts): readonly Objection[] {
  if (rules.exemption === 'help') return []
  if (rules.exemption === 'confirmation') {
    const { exemption } = suppression
    if (exemption === null || !exemption.open || !exemption.enforced) return [{ code: 'confirmation-used', rule: 'us.confirmation' }]
    return at.getTime() - exemption.recordedAt > confirmationWindowMs ? [{ code: 'confirmation-late', rule: 'us.confirmation' }] : []
  }
  return suppression.codes.map((code) => ({ code, rule: ruleOf(code) }))
}

function ruleOf(code: string): string {
  // Said once, where person and number are stopped for the same death.
  if (code === 'recipient-deceased') return 'product.deceased'
  if (code === 'number-reassigned') return 'us.reassigned'
  return code === 'number-deactivated' ? 'us.deactivated' : 'us.opt-out'
}
