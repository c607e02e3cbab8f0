import type { InboundEvent } from '../domain/inbound-event.js'
import { asPhoneNumber } from '../domain/parse-phone-number.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { ensureRecipient, recipientMacs } from '../ports/recipient-number.js'
import type { AttemptRow } from '../ports/suppression-store.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { firstSeen } from './first-seen.js'
import { beforeAcceptance, foldReceipts, receiptKind, receiptRanks, toldOptOut } from './fold-receipts.js'
import { contentMac } from './host-ids.js'
import { endsTexting, insistOnStop, type StopRecorded } from './insist-on-stop.js'
import { observe } from './observe.js'
import { recordOptOuts, recordProviderOptOut } from './provider-opt-out.js'
import { noteProviderOptIn } from './provider-state/note-provider-opt-in.js'
import { recordableCode } from './readable-outcome.js'
import { noteReceipt } from './receipt-watch.js'
import { receiveReply } from './receive-reply.js'
import { tellReplies } from './reply-hook.js'
import { inboundEventSchema } from './schemas.js'
import type { TakenEvent } from './taken-event.js'
import type { ReceiveOutcome } from './types.js'
import { writeLeaf } from './write-leaf.js'

/**
 * Verified events, each once and on its own: de-duplication and effect share a transaction, or a crash between them would
 * lose a STOP. What ends texting comes first, and what fails holds up nothing behind it: the first failure is thrown at the end.
 */
export async function receive(context: Context, events: readonly InboundEvent[]): Promise<readonly ReceiveOutcome[]> {
  if (!Array.isArray(events)) throw new NophiError('INVALID_REQUEST', { path: 'events' })
  const taken: (TakenEvent | null)[] = events.map(() => null)
  const failures: unknown[] = events.map(() => null)
  const read = events.map((event, index) => {
    try {
      return parseOrThrow(inboundEventSchema, event, 'INVALID_REQUEST', `events.${index}`)
    } catch (error) {
      failures[index] = error
      return null
    }
  })
  const ending = read.map((event) => event !== null && stops(event))
  for (const first of [true, false]) {
    for (const [index, event] of read.entries()) {
      if (event === null || ending[index] !== first) continue
      try {
        const done = await takeEvent(context, event)
        taken[index] = done
        failures[index] = done.failure
      } catch (error) {
        failures[index] = error
      }
    }
  }
  const untold = await tellReplies(
    context,
    taken.flatMap((done) => done?.owed ?? []),
  )
  const failure = failures.find((each) => each !== null) ?? untold
  if (failure !== null) throw failure
  return taken.flatMap((done) => done?.outcome ?? [])
}

/** Whether the event by itself, or the receipt of a text, says that somebody wants no more. */
function stops(event: InboundEvent): boolean {
  return event.type === 'receipt' ? event.reason === 'opted-out' : endsTexting(event)
}

/** Throws where the event is not on record. A STOP of which anything is missing is tried again by this process. */
async function takeEvent(context: Context, event: InboundEvent): Promise<TakenEvent> {
  try {
    const taken = await record(context, event)
    if (taken.failure !== null && endsTexting(event)) insistOnStop(context, event, 'in-part', () => recordWholly(context, event))
    return taken
  } catch (error) {
    if (endsTexting(event)) insistOnStop(context, event, 'unrecorded', () => recordWholly(context, event))
    throw error
  }
}

async function recordWholly(context: Context, event: InboundEvent): Promise<StopRecorded> {
  const { owed, failure } = await record(context, event)
  if (failure !== null) return 'in-part'
  // Where it fails it stays owed, and maintenance calls again.
  await tellReplies(context, owed)
  return 'whole'
}

async function record(context: Context, event: InboundEvent): Promise<TakenEvent> {
  try {
    if (event.type === 'reply') return await receiveReply(context, event)
    return { outcome: await (event.type === 'receipt' ? receiveReceipt(context, event) : receiveListEntry(context, event)), owed: [], failure: null }
  } catch (error) {
    if (!isNophiError(error, 'INVALID_PHONE_NUMBER')) throw error
    // Not a phone (a short code, a name): nobody there can be texted, and a repeated delivery would say the same.
    await inTransaction(context, (stores) => writeLeaf(context, stores, 'inbound.not-a-phone', null, { transport: event.transport, event: event.type }))
    return { outcome: { type: event.type, replayed: false }, owed: [], failure: null }
  }
}

