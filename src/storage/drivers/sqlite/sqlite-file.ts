import { NophiError } from '../../../errors/nophi-error.js'
import { safely, toSafeError } from '../../../errors/safe-error.js'
import { type OneAtATime, oneAtATime } from '../one-at-a-time.js'
import { type Checkpoints, createCheckpoint } from './checkpoint.js'
import { createHostMark, type HostMark } from './host-mark.js'
import { createProcessLock, type ProcessLock } from './process-lock.js'
import type { SqliteDatabase } from './sqlite-database.js'
import { type SqliteEngine, sqliteEngine } from './sqlite-engine.js'
import { sqliteProblem } from './sqlite-fault.js'
import { applySettings, checkIntegrity } from './sqlite-settings.js'
import { createStatementCache, type RunStatement } from './statement-cache.js'

export interface SqliteFileOptions {
  readonly path: string
  readonly open: (path: string) => SqliteDatabase | Promise<SqliteDatabase>
  /** Several processes may have the file open although the engine has the WAL-reset race. */
  readonly severalProcesses: boolean
}

/** One connection to one file, open until closed. */
export interface OpenSqlite {
  readonly engine: SqliteEngine
  readonly run: RunStatement
  /** For BEGIN, COMMIT and ROLLBACK: libsql leaves a kept statement that was busy at an old snapshot, where it fails ever after. */
  readonly exec: (text: string) => void
  /** To be called between transactions. */
  readonly checkpoint: () => void
  close(): void
}

/** A file that this process uses: its queue, and its one connection once somebody needed it. */
export interface SqliteFile {
  readonly queue: OneAtATime
  readonly host: HostMark
  /** Opens the file the first time; only for the holder of the queue. A failure is not kept. Once closed it stays so. */
  connection(): Promise<OpenSqlite>
  /** The connection, if it is open now. */
  opened(): OpenSqlite | null
  close(): void
}

export function createSqliteFile(options: SqliteFileOptions): SqliteFile {
  let opened: OpenSqlite | null = null
  let closed = false
  return {
    queue: oneAtATime(),
    host: createHostMark(),
    async connection() {
      if (closed) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'closed' })
      opened ??= await open(options)
      return opened
    },
    opened: () => opened,
    close() {
      closed = true
      opened?.close()
      opened = null
    },
  }
}

async function open(options: SqliteFileOptions): Promise<OpenSqlite> {
  const { path, severalProcesses } = options
  const openDatabase = (file: string): Promise<SqliteDatabase> => safely('STORAGE_UNAVAILABLE', async () => options.open(file), { problem: 'cannot-open' })
  const closers: (() => void)[] = []
  try {
    const database = await openDatabase(path)
    closers.push(() => void database.close())
    const run = createStatementCache(database)
    applySettings(run)
    const engine = sqliteEngine(String(run('SELECT sqlite_version() AS version', []).rows[0]?.version))
    let checkpoints: Checkpoints | null = null
    if (engine.walResetRace) {
      const lock = createProcessLock(await openDatabase(`${path}-lock`))
      closers.push(() => lock.close())
      if (!severalProcesses) takeAlone(lock)
      checkpoints = createCheckpoint(path, run, lock, !severalProcesses)
    }
    checkIntegrity(run)
    if (checkpoints !== null) closers.unshift(checkpoints.last)
    return { engine, run, exec: (text) => void database.exec(text), checkpoint: checkpoints?.next ?? nothing, close: () => closeAll(closers) }
  } catch (error) {
    closeAll(closers)
    throw toSafeError(error, 'STORAGE_UNAVAILABLE', { problem: sqliteProblem(error) })
  }
}

function takeAlone(lock: ProcessLock): void {
  if (!lock.take()) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'used-by-another-process', option: 'severalProcesses' })
}

function closeAll(closers: readonly (() => void)[]): void {
  for (const close of closers) close()
}

function nothing(): void {}
