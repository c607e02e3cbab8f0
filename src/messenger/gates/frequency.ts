import { codeFrequencyVerdict, frequencyVerdict } from '../../policy/index.js'
import type { GateFacts, Objection } from './gate-facts.js'

/** Did this patient, this number or this sender already have its texts? */
export function frequencyGate(facts: GateFacts): readonly Objection[] {
  const { frequency, rules, policy, at, address } = facts
  const objections: Objection[] = []
  if (rules.frequency === 'code') {
    const verdict = codeFrequencyVerdict({ at, codeSends: [...frequency.codeSends], expiresAt: facts.expiresAt })
    if (!verdict.allowed) objections.push({ code: verdict.code, rule: verdict.rule, until: verdict.until })
  }
  if (isCapped(facts)) {
    const verdict = frequencyVerdict({
      at,
      patientSends: [...frequency.patientSends],
      numberSends: [...frequency.numberSends],
      sharedNumber: frequency.sharedNumber,
      expiresAt: facts.expiresAt,
      limits: policy.perPatient,
      region: policy.region,
    })
    if (!verdict.allowed) objections.push({ code: verdict.code, rule: verdict.rule, until: verdict.until })
  }
  if (address?.dailyCap !== undefined && frequency.senderSendsToday >= address.dailyCap) {
    objections.push({ code: 'sender-daily-cap', rule: 'carrier.daily-cap', until: new Date(at.getTime() + 3_600_000) })
  }
  return objections
}

/** The exemption from consent is for one text a day and three a week, whatever they tell: 47 CFR 64.1200(a)(9)(iv)(F). */
function isCapped({ rules, program, urgent }: GateFacts): boolean {
  if (program.legalBasis === 'fcc-healthcare-exemption') return rules.frequency === 'capped' || rules.frequency === 'counted'
  return rules.frequency === 'capped' && !urgent
}
