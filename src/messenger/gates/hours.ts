import { type HoursQuery, hoursVerdict, lawfulUntil } from '../../policy/index.js'
import type { GateFacts, Objection } from './gate-facts.js'

/** Is it day where the recipient may be, in every zone that is possible? */
export function hoursGate(facts: GateFacts): readonly Objection[] {
  if (areExempt(facts)) return []
  const verdict = hoursVerdict(queryOf(facts))
  return verdict.lawful ? [] : [{ code: verdict.code, rule: verdict.rule, until: verdict.until }]
}

/** When a text that may leave now must have reached the phone: its own end, or that of the hours. */
export function usefulUntil(facts: GateFacts): Date {
  return areExempt(facts) ? facts.expiresAt : lawfulUntil(queryOf(facts))
}

const awakeMs = 5 * 60_000

function areExempt({ at, recipient, rules, urgent, signedUpAt }: GateFacts): boolean {
  const isAwake = rules.hours === 'sign-up' && signedUpAt !== null && at.getTime() - signedUpAt.getTime() <= awakeMs
  return rules.hours === 'exempt' || isAwake || urgent || recipient.zones.length === 0
}

function queryOf({ at, recipient, rules, policy, consent, expiresAt }: GateFacts): HoursQuery {
  return {
    at,
    zones: [...recipient.zones],
    source: recipient.zoneSource,
    states: [...recipient.states],
    window: rules.hours === 'sign-up' ? 'care' : rules.hours,
    expiresAt,
    quietHours: policy.quietHours,
    preference: [...(consent?.preference ? [consent.preference] : []), ...recipient.person.othersHours],
    region: policy.region,
  }
}
