import type { Program } from '../../domain/program.js'
import type { DueMessage } from '../../ports/message-store.js'
import type { AllStores, Settings } from '../context.js'
import { decide } from '../decide.js'
import type { GateFacts } from '../gates/gate-facts.js'
import type { Decision } from '../types.js'
import { gateStatusOf, lookAtHolder } from './look-at-holder.js'

export interface Judged {
  readonly message: DueMessage
  readonly program: Program
  readonly facts: GateFacts
  readonly consentedAt: number | null
  readonly now: number
}

/** The decision of a permit. Only a text that may leave otherwise is looked at; `ask-first`: somebody has to be asked, outside of this transaction. */
export async function decideOnHolder(
  context: Settings,
  stores: AllStores,
  { message, program, facts, consentedAt, now }: Judged,
): Promise<Decision | 'ask-first'> {
  const decision = decide(facts)
  if (decision.outcome !== 'allow' || context.numberStatus === null) return decision
  const { subject, kind } = message
  const { status, lastContactAt } = await lookAtHolder(context, stores, { subject, program, kind, consentedAt, now })
  if (status === 'unasked') return 'ask-first'
  const numberStatus = gateStatusOf(context, program, status)
  return numberStatus === 'not-asked' ? decision : decide({ ...facts, recipient: { ...facts.recipient, numberStatus, lastContactAt } })
}