async function receiveReceipt(context: Context, event: Extract<InboundEvent, { type: 'receipt' }>): Promise<ReceiveOutcome> {
  const digest = await contentMac(context, 'reply', JSON.stringify([event.status, event.reason ?? '', event.vendorCode ?? '']))
  const taken = await inTransaction(context, async (stores) => {
    const seen = await firstSeen(context, stores, event, digest)
    if (seen === 'same') return null
    const at = await stores.now()
    const named = event.correlation === undefined ? null : await proveAccepted(context, stores, event.correlation, event.transport, event.providerMessageId)
    // A provider may give each part of a text an id of its own: the receipt is kept under the one that the text has.
    const providerId = named?.providerId ?? event.providerMessageId
    await stores.messages.insertReceipt({
      transport: event.transport,
      providerId,
      attempt: null,
      message: null,
      kind: receiptKind(event.status, event.reason),
      rank: receiptRanks[event.status],
      at,
    })
    const folded = await foldReceipts(context, stores, event.transport, providerId, named)
    const attempt = folded?.attempt ?? null
    const message = folded === null ? null : await stores.messages.get(folded.message)
    if (message !== null) {
      await writeLeaf(context, stores, `receipt.${event.status}`, message.subject, {
        message: message.id,
        attempt: attempt?.id,
        reason: event.reason,
        vendorCode: recordableCode(event.vendorCode),
      })
    }
    // Takes effect whatever the receipt's rank: some providers accept, and tell of the opt-out only here.
    if (folded !== null) await recordOptOuts(context, stores, toldOptOut(folded))
    return { message, attempt }
  })
  await noteReceipt(context, event.transport)
  if (taken === null) return { type: 'receipt', replayed: true }
  const { message, attempt } = taken
  if (message !== null && attempt !== null && event.status !== 'sent') {
    await observe(context, { id: attempt.id, type: event.status, message, sender: attempt.sender ?? '', reason: event.reason })
  }
  return { type: 'receipt', replayed: false, ...(message === null ? {} : { messageId: message.id }) }
}

/** The attempt that the receipt names. Where its answer was lost, or it was called something else, the receipt proves that it was accepted. */
async function proveAccepted(context: Context, stores: AllStores, correlation: string, transport: string, providerId: string): Promise<AttemptRow | null> {
  const attempt = await stores.suppression.attempt(correlation)
  if (attempt === null || attempt.message === null || attempt.transport !== transport) return null
  if (attempt.outcome === 'accepted') return attempt
  await stores.suppression.closeAttempt(attempt.id, 'accepted', null, providerId)
  const before = (await stores.messages.get(attempt.message))?.status
  const contradicts = attempt.outcome === 'released' || attempt.outcome === 'rejected' || before === 'cancelled' || before === 'refused' || before === 'expired'
  await stores.messages.update(
    attempt.message,
    { from: beforeAcceptance },
    { status: 'accepted', attempt: attempt.id, providerId, transport, receiptRank: 1, statusAt: await stores.now() },
  )
  await writeLeaf(context, stores, contradicts ? 'attempt.contradiction' : 'attempt.accepted', attempt.subject, {
    message: attempt.message,
    attempt: attempt.id,
    by: 'receipt',
  })
  return { ...attempt, outcome: 'accepted', providerId }
}

async function receiveListEntry(context: Context, event: Extract<InboundEvent, { type: 'opt-out' | 'opt-in' }>): Promise<ReceiveOutcome> {
  const phone = asPhoneNumber(event.phone)
  const macs = await recipientMacs(context, phone)
  // Only an address of ours is kept: an event says anything it likes.
  const sender = [...context.senders.values()].flatMap(({ addresses }) => addresses).find(({ value }) => value === event.address)?.value ?? null
  // Keyed, because a list's replay key may hold the number.
  const evidence = await contentMac(context, 'reply', event.replayKey)
  return inTransaction(context, async (stores) => {
    if ((await firstSeen(context, stores, event, event.type)) === 'same') return { type: event.type, replayed: true }
    const subject = await ensureRecipient(context, stores.suppression, macs, phone)
    const { transport } = event
    const saidAt = event.occurredAt?.getTime()
    if (event.type === 'opt-out') await recordProviderOptOut(context, stores, { subject, evidence, transport, sender, attempt: null, how: 'list', saidAt })
    else await noteProviderOptIn(context, stores, { subject, transport, sender, at: saidAt ?? (await stores.now()) })
    return { type: event.type, replayed: false }
  })
}
