import { NophiError } from '../../../errors/nophi-error.js'
import type { SqliteDatabase } from './sqlite-database.js'
import { sqliteFault } from './sqlite-fault.js'

/**
 * A lock between processes: an empty SQLite file beside the data, held by an open transaction. The operating system
 * takes it back when its holder dies, which a row in a table could not promise.
 */
export interface ProcessLock {
  /** False: another process holds it. */
  take(): boolean
  give(): void
  close(): void
}

export function createProcessLock(database: SqliteDatabase): ProcessLock {
  database.exec('PRAGMA busy_timeout = 0')
  return {
    take() {
      try {
        database.exec('BEGIN EXCLUSIVE')
        return true
      } catch (error) {
        if (typeof error === 'object' && error !== null && sqliteFault(error) === 'busy') return false
        throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'lock-file' })
      }
    },
    give: () => void database.exec('ROLLBACK'),
    close: () => void database.close(),
  }
}
