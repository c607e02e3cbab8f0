import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { sqliteStorage } from '../../src/storage/sqlite-storage.js'
import { startCluster } from '../../test/support/postgres/start-cluster.js'
import { databasesOf, withPool } from '../dispatch/prepare.js'
import type { EngineSetting } from './open-storage.js'

/** A migrated database of its own for one run. */
export interface World {
  readonly setting: EngineSetting
  deadlocks(): Promise<number>
  end(): Promise<void>
}

export interface Worlds {
  makeWorld(): Promise<World>
  close(): Promise<void>
}

export function worldsOf(engine: EngineSetting['engine']): Promise<Worlds> {
  return engine === 'postgres' ? postgresWorlds() : Promise.resolve(sqliteWorlds())
}

async function postgresWorlds(): Promise<Worlds> {
  const cluster = await startCluster({ durable: true, settings: { deadlock_timeout: '100ms' } })
  const databases = databasesOf(cluster)
  let made = 0
  return {
    async makeWorld() {
      const name = `race_${++made}`
      const connection = await databases.make(name)
      await withPool(connection, (pool) => postgresStorage({ executor: fromPg(pool) }).migrate())
      return {
        setting: { engine: 'postgres', connection },
        async deadlocks() {
          const client = new Client({ ...connection, database: 'postgres' })
          await client.connect()
          const { rows } = await client.query<{ n: string }>('SELECT deadlocks AS n FROM pg_stat_database WHERE datname = $1', [name])
          await client.end()
          return Number(rows[0]?.n)
        },
        end: () => databases.drop(name),
      }
    },
    close: () => cluster.stop(),
  }
}

function sqliteWorlds(): Worlds {
  return {
    async makeWorld() {
      const folder = mkdtempSync(join(tmpdir(), 'nophi-race-'))
      const path = join(folder, 'race.db')
      const storage = sqliteStorage({ path, severalProcesses: true })
      await storage.migrate()
      await storage.close()
      return { setting: { engine: 'sqlite', path }, deadlocks: async () => 0, end: async () => rmSync(folder, { recursive: true, force: true }) }
    },
    close: async () => {},
  }
}
