import { Pool } from 'pg'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StorageAdapter } from '../../../src/ports/storage.js'
import { fromPg } from '../../../src/storage/drivers/postgres/from-pg.js'
import { fromPostgresJs } from '../../../src/storage/drivers/postgres/from-postgres-js.js'
import { rolesSql } from '../../../src/storage/drivers/postgres/roles-sql.js'
import { postgresStorage } from '../../../src/storage/postgres-storage.js'
import { newestVersion } from '../../../src/storage/sql/schema/steps.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'

const scope = { tenant: 'tenant-1', clock: () => new Date() }
const done = { from: newestVersion, to: newestVersion }

/** Databases and roles as those who run them hand them out. */
describe('migrating a database of a host', () => {
  const databases: TestDatabase[] = []
  const pools: Pool[] = []
  let role: string

  async function database(options?: string): Promise<TestDatabase> {
    const made = await createTestDatabase(options)
    databases.push(made)
    return made
  }
  function poolOf({ connection }: TestDatabase, settings: object = {}): Pool {
    const pool = new Pool({ ...connection, max: 3, ...settings })
    pools.push(pool)
    return pool
  }
  const storageOf = (pool: Pool, schema?: string): StorageAdapter => postgresStorage({ executor: fromPg(pool), schema })

  beforeAll(async () => {
    const made = await database()
    role = `${made.connection.database}_app`
    await poolOf(made).query(`CREATE ROLE ${role} LOGIN; CREATE ROLE ${role}_dispatcher NOLOGIN`)
  })
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()))
    for (const each of databases.slice(1)) await each.drop()
    const [first] = databases
    const last = new Pool({ ...first?.connection })
    await last.query(`DROP ROLE ${role}; DROP ROLE ${role}_dispatcher`)
    await last.end()
    await first?.drop()
  })

  it('takes the schema that an administrator made for a role that may make none', async () => {
    const made = await database()
    await poolOf(made).query(`CREATE SCHEMA texts AUTHORIZATION ${role}`)
    const storage = storageOf(poolOf(made, { user: role }), 'texts')
    expect(await storage.migrate()).toEqual({ from: 0, to: newestVersion })
    expect(await storage.migrate()).toEqual(done)
  })

  it('has nothing to do for a role that may change no table, once the schema stands', async () => {
    const made = await database()
    const owner = poolOf(made)
    await storageOf(owner, 'texts').migrate()
    await owner.query(`${rolesSql({ schema: 'texts', roles: { dispatcher: `${role}_dispatcher` } })}; GRANT ${role}_dispatcher TO ${role}`)
    expect(await storageOf(poolOf(made, { user: role }), 'texts').migrate()).toEqual(done)
  })

  it('makes no second set of tables where the search path leads first by now', async () => {
    const made = await database()
    await storageOf(poolOf(made)).migrate()
    await poolOf(made).query('CREATE SCHEMA later')
    const storage = storageOf(poolOf(made, { options: '-c search_path=later,public' }))
    expect(await storage.migrate()).toEqual(done)
    expect(await poolOf(made).query("SELECT 1 FROM pg_tables WHERE schemaname = 'later'")).toMatchObject({ rowCount: 0 })
    expect(await storage.transaction(scope, ({ monitor }) => monitor.holds())).toEqual([])
  })

  it('says where its tables could stand that the search path leads nowhere', async () => {
    const made = await database()
    const nowhere = poolOf(made, { options: '-c search_path=' })
    await expect(storageOf(nowhere).migrate()).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'schema' } })
    expect(await storageOf(nowhere, 'texts').migrate()).toEqual({ from: 0, to: newestVersion })
  })

  it('refuses an encoding that cannot keep every name, before a table is made', async () => {
    const made = await database("ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'")
    await expect(storageOf(poolOf(made)).migrate()).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'executor' } })
    expect(await poolOf(made).query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toMatchObject({ rowCount: 0 })
  })

  it('refuses a library that reads other bytes than the server writes', async () => {
    const made = await database()
    const sql = postgres({ ...made.connection, max: 1, connection: { bytea_output: 'escape' } as object, onnotice() {} })
    const storage = postgresStorage({ executor: fromPostgresJs(sql) })
    await expect(storage.migrate()).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'executor' } })
    await sql.end({ timeout: 1 })
  })

  it('takes one without an encoding of its own, which keeps bytes as they come', async () => {
    const made = await database("ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'")
    const storage = storageOf(poolOf(made))
    await storage.migrate()
    const hold = { target: 'Łukasz-ıİ', cause: 'volume', by: 'zoë', at: 0 }
    await storage.transaction(scope, async ({ monitor }) => monitor.hold(hold))
    expect(await storage.transaction(scope, ({ monitor }) => monitor.holds())).toEqual([hold])
  })
})
