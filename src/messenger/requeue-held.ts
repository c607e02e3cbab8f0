import type { SubjectKey } from '../ports/subject.js'
import type { AllStores } from './context.js'
import { queuedOf } from './queued-of.js'

/** Texts that waited for the review go on in their time; every gate looks at them again. */
export async function requeueHeld(stores: AllStores, subject: SubjectKey): Promise<void> {
  const now = await stores.now()
  const waiting = (await queuedOf(stores, subject)).filter(({ held }) => held === 'review-pending')
  await Promise.all(waiting.map(({ id, notBefore }) => stores.messages.update(id, { from: ['queued'] }, { held: null, notBefore: Math.max(now, notBefore) })))
}
