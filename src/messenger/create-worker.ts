import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { toSafeError } from '../errors/safe-error.js'
import { systemRuntime } from '../internal/system-runtime.js'
import { tellListener } from '../internal/tell-listener.js'
import { runtimeSchema } from '../ports/runtime-schema.js'
import type { DispatchReport, MaintenanceReport, Messenger } from './types.js'

export interface WorkerOptions {
  /** Longest pause when nothing is due, milliseconds. Default 1,000. */
  readonly idleMs?: number | undefined
  /**
   * Calls made side by side. Default 50. What is permitted and not yet answered when the process dies is unknown
   * afterwards, so it is no higher than the provider's rate needs.
   */
  readonly concurrency?: number | undefined
  readonly runtime?: GivenRuntime | undefined
  /**
   * Told the report of each round of maintenance, a second apart: the place to hear of its `alarms`, an urgent reply that
   * nobody reads among them. What it throws is passed over. Without it nobody hears of them, unless you call `maintain()` too.
   */
  readonly onMaintained?: ((report: MaintenanceReport) => void | Promise<void>) | undefined
  /** Told why a round of dispatch, maintenance or sequencing threw, before it is tried again. What it throws is passed over. */
  readonly onFailed?: ((error: NophiError) => void | Promise<void>) | undefined
}

export interface Worker {
  /** A second start does nothing. */
  start(): void
  /** Resolves when the batch under way is recorded, whoever stopped it first. */
  stop(): Promise<void>
}

const maintenanceMs = 1_000
const sequencingMs = 250
// A batch ends with its slowest answer; several keep the line busy meanwhile.
const mostLanes = 4
const laneSize = 25
const largestBatch = 500
const heldMs = 25
// A round costs the same for one text as for ten: unless a backlog fills it, what falls due so soon after one asked goes with the next.
const gatherMs = 30

const isFunction = (value: unknown): boolean => typeof value === 'function'
const workerOptionsSchema: z.ZodType<WorkerOptions> = z.strictObject({
  idleMs: z.number().positive().optional(),
  concurrency: z.number().positive().optional(),
  runtime: runtimeSchema.optional(),
  onMaintained: z.custom<NonNullable<WorkerOptions['onMaintained']>>(isFunction).optional(),
  onFailed: z.custom<NonNullable<WorkerOptions['onFailed']>>(isFunction).optional(),
})

/**
 * Loops `dispatchDue` and `maintain` until stopped. Unless a backlog fills its rounds it asks for texts once in 30 ms, so
 * that what falls due in between leaves together. A failing round is tried again after `idleMs`: nothing is lost, everything
 * waits in storage. Over a messenger that was closed it dispatches no more, and still maintains. Throws `INVALID_OPTIONS`.
 */
export function createWorker(messenger: Messenger, options: WorkerOptions = {}): Worker {
  if (typeof (messenger as Messenger | null)?.dispatchDue !== 'function') throw new NophiError('INVALID_OPTIONS', { path: 'messenger', problem: 'wrong-type' })
  const { idleMs = 1_000, concurrency = 50, runtime = systemRuntime, onMaintained, onFailed } = parseOrThrow(workerOptionsSchema, options)
  const asked = { at: Number.NEGATIVE_INFINITY, full: false }
  let running: AbortController | null = null
  /** Of every start so far. */
  let ended: Promise<unknown> = Promise.resolve()

  async function loop(signal: AbortSignal, round: () => Promise<number>): Promise<void> {
    while (!signal.aborted) {
      // What is due stays in storage; maintain() tells of a part or a round of dispatch that fails, check() of a round that never ends well.
      const pauseMs = await round().catch((error: unknown) => {
        void tellListener(onFailed, toSafeError(error, 'STORAGE_UNAVAILABLE'))
        return isNophiError(error, 'MESSENGER_CLOSED') ? null : idleMs
      })
      if (pauseMs === null) return
      if (pauseMs > 0 && !signal.aborted) await runtime.sleep(pauseMs, signal)
    }
  }

  /** How long a lane leaves what is due to gather, whichever lane asked last. A clock that was set back keeps nobody waiting. */
  function gatheringMs(): number {
    const sinceMs = runtime.now().getTime() - asked.at
    return asked.full || sinceMs < 0 || sinceMs >= gatherMs ? 0 : gatherMs - sinceMs
  }

  return {
    start() {
      if (running !== null) return
      const abort = new AbortController()
      const { signal } = abort
      const lanes = Math.min(mostLanes, Math.ceil(concurrency / laneSize))
      const limit = Math.min(largestBatch, Math.ceil(concurrency / lanes))
      const dispatching = Array.from({ length: lanes }, () =>
        loop(signal, async () => {
          const waitMs = gatheringMs()
          if (waitMs > 0) return waitMs
          asked.at = runtime.now().getTime()
          const report = await messenger.dispatchDue({ limit, signal })
          asked.full = report.claimed >= limit
          if (movedBy(report) > 0) return 0
          // Others hold what is due: to ask again at once would only keep the storage busy.
          if (report.claimed > 0) return Math.min(idleMs, heldMs)
          const dueInMs = report.nextDueAt === undefined ? idleMs : report.nextDueAt.getTime() - runtime.now().getTime()
          return Math.min(idleMs, Math.max(1, dueInMs))
        }),
      )
      const maintaining = loop(signal, async () => {
        const report = await messenger.maintain({ signal })
        void tellListener(onMaintained, report)
        return maintenanceMs
      })
      // Between rounds of maintenance, so that no record waits for its place longer than a part of a second.
      const sequencing = loop(signal, async () => {
        await messenger.audit.sequence()
        return sequencingMs
      })
      running = abort
      ended = Promise.all([ended, ...dispatching, maintaining, sequencing])
    },
    async stop() {
      running?.abort()
      running = null
      await ended
    },
  }
}

function movedBy({ accepted, rejected, unknown, refused, deferred }: DispatchReport): number {
  return accepted + rejected + unknown + refused + deferred
}
