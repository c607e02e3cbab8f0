import type { Journal } from '../domain/audit-event.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Reason } from '../domain/reason.js'
import type { Runtime } from '../domain/runtime.js'
import type { Suppression, SuppressionScope, SuppressionSource } from '../domain/suppression.js'
import { safely } from '../errors/safe-error.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { StorageOf, StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AttemptRow, GateEventRow } from '../ports/suppression-store.js'
import type { ClockWatch } from './clock-watch.js'
import type { ImportedBatch } from './imported-batch.js'
import type { SuppressionRegistryOptions } from './types.js'

export type SuppressionStores = StoresOf<'suppression'>

/** What the verbs of the registry share. */
export interface RegistryContext extends Omit<RegistryWiring, 'clockWatch'> {
  readonly storage: StorageOf<'suppression'>
  readonly keys: KeyProvider
  readonly tenant: string
  readonly runtime: Runtime
  readonly journal?: Journal | undefined
  readonly consentEvent?: SuppressionRegistryOptions['consentEvent']
  readonly permitMs: number
  readonly attemptMs: number
  readonly leaseMs: number
  readonly pollMs: { readonly from: number; readonly to: number }
  readonly clockWatch: ClockWatch
  /** Names this registry in the attempts it opens. */
  readonly process: string
}

export interface OwnText {
  readonly phone: PhoneNumber
  readonly program: string | undefined
  readonly events: readonly GateEventRow[]
}

/** What the messenger adds to a registry of its own. */
export interface RegistryWiring {
  /** One for all that end leases in this process. */
  readonly clockWatch?: ClockWatch | undefined
  /** In the transaction in which `enforce` found leases at their end: the messages behind them are unknown now. */
  readonly leasesExpired?: ((stores: SuppressionStores, expired: readonly AttemptRow[]) => Promise<void>) | undefined
  /** What stands against whoever uses the number, beside the number itself. Asked under its gate. */
  readonly standsAgainst?: ((stores: SuppressionStores, subject: SubjectKey, program: string | undefined) => Promise<readonly Suppression[]>) | undefined
  /** What else forbids a text of a sender of the host's own. Asked under the gate of the number; `events`: all of the number. */
  readonly forbids?: ((stores: SuppressionStores, text: OwnText) => Promise<readonly Reason[]>) | undefined
  /** How far an opt-out of a list reaches, where programs are known. */
  readonly scopeOf?: ((scope: SuppressionScope, source: SuppressionSource) => SuppressionScope) | undefined
  /** Whether this consent counts now: where it does not, it ends no opt-out. Asked after it was read. */
  readonly consentStands?: ((stores: SuppressionStores, named: { readonly id: string; readonly phone: PhoneNumber }) => Promise<boolean>) | undefined
  /** Whether the provider behind a stop of cause `provider` is known to let texts through again, by word newer than the stop. */
  readonly opensAgain?: ((stores: SuppressionStores, event: GateEventRow) => Promise<boolean>) | undefined
  /** In the transaction that marked a stop as enforced, once. */
  readonly enforced?: ((stores: SuppressionStores, event: GateEventRow) => Promise<void>) | undefined
  /** In the transaction of one batch of an import, instead of the journal: writes its record, and tells whom it concerns. */
  readonly imported?: ((stores: SuppressionStores, batch: ImportedBatch) => Promise<void>) | undefined
}

export function inTransaction<T>({ storage, tenant, runtime }: RegistryContext, work: (stores: SuppressionStores) => Promise<T>): Promise<T> {
  return safely('STORAGE_UNAVAILABLE', () => storage.transaction({ tenant, clock: () => runtime.now() }, work))
}

/** Tells the journal, if there is one, in the caller's transaction. Never a number, a name or a text. */
export async function journalEvent(
  { journal, runtime }: RegistryContext,
  stores: SuppressionStores,
  type: string,
  data: Readonly<Record<string, string | number | boolean>>,
): Promise<void> {
  if (journal === undefined) return
  const at = new Date(await stores.now())
  await safely('AUDIT_UNAVAILABLE', () => journal({ id: runtime.id(), type, at, data }, stores))
}

export function journalStop(context: RegistryContext, stores: SuppressionStores, type: 'stop.recorded' | 'stop.enforced', event: GateEventRow): Promise<void> {
  return journalEvent(context, stores, type, {
    suppression: event.id,
    seq: event.seq,
    scope: event.scope,
    source: event.source,
    cause: event.cause,
    inFlight: event.inFlight,
  })
}
