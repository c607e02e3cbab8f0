import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { classifySqlError } from '../../../src/storage/drivers/classify-sql-error.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'
import { type HostClient, hostClients } from '../../support/postgres-clients.js'

const canary = 'canary-+13125550142'

/** The error of a promise that must fail. */
async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('it succeeded'),
    (error: unknown) => error,
  )
}

describe.each(Object.keys(hostClients))('PostgreSQL through %s', (name) => {
  let database: TestDatabase
  let host: HostClient
  const query = async (text: string, values: (string | number | bigint | Uint8Array | null)[] = []): Promise<Record<string, unknown>[]> =>
    (await host.own.query(text, values)).rows

  beforeAll(async () => {
    database = await createTestDatabase()
    host = (hostClients[name] as (at: TestDatabase['connection']) => HostClient)(database.connection)
    await host.own.query('CREATE TABLE kept (id text PRIMARY KEY, n bigint, bytes bytea, made_at bigint)', [])
    await host.own.query('CREATE TABLE late (id text UNIQUE DEFERRABLE INITIALLY DEFERRED)', [])
  })
  afterAll(async () => {
    await host.end()
    await database.drop()
  })

  it('passes numbers beyond 2^53, bytes, null and question marks both ways, under the names of the columns', async () => {
    await query('INSERT INTO kept VALUES ($1, $2, $3, $4)', ['why?', 9007199254740993n, new Uint8Array([0, 255]), null])
    const [row] = await query('SELECT id, n::text AS n, bytes, made_at FROM kept WHERE id = $1', ['why?'])
    expect({ ...row, bytes: [...((row?.bytes as Uint8Array) ?? [])] }).toEqual({ id: 'why?', n: '9007199254740993', bytes: [0, 255], made_at: null })
  })

  it('takes values by their number, whatever their order and however often', async () => {
    expect(await query('SELECT $2::text || $1::text || $2::text AS text', ['a', 'b'])).toEqual([{ text: 'bab' }])
  })

  it('counts what a statement changed or returned', async () => {
    await query('INSERT INTO kept (id) VALUES ($1), ($2)', ['count-1', 'count-2'])
    expect((await host.own.query("UPDATE kept SET n = 1 WHERE id LIKE 'count-%'", [])).rowCount).toBe(2)
    expect((await host.own.query("UPDATE kept SET n = 2 WHERE id = 'count-1' RETURNING n", [])).rowCount).toBe(1)
    expect((await host.own.query('INSERT INTO kept (id) VALUES ($1) ON CONFLICT DO NOTHING', ['count-1'])).rowCount).toBe(0)
  })

  it('commits its own transactions, in READ COMMITTED whatever the default is', async () => {
    const level = await host.own.begin?.(async (transaction) => {
      await transaction.query('INSERT INTO kept (id) VALUES ($1)', ['committed'])
      return (await transaction.query('SHOW transaction_isolation', [])).rows[0]?.transaction_isolation
    })
    expect(level).toBe('read committed')
    expect(await query("SELECT count(*)::int AS n FROM kept WHERE id = 'committed'")).toEqual([{ n: 1 }])
  })

  /** A library may hand out a dead connection once more before it hears of its end: all of them at once, none is dead. */
  const everyConnection = (): Promise<string> =>
    Promise.all(Array.from({ length: 16 }, () => query('SELECT pg_sleep(0.02)::text AS slept'))).then(
      () => 'alive',
      () => 'not yet',
    )

  it('undoes a transaction whose work throws, and hands the throw on', async () => {
    const mine = new Error('mine')
    const failure = await failureOf(
      host.own.begin?.(async (transaction) => {
        await transaction.query('INSERT INTO kept (id) VALUES ($1)', ['undone'])
        throw mine
      }) ?? Promise.resolve(),
    )
    expect(failure).toBe(mine)
    expect(await query("SELECT count(*)::int AS n FROM kept WHERE id = 'undone'")).toEqual([{ n: 0 }])
  })

  it('does not report as done what the server undid because of a failure that the work swallowed', async () => {
    const failure = await failureOf(
      host.own.begin?.(async (transaction) => {
        await transaction.query('INSERT INTO kept (id) VALUES ($1)', ['swallowed'])
        await transaction.query('SELECT 1 / 0', []).catch(() => undefined)
      }) ?? Promise.resolve(),
    )
    expect(isNophiError(failure, 'STORAGE_UNAVAILABLE')).toBe(true)
    expect(await query("SELECT count(*)::int AS n FROM kept WHERE id = 'swallowed'")).toEqual([{ n: 0 }])
  })

  it('refuses a statement after the end of its transaction', async () => {
    const kept = await host.own.begin?.(async (transaction) => transaction)
    expect(isNophiError(await failureOf(kept?.query('SELECT 1', []) ?? Promise.resolve()), 'TRANSACTION_MISMATCH')).toBe(true)
  })

  it('tells a commit that the server refused from one that it did not answer', async () => {
    const refused = await failureOf(
      host.own.begin?.(async (transaction) => {
        await transaction.query('INSERT INTO late VALUES ($1), ($1)', ['twice'])
      }) ?? Promise.resolve(),
    )
    expect(classifySqlError(refused)).toBe('constraint')

    await query(`CREATE OR REPLACE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(30); RETURN NULL; END'`)
    await query('DROP TRIGGER IF EXISTS slow ON late')
    await query('CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON late DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slow()')
    const cut = failureOf(
      host.own.begin?.(async (transaction) => {
        await transaction.query('INSERT INTO late VALUES ($1)', [canary])
      }) ?? Promise.resolve(),
    )
    const killed = "SELECT count(pg_terminate_backend(pid))::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"
    await expect.poll(() => query(killed), { timeout: 20_000 }).toEqual([{ n: 1 }])
    const failure = await cut
    expect(classifySqlError(failure)).toBe('unclear')
    expect(JSON.stringify(failure) + String(failure)).not.toContain(canary)
    // A library may hand out the dead connection once more before it hears of its end.
    const cleaned = (): Promise<string> =>
      query('DROP TRIGGER IF EXISTS slow ON late').then(
        () => 'done',
        () => 'not yet',
      )
    await expect.poll(cleaned, { timeout: 20_000 }).toBe('done')
    await expect.poll(everyConnection, { timeout: 20_000 }).toBe('alive')
  })

  it('joins a transaction of the host without beginning or ending one', async () => {
    await host.transaction(async (joined, run) => {
      expect(joined.begin).toBeUndefined()
      await run("INSERT INTO kept (id) VALUES ('host-1')")
      expect((await joined.query("SELECT count(*)::int AS n FROM kept WHERE id = 'host-1'", [])).rows).toEqual([{ n: 1 }])
      expect(await query("SELECT count(*)::int AS n FROM kept WHERE id = 'host-1'")).toEqual([{ n: 0 }])
    })
    expect(await query("SELECT count(*)::int AS n FROM kept WHERE id = 'host-1'")).toEqual([{ n: 1 }])
  })

  it('classes errors by what they mean, through whatever the library wraps them in', async () => {
    await query('INSERT INTO kept (id) VALUES ($1)', [canary])
    const classOf = async (text: string, values: string[] = []): Promise<string> => classifySqlError(await failureOf(host.own.query(text, values)))
    expect(await classOf('INSERT INTO kept (id) VALUES ($1)', [canary])).toBe('constraint')
    expect(await classOf('SELECT * FROM nowhere WHERE id = $1', [canary])).toBe('missing-table')
    expect(await classOf('SELECT nothing FROM kept WHERE id = $1', [canary])).toBe('other')
    expect(await classOf('SELECT $1::text::int', [canary])).toBe('other')
    expect(await classOf(`DO $do$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $do$`)).toBe('retryable')
    expect(await classOf(`DO $do$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40003'; END $do$`)).toBe('unclear')
    expect(await classOf(`DO $do$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '55P03'; END $do$`)).toBe('busy')
    expect(await classOf(`DO $do$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '53100'; END $do$`)).toBe('disk-full')
    expect(await classOf('SELECT pg_terminate_backend(pg_backend_pid())')).toBe('unavailable')
    await expect.poll(everyConnection, { timeout: 20_000 }).toBe('alive')
  })
})
