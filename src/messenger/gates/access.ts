import type { GateFacts, Objection } from './gate-facts.js'

/** May this actor send in this program? Where it says no, nothing later is evaluated or told. */
export function accessGate(facts: GateFacts): { readonly objections: readonly Objection[]; readonly rule: string } {
  if (facts.actor.id === '' || facts.actor.roles.length === 0) return { objections: [{ code: 'actor-unknown', rule: 'access.actor' }], rule: 'none' }
  const resource = { program: facts.program.id, owner: facts.program.owner }
  const { allowed, rule } = facts.access.decide(facts.actor, 'message.send', resource)
  if (!allowed) return { objections: [{ code: 'not-permitted', rule }], rule }
  if (facts.content.kindUrgent && !facts.urgent) return { objections: [{ code: 'reason-missing', rule: 'access.urgent' }], rule }
  if (facts.urgent && !facts.actor.roles.some((role) => urgentRoles.includes(role)))
    return { objections: [{ code: 'not-permitted', rule: 'access.urgent' }], rule }
  return { objections: [], rule }
}

/** Past quiet hours and frequency: a clinician or a manager, never a job. */
const urgentRoles: readonly string[] = ['clinician', 'manager', 'compliance', 'administrator']
