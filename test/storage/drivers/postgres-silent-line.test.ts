import { Pool } from 'pg'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import type { SqlExecutor } from '../../../src/ports/storage.js'
import { fromPg } from '../../../src/storage/drivers/postgres/from-pg.js'
import { fromPostgresJs } from '../../../src/storage/drivers/postgres/from-postgres-js.js'
import { type TcpProxy, tcpProxy } from '../../faults/run/tcp-proxy.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'

type Opened = { readonly executor: SqlExecutor; end(): unknown }
type At = { readonly host: string; readonly port: number; readonly user: string; readonly database: string }

const answerMs = 800

const libraries: Readonly<Record<string, (at: At) => Opened>> = {
  pg(at) {
    const pool = new Pool({ ...at, max: 2 })
    pool.on('error', () => undefined)
    return { executor: fromPg(pool, { answerMs }), end: () => pool.end() }
  },
  postgres(at) {
    const sql = postgres({ ...at, max: 2, onnotice() {} })
    return { executor: fromPostgresJs(sql, { answerMs }), end: () => sql.end({ timeout: 0 }) }
  },
}

// Side by side, since each waits for an answer that does not come.
describe.concurrent.each(Object.keys(libraries))('a line to PostgreSQL that falls silent, through %s', (name) => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await createTestDatabase()
    const direct = (libraries[name] as (at: At) => Opened)({ ...database.connection, host: '127.0.0.1' })
    await direct.executor.query('CREATE TABLE kept (id text)', [])
    await direct.end()
  })
  afterAll(() => database.drop())

  interface Line {
    silence(): void
    begin(work: (transaction: SqlExecutor) => Promise<unknown>): Promise<unknown>
  }

  /** A line that is open already. */
  async function openLine({ onTestFinished }: TestContext): Promise<Line> {
    const proxy: TcpProxy = await tcpProxy(database.connection)
    const opened = (libraries[name] as (at: At) => Opened)({ ...database.connection, host: '127.0.0.1', port: proxy.port })
    onTestFinished(async () => {
      await proxy.close()
      await opened.end()
    })
    await opened.executor.query('SELECT 1', [])
    return { silence: proxy.silence, begin: async (work) => opened.executor.begin?.(work).catch((error: unknown) => error) }
  }

  const failed = (problem: string): object => ({ code: 'STORAGE_UNAVAILABLE', details: { problem } })

  it('before a transaction, begins none, and none of its work', async (test) => {
    const line = await openLine(test)
    line.silence()
    let begun = false
    const outcome = await line.begin(async () => {
      begun = true
    })
    expect(outcome).toMatchObject(failed('no-answer'))
    expect(begun).toBe(false)
  })

  it('between two statements, fails it', async (test) => {
    const line = await openLine(test)
    const outcome = await line.begin(async (transaction) => {
      await transaction.query('SELECT 1', [])
      line.silence()
      await transaction.query('SELECT 2', [])
    })
    expect(outcome).toMatchObject(failed('no-answer'))
  })

  it('before a rollback, hands on why it was asked for', async (test) => {
    const line = await openLine(test)
    const mine = new Error('mine')
    const outcome = await line.begin(async (transaction) => {
      await transaction.query('SELECT 1', [])
      line.silence()
      throw mine
    })
    expect(outcome).toBe(mine)
  })

  it('before a commit, leaves it unclear', async (test) => {
    const line = await openLine(test)
    const outcome = await line.begin(async (transaction) => {
      await transaction.query("INSERT INTO kept VALUES ('a')", [])
      line.silence()
    })
    expect(outcome).toMatchObject(failed('commit-unclear'))
  })

  it('costs that transaction alone: the next has another line', async (test) => {
    const line = await openLine(test)
    await line.begin(async (transaction) => {
      await transaction.query('SELECT 1', [])
      line.silence()
    })
    expect(await line.begin(async (transaction) => (await transaction.query('SELECT 2 AS two', [])).rows)).toEqual([{ two: 2 }])
  })

  it('is not felt by a transaction that takes longer than an answer may', async (test) => {
    const line = await openLine(test)
    const outcome = await line.begin(async (transaction) => {
      for (let turn = 0; turn < 3; turn++) await transaction.query('SELECT pg_sleep(0.3)', [])
      return 'done'
    })
    expect(outcome).toBe('done')
  })
})
