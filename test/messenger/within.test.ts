import { describe, expect, it } from 'vitest'
import type { SqlExecutor } from '../../src/ports/storage.js'
import { memoryStorage } from '../../src/storage/index.js'
import { isWrite, type Statement, watchedStorage } from './watched-storage.js'
import { createWorld, front, otherPhone, patientPhone, type World } from './world.js'

class HostFailed extends Error {}

/** A host's own transaction that ends as told. */
async function hosted(world: World, ends: 'commit' | 'roll back', work: (transaction: SqlExecutor) => Promise<void>): Promise<void> {
  const done = world.storage.hostTransaction(async (transaction) => {
    await work(transaction)
    if (ends === 'roll back') throw new HostFailed('the host changed its mind')
  })
  if (ends === 'roll back') await expect(done).rejects.toBeInstanceOf(HostFailed)
  else await done
}

async function textsIn(world: World): Promise<readonly string[]> {
  return (await world.messenger.history.list({}, front)).records.map(({ status }) => status)
}

async function leavesIn(world: World, type: string): Promise<number> {
  const { size } = await world.messenger.audit.publish()
  let found = 0
  for await (const bytes of world.messenger.audit.exportRange(0n, size)) if (JSON.parse(new TextDecoder().decode(bytes)).type === type) found += 1
  return found
}

