import { NophiError } from '../errors/nophi-error.js'
import type { MessageRow } from '../ports/message-store.js'
import type { AllStores, Context } from './context.js'
import { endedPayload } from './ended-payload.js'
import { writeLeaf } from './write-leaf.js'

/** A text that was queued when the storage was restored: a person knows whether it had been sent. */
export async function resolveRestored(
  context: Context,
  stores: AllStores,
  row: MessageRow,
  as: 'accepted' | 'not-sent',
  by: { readonly by: string; readonly accessRule: string },
): Promise<void> {
  const { id, subject, expiresAt, notBefore } = row
  const now = await stores.now()
  const again = as === 'not-sent' && expiresAt > now
  const moved = await stores.messages.update(
    id,
    { from: ['queued'] },
    again
      ? { held: null, notBefore: Math.max(now, notBefore) }
      : { status: as === 'accepted' ? 'accepted' : 'expired', held: null, ...(await endedPayload(context, stores, row)), statusAt: now },
  )
  if (!moved) throw new NophiError('INVALID_REQUEST', { path: 'id' })
  await writeLeaf(context, stores, 'message.resolved', subject, { message: id, as, restored: true, ...by })
}
