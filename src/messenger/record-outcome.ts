import type { TransportOutcome } from '../domain/transport-outcome.js'
import type { MessageRow } from '../ports/message-store.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { foldReceipts } from './fold-receipts.js'
import { observe } from './observe.js'
import type { Planned } from './permit.js'
import { recordProviderOptOut } from './provider-opt-out.js'
import { writeLeaf } from './write-leaf.js'

const mostAttempts = 5
const firstBackOffMs = 5_000
const longestBackOffMs = 15 * 60_000

/** An attempt's result is evidence and always taken: by attempt id, however late. */
export async function recordOutcome(context: Context, planned: Planned, outcome: TransportOutcome): Promise<void> {
  const { message, attempt } = planned
  await inTransaction(context, async (stores) => {
    const reason = outcome.outcome === 'rejected' ? outcome.reason : outcome.outcome === 'unknown' ? outcome.cause : null
    const providerId = outcome.outcome === 'accepted' ? outcome.providerMessageId : null
    await stores.suppression.closeAttempt(attempt, outcome.outcome, reason, providerId)
    await stores.messages.update(message.id, { from: ['sending', 'unknown'], attempt }, await changeFor(context, stores, planned, outcome))
    await writeLeaf(context, stores, `attempt.${outcome.outcome}`, message.subject, {
      message: message.id,
      attempt,
      program: message.program,
      reason: reason ?? undefined,
      vendorCode: outcome.outcome === 'rejected' ? outcome.vendorCode : undefined,
    })
    if (providerId !== null) await foldReceipts(context, stores, planned.transport.name, providerId)
    if (reason === 'opted-out') {
      await recordProviderOptOut(context, stores, {
        subject: message.subject,
        evidence: attempt,
        transport: planned.transport.name,
        sender: planned.address.value,
        attempt,
      })
    }
  })
}

/** Apart from the record, which must stand whatever the monitor, its hold or the host's hook do. */
export async function observeOutcome(context: Context, { message, attempt, address }: Planned, outcome: TransportOutcome): Promise<void> {
  if (outcome.outcome === 'unknown') return
  await observe(context, {
    id: attempt,
    type: outcome.outcome,
    message,
    sender: address.value,
    reason: outcome.outcome === 'rejected' ? outcome.reason : undefined,
  })
}

/** Never called: the owner alone may say so. The text waits again. */
export async function releaseAttempt(context: Context, { message, attempt }: Planned): Promise<void> {
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    // Null: its permit was never committed, or somebody knows better.
    if ((await stores.suppression.closeAttempt(attempt, 'released', 'permit-expired', null)) === null) return
    await stores.messages.update(message.id, { from: ['sending', 'unknown'], attempt }, { status: 'queued', notBefore: now, statusAt: now })
    await writeLeaf(context, stores, 'attempt.released', message.subject, { message: message.id, attempt, program: message.program })
  })
}

async function changeFor(context: Context, stores: AllStores, planned: Planned, outcome: TransportOutcome): Promise<Partial<MessageRow>> {
  const now = await stores.now()
  const { message, transport } = planned
  if (outcome.outcome === 'unknown') return { status: 'unknown', transport: transport.name, statusAt: now }
  if (outcome.outcome === 'accepted') {
    return {
      status: 'accepted',
      transport: transport.name,
      providerId: outcome.providerMessageId,
      receiptRank: 1,
      payload: keptPayload(context, message),
      statusAt: now,
    }
  }
  const again = now + backOffMs(context, message.attempts + 1, outcome.retryAfterMs)
  if (outcome.retryable && message.attempts + 1 < mostAttempts && again < message.expiresAt) return { status: 'queued', notBefore: again, statusAt: now }
  return { status: 'rejected', transport: transport.name, payload: keptPayload(context, message), statusAt: now }
}

/** Definite: the text has no more use here. Erased at once unless the host keeps sent texts. */
export function keptPayload(context: Context, message: MessageRow): Uint8Array | null {
  return (context.policy.bodyRetentionDays ?? 0) > 0 ? message.payload : null
}

/** Doubling, with jitter over the upper half. */
function backOffMs(context: Context, attempts: number, retryAfterMs: number | undefined): number {
  const whole = Math.min(longestBackOffMs, firstBackOffMs * 2 ** (attempts - 1))
  const [byte = 0] = context.runtime.randomBytes(1)
  return Math.max(retryAfterMs ?? 0, Math.round(whole / 2 + (whole / 2) * (byte / 255)))
}
