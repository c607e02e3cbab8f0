import { NophiError } from '../../../errors/nophi-error.js'
import type { SqlExecutor } from '../../../ports/storage.js'
import { toNumber } from '../../sql/kit/columns.js'
import { isHandle } from './from-sqlite.js'
import { sqliteFault } from './sqlite-fault.js'
import type { OpenSqlite, SqliteFile } from './sqlite-file.js'
import { busyTimeoutMs } from './sqlite-settings.js'

const proven = /* @__PURE__ */ new WeakSet<SqlExecutor>()

/**
 * Once for each handle of a host, after it has written: whether the storage's own connection is kept out, as it must be. Where it
 * is not, both may write at once, and a commit of the one takes back a STOP of the other: two copies of SQLite in one process know
 * nothing of each other's locks (https://www.sqlite.org/howtocorrupt.html, 2.2.1), nor do two files. Throws `TRANSACTION_MISMATCH`.
 */
export async function provingLock<T>(file: SqliteFile, host: SqlExecutor, work: () => Promise<T>): Promise<T> {
  if (!isHandle(host) || proven.has(host)) return work()
  const before = await changesOf(host)
  const result = await work()
  const own = file.opened()
  if (own === null || (await changesOf(host)) === before) return result
  const lock = tryLock(own)
  if (lock === 'free')
    throw new NophiError('TRANSACTION_MISMATCH', { problem: 'the handle keeps the storage from nothing', use: 'the library and file of the storage' })
  if (lock === 'kept') proven.add(host)
  return result
}

async function changesOf(host: SqlExecutor): Promise<number> {
  return toNumber((await host.query('SELECT total_changes() AS n', [])).rows[0]?.n)
}

function tryLock({ run, exec }: OpenSqlite): 'free' | 'kept' | 'unknown' {
  run('PRAGMA busy_timeout = 0', [])
  try {
    exec('BEGIN IMMEDIATE')
  } catch (error) {
    return typeof error === 'object' && error !== null && sqliteFault(error) === 'busy' ? 'kept' : 'unknown'
  } finally {
    run(`PRAGMA busy_timeout = ${busyTimeoutMs}`, [])
  }
  exec('ROLLBACK')
  return 'free'
}
