import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import type { SqlExecutor, SqlValue } from '../../src/ports/storage.js'
import { fromPg, postgresStorage } from '../../src/storage/index.js'
import { createTestDatabase, type TestDatabase } from '../support/postgres.js'

const scope = { tenant: 'a', clock: () => new Date('2026-03-02T12:00:00Z') }

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('it succeeded'),
    (error: unknown) => error,
  )
}

describe('PostgreSQL storage', () => {
  let database: TestDatabase
  let pool: pg.Pool

  beforeAll(async () => {
    database = await createTestDatabase()
    pool = new pg.Pool({ ...database.connection, max: 4 })
    pool.on('error', () => undefined)
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  it('makes no table before it is migrated, and says so', async () => {
    const storage = postgresStorage({ executor: fromPg(pool), schema: 'later' })
    expect(isNophiError(await failureOf(storage.transaction(scope, ({ now }) => now())), 'STORAGE_NOT_MIGRATED')).toBe(true)
    await storage.migrate()
    expect(await storage.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15))).toBe('first')
  })

  it('keeps two schemas of one database apart', async () => {
    const [one, two] = ['one', 'two'].map((schema) => postgresStorage({ executor: fromPg(pool), schema }))
    await one?.migrate()
    await two?.migrate()
    await one?.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15))
    expect(await two?.transaction(scope, ({ replay }) => replay.firstSeen('key', 'digest', 9e15))).toBe('first')
  })

  it('takes an executor that is a class', async () => {
    class Executor implements SqlExecutor {
      readonly dialect = 'postgres'
      readonly #inner = fromPg(pool)
      query(text: string, values: SqlValue[]): ReturnType<SqlExecutor['query']> {
        return this.#inner.query(text, values)
      }
      begin<T>(work: (transaction: SqlExecutor) => Promise<T>): Promise<T> {
        return (this.#inner.begin as NonNullable<SqlExecutor['begin']>)(work)
      }
    }
    const storage = postgresStorage({ executor: new Executor(), schema: 'classes' })
    await storage.migrate()
    expect(await storage.transaction({ tenant: 'a', clock: () => new Date() }, ({ monitor }) => monitor.readState('none'))).toBeNull()
  })

  it('refuses a server that is in recovery', async () => {
    const storage = postgresStorage({ executor: asStandby(fromPg(pool)), schema: 'standby' })
    await storage.migrate()
    const failure = await failureOf(storage.transaction(scope, ({ now }) => now()))
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE') && failure.details).toEqual({ problem: 'standby' })
  })

  it('leaves the pool of the host open when it is closed', async () => {
    const storage = postgresStorage({ executor: fromPg(pool), schema: 'closing' })
    await storage.migrate()
    await storage.close()
    expect(isNophiError(await failureOf(storage.transaction(scope, ({ now }) => now())), 'STORAGE_UNAVAILABLE')).toBe(true)
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  it('goes on after the server cut all its connections', async () => {
    const storage = postgresStorage({ executor: fromPg(pool), schema: 'cut' })
    await storage.migrate()
    const admin = new pg.Client(database.connection)
    await admin.connect()
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()')
    await admin.end()
    const again = (): Promise<unknown> => storage.transaction(scope, ({ replay }) => replay.firstSeen('cut', 'digest', 9e15)).catch(() => 'not yet')
    await expect.poll(again, { timeout: 20_000 }).toBe('first')
  })

  it.each([
    ['a transaction of a host', () => ({ executor: { dialect: 'postgres', query: async () => ({ rows: [], rowCount: 0 }) } as SqlExecutor })],
    ['an executor of another engine', () => ({ executor: { ...fromPg(pool), dialect: 'sqlite' } as SqlExecutor })],
    ['a schema that is no plain name', () => ({ executor: fromPg(pool), schema: 'a; DROP TABLE x' })],
    ['an option that it does not know', () => ({ executor: fromPg(pool), shema: 'a' }) as never],
  ])('refuses %s when made', (_, options) => {
    expect(() => postgresStorage(options())).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })
})

/** A real server that says it is a standby. */
function asStandby({ dialect, query, begin }: SqlExecutor): SqlExecutor {
  const lying =
    (ask: SqlExecutor['query']): SqlExecutor['query'] =>
    (text, values) =>
      ask(text.replace('pg_is_in_recovery()', 'true'), values)
  return { dialect, query: lying(query), begin: (work) => begin?.((transaction) => work({ dialect, query: lying(transaction.query) })) as never }
}
