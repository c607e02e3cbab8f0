import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import type { SqlExecutor, StorageAdapter } from '../../../src/ports/storage.js'
import { createSqlStorage } from '../../../src/storage/sql/create-sql-storage.js'
import { everythingIn } from '../../../src/testing/conformance-case.js'
import { attemptRow, bytesOf, eventRow, messageRow } from '../../../src/testing/storage-cases/rows.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'
import { hostTransaction, openSqlite, rewriting } from './open-sqlite.js'

const scope = { tenant: 'tenant-1', clock: () => new Date(0) }
const canary = 'canary-+15555550123'
const atOnce = { monotonic: () => performance.now(), sleep: async () => undefined, randomBytes: (length: number) => new Uint8Array(length) }

/** Its looks at who is idle come at once. */
const looking = { ...atOnce, sleep: async () => new Promise<void>((resolve) => setImmediate(resolve)) }

/** The storage, empty. */
async function lookingOver(bench: PostgresBench): Promise<StorageAdapter> {
  await bench.open()
  return createSqlStorage({ executor: bench.executor, name: 'postgres', durable: true, runtime: looking })
}

/** What becomes of work in a host's transaction that asks for more work in the same one, and waits for it. */
async function nestedIn(storage: StorageAdapter, transaction: SqlExecutor): Promise<unknown> {
  const joined = storage.join(transaction)
  const nested = joined.transaction(scope, async ({ monitor }) => {
    await monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: 1 })
    return joined.transaction(scope, async (stores) => stores.monitor.holds())
  })
  return nested.then(
    () => 'done',
    (error: unknown) => (isNophiError(error) ? error.code : error),
  )
}

/** An error as PostgreSQL's drivers throw it, with values of rows in every member. */
class ServerError extends Error {
  readonly detail = `Key (phone)=(${canary}) already exists.`
  constructor(readonly code: string) {
    super(`value ${canary} is refused`)
  }
}

