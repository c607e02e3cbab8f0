import type { Runtime } from '../../domain/runtime.js'
import { NophiError } from '../../errors/nophi-error.js'
import { systemRuntime } from '../../internal/system-runtime.js'
import type { SqlExecutor, StorageAdapter } from '../../ports/storage.js'
import type { EngineNotes } from './engine-notes.js'
import { createJoin } from './joined-transaction.js'
import { createSqlKit } from './kit/sql-kit.js'
import { createOpening } from './opening.js'
import { createOwnTransactions } from './own-transaction.js'
import { migrate, migrationSql } from './schema/migrate.js'
import { storedTables } from './schema/stored-tables.js'
import { sqlStores } from './slices/sql-stores.js'

export interface SqlStorageOptions {
  /** Statements and transactions of the storage's own; `begin` is needed. */
  readonly executor: SqlExecutor
  readonly name: string
  /** Whether a commit survives the process. */
  readonly durable: boolean
  /** Where the tables are, on PostgreSQL. Default: where the search path leads. A plain lower-case name. */
  readonly schema?: string | undefined
  readonly runtime?: Pick<Runtime, 'monotonic' | 'sleep' | 'randomBytes'> | undefined
  readonly notes?: EngineNotes | undefined
  readonly close?: (() => Promise<void>) | undefined
}

/** The whole storage over an executor. Runs nothing before it is asked, and never changes the schema but in `migrate`. */
export function createSqlStorage({ executor, name, durable, schema, runtime = systemRuntime, notes, close }: SqlStorageOptions): StorageAdapter {
  const { dialect } = executor
  if (dialect === 'memory') throw new NophiError('INVALID_OPTIONS', { path: 'executor.dialect', problem: 'it knows no SQL' })
  if (schema !== undefined && (dialect === 'sqlite' || !/^[a-z_][a-z0-9_]{0,62}$/.test(schema))) throw new NophiError('INVALID_OPTIONS', { path: 'schema' })
  const kit = createSqlKit(dialect, schema ?? null)
  const opening = createOpening(kit, runtime)
  const stores = sqlStores(kit, notes ?? null)
  const own = createOwnTransactions({ executor, opening, stores, runtime })
  let closed = false
  let starting = false

  function assertOpen(): void {
    if (closed) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'closed' })
  }

  return {
    spec: 1,
    name,
    durable,
    tables: storedTables,
    async transaction(scope, work) {
      assertOpen()
      if (starting) throw new NophiError('TRANSACTION_MISMATCH', { problem: 'a transaction inside another' })
      return own.run(scope, (given) => {
        starting = true
        try {
          return work(given)
        } finally {
          starting = false
        }
      })
    },
    join: createJoin({ name, durable, executor, opening, stores, own, runtime, assertOpen }),
    async migrate() {
      assertOpen()
      return migrate(executor, kit, runtime)
    },
    migrationSql: () => migrationSql(kit),
    async close() {
      if (closed) return
      closed = true
      await close?.()
    },
  }
}
