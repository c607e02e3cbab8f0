import type { Program } from '../../domain/program.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Settings } from '../context.js'
import type { GateFacts } from '../gates/gate-facts.js'
import { isServiceKind } from '../service-message.js'
import { type Holder, holderOf, notAsked } from './holder-facts.js'

export interface HolderQuestion {
  readonly subject: SubjectKey
  readonly program: Program
  readonly kind: string
  readonly consentedAt: number | null
  readonly now: number
}

/** Reads what is known of the number's holder. One statement, and none where no number status is configured or the consent itself is new. */
export async function lookAtHolder(context: Settings, stores: AllStores, question: HolderQuestion): Promise<Holder> {
  const { afterDays } = context.policy.numberCheck
  const { subject, program, kind, consentedAt, now } = question
  if (context.numberStatus === null || !needsHolder(program, kind)) return notAsked
  const unread = { check: null, answeredAt: null, redeemedAt: null }
  const byConsent = holderOf(unread, consentedAt, now, afterDays)
  if (byConsent.status === 'not-asked') return byConsent
  return holderOf(await stores.numberChecks.numberFacts(subject), consentedAt, now, afterDays)
}

/** A code was asked for a moment ago, an emergency cannot wait, and our answers go to whoever wrote. */
export function needsHolder({ messageClass }: Program, kind: string): boolean {
  return (messageClass === 'care' || messageClass === 'account' || messageClass === 'marketing') && !isServiceKind(kind)
}

/** As the gate takes it: without data a text waits for a person only where the policy requires to know. */
export function gateStatusOf(context: Settings, program: Program, status: Holder['status']): GateFacts['recipient']['numberStatus'] {
  if (status === 'unasked') return 'not-asked'
  if (status !== 'no-data') return status
  const { required } = context.policy.numberCheck
  return required === true || (required !== false && required.includes(program.id)) ? 'no-data' : 'unconfirmed'
}
