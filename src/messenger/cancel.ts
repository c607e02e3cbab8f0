import { type By, recordedAs } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import type { MessageRow } from '../ports/message-store.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { referenceMacs } from './host-ids.js'
import { queueEnd } from './queue-end.js'
import { requirePermission } from './require-permission.js'
import { bySchema, cancelQuerySchema } from './schemas.js'
import { writeLeaf } from './write-leaf.js'

const batch = 500

/** Takes back what still waits. Never from `sending`: a permit is a promise to record an outcome. */
export async function cancelMessages(
  context: Context,
  query: { readonly id: string } | { readonly reference: string },
  by: By,
): Promise<{ cancelled: number; tooLate: number }> {
  parseOrThrow(bySchema, by, 'INVALID_REQUEST', 'by')
  const rule = requirePermission(context, by.actor, 'message.cancel')
  const find = await finder(context, parseOrThrow(cancelQuerySchema, query, 'INVALID_REQUEST', 'query') as { id?: string; reference?: string })
  return inTransaction(context, async (stores) => {
    let cancelled = 0
    let tooLate = 0
    for (const row of await find(stores)) {
      const { change, leaf } = await queueEnd(stores, row, { status: 'cancelled', held: null, payload: null, statusAt: await stores.now() })
      if (await stores.messages.update(row.id, { from: ['queued'] }, change)) {
        if (change.status === 'cancelled') cancelled += 1
        else tooLate += 1
        await writeLeaf(context, stores, leaf, row.subject, {
          message: row.id,
          program: row.program,
          by: recordedAs(by.actor),
          accessRule: rule,
        })
      } else if (!['cancelled', 'refused', 'expired', 'rejected'].includes(row.status)) tooLate += 1
    }
    return { cancelled, tooLate }
  })
}

async function finder(
  context: Context,
  query: { readonly id?: string | undefined; readonly reference?: string | undefined },
): Promise<(stores: AllStores) => Promise<readonly MessageRow[]>> {
  const { id, reference } = query
  if (id !== undefined) {
    return async (stores) => {
      const row = await stores.messages.get(id)
      return row === null ? [] : [row]
    }
  }
  const macs = await referenceMacs(context, reference ?? '')
  return async (stores) => {
    const rows: MessageRow[] = []
    for (const mac of macs) rows.push(...(await stores.messages.list({ reference: mac, limit: batch })))
    return rows
  }
}
