import type { Runtime } from '../domain/runtime.js'
import type { ErrorCode } from '../errors/error-table.js'
import type { Stores, StoresOf } from '../ports/storage.js'
import { type ClockWatch, createClockWatch } from '../suppression-registry/index.js'
import type { BreakerState } from './breaker.js'
import type { ReceiptNews } from './receipt-news.js'
import type { SinkPause } from './sinks/sink-pause.js'

/** What only this process knows, and forgets with its end. */
export interface ProcessState {
  /** Names it in attempts and turns. */
  readonly process: string
  readonly clockWatch: ClockWatch
  readonly closed: { value: boolean }
  /** What it did before its first permit, and whether it has signed since; `lookedAt`: when it last looked whether somebody publishes, by its monotonic clock. */
  readonly start: { done: boolean; running: Promise<void> | null; at: number | null; signed: boolean; lookedAt: number | null }
  /**
   * Since when nothing could be published although records wait, and by its monotonic clock since when no anchor took a checkpoint; null
   * while it works.
   */
  readonly evidence: { failingSince: number | null; anchorsFailingSince: number | null }
  readonly dispatching: Dispatching
  /** How many claims it has made. */
  readonly claims: { count: number }
  /** By attempt: permits whose commit nobody confirmed, until they were seen or their lease has ended. */
  readonly unclearPermits: Map<string, UnclearPermit>
  /** Each records answers that could not be recorded in their batch's time, and tells whether they are now. */
  readonly keptAnswers: (() => Promise<boolean>)[]
  /** By attempt: how often its fate was asked for; bounded. */
  readonly lookedAt: Map<string, number>
  /** How far behind the newest page of unknown texts it has looked; null: it begins there again. */
  readonly unknownPage: { before: { readonly createdAt: number; readonly id: string } | null }
  /** By part of maintenance: how many rows it could not do in its last pass. */
  readonly stuck: Map<string, number>
  /** By transport: how it has answered lately. */
  readonly breakers: Map<string, BreakerState>
  /** By sink: while it takes nothing from here. */
  readonly sinkPauses: Map<string, SinkPause>
  /** Numbers whose opt-out could not be recorded yet, by how many deliveries of it wait. */
  readonly unrecordedStops: Map<string, number>
  /** By transport: of its receipts and webhooks, what only this process knows. */
  readonly receiptNews: Map<string, ReceiptNews>
}

interface Dispatching {
  /** What the last round threw; null: it went well. */
  failure: ErrorCode | null
  /** How many in a row had no permit left when they came to their calls. */
  lateRounds: number
  /** By text: until when, by the monotonic clock, it counts as one that cannot be judged. */
  readonly unreadable: Map<string, number>
}

interface UnclearPermit {
  readonly message: string
  /** By this process's monotonic clock: then its lease has ended, if it was ever committed. */
  readonly until: number
  release(stores: StoresOf<keyof Stores>, now: number): Promise<unknown>
}

export function createProcessState(runtime: Runtime, leaseMs: number): ProcessState {
  return {
    process: runtime.id(),
    clockWatch: createClockWatch(runtime, leaseMs),
    closed: { value: false },
    start: { done: false, running: null, at: null, signed: false, lookedAt: null },
    evidence: { failingSince: null, anchorsFailingSince: null },
    dispatching: { failure: null, lateRounds: 0, unreadable: new Map() },
    claims: { count: 0 },
    unclearPermits: new Map(),
    keptAnswers: [],
    lookedAt: new Map(),
    unknownPage: { before: null },
    stuck: new Map(),
    breakers: new Map(),
    sinkPauses: new Map(),
    unrecordedStops: new Map(),
    receiptNews: new Map(),
  }
}