describe('transactions on PostgreSQL', () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
  })
  afterAll(() => bench.end())

  /** Fails the statements that begin as said, with this state, the first times that they run. */
  function failing(begins: RegExp, code: string, times: number): { readonly executor: SqlExecutor; count(): number } {
    let seen = 0
    const executor = rewriting(bench.executor, (text) => {
      if (begins.test(text) && ++seen <= times) throw new ServerError(code)
      return text
    })
    return { executor, count: () => seen }
  }

  it('sets its limits and a durable commit for itself alone', async () => {
    const settings = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout', 'synchronous_commit', 'transaction_isolation']
    const seen: unknown[] = []
    const executor: SqlExecutor = {
      dialect: 'postgres',
      query: (text, values) => bench.executor.query(text, values),
      begin: (work) =>
        (bench.executor.begin as NonNullable<SqlExecutor['begin']>)(async (transaction) => {
          await transaction.query("SELECT set_config('synchronous_commit', 'off', true)", [])
          const result = await work(transaction)
          for (const name of settings) seen.push((await transaction.query(`SELECT current_setting('${name}') AS v`, [])).rows[0]?.v)
          return result
        }),
    }
    await createSqlStorage({ executor, name: 'postgres', durable: true }).transaction(scope, async ({ monitor }) => monitor.holds())
    expect(seen).toEqual(['2s', '5s', '5s', 'on', 'read committed'])
    expect((await bench.probe("SELECT current_setting('lock_timeout') AS v"))[0]?.v).toBe('0')
  })

  it('tells the time of the database, once a transaction', async () => {
    const storage = await bench.open()
    const before = Number((await bench.probe('SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS at'))[0]?.at)
    const [first, second] = await storage.transaction(scope, async (stores) => [await stores.now(), await stores.now()] as const)
    expect(first).toBe(second)
    expect(first).toBeGreaterThanOrEqual(before)
  })

  for (const code of ['40001', '40P01', '55P03'])
    it(`runs again what the server undid with ${code}, before a commit was asked for`, async () => {
      await bench.open()
      const { executor, count } = failing(/FROM nophi_hold/, code, 2)
      const storage = createSqlStorage({ executor, name: 'postgres', durable: true, runtime: atOnce })
      let runs = 0
      await storage.transaction(scope, async ({ monitor }) => {
        runs += 1
        await monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: runs })
        return monitor.holds()
      })
      expect([runs, count()]).toEqual([3, 3])
      expect(await bench.probe('SELECT at::int FROM nophi_hold')).toEqual([{ at: 3 }])
    })

  it('gives up after a bounded number of repetitions, with a retryable error', async () => {
    await bench.open()
    const { executor, count } = failing(/FROM nophi_hold/, '40001', 1_000)
    const storage = createSqlStorage({ executor, name: 'postgres', durable: true, runtime: atOnce })
    await expect(storage.transaction(scope, async ({ monitor }) => monitor.holds())).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', retryable: true })
    expect(count()).toBe(10)
  })

  it('never repeats what was refused, nor what failed after the commit was asked for', async () => {
    await bench.open()
    let runs = 0
    const unanswered: SqlExecutor = {
      dialect: 'postgres',
      query: (text, values) => bench.executor.query(text, values),
      begin: async (work) => {
        await (bench.executor.begin as NonNullable<SqlExecutor['begin']>)(work)
        throw new ServerError('40001')
      },
    }
    const storage = createSqlStorage({ executor: unanswered, name: 'postgres', durable: true, runtime: atOnce })
    const committing = storage.transaction(scope, async ({ monitor }) => {
      runs += 1
      await monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: 1 })
    })
    await expect(committing).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    const { executor, count } = failing(/FROM nophi_hold/, '23505', 1_000)
    const refused = createSqlStorage({ executor, name: 'postgres', durable: true, runtime: atOnce })
    await expect(refused.transaction(scope, async ({ monitor }) => monitor.holds())).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    expect([runs, count()]).toEqual([1, 1])
  })

  it('keeps nothing of a transaction whose failed statement the work swallowed', async () => {
    await bench.open()
    const { executor } = failing(/FROM nophi_hold/, '23505', 1)
    const storage = createSqlStorage({ executor, name: 'postgres', durable: true })
    const swallowing = storage.transaction(scope, async ({ monitor }) => {
      await monitor.replaceState('stream', null, 'kept')
      await monitor.holds().catch(() => undefined)
    })
    await expect(swallowing).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    expect(await bench.probe('SELECT * FROM nophi_monitor_state')).toEqual([])
  })

  it('shows nothing of a value in any error', async () => {
    const storage = await bench.open()
    const attempts = [
      // A character that PostgreSQL's text cannot hold, a number that its bigint cannot, an id twice.
      storage.transaction(scope, async ({ messages }) => messages.insertIfAbsent(messageRow({ program: `${canary}\0` }))),
      storage.transaction(scope, async ({ suppression }) => suppression.insertEvent(eventRow({ actor: canary, recordedAt: 2 ** 80 }))),
      storage.transaction(scope, async ({ suppression }) => suppression.openAttempts([attemptRow({ process: canary }), attemptRow({ process: canary })])),
    ]
    for (const { status, ...rest } of await Promise.allSettled(attempts)) {
      expect(status).toBe('rejected')
      const { reason } = rest as { reason: unknown }
      expect(isNophiError(reason)).toBe(true)
      expect(everythingIn(reason)).not.toContain('canary')
    }
  })

  it('put out work in a transaction of a host that waits for more work in it', async () => {
    const storage = await lookingOver(bench)
    expect(await bench.hostTransaction(storage, (transaction) => nestedIn(storage, transaction))).toBe('TRANSACTION_MISMATCH')
  })

  it('put out nobody who waits for the engine, however long another waits behind', async () => {
    const storage = await lookingOver(bench)
    const hold = { target: 'program-1', cause: 'person', by: 'actor-1', at: 1 }
    const both = await bench.hostTransaction(storage, async (other) => {
      await storage.join(other).transaction(scope, ({ monitor }) => monitor.hold(hold))
      const waiting = bench.hostTransaction(storage, async (transaction) => {
        const joined = storage.join(transaction)
        return Promise.all([joined.transaction(scope, ({ monitor }) => monitor.hold(hold)), joined.transaction(scope, async ({ monitor }) => monitor.holds())])
      })
      waiting.catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return () => waiting
    })
    expect((await both())[1]).toEqual([hold])
  })

  it('stores what its own statements say, as plain SQL reads it', async () => {
    const storage = await bench.open()
    await storage.transaction(scope, async ({ suppression, messages, audit, consent }) => {
      await consent.ensureSubject(['k1:a', 'k2:a'], 'subject-1', bytesOf(255, 0))
      await suppression.advanceGate('subject-1', 0, 3, 1)
      await messages.insertIfAbsent(messageRow({ keyMacs: ['k1:m', 'k2:m'], payload: bytesOf(0, 127, 128) }))
      await audit.appendLeaf({ id: 'leaf-1', ref: 'message-1', bytes: bytesOf(1), hash: bytesOf(2) })
    })
    expect(await bench.probe("SELECT tenant, id, seq::int, stops::int, encode(number_cipher, 'hex') AS cipher FROM nophi_recipient")).toEqual([
      { tenant: 'tenant-1', id: 'subject-1', seq: 3, stops: 1, cipher: 'ff00' },
    ])
    expect(await bench.probe('SELECT mac, recipient FROM nophi_recipient_mac ORDER BY mac')).toEqual([
      { mac: 'k1:a', recipient: 'subject-1' },
      { mac: 'k2:a', recipient: 'subject-1' },
    ])
    expect(await bench.probe("SELECT status, encode(payload, 'hex') AS payload, key_macs FROM nophi_message")).toEqual([
      { status: 'queued', payload: '007f80', key_macs: '["k1:m","k2:m"]' },
    ])
    expect(await bench.probe('SELECT mac, message FROM nophi_message_key ORDER BY mac')).toEqual([
      { mac: 'k1:m', message: 'message-1' },
      { mac: 'k2:m', message: 'message-1' },
    ])
    expect(await bench.probe("SELECT l.id, l.ref, encode(p.hash, 'hex') AS hash FROM nophi_leaf l JOIN nophi_leaf_pending p USING (tenant, id)")).toEqual([
      { id: 'leaf-1', ref: 'message-1', hash: '02' },
    ])
  })
})

