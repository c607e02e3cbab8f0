import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores } from '../context.js'
import { queuedOf } from '../queued-of.js'

/** What waited to know who holds the number is looked at again, by all gates. Returns how many texts. */
export async function letGo(stores: AllStores, subject: SubjectKey, now: number): Promise<number> {
  const waiting = (await queuedOf(stores, subject)).filter(({ held }) => held === 'number-status-unknown')
  const moved = await Promise.all(
    waiting.map(({ id, notBefore }) => stores.messages.update(id, { from: ['queued'] }, { held: null, notBefore: Math.max(now, notBefore) })),
  )
  return moved.filter(Boolean).length
}
