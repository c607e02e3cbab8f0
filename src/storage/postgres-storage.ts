import { systemRuntime } from '../internal/system-runtime.js'
import type { StorageAdapter } from '../ports/storage.js'
import { type PostgresStorageOptions, parsePostgresOptions } from './postgres-options.js'
import { createSqlStorage } from './sql/create-sql-storage.js'

/**
 * Keeps everything in PostgreSQL (14 and newer), over a connection pool that stays the host's. Any number of processes.
 * Runs nothing before the first call, makes no table before `migrate()`. Its own transactions are READ COMMITTED, last five
 * seconds at most and are flushed to disk whatever the server's default is; they keep no session state, so a pooler in
 * transaction mode is fine. Primary only.
 *
 * Throws `INVALID_OPTIONS` when made, and by `migrate()` for a database that is not in UTF8 or SQL_ASCII, a search path that
 * leads nowhere, and a library that reads other bytes than the server writes; when used `STORAGE_UNAVAILABLE`, with problem
 * `standby` for a server in recovery, `STORAGE_NOT_MIGRATED` and `STORAGE_TOO_NEW`. `close()` leaves the pool open. The
 * limit: durability is what the server's `fsync` and the disk below it keep.
 *
 * @example
 * import { fromPg, postgresStorage } from 'nophi/storage/postgres'
 * import { Pool } from 'pg'
 *
 * const storage = postgresStorage({ executor: fromPg(new Pool()), schema: 'nophi' })
 * await storage.migrate()
 */
export function postgresStorage(options: PostgresStorageOptions): StorageAdapter {
  const { executor, schema, runtime = systemRuntime } = parsePostgresOptions(options)
  return createSqlStorage({ executor, name: 'postgres', durable: true, schema, runtime })
}
