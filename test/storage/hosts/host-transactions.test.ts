import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LeafRow } from '../../../src/ports/audit-store.js'
import type { SqlExecutor, StorageAdapter } from '../../../src/ports/storage.js'
import { fromPg, postgresStorage } from '../../../src/storage/index.js'
import { front, type World } from '../../messenger/world.js'
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js'
import { type HostClient, hostClients, type OpenHostClient } from '../../support/postgres-clients.js'
import { dueText, freshNumber, hostWorld } from './host-world.js'

class HostFailed extends Error {}

describe.each(Object.entries(hostClients))('a host over %s', (_, openClient: OpenHostClient) => {
  let database: TestDatabase
  let host: HostClient
  let storage: StorageAdapter
  let world: World

  beforeAll(async () => {
    database = await createTestDatabase()
    host = openClient(database.connection)
    await host.own.query('CREATE TABLE visits (id text PRIMARY KEY)', [])
    storage = postgresStorage({ executor: host.own, schema: 'clinic' })
    await storage.migrate()
    world = hostWorld(storage)
  })
  afterAll(async () => {
    await host.end()
    await database.drop()
  })

  /** Read by plain SQL, past the package. */
  async function kept(visit: string): Promise<Record<string, unknown> | undefined> {
    const { rows } = await host.own.query(
      `SELECT (SELECT count(*)::int FROM visits WHERE id = $1) AS visits,
        (SELECT count(*)::int FROM clinic.nophi_message WHERE status = 'queued') AS queued,
        (SELECT count(*)::int FROM clinic.nophi_message WHERE status = 'refused') AS refused,
        (SELECT count(*)::int FROM clinic.nophi_consent) AS consents,
        (SELECT count(*)::int FROM clinic.nophi_gate_event WHERE kind = 'stop') AS stops,
        (SELECT count(*)::int FROM clinic.nophi_leaf) AS leaves,
        (SELECT count(*)::int FROM clinic.nophi_leaf_pending) AS pending`,
      [visit],
    )
    return rows[0]
  }

  /** A visit, a consent, two texts and a stop, in one transaction of the host. */
  async function book(visit: string, ends: 'commit' | 'roll back'): Promise<void> {
    const [patient, nobody, gone] = [freshNumber(), freshNumber(), freshNumber()]
    const done = host.transaction(async (joined: SqlExecutor, run) => {
      await run('INSERT INTO visits (id) VALUES ($1)', [visit])
      const messenger = world.messenger.within(joined)
      await messenger.consent.record({
        phone: patient,
        program: 'visits',
        action: 'opt-in',
        source: 'web-form',
        disclosure: { version: 'v0', language: 'en', text: 'Yes' },
        occurredAt: new Date(),
        actor: front,
      })
      expect(await messenger.send(dueText(world, { to: patient }))).toMatchObject({ status: 'queued' })
      expect(await messenger.send(dueText(world, { to: nobody }))).toMatchObject({ status: 'refused' })
      await messenger.suppression.suppress({ phone: gone, source: 'portal', actor: front })
      if (ends === 'roll back') throw new HostFailed('the host changed its mind')
    })
    if (ends === 'commit') await done
    else await expect(done).rejects.toBeInstanceOf(HostFailed)
  }

  it('keeps its own row and all that was joined when it commits, and nothing of either when it rolls back', async () => {
    await book('undone', 'roll back')
    expect(await kept('undone')).toEqual({ visits: 0, queued: 0, refused: 0, consents: 0, stops: 0, leaves: 0, pending: 0 })
    await book('done', 'commit')
    expect(await kept('done')).toEqual({ visits: 1, queued: 1, refused: 1, consents: 1, stops: 1, leaves: 4, pending: 4 })
  })

  it('W2: is not aborted by a refusal, a repeated key or a key that stands for another request', async () => {
    const patient = freshNumber()
    await world.consent(patient)
    const request = dueText(world, { to: patient })
    const first = await world.messenger.send(request)
    await host.transaction(async (joined, run) => {
      const messenger = world.messenger.within(joined)
      expect(await messenger.send(request)).toMatchObject({ id: first.id, replayed: true })
      await expect(messenger.send({ ...request, to: freshNumber() })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
      expect(await messenger.send(dueText(world, { to: freshNumber() }))).toMatchObject({ status: 'refused' })
      await run("INSERT INTO visits (id) VALUES ('after')")
    })
    expect(await kept('after')).toMatchObject({ visits: 1 })
  })

  it('W3: hears of a conflict by one error that tells it to run its transaction again, and then succeeds', async () => {
    const patient = freshNumber()
    await world.consent(patient)
    const request = dueText(world, { to: patient })
    const once = (meanwhile: () => Promise<unknown>): Promise<unknown> =>
      host.transaction(async (joined, run) => {
        // The snapshot of the transaction is taken here, before the key is committed elsewhere.
        await run("INSERT INTO visits (id) VALUES ('again')")
        await meanwhile()
        return world.messenger.within(joined).send(request)
      }, 'repeatable read')
    const failure = await once(() => world.messenger.send(request)).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retryable: true })
    expect(await kept('again')).toMatchObject({ visits: 0 })
    expect(await once(async () => undefined)).toMatchObject({ replayed: true })
  })
  it('may have set that a null in an array is the word: what has no value is kept without one', async () => {
    const scope = { tenant: 'nulls', clock: () => new Date() }
    const leaf = (id: string, ref: string | null): Omit<LeafRow, 'index'> => ({ id, ref, bytes: Uint8Array.of(1), hash: Uint8Array.of(2) })
    const read = await host.transaction(async (joined, run) => {
      await run('SET LOCAL array_nulls = off')
      return storage.join(joined).transaction(scope, async ({ audit }) => {
        await Promise.all([audit.appendLeaf(leaf('two', 'message-1')), audit.appendLeaf(leaf('one', null))])
        return Promise.all([audit.leaf('two'), audit.leaf('one')])
      })
    })
    expect(read.map((row) => [row?.id, row?.ref])).toEqual([
      ['two', 'message-1'],
      ['one', null],
    ])
  })

  it('is refused where it hands over what begins transactions in place of a transaction: nothing is kept by halves', async () => {
    const patient = freshNumber()
    await world.consent(patient)
    const request = dueText(world, { to: patient })
    expect(() => world.messenger.within(host.own)).toThrow(expect.objectContaining({ code: 'TRANSACTION_MISMATCH' }))
    expect(await world.messenger.send(request)).toMatchObject({ replayed: false })
  })
})

describe('a client of pg', () => {
  it('is refused before its BEGIN and after its COMMIT', async () => {
    const database = await createTestDatabase()
    const pool = new pg.Pool({ ...database.connection, max: 4 })
    const storage = postgresStorage({ executor: fromPg(pool), schema: 'clinic' })
    await storage.migrate()
    const world = hostWorld(storage)
    const patient = freshNumber()
    await world.consent(patient)
    const request = dueText(world, { to: patient })
    const client = await pool.connect()
    const joined = world.messenger.within(fromPg(client))
    const refused = { code: 'TRANSACTION_MISMATCH', details: { problem: 'no transaction is open' } }
    await expect(joined.send(request)).rejects.toMatchObject(refused)
    await client.query('BEGIN')
    expect(await joined.send(request)).toMatchObject({ status: 'queued', replayed: false })
    await client.query('COMMIT')
    await expect(joined.send(dueText(world, { to: patient }))).rejects.toMatchObject(refused)
    client.release()
    await pool.end()
    await database.drop()
  })
})
