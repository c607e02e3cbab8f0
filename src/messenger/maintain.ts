import type { BehaviorSignal } from '../domain/behavior.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safelySync } from '../errors/safe-error.js'
import { type Context, inTransaction } from './context.js'
import { readDecision } from './decision-record.js'
import { enforcePending, expireLeases } from './enforce.js'
import { foldUnassigned } from './fold-receipts.js'
import { enforceHolds } from './hold.js'
import { closedBecause, stalledSince } from './open-for-permits.js'
import { enforcePeople } from './people/enforce-people.js'
import { clockToleranceMs } from './permit.js'
import { areListsLate, syncDueLists } from './provider-state/sync-lists.js'
import { publishEvidence } from './publish-evidence.js'
import { purgeInPassing } from './purge.js'
import { recordKept } from './record-kept.js'
import { releaseUnclear } from './release-unclear.js'
import { owesReplies, tellOwedReplies } from './reply-hook.js'
import { reviewAlarms } from './reviews/review-alarms.js'
import { maintainOptionsSchema } from './schemas.js'
import { leafData } from './send.js'
import { settleUnknown } from './settle-unknown.js'
import { actOnSignals } from './signals.js'
import { deliverToSinks } from './sinks/deliver-to-sinks.js'
import { sinkLags } from './sinks/sink-lags.js'
import type { SinkLag } from './sinks/types.js'
import { ensureStarted, tellPresence } from './start.js'
import type { MaintenanceReport } from './types.js'
import { writeLeaf } from './write-leaf.js'

const batch = 500
const enforcementAlarmMs = 60_000
const sinkAlarmMs = 5 * 60_000
export const maintainedStream = 'maintained-at'
const behaviorStream = 'behavior'

/** One round of everything that must happen though nobody asks for it. Each part is short and may be repeated. */
export async function maintain(context: Context, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<MaintenanceReport> {
  const { signal } = parseOrThrow(maintainOptionsSchema, options) as typeof options
  await recordKept(context)
  await releaseUnclear(context)
  const leasesExpired = await expireLeases(context)
  const { enforced } = await enforcePending(context)
  const people = await enforcePeople(context)
  if (!signal?.aborted) await enforceHolds(context)
  if (!signal?.aborted) await foldUnassigned(context)
  if (!signal?.aborted) await settleUnknown(context)
  if (!signal?.aborted) await expireQueued(context)
  if (!signal?.aborted) await deliverToSinks(context, signal)
  if (!signal?.aborted) await tellOwedReplies(context, signal)
  if (!signal?.aborted) await syncDueLists(context)
  const signals = asked(() => context.monitor.assess(context.runtime.now()))
  await actOnSignals(context, signals)
  await saveMonitor(context)
  const { alarms, sinks } = await readAlarms(context, signals)
  await ensureStarted(context)
  await tellPresence(context)
  const published = await publish(context, alarms)
  if (await areListsLate(context)) alarms.push('opt-out-list-late')
  alarms.push(...(await systemAlarms(context)))
  const purged = await purgeInPassing(context)
  await inTransaction(context, async (stores) => {
    await stores.monitor.replaceState(maintainedStream, await stores.monitor.readState(maintainedStream), String(await stores.now()))
  })
  return { enforced: enforced + people.enforced, leasesExpired, published, signals, purged, alarms, sinks }
}

async function expireQueued(context: Context): Promise<void> {
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    const rows = await stores.messages.listExpired(now, batch)
    await Promise.all(
      rows.map(async (row) => {
        const moved = await stores.messages.update(row.id, { from: ['queued'] }, { status: 'expired', held: null, payload: null, statusAt: now })
        if (moved) await writeLeaf(context, stores, 'message.expired', row.subject, leafData(row, readDecision(row.decision).decision))
      }),
    )
  })
}

/** The first round of a process takes over what an earlier one had counted. */
async function saveMonitor(context: Context): Promise<void> {
  await inTransaction(context, async (stores) => {
    const stored = await stores.monitor.readState(behaviorStream)
    if (stored !== null && !context.monitorLoaded.value) asked(() => context.monitor.merge(stored))
    context.monitorLoaded.value = true
    await stores.monitor.replaceState(
      behaviorStream,
      stored,
      asked(() => context.monitor.state()),
    )
  })
}

/** A monitor may be the host's own. */
function asked<T>(work: () => T): T {
  return safelySync('INVALID_OPTIONS', work, { path: 'monitor' })
}

async function readAlarms(context: Context, signals: readonly BehaviorSignal[]): Promise<{ readonly alarms: string[]; readonly sinks: readonly SinkLag[] }> {
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    const [[oldestStop], [oldestPerson]] = await Promise.all([stores.suppression.unenforced(1), stores.people.unenforcedPersonRows(1)])
    const oldestAt = Math.min(oldestStop?.recordedAt ?? now, oldestPerson?.recordedAt ?? now)
    const sinks = await sinkLags(context, stores, now)
    const alarms: string[] = []
    if (context.keptAnswers.length > 0) alarms.push('answers-kept')
    if (context.clockWatch.leapt()) alarms.push('clock-leapt')
    if (Math.abs(now - context.runtime.now().getTime()) > clockToleranceMs) alarms.push('clock-skew')
    if (now - oldestAt > enforcementAlarmMs) alarms.push('enforcement-late')
    if (oldestStop !== undefined && now > oldestStop.honorBy) alarms.push('honor-by-passed')
    if (sinks.some(({ ageMs }) => ageMs > sinkAlarmMs)) alarms.push('sink-late')
    if (signals.some(({ level }) => level === 'critical')) alarms.push('behavior-critical')
    alarms.push(...(await reviewAlarms(context, stores)))
    if (await owesReplies(context, stores, now)) alarms.push('hook-failed')
    return { alarms, sinks }
  })
}

/** A log that cannot be signed now is signed later; until then the alarm stands and, after 15 minutes, permits stop. */
async function publish(context: Context, alarms: string[]): Promise<bigint> {
  const published = await publishEvidence(context)
  if (published === null) alarms.push('evidence-stalled')
  return published ?? 0n
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
