import { createReason, type Reason } from '../domain/reason.js'
import { senderOfTarget, senderTarget } from '../ports/monitor-store.js'
import type { OwnText } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'

/**
 * What keeps a sender of the host's own from a number, beside opt-outs: that it was forgotten, a hold, or another environment than
 * production. What the text is nobody says, so whoever set the hold, it counts; a text of no named program may be of any that is held.
 */
export async function forbidsOwnSender(
  { testList, programs }: Pick<Context, 'testList' | 'programs'>,
  { monitor }: AllStores,
  { phone, program, events }: OwnText,
): Promise<readonly Reason[]> {
  const sender = program === undefined ? undefined : programs.get(program)?.sender
  const held = (await monitor.holds()).find(
    ({ target }) => program === undefined || target === program || (sender !== undefined && target === senderTarget(sender)),
  )
  return [
    ...(events.some(({ kind }) => kind === 'erase') ? [createReason('recipient-forgotten', 'product.forgotten')] : []),
    ...(testList === null || testList.has(phone.reveal()) ? [] : [createReason('not-on-test-list', 'product.environment')]),
    ...(held === undefined ? [] : [createReason(senderOfTarget(held.target) === null ? 'program-held' : 'sender-held', held.cause)]),
  ]
}
