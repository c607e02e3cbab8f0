import type { AccessControl } from '../access/index.js'
import type { AuditLog } from '../audit-log/index.js'
import type { BehaviorMonitor } from '../behavior-monitor/index.js'
import type { Journal } from '../domain/audit-event.js'
import type { ConsentLedger } from '../domain/consent.js'
import type { Program } from '../domain/program.js'
import type { Runtime } from '../domain/runtime.js'
import type { Sender } from '../domain/sender.js'
import type { ErrorCode } from '../errors/error-table.js'
import { NophiError } from '../errors/nophi-error.js'
import { safely } from '../errors/safe-error.js'
import type { PhiGuard } from '../phi-guard/index.js'
import type { Policy } from '../policy/index.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { NumberStatus, PhiDetector, SuppressionSink } from '../ports/other-ports.js'
import type { SqlExecutor, StorageAdapter, StorageOf, Stores, StoresOf } from '../ports/storage.js'
import type { Transport } from '../ports/transport.js'
import type { SubjectKeys } from '../subject-keys/index.js'
import type { ClockWatch, SuppressionRegistryWithin } from '../suppression-registry/index.js'
import type { TriggerKind } from '../trigger-message/index.js'
import type { BehaviorNews } from './behavior-news.js'
import type { BreakerState } from './breaker.js'
import type { ListReading } from './provider-state/list-reading.js'
import type { ReceiptNews } from './receipt-news.js'
import type { SinkPause } from './sinks/sink-pause.js'
import type { Hooks } from './types.js'

export interface Timing {
  readonly permitMs: number
  readonly attemptMs: number
  readonly leaseMs: number
}

export interface UnclearPermit {
  readonly message: string
  /** By this process's monotonic clock: then its lease has ended, if it was ever committed. */
  readonly until: number
  release(stores: AllStores, now: number): Promise<unknown>
}

export interface StartState {
  done: boolean
  running: Promise<void> | null
  at: number | null
  signed: boolean
  /** When this process last looked whether somebody publishes, by its monotonic clock. */
  lookedAt: number | null
}

export interface Dispatching {
  /** What the last round threw; null: it went well. */
  failure: ErrorCode | null
  /** How many in a row had no permit left when they came to their calls. */
  lateRounds: number
  /** By text: until when, by the monotonic clock, it counts as one that cannot be judged. */
  readonly unreadable: Map<string, number>
}

/** Every slice, in one transaction. */
export type AllStores = StoresOf<keyof Stores>

/** What the verbs of the messenger share. Built once, in create-messenger.ts. */
export interface Context {
  /** The messenger's own storage, or the host's transaction joined to it. */
  readonly storage: StorageOf<keyof Stores>
  readonly adapter: StorageAdapter
  /** The host's storage itself, in which keys are not compared: for `check()`, which tells of them, and nothing else. */
  readonly unchecked: StorageAdapter
  /** Inside `within`, for hooks. */
  readonly hostTransaction: SqlExecutor | null
  readonly tenant: string
  readonly runtime: Runtime
  readonly keys: KeyProvider
  /** Null in production. */
  readonly testList: ReadonlySet<string> | null
  /** `production`, or the host's name for what it is. */
  readonly environmentName: string
  readonly programs: ReadonlyMap<string, Program>
  readonly senders: ReadonlyMap<string, Sender>
  readonly guards: ReadonlyMap<string, PhiGuard>
  readonly guard: PhiGuard | null
  readonly kinds: readonly TriggerKind[]
  readonly transports: ReadonlyMap<string, Transport>
  readonly detectors: readonly PhiDetector[]
  readonly sinks: readonly SuppressionSink[]
  readonly numberStatus: NumberStatus | null
  /** How providers' lists are kept in step, and those that this process reads, by transport. */
  readonly optOutLists: { readonly everyMs: number; readonly tellProviders: boolean; readonly readings: Map<string, ListReading> }
  readonly access: AccessControl
  readonly policy: Policy
  readonly hooks: Hooks
  /** The host's own ledger; null: ours, read inside the same transaction. */
  readonly hostLedger: ConsentLedger | null
  readonly registry: SuppressionRegistryWithin
  readonly subjectKeys: SubjectKeys
  readonly audit: AuditLog
  readonly journal: Journal
  readonly monitor: BehaviorMonitor
  /** What the monitor was told here and the count in storage does not hold yet. */
  readonly behaviorNews: BehaviorNews
  readonly timing: Timing
  readonly clockWatch: ClockWatch
  /** Since when nothing could be published although records wait; null while it works. */
  /** `anchorsFailingSince`: monotonic milliseconds. */
  readonly evidence: { failingSince: number | null; anchorsFailingSince: number | null }
  /** What this process did before its first permit, and whether it has signed since. */
  readonly start: StartState
  /** How this process's rounds of dispatch fare. */
  readonly dispatching: Dispatching
  /** How many claims this process has made. */
  readonly claims: { count: number }
  /** By attempt: how often its fate was asked for; bounded. */
  readonly lookedAt: Map<string, number>
  /** How far behind the newest page of unknown texts this process has looked; null: it begins there again. */
  readonly unknownPage: { before: { readonly createdAt: number; readonly id: string } | null }
  /** By attempt: permits whose commit nobody confirmed, until they were seen or their lease has ended. */
  readonly unclearPermits: Map<string, UnclearPermit>
  /** Each records answers that could not be recorded in their batch's time, and tells whether they are now. */
  readonly keptAnswers: (() => Promise<boolean>)[]
  /** By part of maintenance: how many rows it could not do in its last pass. */
  readonly stuck: Map<string, number>
  /** By transport: how it has answered this process lately. */
  readonly breakers: Map<string, BreakerState>
  /** By sink: while it takes nothing from this process. */
  readonly sinkPauses: Map<string, SinkPause>
  readonly closed: { value: boolean }
  readonly process: string
  /** Numbers whose opt-out could not be recorded yet, by how many deliveries of it wait. */
  readonly unrecordedStops: Map<string, number>
  /** By transport: of its receipts and webhooks, what only this process knows. */
  readonly receiptNews: Map<string, ReceiptNews>
  readonly portal: { readonly baseUrl: string; readonly ttlSeconds?: number | undefined } | null
}

export function inTransaction<T>(context: Context, work: (stores: AllStores) => Promise<T>): Promise<T> {
  const scope = { tenant: context.tenant, clock: () => context.runtime.now() }
  return safely('STORAGE_UNAVAILABLE', () => context.storage.transaction(scope, work))
}

/** Throws `MESSENGER_CLOSED` once the messenger was closed: for what begins a text. A STOP is recorded as long as the process lives. */
export function assertOpen({ closed }: Context): void {
  if (closed.value) throw new NophiError('MESSENGER_CLOSED')
}

export function programOf(context: Context, id: string): Program {
  const program = context.programs.get(id)
  if (program === undefined) throw new NophiError('UNKNOWN_PROGRAM', { path: 'program' })
  return program
}

export function senderOf(context: Context, program: Program): Sender {
  const sender = context.senders.get(program.sender)
  if (sender === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'programs.sender' })
  return sender
}

export function guardOf(context: Context, sender: Sender): PhiGuard {
  const guard = context.guards.get(sender.id)
  if (guard === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'senders' })
  return guard
}
