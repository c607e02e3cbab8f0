import type { TransportOutcome } from '../domain/transport-outcome.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { toSafeError } from '../errors/safe-error.js'
import { mintClearedMessage } from '../ports/cleared-message.js'
import { countSegments } from '../segments/index.js'
import { createPermit, type OwnedPermit, type PermitClock, startPermitClock } from '../suppression-registry/index.js'
import { type AskedBefore, askBeforePermit } from './ask-before-permit.js'
import { afterOutcome, closedBreaker } from './breaker.js'
import { assertOpen, type Context, type Settings } from './context.js'
import { countNowAndThen } from './count-behavior.js'
import { createOutcomeRecorder, type OutcomeRecorder } from './outcome-recorder.js'
import { type PermitReport, permitDue } from './permit.js'
import type { Planned } from './planned.js'
import type { ProcessState } from './process-state.js'
import { readableOutcome } from './readable-outcome.js'
import { keepEndings, recordKept } from './record-kept.js'
import { observeOutcome } from './record-outcome.js'
import { noteUnclear, releaseUnclear } from './release-unclear.js'
import { dispatchOptionsSchema } from './schemas.js'
import { ensureStarted } from './start.js'
import type { DispatchReport } from './types.js'

const defaultLimit = 50
/** What an adapter has, after its signal aborted, to say what became of the call. */
const lastWordMs = 1_000

