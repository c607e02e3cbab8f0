import type { PhoneNumber } from '../../domain/phone-number.js'
import type { Program } from '../../domain/program.js'
import { findRecipient } from '../../ports/recipient-number.js'
import type { SubjectMacs } from '../../ports/subject.js'
import { type Context, inTransaction } from '../context.js'
import type { ConsentGateFacts } from '../gates/gate-facts.js'
import { askNumberStatus } from './ask-number-status.js'
import { type Holder, notAsked } from './holder-facts.js'
import { keepAnswer } from './keep-answer.js'
import { needsHolder } from './look-at-holder.js'
import { lookBefore } from './look-before.js'

export interface Enqueued {
  readonly phone: PhoneNumber
  readonly macs: SubjectMacs
  readonly program: Program
  readonly kind: string
  readonly patient: string | null
  readonly hostConsent: ConsentGateFacts | null | undefined
  /** A dry run keeps nothing. */
  readonly keep: boolean
}

/**
 * Before the transaction of a request: looks, and asks where somebody must. Nobody is asked about a number that would be
 * refused anyway, so that no number is disclosed for nothing, or inside a host's transaction, which may hold locks: there
 * the dispatcher asks before it leaves.
 */
export async function holderAtEnqueue(context: Context, enqueued: Enqueued): Promise<Holder> {
  const { program, kind, macs, phone, keep } = enqueued
  if (context.numberStatus === null || !needsHolder(program, kind)) return notAsked
  const holder = await inTransaction(context, async (stores) => {
    const subject = await findRecipient(stores.suppression, macs)
    return subject === null ? notAsked : lookBefore(context, stores, { ...enqueued, subject })
  })
  if (holder.status !== 'unasked' || context.hostTransaction !== null) return holder
  const reply = await askNumberStatus(context, phone.reveal(), holder.since)
  if (!keep) return { ...holder, status: reply.answer }
  const answer = await keepAnswer(context, { phone, macs, since: holder.since, reply })
  // Stopped by now, for this reason.
  return { ...holder, status: answer === 'reassigned' || answer === 'deactivated' ? 'not-asked' : answer }
}
