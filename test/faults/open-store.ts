import Database from 'libsql'
import { fromPg, postgresStorage, type SqlExecutor, type SqliteDatabase, type StorageAdapter, sqliteStorage } from 'nophi'
import pg from 'pg'
import type { SteppedClock } from './clock.js'
import type { StoreConfig } from './config.js'

export interface OpenStore {
  readonly storage: StorageAdapter
  /** SQLite's own limit: the file is full when it has that many pages. */
  limitPages(most: number): void
}

export function openStore(store: StoreConfig, clock: SteppedClock): OpenStore {
  if (store.engine === 'postgres') {
    const { engine: _, answerMs, ...connection } = store
    const pool = new pg.Pool({ ...connection, max: 8, connectionTimeoutMillis: answerMs })
    // A server that goes away is told by an event, which ends a process where nobody listens.
    pool.on('error', () => undefined)
    pool.on('connect', (client) => client.on('error', () => undefined))
    const executor: SqlExecutor = clock.inDatabase(fromPg(pool, { answerMs, prepare: true }))
    return { storage: postgresStorage({ executor, runtime: clock.runtime }), limitPages() {} }
  }
  let opened: SqliteDatabase | null = null
  const open = (path: string): SqliteDatabase => {
    const database = new Database(path) as unknown as SqliteDatabase
    if (path === store.path) opened = database
    return database
  }
  return {
    storage: sqliteStorage({ path: store.path, open, severalProcesses: true, runtime: clock.runtime }),
    limitPages: (most) => void opened?.prepare(`PRAGMA max_page_count = ${most}`).all(),
  }
}
