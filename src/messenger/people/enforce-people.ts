import { createReason } from '../../domain/reason.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { MessageRow } from '../../ports/message-store.js'
import type { PersonRow } from '../../ports/people-store.js'
import { covers } from '../../suppression-registry/index.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { readDecisionOfEnded, writeDecision } from '../decision-record.js'
import { expireLeases } from '../enforce.js'
import { queueEnd } from '../queue-end.js'
import { queuedOf } from '../queued-of.js'
import { leafData } from '../send.js'
import { togetherOrAlone } from '../together-or-alone.js'
import { writeLeaf } from '../write-leaf.js'
import { numbersOfPerson, openAttemptsOf, patientsAt } from './numbers-of-person.js'
import { standsAt } from './stop-order.js'

const batch = 50
const poll = { from: 5, to: 250 }

/** One pass over what nobody has enforced yet; what another process has under way is left to it. */
export async function enforcePeople(context: Context): Promise<{ readonly enforced: number; readonly pending: number }> {
  const passes = await togetherOrAlone(context, {
    part: 'people',
    batch,
    read: (stores, limit) => stores.people.unenforcedPersonRows(limit),
    work: async (stores, waiting) => {
      let enforced = 0
      for (const row of waiting) if ((await enforceStep(context, stores, row)) !== null) enforced += 1
      return { enforced, pending: waiting.length - enforced }
    },
  })
  return passes.reduce((sum, { enforced, pending }) => ({ enforced: sum.enforced + enforced, pending: sum.pending + pending }), { enforced: 0, pending: 0 })
}

/** Looks until it is done. Every look ends leases that are over; a transaction of the host that stays open holds it up. */
export async function enforcePerson(context: Context, id: string, signal: AbortSignal | undefined): Promise<PersonRow> {
  let pauseMs = poll.from
  for (;;) {
    signal?.throwIfAborted()
    const enforced = await inTransaction(context, async (stores) => {
      const row = await stores.people.personRow(id)
      if (row === null || (row.kind !== 'stop' && row.kind !== 'deceased')) throw new NophiError('INVALID_REQUEST', { path: 'id', problem: 'unknown' })
      return enforceStep(context, stores, row)
    })
    if (enforced !== null) return enforced
    await expireLeases(context)
    await context.runtime.sleep(pauseMs, signal)
    pauseMs = Math.min(pauseMs * 2, poll.to)
  }
}

/**
 * A permit locks nothing of the person, so one whose transaction began before the stop was committed may not have seen it.
 * Therefore first every transaction that was open then must have ended, and after that no call for the person be open.
 */
async function enforceStep(context: Context, stores: AllStores, row: PersonRow): Promise<PersonRow | null> {
  if (row.enforcedAt !== null) return row
  const mark = row.mark ?? (await takeMark(stores, row))
  if (mark === null || !(await stores.system.transactionsEnded(mark))) return null
  if ((await openAttemptsOf(stores, row.patient)).some(({ permittedAt }) => permittedAt <= standsAt(row) || row.endedAt === null)) return null
  const enforcedAt = await stores.now()
  if (!(await stores.people.enforcePersonRow(row.id, enforcedAt))) return stores.people.personRow(row.id)
  await sweep(context, stores, row, enforcedAt)
  await writeLeaf(context, stores, 'person.enforced', null, { suppression: row.id, inFlight: row.inFlight })
  return { ...row, enforcedAt }
}

/** In a later transaction than the stop's own. Null: another process takes it just now. */
async function takeMark(stores: AllStores, row: PersonRow): Promise<string | null> {
  const mark = await stores.system.transactionMark()
  return (await stores.people.markPersonRow(row.id, mark)) ? mark : null
}

/** What waits for the person is refused, so that nobody thinks it is on its way. */
async function sweep(context: Context, stores: AllStores, stop: PersonRow, now: number): Promise<void> {
  for (const subject of await numbersOfPerson(stores, [stop.patient])) {
    const [rows, users] = await Promise.all([queuedOf(stores, subject), patientsAt(stores, subject)])
    const theirs = users.includes(stop.patient)
    const dead = rows.filter((row) => (row.patient === stop.patient || (row.patient === null && theirs)) && isDead(stop, row))
    await Promise.all(dead.map((row) => refuse(context, stores, stop, row, now)))
  }
}

function isDead(stop: PersonRow, row: MessageRow): boolean {
  const before = stop.endedAt === null || row.createdAt < standsAt(stop)
  return row.exemptEvent === null && before && covers(stop.scope, row.program, row.messageClass)
}

async function refuse(context: Context, stores: AllStores, stop: PersonRow, row: MessageRow, now: number): Promise<void> {
  const { decision, rewritten } = readDecisionOfEnded(row.decision)
  const reason = stop.kind === 'deceased' ? createReason('recipient-deceased', 'product.deceased') : createReason('opted-out-person', 'us.opt-out')
  const refused = { basis: { ...decision.basis, at: new Date(now) }, outcome: 'refuse', reasons: [reason] } as const
  const { change, leaf } = await queueEnd(context, stores, row, {
    status: 'refused',
    held: null,
    decision: writeDecision({ decision: refused, rewritten, suggestion: null }),
    statusAt: now,
  })
  if (await stores.messages.update(row.id, { from: ['queued'] }, change))
    await writeLeaf(context, stores, leaf, row.subject, { ...leafData(row, refused), suppression: stop.id })
}
