import type { AccessControl } from '../access/index.js'
import type { AuditLog } from '../audit-log/index.js'
import type { BehaviorMonitor } from '../behavior-monitor/index.js'
import type { Journal } from '../domain/audit-event.js'
import type { ConsentLedger } from '../domain/consent.js'
import type { Program } from '../domain/program.js'
import type { Runtime } from '../domain/runtime.js'
import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { safely } from '../errors/safe-error.js'
import type { PhiGuard } from '../phi-guard/index.js'
import type { Policy } from '../policy/index.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { NumberStatus, PhiDetector, SuppressionSink } from '../ports/other-ports.js'
import type { SqlExecutor, StorageAdapter, StorageOf, Stores, StoresOf } from '../ports/storage.js'
import type { Transport } from '../ports/transport.js'
import type { SubjectKeys } from '../subject-keys/index.js'
import type { SuppressionRegistryWithin } from '../suppression-registry/index.js'
import type { TriggerKind } from '../trigger-message/index.js'
import type { BehaviorNews } from './behavior-news.js'
import type { ProcessState } from './process-state.js'
import type { ListReading } from './provider-state/list-reading.js'
import type { Hooks } from './types.js'

export interface Timing {
  readonly permitMs: number
  readonly attemptMs: number
  readonly leaseMs: number
}

/** Every slice, in one transaction. */
export type AllStores = StoresOf<keyof Stores>

/** What the host gave, as it was checked. */
export interface Settings {
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
  readonly timing: Timing
  readonly portal: { readonly baseUrl: string; readonly ttlSeconds?: number | undefined } | null
}

/** What records, and what it is recorded in. */
export interface Services {
  /** The messenger's own storage, or the host's transaction joined to it. */
  readonly storage: StorageOf<keyof Stores>
  readonly adapter: StorageAdapter
  /** The host's storage itself, in which keys are not compared: for `check()`, which tells of them, and nothing else. */
  readonly unchecked: StorageAdapter
  /** Inside `within`, for hooks. */
  readonly hostTransaction: SqlExecutor | null
  readonly registry: SuppressionRegistryWithin
  readonly subjectKeys: SubjectKeys
  readonly audit: AuditLog
  readonly journal: Journal
  readonly monitor: BehaviorMonitor
  /** What the monitor was told here and the count in storage does not hold yet. */
  readonly behaviorNews: BehaviorNews
}

/** What the verbs of the messenger share. Built once, in create-context.ts. */
export interface Context extends Settings, Services, ProcessState {}

/** What a transaction takes. */
export type Stored = Pick<Context, 'storage' | 'tenant' | 'runtime'>

export function inTransaction<T>({ storage, tenant, runtime }: Stored, work: (stores: AllStores) => Promise<T>): Promise<T> {
  return safely('STORAGE_UNAVAILABLE', () => storage.transaction({ tenant, clock: () => runtime.now() }, work))
}

/** Throws `MESSENGER_CLOSED` once the messenger was closed: for what begins a text. A STOP is recorded as long as the process lives. */
export function assertOpen({ closed }: ProcessState): void {
  if (closed.value) throw new NophiError('MESSENGER_CLOSED')
}

export function programOf(settings: Settings, id: string): Program {
  const program = settings.programs.get(id)
  if (program === undefined) throw new NophiError('UNKNOWN_PROGRAM', { path: 'program' })
  return program
}

export function senderOf(settings: Settings, program: Program): Sender {
  const sender = settings.senders.get(program.sender)
  if (sender === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'programs.sender' })
  return sender
}

export function guardOf(settings: Settings, sender: Sender): PhiGuard {
  const guard = settings.guards.get(sender.id)
  if (guard === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'senders' })
  return guard
}
