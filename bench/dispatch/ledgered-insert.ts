import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { createAuditLog } from '../../src/audit-log/index.js'
import type { AuditEvent } from '../../src/domain/audit-event.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { keys } from '../kit/clinic.js'
import { median } from '../kit/quantile.js'
import { type Connection, withPool } from './prepare.js'

const connections = 8
const sequenceEveryMs = 250
const body = 'x'.repeat(270)

export interface Inserts {
  /** A second: the host's row alone; with an ordinary row of its record; with the log's two rows by hand; with its record in the log. */
  readonly alone: readonly number[]
  readonly withRow: readonly number[]
  readonly byHand: readonly number[]
  readonly withLeaf: readonly number[]
  /** Medians, round by round: of the log over the ordinary row, over no record at all and over its rows by hand, and of those over the ordinary row. */
  readonly leafOverRow: number
  readonly leafOverAlone: number
  readonly leafOverHand: number
  readonly handOverRow: number
}

type Record = (client: PoolClient, event: AuditEvent) => Promise<void>

/**
 * A host's row in a transaction of its own: alone, with an ordinary row that holds the bytes of its record, with what the log
 * stores of a record written by hand in one statement, and with the record in the log. The log's sequencer runs all the time; nobody
 * sequences what was written by hand, so that its rows cost what they cost a commit and nothing else.
 */
export async function ledgeredInserts(connection: Connection, { rounds, roundMs }: { readonly rounds: number; readonly roundMs: number }): Promise<Inserts> {
  return withPool(connection, async (pool) => {
    const storage = postgresStorage({ executor: fromPg(pool, { prepare: true }) })
    await storage.migrate()
    const audit = createAuditLog({ storage, keys, origin: 'nophi/bench' })
    await pool.query('CREATE TABLE visit (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body TEXT NOT NULL)')
    await pool.query('CREATE TABLE visit_audit (id TEXT PRIMARY KEY, bytes BYTEA NOT NULL)')
    await pool.query('CREATE TABLE visit_leaf (tenant TEXT, id TEXT, ref TEXT, bytes BYTEA NOT NULL, hash BYTEA NOT NULL, PRIMARY KEY (tenant, id))')
    await pool.query('CREATE INDEX visit_leaf_ref ON visit_leaf (tenant, ref) WHERE ref IS NOT NULL')
    await pool.query('CREATE TABLE visit_pending (tenant TEXT, id TEXT, hash BYTEA NOT NULL, PRIMARY KEY (tenant, id))')
    const asLeaf: Record = async (client, event) => {
      const joined = storage.join(fromPg(client, { prepare: true }))
      await joined.transaction({ tenant: 'default', clock: () => new Date() }, (stores) => audit.append(event, stores))
    }
    const ways: readonly (readonly [keyof Pick<Inserts, 'alone' | 'withRow' | 'byHand' | 'withLeaf'>, Record])[] = [
      ['alone', async () => {}],
      ['withRow', asRow],
      ['byHand', asRows],
      ['withLeaf', asLeaf],
    ]
    const rates = { alone: [] as number[], withRow: [] as number[], byHand: [] as number[], withLeaf: [] as number[] }
    const sequencing = setInterval(() => void audit.sequence().catch(() => undefined), sequenceEveryMs)
    for (let round = 0; round <= rounds; round++) {
      for (const [name, record] of round % 2 === 0 ? ways : ways.toReversed()) {
        const rate = await insertRate(pool, roundMs, record)
        // The first round compiles and plans.
        if (round > 0) rates[name].push(rate)
      }
    }
    clearInterval(sequencing)
    await audit.sequence()
    const over = (some: readonly number[], base: readonly number[]): number => median(some.map((rate, index) => rate / (base[index] ?? 0)))
    return {
      ...rates,
      leafOverRow: over(rates.withLeaf, rates.withRow),
      leafOverAlone: over(rates.withLeaf, rates.alone),
      leafOverHand: over(rates.withLeaf, rates.byHand),
      handOverRow: over(rates.byHand, rates.withRow),
    }
  })
}

/** What a host without a log would write: the same bytes, for names stand in order here. */
async function asRow(client: PoolClient, event: AuditEvent): Promise<void> {
  await client.query({ name: 'audit', text: 'INSERT INTO visit_audit (id, bytes) VALUES ($1, $2)', values: [event.id, bytesOf(event)] })
}

/** The record's row and the row of what waits for its place in the log. */
async function asRows(client: PoolClient, event: AuditEvent): Promise<void> {
  const bytes = bytesOf(event)
  const hash = createHash('sha256').update('\0').update(bytes).digest()
  const leaf = "INSERT INTO visit_leaf (tenant, id, bytes, hash) VALUES ('default', $1, $2, $3) RETURNING id, hash"
  const text = `WITH made AS (${leaf}) INSERT INTO visit_pending (tenant, id, hash) SELECT 'default', id, hash FROM made`
  await client.query({ name: 'rows', text, values: [event.id, bytes, hash] })
}

function bytesOf({ id, type, at, data }: AuditEvent): Buffer {
  return Buffer.from(JSON.stringify({ at: at.toISOString(), id, type, v: 1, ...data }))
}

let made = 0

async function insertRate(pool: Pool, ms: number, record: Record): Promise<number> {
  let count = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await pool.connect()
      while (performance.now() - start < ms) {
        await client.query('BEGIN')
        await client.query({ name: 'visit', text: 'INSERT INTO visit (body) VALUES ($1)', values: [body] })
        await record(client, { id: `visit-${++made}`, type: 'visit.made', at: new Date(), data: { visit: made } })
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