describe('transactions on SQLite', () => {
  it('tell the time of their caller, since SQLite has no other clock', async () => {
    const { storage } = await openSqlite()
    expect(await storage.transaction({ ...scope, clock: () => new Date(77) }, async (stores) => stores.now())).toBe(77)
    await storage.close()
  })

  it('refuse a transaction begun inside another', async () => {
    const { storage } = await openSqlite()
    const nested = storage.transaction(scope, () => storage.transaction(scope, async () => 1))
    await expect(nested).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH' })
    await storage.close()
  })

  it('put out work in a transaction of a host that waits for more work in it', async () => {
    const { storage, executor } = await openSqlite()
    const quick = createSqlStorage({ executor, name: 'sqlite', durable: true, runtime: looking })
    expect(await hostTransaction(storage, (transaction) => nestedIn(quick, transaction))).toBe('TRANSACTION_MISMATCH')
    await storage.close()
  })

  it('put out work that waits for what waits for it', async () => {
    let looks = 0
    const { executor } = await openSqlite()
    const runtime = {
      ...atOnce,
      monotonic: () => performance.now(),
      sleep: async () => {
        looks += 1
      },
    }
    const storage = createSqlStorage({ executor, name: 'sqlite', durable: true, runtime })
    const never = storage.transaction(scope, async ({ monitor }) => {
      await monitor.hold({ target: 'program-1', cause: 'person', by: 'actor-1', at: 1 })
      await new Promise(() => undefined)
    })
    await expect(never).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH' })
    expect(looks).toBe(5)
    expect(await storage.transaction(scope, async ({ monitor }) => monitor.holds())).toEqual([])
  })
})
