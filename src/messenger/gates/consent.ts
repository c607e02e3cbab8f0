import type { ReasonCode } from '../../domain/reason-table.js'
import type { GateFacts, Objection } from './gate-facts.js'

/** Is consent for this number and this program on record, good enough for this class of text? */
export function consentGate(facts: GateFacts): readonly Objection[] {
  const { program, rules, consent, textClass } = facts
  if (rules.consent === 'none') return textClass === 'emergency' ? emergencyObjections(facts) : []
  if (rules.consent === 'request') return []
  if (rules.consent === 'pending' && consent?.status === 'pending') return []
  if (rules.consent === 'pending' && consent?.status === 'granted') return [{ code: 'event-withdrawn', rule: 'product.withdrawn' }]
  if (textClass === 'marketing') return [{ code: 'marketing-off', rule: 'us.marketing' }]
  if (program.legalBasis === 'fcc-healthcare-exemption') return exemptionObjections(facts)
  if (consent === null) return []
  const code = consentCode(facts)
  return code === null ? [] : [{ code, rule: 'us.consent' }]
}

function consentCode({ consent, suppression }: GateFacts): ReasonCode | null {
  if (consent === null) return null
  if (consent.status === 'none') return consent.otherNumber ? 'consent-other-number' : consent.otherProgram ? 'consent-other-program' : 'consent-missing'
  if (consent.status === 'pending') return 'consent-unconfirmed'
  if (consent.status === 'expired') return 'consent-expired'
  if (consent.status === 'revoked') return 'consent-revoked'
  // A grant that had not seen a later revocation is dead, whatever the ledger's clock says.
  if (consent.stamp !== null && consent.stamp < suppression.newestRevokeSeq) return 'consent-revoked'
  if (consent.grade === 'D') return 'consent-evidence-low'
  return null
}

/** 47 CFR 64.1200(a)(9)(iv): all letters together, free to the recipient, one of eight purposes, no account text. */
function exemptionObjections({ content, program, address }: GateFacts): readonly Objection[] {
  const covered =
    program.messageClass === 'care' &&
    content.purposes.length > 0 &&
    content.characters <= 160 &&
    content.hasOptOutLine &&
    content.hasContact &&
    address?.type !== 'alphanumeric'
  return covered ? [] : [{ code: 'exemption-not-met', rule: 'us.exemption' }]
}

/** 47 CFR 64.1200(f)(4): two named people and a reason. The second is `attributes.secondPerson` of the actor. */
function emergencyObjections({ actor, urgent }: GateFacts): readonly Objection[] {
  const second = actor.attributes?.secondPerson
  return urgent && second !== undefined && second !== '' && second !== actor.id ? [] : [{ code: 'emergency-not-met', rule: 'us.emergency' }]
}
