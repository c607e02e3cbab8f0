import type { MessageRow } from '../ports/message-store.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AllStores } from './context.js'
import { queuedOf } from './queued-of.js'

/** Texts that waited for what is settled now go on in their time; every gate looks at them again. Returns how many. */
export async function requeueHeld(stores: AllStores, subject: SubjectKey, isSettled: (row: MessageRow) => boolean): Promise<number> {
  const now = await stores.now()
  const waiting = (await queuedOf(stores, subject)).filter(isSettled)
  const moved = await Promise.all(
    waiting.map(({ id, notBefore }) => stores.messages.update(id, { from: ['queued'] }, { held: null, notBefore: Math.max(now, notBefore) })),
  )
  return moved.filter(Boolean).length
}
