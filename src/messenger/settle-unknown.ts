import type { TransportOutcome } from '../domain/transport-outcome.js'
import type { MessageRow } from '../ports/message-store.js'
import type { AttemptRow } from '../ports/suppression-store.js'
import type { Transport } from '../ports/transport.js'
import { wholeLookup } from '../ports/whole-lookup.js'
import { answerInTime } from './answer-in-time.js'
import { callsOf, knownBy } from './calls-of.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { endedPayload } from './ended-payload.js'
import { foldReceipts, toldOptOut } from './fold-receipts.js'
import type { ProcessState } from './process-state.js'
import { optedOutBy, recordOptOuts } from './provider-opt-out.js'
import { readableOutcome } from './readable-outcome.js'
import { refusesUs } from './refuses-us.js'
import { eachAlone } from './together-or-alone.js'
import { writeLeaf } from './write-leaf.js'

const batch = 100
const mostRemembered = 10_000
const lookupTimeoutMs = 5_000
const firstLookupMs = 10_000

interface Open {
  readonly message: MessageRow
  readonly attempt: AttemptRow
  readonly transport: Transport
}

type Finding = TransportOutcome | 'absent' | 'resend' | null

/**
 * Texts that may have left, settled as far as anybody can know: the provider is asked where it can be, and a transport that
 * takes a repeated call for the same one gets it again, under a new permit, within its window. Everything else waits for a
 * receipt or a person. Each is looked at when its age has doubled, so that an old one costs little.
 */
export async function settleUnknown(context: Context): Promise<number> {
  if (![...context.transports.values()].some(({ lookup, idempotentSend }) => lookup !== null || idempotentSend !== null)) return 0
  const { now, open } = await inTransaction(context, async (stores) => ({ now: await stores.now(), open: await openOnes(context, stores) }))
  const due = open.filter(({ attempt }) => isDue(context, attempt, now))
  const found = await Promise.all(due.map(async (each) => ({ each, finding: await findOut(context, each, now) })))
  const settled = found.filter(({ finding }) => finding !== null)
  await eachAlone(context, 'unknown', settled, ({ each, finding }) => inTransaction(context, (stores) => settle(context, stores, each, finding)))
  return settled.length
}

async function openOnes(context: Context, stores: AllStores): Promise<readonly Open[]> {
  const rows = await nextRows(context, stores)
  const attempts = await Promise.all(rows.map(({ attempt }) => (attempt === null ? null : stores.suppression.attempt(attempt))))
  return rows.flatMap((message, index) => {
    const attempt = attempts[index] ?? null
    const transport = context.transports.get(attempt?.transport ?? '')
    return attempt === null || transport === undefined ? [] : [{ message, attempt, transport }]
  })
}

/** The newest page, since most is settled soon, and each time another of those behind it, until they were all looked at. */
async function nextRows({ unknownPage }: ProcessState, stores: AllStores): Promise<readonly MessageRow[]> {
  const newest = await stores.messages.list({ status: 'unknown', limit: batch })
  const end = newest.at(-1)
  if (end === undefined || newest.length < batch) return newest
  const older = await stores.messages.list({ status: 'unknown', limit: batch, before: unknownPage.before ?? end })
  unknownPage.before = older.length < batch ? null : (older.at(-1) ?? null)
  return [...newest, ...older]
}

function isDue({ lookedAt }: ProcessState, { id, permittedAt }: AttemptRow, now: number): boolean {
  const age = now - permittedAt
  const doublings = age < firstLookupMs ? 0 : 1 + Math.floor(Math.log2(age / firstLookupMs))
  if (doublings <= (lookedAt.get(id) ?? 0)) return false
  const [longestAgo] = lookedAt.keys()
  if (lookedAt.size >= mostRemembered && longestAgo !== undefined) lookedAt.delete(longestAgo)
  lookedAt.delete(id)
  lookedAt.set(id, doublings)
  return true
}

