import { createReason } from '../domain/reason.js'
import type { MessageRow } from '../ports/message-store.js'
import type { AttemptRow, GateEventRow } from '../ports/suppression-store.js'
import { codeOf, covers, tryEnforce } from '../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from './context.js'
import { readDecision, writeDecision } from './decision-record.js'
import { leafData } from './send.js'
import { writeLeaf } from './write-leaf.js'

type LeafData = ReturnType<typeof leafData>
type EvidenceContext = Pick<Context, 'audit' | 'subjectKeys' | 'runtime'>

const batch = 200
const sweepSize = 500

/**
 * One pass over the stops that nobody has enforced yet, in one transaction; what another process has under way is left to
 * it. Every process may do it: a pending enforcement is a row, not a promise.
 */
export async function enforcePending(context: Context): Promise<{ enforced: number; pending: number }> {
  return inTransaction(context, async (stores) => {
    const waiting = await stores.suppression.unenforced(batch)
    if (waiting.length === 0) return { enforced: 0, pending: 0 }
    const now = await stores.now()
    const done = await Promise.all(waiting.map((event) => enforceOne(context, stores, event, now)))
    const enforced = done.filter(Boolean).length
    return { enforced, pending: waiting.length - enforced }
  })
}

async function enforceOne(context: Context, stores: AllStores, waiting: GateEventRow, now: number): Promise<boolean> {
  const event = await tryEnforce(stores, waiting, now)
  if (event === null) return false
  // Another process was first, and told everybody.
  if (!event.first) return true
  const dead = await emptyQueue(stores, event)
  // Together, so that a storage can answer with one statement.
  await Promise.all([
    writeLeaf(context, stores, 'stop.enforced', event.subject, { suppression: event.id, seq: event.seq, inFlight: event.inFlight }),
    ...dead.map((data) => writeLeaf(context, stores, 'message.refused', event.subject, data)),
  ])
  return true
}

/** In the enforcing transaction: the confirmation may go, and what the stop killed is taken out of the queue. */
export async function afterEnforced(context: EvidenceContext, stores: AllStores, event: GateEventRow): Promise<void> {
  const dead = await emptyQueue(stores, event)
  await Promise.all(dead.map((data) => writeLeaf(context, stores, 'message.refused', event.subject, data)))
}

/** Answers with what the leaf of each text says that was taken out. */
async function emptyQueue(stores: AllStores, event: GateEventRow): Promise<readonly LeafData[]> {
  const now = await stores.now()
  const rows = await stores.messages.listQueued({ subject: event.subject }, sweepSize)
  const dead = await Promise.all(
    rows.map(async (row) => {
      if (row.exemptEvent === null) return row.stamp < event.seq && covers(event.scope, row.program, row.messageClass) ? sweep(stores, event, row, now) : null
      if (row.exemptEvent === event.id) await stores.messages.update(row.id, { from: ['queued'] }, { held: null, notBefore: now })
      return null
    }),
  )
  return dead.filter((data) => data !== null)
}

async function sweep(stores: AllStores, event: GateEventRow, row: MessageRow, now: number): Promise<LeafData | null> {
  const { decision, rewritten } = readDecision(row.decision)
  const code = codeOf(event)
  // A reply that a person has yet to read holds: the review decides.
  if (code === 'review-pending') return null
  const refused = { basis: { ...decision.basis, at: new Date(now) }, outcome: 'refuse', reasons: [createReason(code, 'us.opt-out')] } as const
  const moved = await stores.messages.update(
    row.id,
    { from: ['queued'] },
    { status: 'refused', held: null, payload: null, decision: writeDecision({ decision: refused, rewritten, suggestion: null }), statusAt: now },
  )
  return moved ? { ...leafData(row, refused), suppression: event.id } : null
}

/** An attempt whose lease is over is unknown: bytes may have left, so the text is not queued again. */
export async function expireLeases(context: Context): Promise<number> {
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    if (!context.clockWatch.trusts(now)) return 0
    const expired = await stores.suppression.expireLeases(now, sweepSize)
    await markUnknown(context, stores, expired)
    return expired.length
  })
}

export async function markUnknown(context: EvidenceContext, stores: AllStores, expired: readonly AttemptRow[]): Promise<void> {
  const now = await stores.now()
  await Promise.all(
    expired.map(async ({ id, message, subject }) => {
      if (message !== null) await stores.messages.update(message, { from: ['sending'], attempt: id }, { status: 'unknown', statusAt: now })
      await writeLeaf(context, stores, 'attempt.unknown', subject, { message: message ?? undefined, attempt: id, reason: 'lease-ended' })
    }),
  )
}
