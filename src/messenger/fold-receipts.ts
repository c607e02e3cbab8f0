import type { MessageStatus } from '../domain/message-status.js'
import { type AllStores, type Context, inTransaction } from './context.js'

const statusOfRank: readonly (MessageStatus | null)[] = [null, 'accepted', 'accepted', 'undelivered', 'delivered']

export const receiptRanks: Readonly<Record<'sent' | 'undelivered' | 'delivered', number>> = { sent: 2, undelivered: 3, delivered: 4 }

/** The status is the highest of all receipts, so any order and any repetition ends the same. A receipt proves acceptance. */
export async function foldReceipts(context: Context, stores: AllStores, transport: string, providerId: string): Promise<string | null> {
  const receipts = await stores.messages.receipts(transport, providerId)
  if (receipts.length === 0) return null
  const attempt = await stores.suppression.attemptByProviderId(transport, providerId)
  if (attempt === null || attempt.message === null) return null
  if (receipts.some((receipt) => receipt.attempt === null)) await stores.messages.assignReceipts(transport, providerId, attempt.id)
  const rank = receipts.reduce((highest, receipt) => Math.max(highest, receipt.rank), 0)
  const message = await stores.messages.get(attempt.message)
  const status = statusOfRank[rank]
  if (message === null || status == null || rank <= message.receiptRank) return attempt.message
  const from: MessageStatus[] = ['sending', 'accepted', 'unknown', 'undelivered', 'rejected', 'queued']
  const settled = status === 'delivered' || status === 'undelivered'
  const keep = (context.policy.bodyRetentionDays ?? 0) > 0
  await stores.messages.update(
    message.id,
    { from, attempt: attempt.id },
    {
      status,
      receiptRank: rank,
      providerId,
      statusAt: await stores.now(),
      ...(settled && !keep ? { payload: null } : {}),
    },
  )
  return attempt.message
}

const lookBackMs = 10 * 60_000
const batch = 200

/** A receipt and the answer that names its id may be recorded at the same moment, neither seeing the other. */
export async function foldUnassigned(context: Context): Promise<void> {
  await inTransaction(context, async (stores) => {
    const waiting = await stores.messages.unassignedReceipts((await stores.now()) - lookBackMs, batch)
    const ids = new Map(waiting.map((receipt) => [JSON.stringify([receipt.transport, receipt.providerId]), receipt]))
    for (const { transport, providerId } of ids.values()) await foldReceipts(context, stores, transport, providerId)
  })
}
