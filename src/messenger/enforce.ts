import { createReason } from '../domain/reason.js'
import type { MessageRow } from '../ports/message-store.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AttemptRow, GateEventRow } from '../ports/suppression-store.js'
import { codeOf, covers, tryEnforce } from '../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { readDecisionOfEnded, writeDecision } from './decision-record.js'
import { oneOrder } from './one-order.js'
import { queueEnd } from './queue-end.js'
import { queuedOf } from './queued-of.js'
import { leafData } from './send.js'
import { togetherOrAlone } from './together-or-alone.js'
import { writeLeaf } from './write-leaf.js'

type LeafData = ReturnType<typeof leafData>
type EvidenceContext = Pick<Context, 'audit' | 'subjectKeys' | 'runtime'>
type EndingContext = EvidenceContext & Pick<Context, 'policy'>

const batch = 200
const leasesAtOnce = 500

/**
 * One pass over the stops that nobody has enforced yet; what another process has under way is left to it. Every process may
 * do it: a pending enforcement is a row, not a promise.
 */
export async function enforcePending(context: Context): Promise<{ enforced: number; pending: number }> {
  const passes = await togetherOrAlone(context, {
    part: 'stops',
    batch,
    read: (stores, limit) => stores.suppression.unenforced(limit),
    work: (stores, waiting) => enforceThese(context, stores, waiting),
  })
  return passes.reduce((sum, { enforced, pending }) => ({ enforced: sum.enforced + enforced, pending: sum.pending + pending }), { enforced: 0, pending: 0 })
}

async function enforceThese(context: Context, stores: AllStores, waiting: readonly GateEventRow[]): Promise<{ enforced: number; pending: number }> {
  if (waiting.length === 0) return { enforced: 0, pending: 0 }
  const now = await stores.now()
  const tried = await Promise.all(waiting.map((event) => tryEnforce(stores, event, now)))
  // Where another process was first, it told everybody.
  const events = tried.filter((event) => event?.first === true) as readonly GateEventRow[]
  const dead = await emptyQueues(context, stores, events)
  // Together, so that a storage can answer with one statement.
  await Promise.all([
    ...events.map(({ id, subject, seq, inFlight }) => writeLeaf(context, stores, 'stop.enforced', subject, { suppression: id, seq, inFlight })),
    ...dead.map(({ subject, leaf, data }) => writeLeaf(context, stores, leaf, subject, data)),
  ])
  const enforced = tried.filter((event) => event !== null).length
  return { enforced, pending: waiting.length - enforced }
}

/** In the enforcing transaction: the confirmation may go, and what the stop killed is taken out of the queue. */
export async function afterEnforced(context: EndingContext, stores: AllStores, event: GateEventRow): Promise<void> {
  const dead = await emptyQueues(context, stores, [event])
  await Promise.all(dead.map(({ subject, leaf, data }) => writeLeaf(context, stores, leaf, subject, data)))
}

interface Dead {
  readonly subject: SubjectKey
  readonly leaf: string
  /** What the leaf of the text says. */
  readonly data: LeafData
}

/** Texts in one order, whoever they are for: two that enforce side by side stops of the same people must not wait in a circle. */
async function emptyQueues(context: EndingContext, stores: AllStores, events: readonly GateEventRow[]): Promise<readonly Dead[]> {
  const now = await stores.now()
  const queues = await Promise.all(events.map(({ subject }) => queuedOf(stores, subject)))
  const texts = events.flatMap((event, index) => (queues[index] ?? []).map((row) => ({ event, row }))).sort((one, other) => oneOrder(one.row, other.row))
  const dead = await Promise.all(
    texts.map(({ event, row }) =>
      row.exemptEvent === null && row.stamp < event.seq && covers(event.scope, row.program, row.messageClass) ? sweep(context, stores, event, row, now) : null,
    ),
  )
  const confirmations = texts.filter(({ event, row }) => row.exemptEvent === event.id)
  await Promise.all(confirmations.map(({ row }) => stores.messages.update(row.id, { from: ['queued'] }, { held: null, notBefore: now })))
  return dead.flatMap((each) => each ?? [])
}

async function sweep(context: EndingContext, stores: AllStores, event: GateEventRow, row: MessageRow, now: number): Promise<Dead | null> {
  const { decision, rewritten } = readDecisionOfEnded(row.decision)
  const code = codeOf(event)
  // A reply that a person has yet to read holds: the review decides.
  if (code === 'review-pending') return null
  const refused = { basis: { ...decision.basis, at: new Date(now) }, outcome: 'refuse', reasons: [createReason(code, 'us.opt-out')] } as const
  const written = writeDecision({ decision: refused, rewritten, suggestion: null })
  const { change, leaf } = await queueEnd(context, stores, row, { status: 'refused', held: null, decision: written, statusAt: now })
  const moved = await stores.messages.update(row.id, { from: ['queued'] }, change)
  return moved ? { subject: row.subject, leaf, data: { ...leafData(row, refused), suppression: event.id } } : null
}

/** An attempt whose lease is over is unknown: bytes may have left, so the text is not queued again. */
export async function expireLeases(context: Context): Promise<number> {
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    if (!context.clockWatch.trusts(now)) return 0
    const expired = await stores.suppression.expireLeases(now, leasesAtOnce)
    await markUnknown(context, stores, expired, 'lease-ended')
    return expired.length
  })
}

/** `reason`: why nobody knows what became of these calls. */
export async function markUnknown(
  context: EvidenceContext,
  stores: AllStores,
  attempts: readonly AttemptRow[],
  reason: 'lease-ended' | 'restored',
): Promise<void> {
  const now = await stores.now()
  await Promise.all(
    attempts.map(async ({ id, message, subject }) => {
      if (message !== null) await stores.messages.update(message, { from: ['sending'], attempt: id }, { status: 'unknown', statusAt: now })
      await writeLeaf(context, stores, 'attempt.unknown', subject, { message: message ?? undefined, attempt: id, reason })
    }),
  )
}
