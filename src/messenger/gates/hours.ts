import { hoursVerdict } from '../../policy/index.js'
import type { GateFacts, Objection } from './gate-facts.js'

/** Is it day where the recipient may be, in every zone that is possible? */
export function hoursGate(facts: GateFacts): readonly Objection[] {
  const { recipient, rules, policy, consent } = facts
  if (rules.hours === 'exempt' || facts.urgent || recipient.zones.length === 0) return []
  const verdict = hoursVerdict({
    at: facts.at,
    zones: [...recipient.zones],
    source: recipient.zoneSource,
    states: [...recipient.states],
    window: rules.hours,
    expiresAt: facts.expiresAt,
    quietHours: policy.quietHours,
    preference: consent?.preference ?? undefined,
    region: policy.region,
  })
  return verdict.lawful ? [] : [{ code: verdict.code, rule: verdict.rule, until: verdict.until }]
}
