import type { BehaviorSignal } from '../domain/behavior.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { toSafeError } from '../errors/safe-error.js'
import { isOtherKey } from '../ports/key-checks.js'
import type { MessageRow } from '../ports/message-store.js'
import { areAnchorsLate } from './are-anchors-late.js'
import { isPaused } from './breaker.js'
import { clocksAgree, mayEndBy } from './clocks-agree.js'
import { type AllStores, type Context, inTransaction, type Stored } from './context.js'
import { countBehavior } from './count-behavior.js'
import { readDecisionOfEnded } from './decision-record.js'
import { enforcePending, expireLeases } from './enforce.js'
import { foldUnassigned } from './fold-receipts.js'
import { enforceHolds } from './hold.js'
import { closedBecause, stalledSince } from './open-for-permits.js'
import { enforcePeople } from './people/enforce-people.js'
import { arePollsLate, pollTransports } from './poll-transports.js'
import type { ProcessState } from './process-state.js'
import { areListsLate, syncDueLists } from './provider-state/sync-lists.js'
import { publishEvidence } from './publish-evidence.js'
import { isPurgeLate, purgeInPassing } from './purge.js'
import { queueEnd } from './queue-end.js'
import { keepReceiptNews, silentTransports } from './receipt-watch.js'
import { recordKept } from './record-kept.js'
import { releaseUnclear } from './release-unclear.js'
import { owesReplies, tellOwedReplies } from './reply-hook.js'
import { reviewAlarms } from './reviews/review-alarms.js'
import { signalOptionsSchema } from './schemas.js'
import { leafData } from './send.js'
import { settleUnknown } from './settle-unknown.js'
import { deliverToSinks } from './sinks/deliver-to-sinks.js'
import { sinkLags } from './sinks/sink-lags.js'
import type { SinkLag } from './sinks/types.js'
import { ensureStarted, tellPresence } from './start.js'
import { tellSignals } from './tell-signals.js'
import { togetherOrAlone } from './together-or-alone.js'
import type { MaintenanceReport } from './types.js'
import { heardUnknownSender } from './unknown-sender.js'
import { writeLeaf } from './write-leaf.js'

const batch = 500
const enforcementAlarmMs = 60_000
const sinkAlarmMs = 5 * 60_000
const lateRoundsAlarm = 3
export const maintainedStream = 'maintained-at'
const nothingEnforced = { enforced: 0, pending: 0 }

/**
 * One round of everything that must happen though nobody asks for it. Each part is short, may be repeated, and stands alone:
 * what one throws keeps no other from running. Throws where not even the alarms can be read.
 */
export async function maintain(context: Context, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<MaintenanceReport> {
  const { signal } = parseOrThrow(signalOptionsSchema, options)
  const failures = new Map<string, unknown>()

  async function part<T>(name: string, otherwise: T, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      failures.set(name, error)
      return otherwise
    }
  }

  async function unlessEnding(name: string, work: () => Promise<unknown>): Promise<void> {
    if (!signal?.aborted) await part(name, undefined, work)
  }

  await part('answers', undefined, () => recordKept(context))
  await part('unclear-permits', undefined, () => releaseUnclear(context))
  const leasesExpired = await part('leases', 0, () => expireLeases(context))
  const stops = await part('stops', nothingEnforced, () => enforcePending(context))
  const people = await part('people', nothingEnforced, () => enforcePeople(context))
  await unlessEnding('holds', () => enforceHolds(context))
  await unlessEnding('receipts', () => foldUnassigned(context))
  await unlessEnding('receipt-watch', () => keepReceiptNews(context))
  await unlessEnding('unknown', () => settleUnknown(context))
  await unlessEnding('expiry', () => expireQueued(context))
  await unlessEnding('sinks', () => deliverToSinks(context, signal))
  await unlessEnding('reply-hook', () => tellOwedReplies(context, signal))
  await unlessEnding('polls', () => pollTransports(context, signal))
  await unlessEnding('opt-out-lists', () => syncDueLists(context))
  const signals = await part('monitor', [], async () => {
    const found = await countBehavior(context)
    await tellSignals(context, found)
    return found
  })
  await part('start', undefined, () => ensureStarted(context))
  await part('presence', undefined, () => tellPresence(context))
  const published = await part('evidence', null, () => publishEvidence(context))
  const purged = await part<number | null>('purge', 0, () => purgeInPassing(context))
  const closing = await closeRound(context, signals, { stalled: published === null, mayNotPurge: purged === null }, failures)
  return { enforced: stops.enforced + people.enforced, leasesExpired, published: Number(published ?? 0n), signals, purged: purged ?? 0, ...closing }
}