describe('within a host transaction', () => {
  it.each(['commit', 'roll back'] as const)('a text, a refusal and their records live or die with the host: %s', async (ends) => {
    const world = createWorld()
    await world.consent()
    await hosted(world, ends, async (transaction) => {
      const joined = world.messenger.within(transaction)
      expect(await joined.send(world.request())).toMatchObject({ status: 'queued' })
      expect(await joined.send(world.request({ to: otherPhone }))).toMatchObject({ status: 'refused' })
    })
    const kept = ends === 'commit'
    expect(await textsIn(world)).toHaveLength(kept ? 2 : 0)
    expect(await leavesIn(world, 'message.queued')).toBe(kept ? 1 : 0)
    expect(await leavesIn(world, 'message.refused')).toBe(kept ? 1 : 0)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: kept ? 1 : 0 })
    expect(world.transport.sent()).toHaveLength(kept ? 1 : 0)
  })

  it('sees the consent that the same transaction recorded, and takes it back with the rest', async () => {
    const world = createWorld()
    const optIn = {
      phone: patientPhone,
      program: 'visits',
      action: 'opt-in',
      source: 'web-form',
      disclosure: { version: 'v0', language: 'en', text: 'Yes' },
      occurredAt: world.runtime.now(),
      actor: front,
    } as const
    await hosted(world, 'roll back', async (transaction) => {
      const joined = world.messenger.within(transaction)
      await joined.consent.record(optIn)
      expect(await joined.evaluate(world.request())).toMatchObject({ outcome: 'allow' })
    })
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ reasons: [{ code: 'consent-missing' }] })
    await hosted(world, 'commit', async (transaction) => void (await world.messenger.within(transaction).consent.record(optIn)))
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'allow' })
  })

  it.each(['commit', 'roll back'] as const)('a stop and a cancellation do too: %s', async (ends) => {
    const world = createWorld()
    await world.consent()
    const waiting = await world.messenger.send(world.request({ reference: 'Appointment/1', notBefore: new Date('2026-11-25T16:00:00Z') }))
    await hosted(world, ends, async (transaction) => {
      const joined = world.messenger.within(transaction)
      await joined.suppression.suppress({ phone: otherPhone, source: 'portal', actor: front })
      expect(await joined.cancel({ id: waiting.id }, { actor: front, reason: 'visit cancelled' })).toEqual({ cancelled: 1, tooLate: 0 })
    })
    expect(await world.messenger.suppression.statusOf({ phone: otherPhone })).toMatchObject({ suppressed: ends === 'commit' })
    expect(await textsIn(world)).toEqual([ends === 'commit' ? 'cancelled' : 'queued'])
    expect(await leavesIn(world, 'stop.recorded')).toBe(ends === 'commit' ? 1 : 0)
  })

  it('is not aborted by a refusal, a repeated key, or a key that was used for something else', async () => {
    const world = createWorld()
    await world.consent()
    const request = world.request()
    const first = await world.messenger.send(request)
    await hosted(world, 'commit', async (transaction) => {
      const joined = world.messenger.within(transaction)
      expect(await joined.send(request)).toMatchObject({ id: first.id, replayed: true })
      await expect(joined.send({ ...request, to: otherPhone })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
      await expect(joined.send({ ...request, program: 'nothing' })).rejects.toMatchObject({ code: 'UNKNOWN_PROGRAM' })
      expect(await joined.send(world.request({ to: otherPhone }))).toMatchObject({ status: 'refused' })
      const again = world.request()
      const inside = await joined.send(again)
      expect(await joined.send(again)).toMatchObject({ id: inside.id, replayed: true })
    })
    expect([...(await textsIn(world))].sort()).toEqual(['queued', 'queued', 'refused'])
  })

  it('locks no gate and writes none for a send', async () => {
    const statements: Statement[] = []
    const inner = memoryStorage()
    const world = createWorld({ storage: watchedStorage(inner, { committed: (done) => void statements.push(...done) }) })
    await world.consent()
    statements.length = 0
    await inner.hostTransaction(async (transaction) => void (await world.messenger.within(transaction).send(world.request())))
    const names = statements.map(({ name }) => name)
    expect(names).toContain('messages.insertIfAbsent')
    expect(names).not.toContain('suppression.lockGates')
    expect(statements.filter(isWrite).map(({ name }) => name)).not.toContain('suppression.advanceGate')
  })

  it('gives the queued hook the transaction, so that a job of the host lives or dies with the text', async () => {
    const jobs: [readonly string[], SqlExecutor | null][] = []
    const world = createWorld({ hooks: { queued: async (ids, transaction) => void jobs.push([ids, transaction]) } })
    await world.consent()
    let given: SqlExecutor | null = null
    await hosted(world, 'commit', async (transaction) => {
      given = transaction
      await world.messenger.within(transaction).send(world.request())
    })
    await world.messenger.send(world.request())
    expect(jobs.map(([ids, transaction]) => [ids.length, transaction === null ? 'none' : transaction === given ? 'the host’s' : 'another'])).toEqual([
      [1, 'the host’s'],
      [1, 'none'],
    ])
  })

  it('calls hooks as methods of what was given, which may be a class', async () => {
    class Jobs {
      readonly #ids: string[] = []
      async queued(ids: readonly string[]): Promise<void> {
        this.#ids.push(...ids)
      }
      get heard(): readonly string[] {
        return this.#ids
      }
    }
    const hooks = new Jobs()
    const world = createWorld({ hooks })
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    expect(hooks.heard).toEqual([id])
  })

  it('refuses a transaction of somebody else, one that has ended, and one of another storage', async () => {
    const world = createWorld()
    await world.consent()
    const foreign: SqlExecutor = { dialect: 'postgres', query: async () => ({ rows: [], rowCount: 0 }) }
    expect(() => world.messenger.within(foreign)).toThrow(expect.objectContaining({ code: 'TRANSACTION_MISMATCH' }))
    await memoryStorage().hostTransaction(async (other) => {
      expect(() => world.messenger.within(other)).toThrow(expect.objectContaining({ code: 'TRANSACTION_MISMATCH' }))
    })
    let ended: SqlExecutor | undefined
    await world.storage.hostTransaction(async (transaction) => {
      ended = transaction
    })
    await expect(world.messenger.within(ended as SqlExecutor).send(world.request())).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH' })
    expect(await textsIn(world)).toEqual([])
  })
})
