import { runMigrations } from 'graphile-worker'
import { Client, Pool } from 'pg'
import PgBoss from 'pg-boss'
import type { Messenger } from '../../src/messenger/types.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import type { ClusterAddress } from '../../test/support/postgres/start-cluster.js'
import { benchTransport, timedProvider } from '../kit/bench-transport.js'
import { clinicMessenger, optIn, phoneOf, reminder } from '../kit/clinic.js'
import type { RunOptions } from './contender.js'
import { bossQueue } from './pg-boss.js'

/** By then the dispatcher is up. */
const firstDueMs = 5_000

export type Connection = RunOptions['connection']

/** Databases of one cluster, by name. */
export function databasesOf({ socketFolder, port, user }: ClusterAddress): {
  make(name: string, template?: string): Promise<Connection>
  drop(name: string): Promise<void>
} {
  const at = { host: socketFolder, port, user }
  const say = async (text: string): Promise<void> => {
    const client = new Client({ ...at, database: 'postgres' })
    await client.connect()
    try {
      await client.query(text)
    } finally {
      await client.end()
    }
  }
  return {
    async make(name, template = 'template0') {
      await say(`CREATE DATABASE ${name} TEMPLATE ${template}`)
      return { ...at, database: name }
    },
    drop: (name) => say(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

/** Opted-in numbers, one text queued for each. */
export async function queueTexts(connection: Connection, messages: number): Promise<{ readonly perSecond: number }> {
  return withPool(connection, async (pool) => {
    const storage = postgresStorage({ executor: fromPg(pool) })
    await storage.migrate()
    const messenger = clinicMessenger(storage, benchTransport(timedProvider(0)))
    await Promise.all(
      Array.from({ length: 16 }, async (_, lane) => {
        for (let index = lane; index < messages; index += 16) await optIn(messenger, phoneOf(index))
      }),
    )
    const start = performance.now()
    const requests = Array.from({ length: messages }, (_, index) => reminder(phoneOf(index), `k${index}`))
    for await (const outcome of messenger.sendMany(requests, { batchSize: 500 })) {
      if (outcome.status !== 'queued') throw new Error(`a text was not queued: ${JSON.stringify(outcome)}`)
    }
    const perSecond = (messages / (performance.now() - start)) * 1_000
    await emptyLog(pool, messenger)
    await pool.query('VACUUM ANALYZE')
    return { perSecond }
  })
}

/** Texts of which one falls due after the other, and when each does. */
export async function queueSpread(connection: Connection, messages: number, perSecond: number): Promise<ReadonlyMap<string, number>> {
  return withPool(connection, async (pool) => {
    const storage = postgresStorage({ executor: fromPg(pool) })
    await storage.migrate()
    const messenger = clinicMessenger(storage, benchTransport(timedProvider(0)))
    for (let index = 0; index < messages; index++) await optIn(messenger, phoneOf(index))
    const first = Date.now() + firstDueMs
    const requests = Array.from({ length: messages }, (_, index) =>
      reminder(phoneOf(index), `k${index}`, { notBefore: new Date(first + (index * 1_000) / perSecond) }),
    )
    const dueAt = new Map<string, number>()
    for await (const outcome of messenger.sendMany(requests)) if (outcome.status === 'queued') dueAt.set(outcome.id, outcome.dueAt.getTime())
    return dueAt
  })
}

async function emptyLog(pool: Pool, { audit }: Messenger): Promise<void> {
  for (;;) {
    await audit.publish()
    const { rows } = await pool.query('SELECT 1 FROM nophi_leaf_pending LIMIT 1')
    if (rows.length === 0) return
  }
}

export async function queueGraphile(connection: Connection, jobs: number): Promise<void> {
  await withPool(connection, async (pool) => {
    const { host, port, user, database } = connection
    await runMigrations({ connectionString: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}` })
    await pool.query("SELECT graphile_worker.add_job('send', json_build_object('id', i, 'payload', repeat('x', 300))) FROM generate_series(1, $1::int) i", [
      jobs,
    ])
    await pool.query('VACUUM ANALYZE')
  })
}

export async function queueBoss(connection: Connection, jobs: number): Promise<void> {
  const boss = new PgBoss({ ...connection, supervise: false, schedule: false })
  await boss.start()
  await boss.createQueue(bossQueue)
  for (let from = 0; from < jobs; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, jobs - from) }, (_, index) => ({ name: bossQueue, data: { id: from + index, payload: 'x'.repeat(300) } }))
    await boss.insert(rows)
  }
  await boss.stop({ graceful: false })
  await withPool(connection, (pool) => pool.query('VACUUM ANALYZE'))
}

export async function withPool<T>(connection: Connection, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = new Pool({ ...connection, max: 20 })
  // A database that is dropped ends its sessions.
  pool.on('error', () => undefined)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}
