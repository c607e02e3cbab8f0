import type { AuditStore } from './audit-store.js'
import type { ConsentStore } from './consent-store.js'
import type { LegalHoldStore } from './legal-hold-store.js'
import type { MessageStore } from './message-store.js'
import type { MonitorStore } from './monitor-store.js'
import type { NumberCheckStore } from './number-check-store.js'
import type { PeopleStore } from './people-store.js'
import type { ProviderStateStore } from './provider-state-store.js'
import type { StoredTable } from './record-class.js'
import type { SinkOutboxStore } from './sink-outbox-store.js'
import type { PortalLinkStore, RateStore, ReplayStore, SubjectKeyStore } from './small-stores.js'
import type { SuppressionStore } from './suppression-store.js'
import type { SystemStore } from './system-store.js'
import type { VaultStore } from './vault-store.js'

/** What a storage keeps, in slices: a piece needs its own and no other. */
export interface Stores {
  readonly consent: ConsentStore
  readonly suppression: SuppressionStore
  readonly messages: MessageStore
  readonly audit: AuditStore
  readonly replay: ReplayStore
  readonly subjectKeys: SubjectKeyStore
  readonly monitor: MonitorStore
  readonly portalLinks: PortalLinkStore
  readonly sinkOutbox: SinkOutboxStore
  readonly vault: VaultStore
  readonly legalHolds: LegalHoldStore
  readonly providerStates: ProviderStateStore
  readonly people: PeopleStore
  readonly rates: RateStore
  readonly numberChecks: NumberCheckStore
  readonly system: SystemStore
}

/**
 * The slices of one transaction, and the time by the engine's clock, read once a transaction. Calls asked at once may be
 * answered together and in another order, each as if they had been asked one by one in that order.
 */
export type StoresOf<K extends keyof Stores> = Pick<Stores, K> & { now(): Promise<number> }

/** Whose rows a transaction is about, and what time it is. */
export interface TransactionScope {
  /** Every row, key, lock and cap is of one tenant; no statement spans two. */
  readonly tenant: string
  /** The caller's clock. An engine with a clock of its own ignores it. */
  readonly clock: () => Date
}

/** One or more slices of storage. A whole adapter is assignable to any slice. */
export interface StorageOf<K extends keyof Stores> {
  readonly spec: 1
  readonly name: string
  /** Whether a record that was acknowledged survives the process. */
  readonly durable: boolean
  /**
   * All writes of `work` happen, or, when it throws, none. Transactions are not nested. `work` runs again where the engine
   * undid it before a commit was asked for; an error after that may have committed, and is never repeated here.
   */
  transaction<T>(scope: TransactionScope, work: (stores: StoresOf<K>) => Promise<T>): Promise<T>
}

/** What is bound to a statement. */
export type SqlValue = string | number | bigint | Uint8Array | null

/**
 * A sliver of a database connection or of the host's own transaction. One of your own is proved by `storageCases` over
 * `postgresStorage({ executor })`.
 */
export interface SqlExecutor {
  readonly dialect: 'postgres' | 'sqlite' | 'memory'
  /**
   * One statement with `$1`, `$2` for its values, each once in `values`. Rows are keyed by column; whole numbers come as
   * number, bigint or text, bytes as `Uint8Array`. Throws the driver's own error, whose code (SQLSTATE) is read and whose text is not.
   */
  query(text: string, values: SqlValue[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number }>
  /**
   * On a transaction: statements asked at once go to the server at once, which runs them one after another in the order of
   * asking and refuses those behind one that failed. Absent: each is asked once the one before it is answered.
   */
  readonly pipelines?: true | undefined
  /**
   * Runs `work` in a READ COMMITTED transaction on one connection: committed when it resolves, rolled back when it throws, and
   * what it threw is thrown on. Throws where a commit was not answered. Needed by a storage; absent on a host's transaction.
   */
  readonly begin?: (<T>(work: (transaction: SqlExecutor) => Promise<T>) => Promise<T>) | undefined
}

/** One thing that must hold for the storage to keep its promises, and what to do when it does not. */
export interface StorageCheck {
  readonly name: string
  readonly ok: boolean
  readonly fix?: string | undefined
}

/** A whole storage, as a messenger needs it. `storageCases` of `nophi/testing` are its contract as cases. */
export interface StorageAdapter extends StorageOf<keyof Stores> {
  /** Every table it writes and what stands in it, declared beside each table's definition. The retention manifest is made of it. */
  readonly tables: readonly StoredTable[]
  /** The same slices inside the host's transaction: they live or die with it. Throws `TRANSACTION_MISMATCH` for a foreign one. */
  join(transaction: SqlExecutor): StorageOf<keyof Stores>
  /** Idempotent. Never called by this package itself. */
  migrate(): Promise<{ from: number; to: number }>
  migrationSql(): string
  /** What the storage knows of its own state, for `messenger.check()`. Absent: nothing beyond its answers. */
  readonly check?: (() => Promise<readonly StorageCheck[]>) | undefined
  close(): Promise<void>
}
