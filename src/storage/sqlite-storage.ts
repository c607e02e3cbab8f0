import { systemRuntime } from '../internal/system-runtime.js'
import type { SqlExecutor, StorageAdapter, StorageCheck } from '../ports/storage.js'
import { createEngineNotes } from './drivers/sqlite/engine-notes.js'
import { provingLock } from './drivers/sqlite/lock-proof.js'
import { openSqlite } from './drivers/sqlite/open-sqlite.js'
import { shareFile } from './drivers/sqlite/shared-files.js'
import type { SqliteEngine } from './drivers/sqlite/sqlite-engine.js'
import { createSqliteExecutor } from './drivers/sqlite/sqlite-executor.js'
import { createSqlStorage } from './sql/create-sql-storage.js'
import { unlessIdle } from './sql/unless-idle.js'
import { parseSqliteOptions, type SqliteStorageOptions } from './sqlite-options.js'

/** A storage in one SQLite file. */
export interface SqliteStorage extends StorageAdapter {
  /**
   * A transaction on the storage's own connection, for a host whose tables are in the same file: its statements by `query`,
   * this package's by `within`, both kept or neither. Inside it await nothing else: every other call waits meanwhile, a STOP
   * too. One made from inside by the messenger or the storage itself would wait for itself: it throws `TRANSACTION_MISMATCH`
   * at once. A transaction that asks for nothing for five seconds is taken back and throws it too.
   */
  hostTransaction<T>(work: (transaction: SqlExecutor) => Promise<T>): Promise<T>
  /** Which SQLite holds the file, once it was opened: it is opened by this call if by none before. */
  engine(): Promise<SqliteEngine>
  check(): Promise<readonly StorageCheck[]>
}

/**
 * Keeps everything in one file, in SQLite's write-ahead log, flushed to disk before a record is acknowledged. One writer
 * at a time, so one machine; several processes on it may share the file where the engine is sound. Opens nothing before
 * the first call, makes no table before `migrate()`.
 *
 * Throws `INVALID_OPTIONS` when made; when used `MISSING_DEPENDENCY` where no library is installed, `STORAGE_UNAVAILABLE`
 * with a `problem` (busy, disk-full, read-only, damaged, cannot-open, used-by-another-process, setting-refused,
 * file-beside), `STORAGE_NOT_MIGRATED` and `STORAGE_TOO_NEW`. The limits: a process that is frozen inside a transaction keeps all writers
 * out until it ends; `:memory:` and network file systems are refused or unsafe. A small file `<path>-nophi` beside it keeps
 * the size of the log: back it up apart from the database, or a restore is not noticed. Sources: https://www.sqlite.org/wal.html,
 * https://www.sqlite.org/pragma.html#pragma_synchronous
 *
 * @example
 * import { sqliteStorage } from 'nophi/storage/sqlite'
 *
 * const storage = sqliteStorage({ path: '/var/lib/clinic/nophi.db' })
 * await storage.migrate()
 */
export function sqliteStorage(options: SqliteStorageOptions): SqliteStorage {
  const { path, open = openSqlite, severalProcesses = false, waitMs = 2_000, runtime = systemRuntime } = parseSqliteOptions(options)
  const { file, path: whole, release } = shareFile({ path, open, severalProcesses })
  const executor = createSqliteExecutor(file, runtime, waitMs)
  const engine = async (): Promise<SqliteEngine> => {
    file.host.assertOutside()
    return file.queue.run(async () => (await file.connection()).engine)
  }
  const storage = createSqlStorage({
    executor,
    name: 'sqlite',
    durable: true,
    runtime,
    notes: createEngineNotes(whole, runtime),
    close: () => file.queue.run(async () => release()),
  })
  return {
    ...storage,
    join(host) {
      const joined = storage.join(host)
      return { ...joined, transaction: (scope, work) => provingLock(file, host, () => joined.transaction(scope, work)) }
    },
    hostTransaction: (work) =>
      executor.begin((transaction) => {
        let asked = 0
        const counted: SqlExecutor = {
          dialect: 'sqlite',
          query(text, values) {
            asked += 1
            return transaction.query(text, values)
          },
        }
        return unlessIdle(runtime, { count: () => asked }, () => file.host.mark(() => work(counted)))
      }),
    engine,
    async check() {
      const { walResetRace } = await engine()
      return [
        verdict(
          'sqlite:engine',
          !(walResetRace && severalProcesses),
          'take an SQLite from 3.51.3 on, as in Node 22.13 and newer, or one process for each file',
        ),
        verdict('sqlite:turns', executor.heldOverTurns() === 0, 'await nothing but the storage inside a transaction: other processes wait for it'),
      ]
    },
  }
}

function verdict(name: string, ok: boolean, fix: string): StorageCheck {
  return ok ? { name, ok } : { name, ok, fix }
}
