import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { systemRuntime } from '../../../src/internal/system-runtime.js'
import type { SqlExecutor, StorageAdapter } from '../../../src/ports/storage.js'
import { fromSqlite } from '../../../src/storage/drivers/sqlite/from-sqlite.js'
import type { SqliteDatabase } from '../../../src/storage/drivers/sqlite/sqlite-database.js'
import { createSqliteExecutor } from '../../../src/storage/drivers/sqlite/sqlite-executor.js'
import { createSqliteFile } from '../../../src/storage/drivers/sqlite/sqlite-file.js'
import { createSqlStorage } from '../../../src/storage/sql/create-sql-storage.js'

// Where it is there, memory: these tests are not about what a flush to disk costs.
const folder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export interface SqliteBench {
  readonly storage: StorageAdapter
  readonly executor: SqlExecutor
  /** Rows of a statement that this package did not write. */
  probe(text: string): Promise<readonly Record<string, unknown>[]>
}

/** Changes each statement on its way to the engine. */
export type Rewrite = (text: string) => string

/** A storage on a file of its own, which goes when it is closed. */
export async function openSqlite(rewrite: Rewrite = (text) => text): Promise<SqliteBench> {
  const place = mkdtempSync(join(folder, 'nophi-'))
  const file = createSqliteFile({ path: join(place, 'test.db'), open: (path) => new Database(path) as unknown as SqliteDatabase, severalProcesses: true })
  const executor = rewriting(createSqliteExecutor(file, systemRuntime, 5_000), rewrite)
  const storage = createSqlStorage({
    executor,
    name: 'sqlite',
    durable: true,
    close: async () => {
      await file.queue.run(async () => file.close())
      rmSync(place, { recursive: true, force: true })
    },
  })
  await storage.migrate()
  files.set(storage, join(place, 'test.db'))
  return { storage, executor, probe: async (text) => (await executor.query(text, [])).rows }
}

const files = new WeakMap<StorageAdapter, string>()

/** A host's own handle of the same file. */
export async function hostTransaction<T>(storage: StorageAdapter, work: (transaction: SqlExecutor) => Promise<T>): Promise<T> {
  const database = new Database(files.get(storage) as string)
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = await work(fromSqlite(database as unknown as SqliteDatabase))
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  } finally {
    database.close()
  }
}

export function rewriting(executor: SqlExecutor, rewrite: Rewrite): SqlExecutor {
  const { begin } = executor
  const over = ({ dialect, pipelines, query }: SqlExecutor): SqlExecutor => ({
    dialect,
    pipelines,
    query: (text, values) => query(rewrite(text), values),
  })
  return { ...over(executor), begin: begin && ((work) => begin((transaction) => work(over(transaction)))) }
}
