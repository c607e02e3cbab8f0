import type { GateFacts, Objection } from './gate-facts.js'

/** Is this the number, and the way, at which this person may be reached? */
export function recipientGate(facts: GateFacts): readonly Objection[] {
  const { recipient, consent, policy, tier } = facts
  const objections: Objection[] = []
  if (!recipient.valid) objections.push({ code: 'number-invalid', rule: 'product.number' })
  else if (!recipient.covered || recipient.zones.length === 0) objections.push({ code: 'region-not-covered', rule: 'product.region' })
  if (recipient.forgotten) objections.push({ code: 'recipient-inactive', rule: 'product.forgotten' })
  if (recipient.numberStatus === 'reassigned') objections.push({ code: 'number-reassigned', rule: 'us.reassigned' })
  if (recipient.numberStatus === 'deactivated') objections.push({ code: 'number-deactivated', rule: 'us.deactivated' })
  if (recipient.numberStatus === 'no-data') objections.push({ code: 'number-status-unknown', rule: 'us.reassigned' })
  if (consent?.preference?.sms === false) objections.push({ code: 'preference-channel', rule: 'us.confidential-communications' })
  const shared = recipient.patients > 1
  if (shared && recipient.confidential) objections.push({ code: 'recipient-confidential', rule: 'us.confidential-communications' })
  if (shared && policy.sharedPhone === 'hold') objections.push({ code: 'shared-number-held', rule: 'product.shared-number' })
  if (shared && policy.sharedPhone === 'named-patient' && !recipient.patientNamed)
    objections.push({ code: 'shared-number-held', rule: 'product.shared-number' })
  // The patient took the risk for a phone of their own; for what others may read, or specially protected care, nobody can.
  const riskTaken = consent?.riskAcknowledged === true && !shared && facts.sender.sensitive === undefined
  if (tier === 'patient-accepted-risk' && consent !== null && !riskTaken) objections.push({ code: 'risk-warning-missing', rule: 'us.risk-warning' })
  return objections
}
