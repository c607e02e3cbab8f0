import type { Runtime } from '../../../domain/runtime.js'
import { NophiError } from '../../../errors/nophi-error.js'
import type { SqlExecutor } from '../../../ports/storage.js'
import { commitUnclear } from '../sql-fault.js'
import { loopTurns } from './loop-turns.js'
import { isInputOutput, sqliteFault } from './sqlite-fault.js'
import type { OpenSqlite, SqliteFile } from './sqlite-file.js'

export interface SqliteExecutor extends SqlExecutor {
  readonly dialect: 'sqlite'
  begin<T>(work: (transaction: SqlExecutor) => Promise<T>): Promise<T>
  /** How many transactions were held open over a turn of the event loop, and so kept other processes waiting. */
  heldOverTurns(): number
}

const transactionsInOneTurn = 4

/**
 * Statements and transactions on one file, one after another within this process. `begin` is BEGIN IMMEDIATE to COMMIT;
 * its work must await nothing but the storage. What a host asks for inside its own transaction is refused. Another
 * process's writer is waited for outside of SQLite, with jitter, at most `waitMs`: then `STORAGE_UNAVAILABLE` with problem
 * `busy`, and nothing was written.
 */
export function createSqliteExecutor(file: SqliteFile, runtime: Pick<Runtime, 'sleep' | 'monotonic' | 'randomBytes'>, waitMs: number): SqliteExecutor {
  const turn = loopTurns(transactionsInOneTurn)
  let held = 0

  async function patiently<T>(step: () => T): Promise<T> {
    const until = runtime.monotonic() + waitMs
    for (;;) {
      try {
        return step()
      } catch (error) {
        if (!isBusy(error)) throw error
        if (runtime.monotonic() >= until) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'busy' })
      }
      await runtime.sleep(1 + ((runtime.randomBytes(1)[0] ?? 0) % 25))
    }
  }

  async function inTransaction<T>(connection: OpenSqlite, work: (transaction: SqlExecutor) => Promise<T>): Promise<T> {
    const { run, exec } = connection
    await patiently(() => exec('BEGIN IMMEDIATE'))
    let open = true
    const turned = setImmediate(() => {
      held += 1
    })
    try {
      const result = await work({
        dialect: 'sqlite',
        query: async (text, values) => {
          if (!open) throw new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction has ended' })
          return run(text, values)
        },
      })
      open = false
      await commit(exec, patiently)
      return result
    } catch (error) {
      open = false
      rollBack(exec)
      throw error
    } finally {
      clearImmediate(turned)
    }
  }

  return {
    dialect: 'sqlite',
    async query(text, values) {
      file.host.assertOutside()
      return file.queue.run(async () => {
        const { run } = await file.connection()
        return patiently(() => run(text, values))
      })
    },
    async begin(work) {
      file.host.assertOutside()
      return file.queue.run(async () => {
        const connection = await file.connection()
        await turn()
        const result = await inTransaction(connection, work)
        connection.checkpoint()
        return result
      })
    },
    heldOverTurns: () => held,
  }
}

async function commit(exec: OpenSqlite['exec'], patiently: <T>(step: () => T) => Promise<T>): Promise<void> {
  try {
    await patiently(() => exec('COMMIT'))
  } catch (error) {
    // A full disk undoes the transaction; a failed write or flush may have left it whole in the log.
    if (isInputOutput(error)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: commitUnclear })
    throw error
  }
}

function rollBack(exec: OpenSqlite['exec']): void {
  try {
    exec('ROLLBACK')
  } catch {
    // Some errors have undone the transaction already, and then there is none to undo.
  }
}

function isBusy(error: unknown): boolean {
  const fault = typeof error === 'object' && error !== null ? sqliteFault(error) : null
  // Here nothing was read before: an old snapshot is one that the next try renews.
  return fault === 'busy' || fault === 'retryable'
}
