import type { SqlExecutor } from '../../../ports/storage.js'
import type { SqliteDatabase } from './sqlite-database.js'
import { createStatementCache, type RunStatement } from './statement-cache.js'

const caches = /* @__PURE__ */ new WeakMap<SqliteDatabase, RunStatement>()

/**
 * The host's own handle of the same file (`node:sqlite`, `libsql`, `better-sqlite3`), on which it has run BEGIN IMMEDIATE,
 * for `within`. Between BEGIN and COMMIT the host awaits nothing but calls of this package. A transaction begun deferred
 * that has read fails at its first write when another wrote meanwhile, and must be run again.
 */
export function fromSqlite(database: SqliteDatabase): SqlExecutor {
  let run = caches.get(database)
  if (run === undefined) {
    run = createStatementCache(database)
    caches.set(database, run)
  }
  const statement = run
  return { dialect: 'sqlite', query: async (text, values) => statement(text, values) }
}
