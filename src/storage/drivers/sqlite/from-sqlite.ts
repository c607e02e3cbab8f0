import type { SqlExecutor } from '../../../ports/storage.js'
import type { SqliteDatabase } from './sqlite-database.js'
import { createStatementCache } from './statement-cache.js'

const executors = /* @__PURE__ */ new WeakMap<SqliteDatabase, SqlExecutor>()
const handles = /* @__PURE__ */ new WeakSet<SqlExecutor>()

/**
 * The host's own handle of the same file (`node:sqlite`, `libsql`, `better-sqlite3`), on which it has run BEGIN IMMEDIATE,
 * for `within`. Between BEGIN and COMMIT the host awaits nothing but calls of this package. A transaction begun deferred
 * that has read fails at its first write when another wrote meanwhile, and must be run again. The handle is of the library with
 * which the storage opens the file (its option `open`), since two copies of SQLite in one process see none of each other's locks:
 * `within` throws `TRANSACTION_MISMATCH` for one that is not, and for one without a transaction.
 */
export function fromSqlite(database: SqliteDatabase): SqlExecutor {
  const known = executors.get(database)
  if (known !== undefined) return known
  const run = createStatementCache(database)
  const executor: SqlExecutor = { dialect: 'sqlite', query: async (text, values) => run(text, values) }
  executors.set(database, executor)
  handles.add(executor)
  return executor
}

/** Whether it is over a host's own handle. */
export function isHandle(executor: SqlExecutor): boolean {
  return handles.has(executor)
}
