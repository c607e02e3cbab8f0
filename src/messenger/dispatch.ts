import type { TransportOutcome } from '../domain/transport-outcome.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { mintClearedMessage } from '../ports/cleared-message.js'
import { countSegments } from '../segments/index.js'
import { createPermit, startPermitClock } from '../suppression-registry/index.js'
import type { Context } from './context.js'
import { type PermitReport, type Planned, permitDue } from './permit.js'
import { readableOutcome } from './readable-outcome.js'
import { observeOutcome, recordOutcome, releaseAttempt } from './record-outcome.js'
import { dispatchOptionsSchema } from './schemas.js'
import type { DispatchReport } from './types.js'
import { untilRecorded } from './until-recorded.js'

const defaultLimit = 50

/** One batch: claim, permit, mint, call, record. Resolves after every outcome of the batch is recorded. */
export async function dispatchDue(
  context: Context,
  options: { readonly limit?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<DispatchReport> {
  const { limit = defaultLimit, signal } = parseOrThrow(dispatchOptionsSchema, options) as typeof options
  if (signal?.aborted) return { claimed: 0, accepted: 0, rejected: 0, unknown: 0, refused: 0, deferred: 0 }
  // Both clocks, read before the transaction begins: the deadline then ends well before the lease, whatever the engine's clock says.
  const clock = startPermitClock(context.runtime)
  const { planned, claimed, refused, deferred, nextDueAt } = await permitOrRelease(context, limit)
  const outcomes = await allDone(planned.map((each) => callAndRecord(context, each, clock, signal)))
  const count = (wanted: TransportOutcome['outcome']): number => outcomes.filter((outcome) => outcome === wanted).length
  const released = outcomes.filter((outcome) => outcome === 'released').length
  return {
    claimed,
    accepted: count('accepted'),
    rejected: count('rejected'),
    unknown: count('unknown'),
    refused,
    deferred: deferred + released,
    ...(nextDueAt === null ? {} : { nextDueAt: new Date(nextDueAt) }),
  }
}

/** Where the commit's answer was lost nothing is called, and what may have been committed is released by its own id. */
async function permitOrRelease(context: Context, limit: number): Promise<PermitReport> {
  const planned: Planned[] = []
  try {
    return await permitDue(context, limit, planned)
  } catch (error) {
    await allDone(planned.map((each) => untilRecorded(context, () => releaseAttempt(context, each))))
    throw error
  }
}

/** All of them, also when one fails: a caller may freeze this process as soon as we answer. */
async function allDone<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(work)
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

async function callAndRecord(
  context: Context,
  planned: Planned,
  clock: ReturnType<typeof startPermitClock>,
  signal: AbortSignal | undefined,
): Promise<TransportOutcome['outcome'] | 'released'> {
  const permit = createPermit(context.runtime, clock, context.timing)
  try {
    if (signal?.aborted || !permit.isOpen()) {
      await untilRecorded(context, () => releaseAttempt(context, planned))
      return 'released'
    }
    const outcome = await call(planned, permit)
    if (outcome === 'never-called') {
      await untilRecorded(context, () => releaseAttempt(context, planned))
      return 'released'
    }
    await untilRecorded(context, () => recordOutcome(context, planned, outcome))
    await observeOutcome(context, planned, outcome)
    return outcome.outcome
  } finally {
    permit.dispose()
  }
}

/** The only mint and the only call of a transport. */
async function call(
  { message, payload, to, address, transport, attempt }: Planned,
  permit: ReturnType<typeof createPermit>,
): Promise<TransportOutcome | 'never-called'> {
  const { encoding, segments } = countSegments(payload.text)
  const cleared = mintClearedMessage({ to, from: address, text: payload.text, encoding, segments })
  try {
    return readableOutcome(await transport.send(cleared, { idempotencyKey: message.id, correlation: attempt, permit, expiresAt: new Date(message.expiresAt) }))
  } catch {
    // The permit knows whether the adapter came as far as the socket; whatever else was thrown, bytes may have left.
    return permit.wasRefused() ? 'never-called' : { outcome: 'unknown', cause: 'connection-lost' }
  }
}