/** One batch: claim, permit, mint, call, record. Resolves after every outcome of the batch is recorded. */
export async function dispatchDue(
  context: Context,
  options: { readonly limit?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<DispatchReport> {
  const { limit = defaultLimit, signal } = parseOrThrow(dispatchOptionsSchema, options) as typeof options
  if (signal?.aborted) return { claimed: 0, accepted: 0, rejected: 0, unknown: 0, refused: 0, deferred: 0 }
  assertOpen(context)
  try {
    const report = await round(context, limit, signal)
    context.dispatching.failure = null
    return report
  } catch (error) {
    context.dispatching.failure = toSafeError(error, 'STORAGE_UNAVAILABLE').code
    throw error
  }
}

async function round(context: Context, limit: number, signal: AbortSignal | undefined): Promise<DispatchReport> {
  await ensureStarted(context)
  await recordKept(context)
  await releaseUnclear(context)
  const asked = await askBeforePermit(context, limit)
  // Both clocks, read before the transaction begins: the deadline then ends well before the lease, whatever the engine's clock says.
  const clock = startPermitClock(context.runtime)
  const recorder = createOutcomeRecorder(context)
  const { planned, claimed, refused, deferred, nextDueAt } = await permitOrRelease(context, asked, recorder)
  const late = new Set<string>()
  const answered = new AbortController()
  const overdue = context.runtime.sleep(context.timing.attemptMs + lastWordMs, answered.signal).then(() => 'overdue' as const)
  const calls = allDone(planned.map((each) => callAndRecord(context, each, { clock, recorder, signal, late, overdue })))
  // Beside the calls, whose permits run out.
  await allDone<unknown>([calls, asked.allowances.giveBack()]).finally(() => answered.abort())
  const outcomes = await calls
  noteLate(context, planned.length, late.size)
  await countNowAndThen(context)
  const count = (wanted: (typeof outcomes)[number]): number => outcomes.filter((outcome) => outcome === wanted).length
  return {
    claimed,
    accepted: count('accepted'),
    rejected: count('rejected'),
    unknown: count('unknown'),
    refused,
    deferred: deferred + count('never-called'),
    ...(nextDueAt === null ? {} : { nextDueAt: new Date(nextDueAt) }),
  }
}

/** Where the commit's answer was lost nothing is called, and what may have been committed is released by its own id, again until it was seen. */
async function permitOrRelease(context: Context, asked: AskedBefore, recorder: OutcomeRecorder): Promise<PermitReport> {
  const planned: Planned[] = []
  try {
    return await permitDue(context, asked, planned)
  } catch (error) {
    noteUnclear(context, planned)
    await allDone(planned.map((each) => recorder.record({ planned: each, outcome: 'never-called' })))
    await giveAllBack(asked)
    throw error
  }
}

/** What told that nothing may leave is told on: tokens that cannot be put back now are lost until their window ends. */
async function giveAllBack({ allowances }: AskedBefore): Promise<void> {
  allowances.begin()
  await allowances.giveBack().catch(() => undefined)
}

/** Round after round in which every permit had run out before its call: a storage that takes too long for any text to leave. */
function noteLate({ dispatching }: ProcessState, planned: number, late: number): void {
  if (planned > 0) dispatching.lateRounds = late === planned ? dispatching.lateRounds + 1 : 0
}

/** All of them, also when one fails: a caller may freeze this process as soon as we answer. */
async function allDone<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(work)
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

interface Batch {
  readonly clock: PermitClock
  readonly recorder: OutcomeRecorder
  readonly signal: AbortSignal | undefined
  /** Attempts whose permit had run out before their call. */
  readonly late: Set<string>
  /** When an adapter that heeds no signal is no longer waited for. */
  readonly overdue: Promise<'overdue'>
}

async function callAndRecord(
  context: Context,
  planned: Planned,
  { clock, recorder, signal, late, overdue }: Batch,
): Promise<TransportOutcome['outcome'] | 'never-called'> {
  const permit = createPermit(context.runtime, clock, limitsOf(context, planned))
  try {
    const stopped = signal?.aborted || !permit.isOpen() || context.unrecordedStops.has(planned.to)
    const outcome = stopped ? 'never-called' : await call(context, planned, permit, overdue)
    if (outcome !== 'never-called') noteAnswer(context, planned, outcome)
    else if (!permit.isOpen()) late.add(planned.attempt)
    await recorder.record({ planned, outcome })
    if (outcome === 'never-called') return outcome
    await observeOutcome(context, planned, outcome)
    return outcome.outcome
  } finally {
    permit.dispose()
  }
}

/** A text must not leave after its own end: by then the visit is over, or the night has begun. */
function limitsOf({ timing }: Settings, { now, usefulUntil }: Planned): { readonly permitMs: number; readonly attemptMs: number } {
  const usefulMs = usefulUntil - now
  return { permitMs: Math.min(timing.permitMs, usefulMs), attemptMs: Math.min(timing.attemptMs, usefulMs) }
}

function noteAnswer({ breakers, runtime }: Context, { transport: { name } }: Planned, outcome: TransportOutcome): void {
  breakers.set(name, afterOutcome(breakers.get(name) ?? closedBreaker, outcome, runtime.monotonic()))
}

/** The only mint and the only call of a transport. */
async function call(context: Context, planned: Planned, permit: OwnedPermit, overdue: Promise<'overdue'>): Promise<TransportOutcome | 'never-called'> {
  const { message, payload, to, address, transport, attempt, usefulUntil } = planned
  const { encoding, segments } = countSegments(payload.text)
  const cleared = mintClearedMessage({ to, from: address, text: payload.text, encoding, segments })
  try {
    const sending = transport.send(cleared, { idempotencyKey: message.id, correlation: attempt, permit, expiresAt: new Date(usefulUntil) })
    const answer = await Promise.race([sending, overdue])
    if (answer !== 'overdue') return readableOutcome(answer)
    if (permit.wasRefused()) return 'never-called'
    // Evidence, however late: the next round records it.
    void sending.then(
      (late) => keepEndings(context, [{ planned, outcome: readableOutcome(late) }]),
      () => undefined,
    )
    return { outcome: 'unknown', cause: 'timeout' }
  } catch {
    // The permit knows whether the adapter came as far as the socket; whatever else was thrown, bytes may have left.
    return permit.wasRefused() ? 'never-called' : { outcome: 'unknown', cause: 'connection-lost' }
  }
}