async function findOut(context: Context, { message, attempt, transport }: Open, now: number): Promise<Finding> {
  if (transport.lookup !== null) {
    const lookup = wholeLookup(transport.lookup)
    const answer = await answerInTime(context.runtime, lookupTimeoutMs, (signal) => lookup.find(attempt.id, signal))
    if (answer === 'absent') {
      return isFinal(context, lookup.finalAfterSeconds, attempt, now) ? 'absent' : null
    }
    const outcome = answer === null || answer === 'cannot-tell' ? null : readableOutcome(answer)
    if (outcome !== null && outcome.outcome !== 'unknown') return outcome
  }
  return message.notBefore <= now && withinWindow(context, transport, attempt, now) ? 'resend' : null
}

/** By the storage's clock, and not where that leapt while the attempt grew old: its age is not known then. */
function isFinal({ clockWatch }: ProcessState, afterSeconds: number | null, { permittedAt }: AttemptRow, now: number): boolean {
  return afterSeconds !== null && now - permittedAt > afterSeconds * 1_000 && clockWatch.steadyFor(afterSeconds * 1_000)
}

/** Whether a call made now would still be taken for the first one. Of one from before the clock was set back nobody knows how old it is. */
export function withinWindow({ timing, clockWatch }: Context, { idempotentSend }: Transport, { permittedAt }: AttemptRow, now: number): boolean {
  return idempotentSend !== null && clockWatch.isAgeKnown(permittedAt) && now + timing.attemptMs < permittedAt + idempotentSend.windowSeconds * 1_000
}

async function settle(context: Context, stores: AllStores, { message, attempt, transport }: Open, finding: Finding): Promise<void> {
  if (finding === null) return
  const now = await stores.now()
  const guard = { from: ['unknown'], attempt: attempt.id } as const
  const useful = message.expiresAt > now && message.payload !== null
  if (finding === 'resend') {
    // The transport stays named: the text may leave only by the way it may have left before.
    const [first = attempt] = await callsOf(stores, message)
    if (
      useful &&
      withinWindow(context, transport, first, now) &&
      (await stores.messages.update(message.id, guard, { status: 'queued', notBefore: now, statusAt: now }))
    )
      await writeLeaf(context, stores, 'message.resend', message.subject, { message: message.id, attempt: attempt.id })
    return
  }
  if (finding !== 'absent' && finding.outcome === 'accepted') {
    await stores.suppression.closeAttempt(attempt.id, 'accepted', null, finding.providerMessageId)
    const change = { status: 'accepted', providerId: finding.providerMessageId, receiptRank: 1, statusAt: now } as const
    if (!(await stores.messages.update(message.id, guard, change))) return
    const folded = await foldReceipts(context, stores, transport.name, finding.providerMessageId)
    await writeLeaf(context, stores, 'attempt.accepted', message.subject, { message: message.id, attempt: attempt.id, by: 'lookup' })
    if (folded !== null) await recordOptOuts(context, stores, toldOptOut(folded))
    return
  }
  const refusal = finding !== 'absent' && finding.outcome === 'rejected' ? finding : null
  const reason = refusal?.reason ?? 'absent'
  const again = useful && (refusal === null || refusal.retryable || refusesUs(refusal))
  await stores.suppression.closeAttempt(attempt.id, 'rejected', reason, null)
  const settled = again
    ? ({ status: 'queued', transport: null, notBefore: Math.max(message.notBefore, now + (refusal?.retryAfterMs ?? 0)) } as const)
    : ({ status: 'rejected', ...(await endedPayload(context, stores, message)) } as const)
  // Of a text that went again only its last call is settled so far.
  const change = knownBy(await callsOf(stores, message)) ?? settled
  const data = { message: message.id, attempt: attempt.id, by: 'lookup', reason, vendorCode: refusal?.vendorCode }
  if (await stores.messages.update(message.id, guard, { ...change, statusAt: now })) await writeLeaf(context, stores, 'attempt.rejected', message.subject, data)
  if (reason === 'opted-out') await recordOptOuts(context, stores, [optedOutBy(attempt)])
}
