import { type By, recordedAs } from '../domain/actor.js'
import type { MessageStatus } from '../domain/message-status.js'
import { parseOrThrow } from '../errors/parse-options.js'
import type { MessageRow } from '../ports/message-store.js'
import { type AllStores, type Context, inTransaction, type Stored } from './context.js'
import { referenceMacs } from './host-ids.js'
import { oneOrder } from './one-order.js'
import { queueEnd } from './queue-end.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { cancelQuerySchema } from './schemas.js'
import { writeLeaf } from './write-leaf.js'

const batch = 500

interface Cancelled {
  readonly cancelled: number
  readonly tooLate: number
}

type Cancelling = (stores: AllStores, row: MessageRow) => Promise<'cancelled' | 'too-late' | 'ended'>

/** Takes back what still waits. Never from `sending`: a permit is a promise to record an outcome. */
export async function cancelMessages(context: Context, query: { readonly id: string } | { readonly reference: string }, by: By): Promise<Cancelled> {
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'message.cancel')
  const asked = parseOrThrow(cancelQuerySchema, query, 'INVALID_REQUEST', 'query')
  const cancel: Cancelling = async (stores, row) => {
    const { change, leaf } = await queueEnd(context, stores, row, { status: 'cancelled', held: null, statusAt: await stores.now() })
    if (!(await stores.messages.update(row.id, { from: ['queued'] }, change))) return isUnsent(row.status) ? 'ended' : 'too-late'
    await writeLeaf(context, stores, leaf, row.subject, { message: row.id, program: row.program, by: recordedAs(by.actor), accessRule })
    return change.status === 'cancelled' ? 'cancelled' : 'too-late'
  }
  if ('reference' in asked) return cancelReference(context, asked.reference, cancel)
  return inTransaction(context, async (stores) => {
    const row = await stores.messages.get(asked.id)
    const done = row === null ? 'ended' : await cancel(stores, row)
    return { cancelled: done === 'cancelled' ? 1 : 0, tooLate: done === 'too-late' ? 1 : 0 }
  })
}

/** Everything that waits under it, each page in a transaction of its own; then what had left is counted. */
async function cancelReference(context: Context, reference: string, cancel: Cancelling): Promise<Cancelled> {
  let cancelled = 0
  let tooLate = 0
  for (const mac of await referenceMacs(context, reference)) {
    for (let size = batch; size === batch; ) {
      const page = await inTransaction(context, async (stores) => {
        const rows = await stores.messages.listQueued({ reference: mac }, batch)
        let taken = 0
        for (const row of [...rows].sort(oneOrder)) if ((await cancel(stores, row)) === 'cancelled') taken += 1
        return { size: rows.length, taken }
      })
      cancelled += page.taken
      size = page.size
    }
    tooLate += await countSent(context, mac)
  }
  return { cancelled, tooLate }
}

async function countSent(context: Stored, reference: string): Promise<number> {
  let count = 0
  for (let before: MessageRow | undefined, size = batch; size === batch; ) {
    const rows = await inTransaction(context, (stores) => stores.messages.list({ reference, limit: batch, ...(before === undefined ? {} : { before }) }))
    count += rows.filter(({ status }) => !isUnsent(status)).length
    before = rows.at(-1)
    size = rows.length
  }
  return count
}

function isUnsent(status: MessageStatus): boolean {
  return status === 'cancelled' || status === 'refused' || status === 'expired' || status === 'rejected'
}
