import type { GateFacts, Objection } from './gate-facts.js'

/** Fixed words that answer whoever holds the phone: nothing in them is about a patient. */
const answers: readonly string[] = ['answer', 'help', 'opt-out-confirmation', 'opt-in-request', 'opt-in-confirmation']

/** Is this the number, and the way, at which this person may be reached? */
export function recipientGate(facts: GateFacts): readonly Objection[] {
  const { recipient, consent, tier } = facts
  const objections: Objection[] = []
  if (!recipient.valid) objections.push({ code: 'number-invalid', rule: 'product.number' })
  else if (!recipient.covered || recipient.zones.length === 0) objections.push({ code: 'region-not-covered', rule: 'product.region' })
  if (recipient.forgotten) objections.push({ code: 'recipient-forgotten', rule: 'product.forgotten' })
  if (recipient.numberStatus === 'reassigned') objections.push({ code: 'number-reassigned', rule: 'us.reassigned' })
  if (recipient.numberStatus === 'deactivated') objections.push({ code: 'number-deactivated', rule: 'us.deactivated' })
  if (recipient.numberStatus === 'no-data') objections.push({ code: 'number-status-unknown', rule: 'us.reassigned' })
  if (consent?.preference?.sms === false) objections.push({ code: 'preference-channel', rule: 'us.confidential-communications' })
  objections.push(...personObjections(facts))
  // The patient took the risk for a phone of their own; for what others may read, or specially protected care, nobody can.
  const riskTaken = consent?.riskAcknowledged === true && recipient.patients <= 1 && facts.sender.sensitive === undefined
  const richer = tier === 'patient-accepted-risk' && !answers.includes(facts.textClass)
  if (richer && consent !== null && !riskTaken) objections.push({ code: 'risk-warning-missing', rule: 'us.risk-warning' })
  return objections
}

/** Whose texts may go to this number. */
function personObjections({ recipient, rules, policy, textClass }: GateFacts): readonly Objection[] {
  const { person, patients, patientNamed, confidential } = recipient
  const objections: Objection[] = []
  const shared = patients > 1
  if (person.deceased && rules.exemption === null) objections.push({ code: 'recipient-deceased', rule: 'product.deceased' })
  if (answers.includes(textClass)) return objections
  if (person.elsewhere) objections.push({ code: 'preference-number', rule: 'us.confidential-communications' })
  if (confidential && (shared || person.proxy !== 'none')) objections.push({ code: 'recipient-confidential', rule: 'us.confidential-communications' })
  if (person.proxy === 'ended') objections.push({ code: 'proxy-expired', rule: 'us.personal-representative' })
  const unrecorded = person.unrecorded && person.decided !== 'allowed' && rules.consent === 'recorded'
  if (unrecorded || person.decided === 'refused') objections.push({ code: 'proxy-not-authorized', rule: 'us.personal-representative' })
  const held = policy.sharedPhone === 'hold' ? person.decided !== 'allowed' : policy.sharedPhone === 'named-patient' && !patientNamed
  if (shared && held) objections.push({ code: 'shared-number-held', rule: 'product.shared-number' })
  return objections
}
