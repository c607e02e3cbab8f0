import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import { toBase64 } from '../../../src/internal/bytes.js'
import { systemRuntime } from '../../../src/internal/system-runtime.js'
import type { Messenger } from '../../../src/messenger/types.js'
import type { KeyProvider } from '../../../src/ports/key-provider.js'
import { keysFromSecret } from '../../../src/ports/keys-from-secret.js'
import type { StorageAdapter } from '../../../src/ports/storage.js'
import { createWorld, front } from '../../messenger/world.js'
import { dueText } from '../hosts/host-world.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'
import { openSqlite } from './open-sqlite.js'

const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const oldRing = keysFromSecret(secret(1), { id: 'k1' })
const bothRing = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } })
const by = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'rotation' }
const people = 24

let postgres: PostgresBench
beforeAll(async () => {
  postgres = await startPostgresBench()
}, 60_000)
afterAll(() => postgres.end())

const messengerOf = (storage: StorageAdapter, keys: KeyProvider): Messenger =>
  createWorld({ keys, storage: storage as never, runtime: systemRuntime }).messenger
const phoneOf = (index: number): string => `+1312555${String(100 + (index % 100)).padStart(4, '0')}`

interface Outcome {
  readonly stopped: ReadonlySet<string>
  readonly closedOut: number
}

/** Two processes stop and look up the same numbers at once, each number by both, while the key moves on under them. */
async function underLoad(storage: StorageAdapter): Promise<Outcome> {
  const [old, fresh, turning] = [messengerOf(storage, oldRing), messengerOf(storage, bothRing), messengerOf(storage, bothRing)]
  const stopped = new Set<string>()
  let closedOut = 0
  const stop = async (messenger: Messenger, phone: string): Promise<void> => {
    try {
      await messenger.suppression.suppress({ phone, source: 'front-desk', actor: front })
      stopped.add(phone)
    } catch (error) {
      if (messenger !== old || !isNophiError(error, 'KEY_UNAVAILABLE')) throw error
      closedOut += 1
    }
  }
  const load = async (messenger: Messenger, step: number): Promise<void> => {
    for (let index = 0; index < people; index++) await stop(messenger, phoneOf((index * step) % people))
  }
  const rotate = async (): Promise<void> => {
    for (let count = 0; count < 2_000; count++) {
      const { done, waitingFor } = await turning.keyRotation.advanceIndexKey({ to: 'k2', batchSize: 7 }, by)
      if (done) return
      if (waitingFor === 'transactions') await nextTurn()
    }
    throw new Error('the rotation never ended')
  }
  await Promise.all([load(old, 1), load(fresh, 7), load(fresh, 11), rotate()])
  await load(old, 1)
  return { stopped, closedOut }
}

async function check(storage: StorageAdapter, probe: (text: string) => Promise<readonly Record<string, unknown>[]>): Promise<void> {
  const { stopped, closedOut } = await underLoad(storage)
  const [gates] = await probe('SELECT COUNT(*) AS n FROM nophi_recipient')
  const macs = await probe('SELECT mac FROM nophi_recipient_mac')
  expect(Number(gates?.n), 'one number, one gate').toBe(people)
  expect(macs.map(({ mac }) => String(mac).split(':')[0])).toEqual(Array.from({ length: people }, () => 'k2'))
  const fresh = messengerOf(storage, bothRing)
  for (const phone of stopped) expect((await fresh.suppression.statusOf({ phone })).suppressed).toBe(true)
  expect(stopped.size).toBe(people)
  expect(closedOut, 'the process behind the generation was turned away in the end').toBeGreaterThanOrEqual(people)
}

describe('an index key that rotates under load, with old and new rings side by side', () => {
  it('leaves one gate a number and loses no stop, on PostgreSQL with many connections', async () => {
    await check(await postgres.open(), postgres.probe)
  }, 60_000)

  it('leaves one gate a number and loses no stop, on SQLite', async () => {
    const { storage, probe } = await openSqlite()
    await check(storage, probe)
    await storage.close()
  }, 60_000)

  it('waits for a host’s transaction that outlasts every step before, so that its key is found under the new key too', async () => {
    const storage = await postgres.open()
    const [old, turning] = [createWorld({ keys: oldRing, storage: storage as never, runtime: systemRuntime }), messengerOf(storage, bothRing)]
    await old.consent()
    const request = dueText(old, { idempotencyKey: 'visit-7' })
    const advance = () => turning.keyRotation.advanceIndexKey({ to: 'k2' }, by)
    const { id } = await postgres.hostTransaction(storage, async (transaction) => {
      const queued = await old.messenger.within(transaction).send(request)
      for (let count = 0; count < 60; count++) await advance()
      expect(await advance()).toMatchObject({ phase: 'closing', waitingFor: 'transactions' })
      return queued
    })
    // Of the whole server, whose other transactions are those of the tests beside this one: they take seconds.
    const latest = Date.now() + 45_000
    while (!(await advance()).done && Date.now() < latest) await nextTurn()
    expect(await advance()).toMatchObject({ done: true })
    expect(await turning.send(request)).toMatchObject({ id, replayed: true })
  }, 60_000)
})
