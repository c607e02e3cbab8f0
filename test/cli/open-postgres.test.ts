import { createServer } from 'node:net'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openPostgres } from '../../src/cli/open-postgres.js'
import { createTestDatabase, type TestDatabase } from '../support/postgres.js'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('the PostgreSQL of a command', () => {
  it('may lose a connection that nobody uses just then', async () => {
    const { storage, close } = await openPostgres(database.url, undefined)
    onTestFinished(close)
    await storage.migrate()
    const administrator = new Client(database.connection)
    await administrator.connect()
    const others = 'FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'
    await administrator.query(`SELECT pg_terminate_backend(pid) ${others}`)
    while ((await administrator.query(`SELECT 1 ${others}`)).rows.length > 0);
    await administrator.end()
    const { from, to } = await storage.migrate()
    expect(from).toBe(to)
  })

  it('is given up where it accepts and says nothing, and so is the command', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void silent.close())
    const { port } = silent.address() as { readonly port: number }
    const { storage, close } = await openPostgres(`postgres://a:b@127.0.0.1:${port}/none`, undefined, 100)
    await expect(storage.migrate()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    await close()
  })
})
