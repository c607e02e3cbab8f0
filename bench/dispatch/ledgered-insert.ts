import type { Pool, PoolClient } from 'pg'
import { createAuditLog } from '../../src/audit-log/index.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { keys } from '../kit/clinic.js'
import { median } from '../kit/quantile.js'
import { type Connection, withPool } from './prepare.js'

const connections = 8
const sequenceEveryMs = 250
const body = 'x'.repeat(270)

export interface Inserts {
  readonly plain: readonly number[]
  readonly ledgered: readonly number[]
  /** Median of ledgered over plain, round by round. */
  readonly share: number
}

/** A host's row in a transaction of its own, with and without a record of it in the same transaction; the sequencer runs all the time. */
export async function ledgeredInserts(connection: Connection, { rounds, roundMs }: { readonly rounds: number; readonly roundMs: number }): Promise<Inserts> {
  return withPool(connection, async (pool) => {
    const storage = postgresStorage({ executor: fromPg(pool, { prepare: true }) })
    await storage.migrate()
    const audit = createAuditLog({ storage, keys, origin: 'nophi/bench' })
    await pool.query('CREATE TABLE visit (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body TEXT NOT NULL)')
    let made = 0
    const record = async (client: PoolClient): Promise<void> => {
      const event = { id: `visit-${++made}`, type: 'visit.made', at: new Date(), data: { visit: made } }
      const joined = storage.join(fromPg(client, { prepare: true }))
      await joined.transaction({ tenant: 'default', clock: () => new Date() }, (stores) => audit.append(event, stores))
    }
    const sequencing = setInterval(() => void audit.sequence().catch(() => undefined), sequenceEveryMs)
    const [plain, ledgered]: [number[], number[]] = [[], []]
    for (let round = 0; round <= rounds; round++) {
      const rates = [await insertRate(pool, roundMs, async () => {}), await insertRate(pool, roundMs, record)] as const
      // The first round compiles and plans.
      if (round === 0) continue
      plain.push(rates[0])
      ledgered.push(rates[1])
    }
    clearInterval(sequencing)
    await audit.sequence()
    return { plain, ledgered, share: median(plain.map((rate, index) => (ledgered[index] ?? 0) / rate)) }
  })
}

async function insertRate(pool: Pool, ms: number, also: (client: PoolClient) => Promise<void>): Promise<number> {
  let count = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await pool.connect()
      while (performance.now() - start < ms) {
        await client.query('BEGIN')
        await client.query({ name: 'visit', text: 'INSERT INTO visit (body) VALUES ($1)', values: [body] })
        await also(client)
        await client.query('COMMIT')
        count += 1
      }
      client.release()
    }),
  )
  return (count / (performance.now() - start)) * 1_000
}

/** Durable commits a second of one connection: what the disk below allows. */
export async function commitRate(connection: Connection, ms = 1_000): Promise<number> {
  return withPool(connection, async (pool) => {
    await pool.query('CREATE TABLE IF NOT EXISTS flush (at BIGINT)')
    const client = await pool.connect()
    let count = 0
    const start = performance.now()
    for (; performance.now() - start < ms; count++) await client.query({ name: 'flush', text: 'INSERT INTO flush VALUES ($1)', values: [count] })
    client.release()
    return (count / (performance.now() - start)) * 1_000
  })
}
