import type { TransportOutcome } from '../domain/transport-outcome.js'
import type { MessageChange, MessageRow } from '../ports/message-store.js'
import { callsOf, knownBy } from './calls-of.js'
import { type AllStores, type Context, inTransaction, type Settings } from './context.js'
import { endedPayload } from './ended-payload.js'
import { beforeAcceptance, type Folded, foldReceipts, toldOptOut } from './fold-receipts.js'
import { observe } from './observe.js'
import type { Planned } from './planned.js'
import { type ProviderEvidence, recordOptOuts } from './provider-opt-out.js'
import { noteAccepted } from './receipt-watch.js'
import { refusesUs } from './refuses-us.js'
import { withinWindow } from './settle-unknown.js'
import { appendRecord, writeLeaf } from './write-leaf.js'

/** What came of one permit. `never-called`: only its owner can know that. */
export interface Ending {
  readonly planned: Planned
  readonly outcome: TransportOutcome | 'never-called'
}

const mostAttempts = 5
const firstBackOffMs = 5_000
const longestBackOffMs = 15 * 60_000

/**
 * Attempts' results are evidence and always taken: by attempt id, however late. All of them in one transaction, or none.
 * `take` is asked once the transaction has begun, so that what ends while it is being opened goes with it.
 */
export async function recordEndings(context: Context, take: () => readonly Ending[]): Promise<void> {
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    const endings = take()
    const folded = await Promise.all(
      endings.map(({ planned, outcome }) =>
        outcome === 'never-called' ? release(context, stores, planned, now) : recordOutcome(context, stores, planned, outcome, now),
      ),
    )
    // Gates last and in the order of their ids, so that no two such transactions wait for each other.
    await recordOptOuts(context, stores, [...endings.flatMap(refusalOf), ...folded.flatMap((each) => (each === null ? [] : toldOptOut(each)))])
  })
}

function refusalOf({ planned: { message, attempt, transport, address }, outcome }: Ending): readonly ProviderEvidence[] {
  if (outcome === 'never-called' || outcome.outcome !== 'rejected' || outcome.reason !== 'opted-out') return []
  return [{ subject: message.subject, evidence: attempt, transport: transport.name, sender: address.value, attempt, how: 'error' }]
}

/** Apart from the record, which must stand whatever the monitor, its hold or the host's hook do. */
export async function observeOutcome(context: Context, { message, attempt, address, transport }: Planned, outcome: TransportOutcome): Promise<void> {
  if (outcome.outcome === 'unknown') return
  if (outcome.outcome === 'accepted') noteAccepted(context, transport.name)
  await observe(context, {
    id: attempt,
    type: outcome.outcome,
    message,
    sender: address.value,
    reason: outcome.outcome === 'rejected' ? outcome.reason : undefined,
  })
}

async function recordOutcome(context: Context, stores: AllStores, planned: Planned, outcome: TransportOutcome, now: number): Promise<Folded | null> {
  const { message, attempt, transport, commitment } = planned
  const reason = outcome.outcome === 'rejected' ? outcome.reason : outcome.outcome === 'unknown' ? outcome.cause : null
  const providerId = outcome.outcome === 'accepted' ? outcome.providerMessageId : null
  const data: Record<string, string> = { attempt, message: message.id, program: message.program, subject: commitment }
  if (reason !== null) data.reason = reason
  if (outcome.outcome === 'rejected' && outcome.vendorCode !== undefined) data.vendorCode = outcome.vendorCode
  // Asked at once and done in this order: none stands on what another answers.
  const [, , , receipts] = await Promise.all([
    stores.suppression.closeAttempt(attempt, outcome.outcome, reason, providerId),
    takeOutcome(context, stores, planned, outcome, now),
    appendRecord(context, stores, { type: `attempt.${outcome.outcome}`, at: new Date(now), data }),
    providerId === null ? [] : stores.messages.receipts(transport.name, providerId),
  ])
  return providerId === null || receipts.length === 0 ? null : foldReceipts(context, stores, transport.name, providerId)
}

async function takeOutcome(context: Context, stores: AllStores, planned: Planned, outcome: TransportOutcome, now: number): Promise<void> {
  const { message, attempt } = planned
  const change = changeFor(context, planned, outcome, now)
  const turnedDown = message.transport !== null && outcome.outcome === 'rejected'
  const moved = await stores.messages.update(
    message.id,
    { from: ['sending', 'unknown'], attempt },
    turnedDown ? await afterResend(context, stores, planned, change) : change,
  )
  // Accepted is accepted, whichever call the text is at by now.
  if (!moved && outcome.outcome === 'accepted')
    await stores.messages.update(message.id, { from: beforeAcceptance }, { ...change, attempt, ...(await endedPayload(context, stores, message)) })
}

/** Turned down when it went again: its first call may still have left, so it keeps to that one's way and time, or waits for news of it, and goes no sooner than it was told. */
async function afterResend(context: Context, stores: AllStores, { message, transport }: Planned, change: MessageChange): Promise<MessageChange> {
  const calls = await callsOf(stores, message)
  const known = knownBy(calls)
  const [first] = calls
  if (known === null || first === undefined) return change
  const { status, notBefore, statusAt } = change
  if (status !== 'queued' || notBefore === undefined) return { ...known, ...(await endedPayload(context, stores, message)), statusAt }
  return withinWindow(context, transport, first, notBefore) ? { ...known, status, notBefore, statusAt } : { ...known, notBefore, statusAt }
}

/** Never called: the owner alone may say so. The text waits again. Null: its permit was not committed so far, or somebody knows better. */
export async function release(context: Context, stores: AllStores, { message, attempt, commitment }: Planned, now: number): Promise<null> {
  if (!(await stores.suppression.closeAttempt(attempt, 'released', 'permit-expired', null))) return null
  await stores.messages.update(
    message.id,
    { from: ['sending', 'unknown'], attempt },
    // A permit that came to no call was no try.
    { status: 'queued', attempt: message.attempt, attempts: message.attempts, transport: message.transport, notBefore: now, statusAt: now },
  )
  await writeLeaf(context, stores, 'attempt.released', null, { subject: commitment, message: message.id, attempt, program: message.program })
  return null
}

function changeFor(context: Settings, { message, transport }: Planned, outcome: TransportOutcome, now: number): MessageChange {
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
  // No word on the text: it waits for as long as it is of use, and the breaker keeps the calls few.
  if (refusesUs(outcome))
    return { status: 'queued', attempts: message.attempts, transport: null, notBefore: now + backOffMs(context, 1, outcome.retryAfterMs), statusAt: now }
  const again = now + backOffMs(context, message.attempts + 1, outcome.retryAfterMs)
  if (outcome.retryable && message.attempts + 1 < mostAttempts && again < message.expiresAt)
    return { status: 'queued', transport: null, notBefore: again, statusAt: now }
  return { status: 'rejected', transport: transport.name, payload: keptPayload(context, message), statusAt: now }
}

/** Definite: the text has no more use here. Erased at once unless the host keeps sent texts. */
export function keptPayload(context: Settings, message: Pick<MessageRow, 'payload'>): Uint8Array | null {
  return (context.policy.bodyRetentionDays ?? 0) > 0 ? message.payload : null
}

/** Doubling, with jitter over the upper half. */
function backOffMs(context: Settings, attempts: number, retryAfterMs: number | undefined): number {
  const whole = Math.min(longestBackOffMs, firstBackOffMs * 2 ** (attempts - 1))
  const [byte = 0] = context.runtime.randomBytes(1)
  return Math.max(retryAfterMs ?? 0, Math.round(whole / 2 + (whole / 2) * (byte / 255)))
}