async function closeRound(
  context: Context,
  signals: readonly BehaviorSignal[],
  { stalled, mayNotPurge }: { readonly stalled: boolean; readonly mayNotPurge: boolean },
  failures: ReadonlyMap<string, unknown>,
): Promise<Pick<MaintenanceReport, 'alarms' | 'sinks' | 'problems'>> {
  const problems = problemsOf(context, failures)
  if ([...failures.values()].some(isOtherKey)) return { alarms: ['key-differs'], sinks: [], problems }
  const { alarms, sinks, purgeLate } = await readAlarms(context, signals)
  if (mayNotPurge) {
    problems.push({ part: 'purge', rows: 0, code: 'ACCESS_DENIED' })
    if (purgeLate) alarms.push('purge-late')
  }
  if (stalled) alarms.push('evidence-stalled')
  if (areAnchorsLate(context)) alarms.push('anchor-late')
  if (await areListsLate(context)) alarms.push('opt-out-list-late')
  const closed = await systemAlarms(context)
  alarms.push(...closed)
  // A system that is closed has told why nothing leaves.
  const failing = closed.length === 0 ? context.dispatching.failure : null
  if (failing !== null) {
    alarms.push('dispatch-failing')
    problems.push({ part: 'dispatch', rows: 0, code: failing })
  }
  if (context.dispatching.lateRounds >= lateRoundsAlarm) alarms.push('permits-late')
  if (failures.size > 0) alarms.push('part-failed')
  // A round with a part that failed is none: check() tells when there was no whole one for too long.
  else await noteRound(context)
  if (context.stuck.size > 0) alarms.push('rows-stuck')
  return { alarms, sinks, problems }
}

type Problem = MaintenanceReport['problems'][number]

function problemsOf({ stuck }: ProcessState, failures: ReadonlyMap<string, unknown>): Problem[] {
  const failed = [...failures].map(([part, error]) => ({ part, rows: 0, code: toSafeError(error, 'STORAGE_UNAVAILABLE').code }))
  return [...failed, ...[...stuck].map(([part, rows]) => ({ part, rows }))]
}

async function noteRound(context: Stored): Promise<void> {
  await inTransaction(context, async (stores) => {
    await stores.monitor.replaceState(maintainedStream, await stores.monitor.readState(maintainedStream), String(await stores.now()))
  })
}

async function expireQueued(context: Context): Promise<void> {
  await togetherOrAlone(context, {
    part: 'expiry',
    batch,
    async read(stores, limit) {
      const now = await stores.now()
      return mayEndBy(context, now) ? stores.messages.listExpired(now, limit) : []
    },
    work: async (stores, rows) => {
      const now = await stores.now()
      await Promise.all(rows.map((row) => expire(context, stores, row, now)))
    },
  })
}

async function expire(context: Context, stores: AllStores, row: MessageRow, now: number): Promise<void> {
  const { change, leaf } = await queueEnd(context, stores, row, { status: 'expired', held: null, statusAt: now })
  const moved = await stores.messages.update(row.id, { from: ['queued'] }, change)
  if (moved) await writeLeaf(context, stores, leaf, row.subject, leafData(row, readDecisionOfEnded(row.decision).decision))
}

interface Alarms {
  readonly alarms: string[]
  readonly sinks: readonly SinkLag[]
  readonly purgeLate: boolean
}

async function readAlarms(context: Context, signals: readonly BehaviorSignal[]): Promise<Alarms> {
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const [[oldestStop], [oldestPerson]] = await Promise.all([stores.suppression.unenforced(1), stores.people.unenforcedPersonRows(1)])
    // One of a time that is yet to come was recorded by a clock that has been set back since: it waits, nobody knows how long.
    const waitedMs = Math.max(...[oldestStop, oldestPerson].map((row) => (row === undefined ? 0 : Math.abs(now - row.recordedAt))))
    const sinks = await sinkLags(context, stores, now)
    const alarms: string[] = []
    if (context.unrecordedStops.size > 0) alarms.push('stop-unrecorded')
    if (context.keptAnswers.length > 0) alarms.push('answers-kept')
    if ([...context.breakers.values()].some(({ refusesUs }) => refusesUs)) alarms.push('transport-refuses-us')
    if ([...context.breakers.values()].some(isPaused)) alarms.push('transport-failing')
    if (context.clockWatch.leapt()) alarms.push('clock-leapt')
    if (!clocksAgree(context, now)) alarms.push('clock-skew')
    if (waitedMs > enforcementAlarmMs) alarms.push('enforcement-late')
    if (oldestStop !== undefined && now > oldestStop.honorBy) alarms.push('honor-by-passed')
    if (sinks.some(({ ageMs }) => ageMs > sinkAlarmMs)) alarms.push('sink-late')
    if (await arePollsLate(context, stores, now)) alarms.push('poll-late')
    if ((await silentTransports(context, stores, now)).length > 0) alarms.push('receipts-missing')
    if (await heardUnknownSender(stores, now)) alarms.push('reply-to-unknown-sender')
    if (signals.some(({ level }) => level === 'critical')) alarms.push('behavior-critical')
    alarms.push(...(await reviewAlarms(context, stores)))
    if (await owesReplies(context, stores, now)) alarms.push('hook-failed')
    return { alarms, sinks, purgeLate: await isPurgeLate(stores, now) }
  })
}

/** Until a person has reopened, at every round. */
async function systemAlarms(context: Context): Promise<string[]> {
  const problem = await inTransaction(context, async (stores) => {
    const state = await stores.system.readSystem()
    context.evidence.failingSince = await stalledSince(stores, state)
    return closedBecause(context, state)
  })
  if (problem === 'engine-changed') context.start.done = false
  return problem === null ? [] : [problem]
}
