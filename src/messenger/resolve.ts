import { type By, recordedAs } from '../domain/actor.js'
import { NophiError } from '../errors/nophi-error.js'
import { readIdentifier } from '../ports/identifier.js'
import { type Context, inTransaction } from './context.js'
import { endedPayload } from './ended-payload.js'
import { restored } from './hold-restored.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { resolveRestored } from './resolve-restored.js'
import { writeLeaf } from './write-leaf.js'

/** A person settles what the provider never answered. Without a person it stays unknown: a second call could be a second text. */
export async function resolveUnknown(context: Context, id: string, as: 'accepted' | 'not-sent', by: By): Promise<void> {
  readBy(by)
  readIdentifier(id)
  if (as !== 'accepted' && as !== 'not-sent') throw new NophiError('INVALID_REQUEST', { path: 'as' })
  const rule = requirePermission(context, by.actor, 'message.resolve')
  await inTransaction(context, async (stores) => {
    const row = await stores.messages.get(id)
    if (row?.status === 'queued' && row.held === restored) return resolveRestored(context, stores, row, as, { by: recordedAs(by.actor), accessRule: rule })
    if (row === null || row.status !== 'unknown' || row.attempt === null) throw new NophiError('INVALID_REQUEST', { path: 'id' })
    const now = await stores.now()
    const again = as === 'not-sent' && row.expiresAt > now && row.payload !== null
    await stores.suppression.closeAttempt(row.attempt, as === 'accepted' ? 'accepted' : 'rejected', 'resolved-by-person', null)
    const moved = await stores.messages.update(
      id,
      { from: ['unknown'], attempt: row.attempt },
      again
        ? { status: 'queued', transport: null, notBefore: Math.max(now, row.notBefore), statusAt: now }
        : { status: as === 'accepted' ? 'accepted' : 'expired', ...(await endedPayload(context, stores, row)), statusAt: now },
    )
    // A receipt or the late answer was first: then it is not for a person to say, and nothing of this is kept.
    if (!moved) throw new NophiError('INVALID_REQUEST', { path: 'id' })
    await writeLeaf(context, stores, 'message.resolved', row.subject, { message: id, attempt: row.attempt, as, by: recordedAs(by.actor), accessRule: rule })
  })
}
