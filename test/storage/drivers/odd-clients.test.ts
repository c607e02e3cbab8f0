import knex from 'knex'
import { Pool, types } from 'pg'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { fromKnex, fromPg, fromPostgresJs, postgresStorage } from '../../../src/storage/index.js'
import type { AllStores } from '../../../src/testing/storage-cases/bench.js'
import { addSubject } from '../../../src/testing/storage-cases/bench.js'
import { attemptRow, eventRow, leafRow, messageRow, noon, receiptRow } from '../../../src/testing/storage-cases/rows.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'

let tenants = 0
const scopeOf = (tenant: string) => ({ tenant, clock: () => new Date(noon) })
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const renamed = (row: object): object => Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]))

async function problemOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => value,
    (error: unknown) => (isNophiError(error) ? `${error.code} ${error.details.problem}` : error),
  )
}

describe('a client of PostgreSQL that a host has set otherwise', () => {
  let database: TestDatabase
  let pool: Pool
  const scope = () => scopeOf(`tenant-${++tenants}`)

  beforeAll(async () => {
    database = await createTestDatabase()
    pool = new Pool({ ...database.connection, max: 4 })
    await postgresStorage({ executor: fromPg(pool) }).migrate()
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  it('is read alike where it hands out every value but bytes as text', async () => {
    const texts = new Pool({
      ...database.connection,
      max: 2,
      types: { getTypeParser: (oid, format) => (oid === 17 ? types.getTypeParser(17, format as 'text') : (value: string) => value) },
    })
    onTestFinished(() => texts.end())
    const storage = postgresStorage({ executor: fromPg(texts) })
    expect(await storage.migrate()).toEqual({ from: 1, to: 1 })
    const attempts = await storage.transaction(scope(), async (stores) => {
      await addSubject(stores, 'subject-1')
      await stores.suppression.openAttempts([attemptRow({ id: 'a' }), attemptRow({ id: 'b', permitSeq: 2, counted: false })])
      return stores.suppression.attemptsSince({ subject: 'subject-1' }, 0)
    })
    expect(attempts).toEqual([attemptRow({ id: 'a' }), attemptRow({ id: 'b', permitSeq: 2, counted: false })])
  })

  it('is refused where it hands out flags as words of its own', async () => {
    const words = new Pool({
      ...database.connection,
      max: 2,
      types: { getTypeParser: (oid, format) => (oid === 16 ? (value: string) => (value === 't' ? 'yes' : 'no') : types.getTypeParser(oid, format as 'text')) },
    })
    onTestFinished(() => words.end())
    const storage = postgresStorage({ executor: fromPg(words) })
    expect(await problemOf(storage.transaction(scope(), async (stores) => stores.now()))).toBe('STORAGE_UNAVAILABLE a flag that is none')
  })

  it('is refused where it renames columns, and nothing is read as null', async () => {
    const host = knex({
      client: 'pg',
      connection: { ...database.connection },
      pool: { min: 0, max: 2 },
      postProcessResponse: (result) => (Array.isArray(result?.rows) ? { ...result, rows: result.rows.map(renamed) } : result),
    })
    onTestFinished(() => host.destroy())
    const storage = postgresStorage({ executor: fromKnex(host) })
    const at = scope()
    const lifted = async ({ suppression, ...stores }: AllStores): Promise<unknown> => {
      await addSubject({ suppression, ...stores }, 'subject-1')
      await suppression.insertEvent(eventRow({ enforcedAt: noon }))
      return suppression.events('subject-1')
    }
    expect(await problemOf(storage.transaction(at, lifted))).toBe('STORAGE_UNAVAILABLE a column under another name')
    const receipts = ({ messages }: AllStores): Promise<unknown> =>
      Promise.all(['p1', 'p2'].map((providerId) => messages.insertReceipt(receiptRow({ providerId }))))
    expect(await problemOf(storage.transaction(at, receipts))).toBe('STORAGE_UNAVAILABLE a column under another name')
  })

  it("is refused where the host's own transaction renames columns, which nothing on it tells", async () => {
    const storage = postgresStorage({ executor: fromPg(pool) })
    const at = scope()
    await storage.transaction(at, async (stores) => {
      await addSubject(stores, 'subject-1')
      await stores.messages.insertIfAbsent(messageRow({ id: 'message-1' }))
    })
    const host = postgres({ ...database.connection, max: 1, transform: postgres.camel, onnotice() {} })
    onTestFinished(() => host.end({ timeout: 1 }))
    const read = host.begin((transaction) => storage.join(fromPostgresJs(transaction)).transaction(at, ({ messages }) => messages.get('message-1')))
    expect(await problemOf(read)).toBe('STORAGE_UNAVAILABLE a column under another name')
  })

  it('has its bytes read as they stand, however its sessions were set to write them', async () => {
    const sql = postgres({ ...database.connection, max: 1, connection: { bytea_output: 'escape' }, onnotice() {} })
    onTestFinished(() => sql.end({ timeout: 1 }))
    const storage = postgresStorage({ executor: fromPostgresJs(sql) })
    const at = scope()
    await storage.transaction(at, ({ audit }) => audit.appendLeaf(leafRow('leaf-1')))
    const taken = await storage.transaction(at, ({ audit }) => audit.takePending(9))
    expect(taken).toEqual([{ id: 'leaf-1', hash: leafRow('leaf-1').hash }])
  })
})
