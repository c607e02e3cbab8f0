import Database from 'libsql'
import { fromPg, postgresStorage, type SqlExecutor, type SqliteDatabase, type StorageAdapter, sqliteStorage } from 'nophi'
import pg from 'pg'
import type { SteppedClock } from './clock.js'
import type { StoreConfig } from './config.js'

export interface OpenStore {
  readonly storage: StorageAdapter
  /** The host's own transaction. What is thrown after its COMMIT was asked for may have been kept. */
  hostTransaction<T>(work: (transaction: SqlExecutor) => Promise<T>): Promise<T>
  /** SQLite's own limit: the file is full when it has that many pages. */
  limitPages(most: number): void
}

export function openStore(store: StoreConfig, clock: SteppedClock): OpenStore {
  if (store.engine === 'postgres') {
    const { engine: _, answerMs, prepare, ...connection } = store
    const pool = openPool({ ...connection, max: 8, connectionTimeoutMillis: answerMs })
    const own = openPool({ ...connection, max: 4, connectionTimeoutMillis: answerMs, query_timeout: 5_000 })
    const executor: SqlExecutor = clock.inDatabase(fromPg(pool, { answerMs, prepare }))
    return {
      storage: postgresStorage({ executor, runtime: clock.runtime }),
      hostTransaction: (work) => inPostgres(own, (client) => work(clock.inDatabase(fromPg(client)))),
      limitPages() {},
    }
  }
  let opened: SqliteDatabase | null = null
  const open = (path: string): SqliteDatabase => {
    const database = new Database(path) as unknown as SqliteDatabase
    if (path === store.path) opened = database
    return database
  }
  const storage = sqliteStorage({ path: store.path, open, severalProcesses: true, runtime: clock.runtime })
  return {
    storage,
    hostTransaction: (work) => storage.hostTransaction(work),
    limitPages: (most) => void opened?.prepare(`PRAGMA max_page_count = ${most}`).all(),
  }
}

/** A server that goes away is told by an event, which ends a process where nobody listens. */
function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

async function inPostgres<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = true
  try {
    await client.query("BEGIN; SET LOCAL statement_timeout = '5s'; SET LOCAL idle_in_transaction_session_timeout = '5s'")
    const result = await work(client)
    await client.query('COMMIT')
    broken = false
    return result
  } finally {
    // What was begun is undone by the end of the connection.
    client.release(broken)
  }
}
