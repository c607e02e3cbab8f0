import { Pool } from 'pg'
import type { StorageAdapter } from '../../src/ports/storage.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { type SqliteStorage, sqliteStorage } from '../../src/storage/sqlite-storage.js'

/** One engine, as every process of a race opens it. */
export interface EngineSetting {
  readonly engine: 'postgres' | 'sqlite'
  readonly connection?: { readonly host: string; readonly port: number; readonly user: string; readonly database: string }
  readonly path?: string
}

export interface Opened {
  readonly storage: StorageAdapter
  readonly sqlite: SqliteStorage | null
  readonly pool: Pool | null
  rows(text: string): Promise<readonly unknown[]>
}

export function openStorage({ engine, connection, path }: EngineSetting): Opened {
  if (engine === 'postgres') {
    const pool = new Pool({ ...connection, max: 24, pipeline: true })
    pool.on('error', () => undefined)
    const storage = postgresStorage({ executor: fromPg(pool, { prepare: true }) })
    return { storage, sqlite: null, pool, rows: async (text) => (await pool.query(text)).rows }
  }
  const sqlite = sqliteStorage({ path: path as string, severalProcesses: true, waitMs: 10_000 })
  return {
    storage: sqlite,
    sqlite,
    pool: null,
    rows: (text) => sqlite.hostTransaction(async (transaction) => (await transaction.query(text, [])).rows),
  }
}
