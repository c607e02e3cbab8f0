import type { MessageStatus } from '../domain/message-status.js'
import type { RejectReason } from '../domain/transport-outcome.js'
import type { ReceiptRow } from '../ports/message-store.js'
import type { AttemptRow } from '../ports/suppression-store.js'
import type { AllStores, Context, Settings } from './context.js'
import { type ProviderEvidence, recordOptOuts } from './provider-opt-out.js'
import { togetherOrAlone } from './together-or-alone.js'

const statusOfRank: readonly (MessageStatus | null)[] = [null, 'accepted', 'accepted', 'undelivered', 'delivered']

export const receiptRanks: Readonly<Record<'sent' | 'undelivered' | 'delivered', number>> = { sent: 2, undelivered: 3, delivered: 4 }

/** Whatever a text was called: once it is proved accepted, it is. */
export const beforeAcceptance: readonly MessageStatus[] = ['sending', 'unknown', 'queued', 'rejected', 'cancelled', 'refused', 'expired']

const optedOutMark = ':opted-out'

/** What a receipt is kept as: an opt-out that it tells of is read again when its attempt becomes known. */
export function receiptKind(status: keyof typeof receiptRanks, reason: RejectReason | undefined): string {
  return reason === 'opted-out' ? `${status}${optedOutMark}` : status
}

export interface Folded {
  readonly attempt: AttemptRow
  readonly message: string
  /** A receipt told of an opt-out: the caller records it, after everything that locks no gate. */
  readonly optedOut: boolean
}

/** The status is the highest of all receipts, so any order and any repetition ends the same. A receipt proves acceptance. `named`: the attempt that a receipt itself named. */
export async function foldReceipts(
  context: Settings,
  stores: AllStores,
  transport: string,
  providerId: string,
  named: AttemptRow | null = null,
): Promise<Folded | null> {
  let receipts = await stores.messages.receipts(transport, providerId)
  if (receipts.length === 0) return null
  const attempt = named ?? (await stores.suppression.attemptByProviderId(transport, providerId)) ?? (await namedBefore(stores, receipts))
  if (attempt === null || attempt.message === null) return null
  if (receipts.some((receipt) => receipt.attempt === null)) {
    await stores.messages.assignReceipts(transport, providerId, { attempt: attempt.id, message: attempt.message })
    // Read again: one that came in between is assigned too, and nobody would look at it later.
    receipts = await stores.messages.receipts(transport, providerId)
  }
  const folded: Folded = { attempt, message: attempt.message, optedOut: receipts.some(({ kind }) => kind.endsWith(optedOutMark)) }
  const rank = receipts.reduce((highest, receipt) => Math.max(highest, receipt.rank), 0)
  const message = await stores.messages.get(attempt.message)
  const status = statusOfRank[rank]
  if (message === null || status == null || rank <= message.receiptRank) return folded
  const from: MessageStatus[] = ['accepted', 'undelivered', ...beforeAcceptance]
  const settled = status === 'delivered' || status === 'undelivered'
  const keep = (context.policy.bodyRetentionDays ?? 0) > 0
  await stores.messages.update(
    message.id,
    // Of another call of the same text only what surely is about it: that it came, or the id that the text has.
    { from, attempt: status === 'delivered' || message.providerId === providerId ? undefined : attempt.id },
    {
      status,
      receiptRank: rank,
      providerId,
      statusAt: await stores.now(),
      ...(settled && !keep ? { payload: null } : {}),
    },
  )
  return folded
}

/** What became of the attempt was told by a person, who knew no id of the provider's: one of its receipts named it. */
async function namedBefore(stores: AllStores, receipts: readonly ReceiptRow[]): Promise<AttemptRow | null> {
  const attempt = receipts.find((receipt) => receipt.attempt !== null)?.attempt
  return attempt == null ? null : stores.suppression.attempt(attempt)
}

const lookBackMs = 10 * 60_000
const batch = 200

/** A receipt and the answer that names its id may be recorded at the same moment, neither seeing the other. */
export async function foldUnassigned(context: Context): Promise<void> {
  await togetherOrAlone(context, {
    part: 'receipts',
    batch,
    read: async (stores, limit) => {
      const waiting = await stores.messages.unassignedReceipts((await stores.now()) - lookBackMs, limit)
      return [...new Map(waiting.map((receipt) => [JSON.stringify([receipt.transport, receipt.providerId]), receipt])).values()]
    },
    work: async (stores, receipts) => {
      const told: ProviderEvidence[] = []
      for (const { transport, providerId } of receipts) {
        const folded = await foldReceipts(context, stores, transport, providerId)
        if (folded !== null) told.push(...toldOptOut(folded))
      }
      await recordOptOuts(context, stores, told)
    },
  })
}

export function toldOptOut({ attempt: { id, subject, transport, sender }, optedOut }: Folded): readonly ProviderEvidence[] {
  return optedOut ? [{ subject, evidence: id, transport: transport ?? '', sender, attempt: id, how: 'receipt' }] : []
}
