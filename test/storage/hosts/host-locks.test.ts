import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { SqlExecutor } from '../../../src/ports/storage.js'
import { fromPg, postgresStorage } from '../../../src/storage/index.js'
import { front, type World } from '../../messenger/world.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'
import { dueText, freshNumber, hostWorld } from './host-world.js'

/** A transaction of a host that stays open until it is told to end. */
interface OpenHost {
  readonly joined: SqlExecutor
  commit(): Promise<void>
  rollBack(): Promise<void>
}

describe('a host transaction that stays open', () => {
  let database: TestDatabase
  let pool: pg.Pool
  let world: World
  let patient = ''

  beforeAll(async () => {
    database = await createTestDatabase()
    pool = new pg.Pool({ ...database.connection, max: 12 })
    const storage = postgresStorage({ executor: fromPg(pool) })
    await storage.migrate()
    world = hostWorld(storage)
  })
  beforeEach(async () => {
    patient = freshNumber()
    await world.consent(patient)
  })
  afterAll(async () => {
    await pool.end()
    await database.drop()
  })

  async function beginHost(): Promise<OpenHost> {
    const client = await pool.connect()
    let open = true
    const end = async (how: string): Promise<void> => {
      if (!open) return
      open = false
      await client.query(how)
      client.release()
    }
    onTestFinished(() => end('ROLLBACK'))
    await client.query('BEGIN')
    return { joined: fromPg(client), commit: () => end('COMMIT'), rollBack: () => end('ROLLBACK') }
  }

  async function statusOf(id: string): Promise<unknown> {
    return (await pool.query('SELECT status FROM nophi_message WHERE id = $1', [id])).rows[0]?.status
  }

  /** What a person wrote, from the number. */
  function stop(): Promise<unknown> {
    return world.reply('STOP', { from: patient, occurredAt: new Date() })
  }

  it.each(['commit', 'rollBack'] as const)('W1: does not make a STOP wait, and its text is dead by then: %s', async (ends) => {
    const host = await beginHost()
    const sent = await world.messenger.within(host.joined).send(dueText(world, { to: patient }))
    // Were it waiting, it would end only with the lock's limit, as an error.
    expect(await stop()).toMatchObject({ intent: { intent: 'opt-out' }, replayed: false })
    await host[ends]()
    expect(await statusOf(sent.id)).toBe(ends === 'commit' ? 'queued' : undefined)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(await statusOf(sent.id)).toBe(ends === 'commit' ? 'refused' : undefined)
    // The confirmation of the opt-out is the one text that may follow it.
    const texts = world.transport.sent().filter(({ to }) => to === patient)
    expect(texts.map(({ text }) => text).filter((text) => !text.includes('opted out'))).toEqual([])
  })

  it('W1: neither for a number that nobody knew before', async () => {
    const unknown = freshNumber()
    const host = await beginHost()
    await world.messenger.within(host.joined).send(dueText(world, { to: unknown }))
    expect(await world.reply('STOP', { from: unknown, occurredAt: new Date() })).toMatchObject({ intent: { intent: 'opt-out' } })
    await host.commit()
    expect(await world.messenger.suppression.statusOf({ phone: unknown })).toMatchObject({ suppressed: true })
  })

  it('W1: holds no lock on the recipient that a dispatcher would skip', async () => {
    const host = await beginHost()
    await world.messenger.within(host.joined).send(dueText(world, { to: patient }))
    const free = 'SELECT count(*)::int AS n FROM (SELECT 1 FROM nophi_recipient FOR UPDATE SKIP LOCKED) AS r'
    const all = 'SELECT count(*)::int AS n FROM nophi_recipient'
    expect((await pool.query(free)).rows).toEqual((await pool.query(all)).rows)
    await host.rollBack()
  })

  it.each(['commit', 'rollBack'] as const)('W2: a second use of its key waits for its end: %s', async (ends) => {
    const request = dueText(world, { to: patient })
    const host = await beginHost()
    const first = await world.messenger.within(host.joined).send(request)
    const second = world.messenger.send(request)
    const waiting = "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    await expect.poll(async () => (await pool.query(waiting)).rows[0]?.n, { timeout: 20_000 }).toBe(1)
    await host[ends]()
    const outcome = await second
    expect(outcome.replayed).toBe(ends === 'commit')
    expect(outcome.id === first.id).toBe(ends === 'commit')
    expect(await statusOf(outcome.id)).toBe('queued')
  })

  it('W3: two that use keys in opposite order are told apart by one retryable error, and the rerun replays', async () => {
    const [one, two] = [dueText(world, { to: patient }), dueText(world, { to: patient })]
    const [left, right] = [await beginHost(), await beginHost()]
    await world.messenger.within(left.joined).send(one)
    await world.messenger.within(right.joined).send(two)
    const crossing = await Promise.allSettled(
      [world.messenger.within(left.joined).send(two), world.messenger.within(right.joined).send(one)].map(async (each, at) => {
        try {
          await each
          await [left, right][at]?.commit()
        } catch (error) {
          await [left, right][at]?.rollBack()
          throw error
        }
      }),
    )
    const failed = crossing.filter((each) => each.status === 'rejected')
    expect(failed.map(({ reason }) => reason)).toMatchObject([{ code: 'STORAGE_UNAVAILABLE', retryable: true }])
    const rerun = await beginHost()
    expect(await world.messenger.within(rerun.joined).send(two)).toMatchObject({ replayed: true })
    expect(await world.messenger.within(rerun.joined).send(one)).toMatchObject({ replayed: true })
    await rerun.commit()
  })

  it.each(['commit', 'rollBack'] as const)('W4: a stop inside it holds the gate until its end, and is enforced after it: %s', async (ends) => {
    const host = await beginHost()
    await world.messenger.within(host.joined).suppression.suppress({ phone: patient, source: 'front-desk', actor: front })
    const free = 'SELECT count(*)::int AS n FROM (SELECT 1 FROM nophi_recipient FOR UPDATE SKIP LOCKED) AS r'
    const all = 'SELECT count(*)::int AS n FROM nophi_recipient'
    expect((await pool.query(free)).rows[0]?.n).toBe((await pool.query(all)).rows[0]?.n - 1)
    expect(await world.messenger.suppression.statusOf({ phone: patient })).toEqual({ suppressed: false })
    await host[ends]()
    await world.messenger.maintain()
    const status = await world.messenger.suppression.statusOf({ phone: patient })
    expect(status).toMatchObject(ends === 'commit' ? { suppressed: true, by: [{ enforcedAt: expect.any(Date) }] } : { suppressed: false })
  })

  it('W4: keeps no message, no consent and no record of what it rolled back', async () => {
    const counts =
      'SELECT (SELECT count(*) FROM nophi_message)::int AS m, (SELECT count(*) FROM nophi_consent)::int AS c, (SELECT count(*) FROM nophi_leaf)::int AS l'
    const before = (await pool.query(counts)).rows
    const host = await beginHost()
    await world.messenger.within(host.joined).send(dueText(world, { to: patient }))
    await world.messenger.within(host.joined).send(dueText(world, { to: freshNumber() }))
    await host.rollBack()
    expect((await pool.query(counts)).rows).toEqual(before)
  })

  it('refuses a transaction of another engine', () => {
    const foreign: SqlExecutor = { dialect: 'sqlite', query: async () => ({ rows: [], rowCount: 0 }) }
    expect(() => world.messenger.within(foreign)).toThrow(expect.objectContaining({ code: 'TRANSACTION_MISMATCH' }))
  })
})
