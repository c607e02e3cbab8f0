import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../src/domain/parse-phone-number.js'
import { toBase64, toUtf8 } from '../../src/internal/bytes.js'
import type { IndexKeyStep } from '../../src/messenger/key-rotation-types.js'
import type { Messenger } from '../../src/messenger/types.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { sealField } from '../../src/ports/key-ring.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { numberPlace, recipientMacs } from '../../src/ports/recipient-number.js'
import { memoryStorage } from '../../src/storage/index.js'
import { createWebhookHandler } from '../../src/webhooks/index.js'
import { openSqlite } from '../storage/sql/open-sqlite.js'
import { damageSealed } from './damage.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { auditor, clinicNumber, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const oldRing = keysFromSecret(secret(1), { id: 'k1' })
const bothRing = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } })
const newRing = keysFromSecret(secret(2), { id: 'k2' })
const by = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'yearly rotation' }
const thirdPhone = '+13125550103'

interface Side {
  readonly old: World
  readonly new: World
}

/** Two processes over one storage, one of which does not hold the new key. */
function sideBySide(): Side {
  const old = createWorld({ keys: oldRing })
  return { old, new: beside(old, bothRing) }
}

function beside({ storage, runtime, transport }: World, keys: KeyProvider, change: Partial<Parameters<typeof createWorld>[0]> = {}): World {
  return { ...createWorld({ keys, storage, runtime, transport, ...change }), storage, runtime, transport }
}

function step(world: World, to = 'k2', batchSize = 2): Promise<IndexKeyStep> {
  return world.messenger.keyRotation.advanceIndexKey({ to, batchSize }, by)
}

async function until(world: World, phase: IndexKeyStep['phase'], to = 'k2'): Promise<IndexKeyStep> {
  for (let count = 0; count < 200; count++) {
    const taken = await step(world, to)
    if (taken.phase === phase && (phase !== 'steady' || taken.done)) return taken
    if (taken.waitingFor === 'transactions') await world.runtime.advance(1_000)
  }
  throw new Error('the rotation never came there')
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
  } catch (error) {
    return (error as { code?: string }).code ?? 'foreign error'
  }
  return 'no error'
}

const suppressed = async (messenger: Messenger, phone: string): Promise<boolean> => (await messenger.suppression.statusOf({ phone })).suppressed
const macsOf = (world: World): Promise<{ k1: number; k2: number }> =>
  world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async ({ vault }) => ({
    k1: await vault.countLackingMac('k1'),
    k2: await vault.countLackingMac('k2'),
  }))

/** What a process of the old ring alone commits in a transaction that began generations ago. */
async function leaveUnderOldKey(world: World, phone: string): Promise<void> {
  const { runtime, storage } = world
  const cipher = await sealField(oldRing, numberPlace('default', 'late'), toUtf8(phone), (length) => runtime.randomBytes(length))
  const macs = await recipientMacs({ keys: oldRing, tenant: 'default', runtime }, parsePhoneNumber(phone))
  await storage.transaction({ tenant: 'default', clock: () => runtime.now() }, ({ suppression }) => suppression.ensureSubject(macs, 'late', cipher))
}

describe('the rotation of an index key', () => {
  it.each(['memory', 'sqlite'])('takes nothing of a key whose id begins with the id of the older one (%s)', async (engine) => {
    const rings: Readonly<Record<string, number>> = { phone: 1, 'phone-2': 2 }
    const ringOf = (ids: readonly string[]): KeyProvider => ({
      spec: 1,
      key: async (_, id = ids.at(-1) as string) => ({ id, bytes: new Uint8Array(32).fill(rings[id] as number) }),
      ids: async (purpose) => (purpose === 'phone-index' ? ids : ids.slice(0, 1)),
    })
    const bench = engine === 'sqlite' ? await openSqlite() : null
    const storage = (bench?.storage ?? memoryStorage()) as World['storage']
    const world = createWorld({ keys: ringOf(['phone', 'phone-2']), storage, at: new Date() })
    for (const phone of [patientPhone, otherPhone]) await world.messenger.suppression.suppress({ phone, source: 'front-desk', actor: front })
    await until(world, 'steady', 'phone-2')
    expect([await suppressed(world.messenger, patientPhone), await suppressed(world.messenger, otherPhone)]).toEqual([true, true])
    await bench?.storage.close()
  })

  it('goes through its phases, and every number is found under the new key alone in the end', async () => {
    const { old, new: fresh } = sideBySide()
    for (const phone of [patientPhone, otherPhone, thirdPhone]) await old.messenger.suppression.suppress({ phone, source: 'front-desk', actor: front })
    const phases: string[] = []
    for (let count = 0; count < 40 && phases.at(-1) !== 'steady 3'; count++) {
      const { phase, generation, waitingFor } = await step(fresh)
      if (phases.at(-1) !== `${phase} ${generation}`) phases.push(`${phase} ${generation}`)
      if (waitingFor === 'transactions') await fresh.runtime.advance(1_000)
    }
    expect(phases).toEqual(['prepared 1', 'dual 2', 'backfill 2', 'closing 3', 'retired 3', 'steady 3'])
    expect(await macsOf(fresh)).toEqual({ k1: 3, k2: 0 })
    for (const phone of [patientPhone, otherPhone, thirdPhone]) expect(await suppressed(fresh.messenger, phone)).toBe(true)
    expect(await step(fresh)).toMatchObject({ done: true, live: ['k2'], remaining: 0 })
  })

  it('writes nothing with a key that is only prepared', async () => {
    const { new: fresh } = sideBySide()
    await fresh.consent(patientPhone)
    expect(await step(fresh)).toMatchObject({ phase: 'prepared', live: ['k1'] })
    await fresh.consent(otherPhone)
    expect(await macsOf(fresh)).toEqual({ k1: 0, k2: 2 })
  })

  it('has a number that a newer process met first stopped by a process that knows only the older key', async () => {
    const { old, new: fresh } = sideBySide()
    await old.consent(otherPhone)
    await until(fresh, 'dual')
    await fresh.consent(patientPhone)
    await fresh.messenger.send(fresh.request())
    await old.reply('STOP')
    expect(await suppressed(fresh.messenger, patientPhone)).toBe(true)
    expect(await fresh.messenger.dispatchDue()).toMatchObject({ accepted: 0, refused: 1 })
  })

  it('waits in closing for transactions that read the state before, and backfills what they left', async () => {
    const { old, new: fresh } = sideBySide()
    await old.consent(patientPhone)
    await until(fresh, 'closing')
    expect(await step(fresh)).toMatchObject({ phase: 'closing', waitingFor: 'transactions' })
    // As a transaction would that began in the generation before and commits only now.
    await leaveUnderOldKey(old, otherPhone)
    await fresh.runtime.advance(5_000)
    expect(await step(fresh)).toMatchObject({ phase: 'retired', live: ['k2'] })
    expect(await macsOf(fresh)).toEqual({ k1: 0, k2: 0 })
  })

  it('looks over all numbers again before the first old hash is dropped', async () => {
    const { old, new: fresh } = sideBySide()
    await old.consent(patientPhone)
    await until(fresh, 'retired')
    await leaveUnderOldKey(old, otherPhone)
    await until(fresh, 'steady')
    await fresh.messenger.suppression.suppress({ phone: otherPhone, source: 'front-desk', actor: front })
    expect(await macsOf(fresh)).toEqual({ k1: 2, k2: 0 })
  })

  it('closes out a process that lacks the new key: no permit, no enqueue, and a STOP is answered 503, never 200', async () => {
    const transport = fakeTransport({ webhooks: { read: async () => ({ events: [stop] }) } } as never)
    const stop = { transport: 'fake', replayKey: 'stop-1', type: 'reply', from: patientPhone, to: clinicNumber, text: 'STOP', media: 0 } as const
    const { old, new: fresh } = sideBySide()
    await old.consent()
    await old.messenger.send(old.request())
    await until(fresh, 'closing')
    expect(await codeOf(() => old.messenger.dispatchDue())).toBe('KEY_UNAVAILABLE')
    expect(await codeOf(() => old.messenger.send(old.request()))).toBe('KEY_UNAVAILABLE')
    expect(await codeOf(() => old.reply('STOP'))).toBe('KEY_UNAVAILABLE')
    const failing = async (world: World): Promise<boolean> => (await world.messenger.check()).some(({ name, ok }) => name === 'key-generation' && !ok)
    expect([await failing(old), await failing(fresh)]).toEqual([true, false])
    const behind = beside(old, oldRing, { transport })
    const handler = createWebhookHandler(behind.messenger, { transport: 'fake', publicUrl: 'https://clinic.example/sms' })
    expect((await handler(new Request('https://clinic.example/sms', { method: 'POST', body: 'x' }))).status).toBe(503)
    expect(await suppressed(fresh.messenger, patientPhone)).toBe(false)
    expect(await fresh.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('refuses a ring without the oldest key from the start, also before any rotation', async () => {
    const { old } = sideBySide()
    await old.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    const swapped = beside(old, newRing)
    expect(await codeOf(() => swapped.consent())).toBe('KEY_UNAVAILABLE')
    expect(await codeOf(() => suppressed(swapped.messenger, patientPhone))).toBe('KEY_UNAVAILABLE')
    expect(await codeOf(() => swapped.messenger.dispatchDue())).toBe('KEY_UNAVAILABLE')
  })

  it('answers under another secret nothing that is asked by the host’s own ids, rather than that nothing is known', async () => {
    const { old } = sideBySide()
    await old.consent()
    await old.messenger.send(old.request({ patient: 'patient-1', reference: 'visit-1' }))
    await old.messenger.maintain()
    const before = (await leavesOf(old.messenger)).length
    const { messenger } = beside(old, newRing)
    const office = { actor: { id: 'kim', roles: ['compliance'] }, reason: 'asked' }
    const [who, visit] = [{ patient: 'patient-1' }, { reference: 'visit-1' }]
    const asked: readonly (() => Promise<unknown>)[] = [
      () => messenger.explain(who, office),
      () => messenger.explain(visit, office),
      () => messenger.history.list(visit, office.actor),
      () => messenger.history.revealConsents(who, office),
      () => messenger.cancel(visit, office),
      () => messenger.retention.forget(who, office),
      () => messenger.retention.placeLegalHold(who, office),
      () => messenger.people.markDeceased(who, office),
    ]
    for (const ask of asked) expect([String(ask), await codeOf(ask)]).toEqual([String(ask), 'KEY_UNAVAILABLE'])
    expect((await messenger.maintain()).alarms).toEqual(['key-differs'])
    const failed = (await messenger.check()).filter(({ ok }) => !ok)
    expect(failed.map(({ name }) => name)).toContain('key-values')
    expect(await leavesOf(old.messenger)).toHaveLength(before)
    expect(await old.messenger.cancel(visit, office)).toEqual({ cancelled: 1, tooLate: 0 })
  })

  it('waits for a process seen within ten minutes that lacks the key, and goes on when it is gone', async () => {
    const { old, new: fresh } = sideBySide()
    await old.consent()
    await old.storage.transaction({ tenant: 'default', clock: () => old.runtime.now() }, async ({ system, now }) => {
      await system.saveProcess({ id: 'p-old', startedAt: await now(), seenAt: await now(), protocol: 1, keyIds: 'k1' })
    })
    expect(await step(fresh)).toMatchObject({ phase: 'steady', waitingFor: 'processes', done: false })
    await fresh.runtime.advance(10 * 60_000 + 1)
    expect(await step(fresh)).toMatchObject({ phase: 'prepared', waitingFor: null })
  })

  it('goes past a damaged number, gives all others the new hash, and never retires the older key then', async () => {
    const { old, new: fresh } = sideBySide()
    for (const phone of [patientPhone, otherPhone, thirdPhone]) await old.messenger.suppression.suppress({ phone, source: 'front-desk', actor: front })
    await until(fresh, 'dual')
    const [id] = await damageSealed(old, 'recipient-number')
    const problems: unknown[] = []
    for (let count = 0; count < 20; count++) {
      await step(fresh).catch((error: unknown) => problems.push(error))
      await fresh.runtime.advance(1_000)
    }
    expect(problems[0]).toMatchObject({ code: 'KEY_UNAVAILABLE', details: { problem: 'damaged', column: 'recipient-number', id, rows: 1 } })
    expect(await macsOf(fresh)).toEqual({ k1: 0, k2: 1 })
    expect(await Promise.all([patientPhone, otherPhone, thirdPhone].map((phone) => suppressed(fresh.messenger, phone)))).toEqual([true, true, true])
  })

  it('waits as well for one that maintains nothing and is only checked, as one that answers webhooks', async () => {
    const { old, new: fresh } = sideBySide()
    await fresh.messenger.maintain()
    await old.messenger.check()
    expect(await step(fresh)).toMatchObject({ phase: 'steady', waitingFor: 'processes', done: false })
    await fresh.runtime.advance(11 * 60_000)
    expect(await step(fresh)).toMatchObject({ phase: 'prepared', waitingFor: null })
  })

  it('is resumed by another process, and refuses another key, one that was retired, and one that it does not hold', async () => {
    const { old, new: fresh } = sideBySide()
    for (const phone of [patientPhone, otherPhone, thirdPhone]) await old.consent(phone)
    await until(fresh, 'backfill')
    await step(fresh, 'k2', 1)
    const three = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2), k3: secret(3) } })
    const other = beside(old, three)
    expect(await codeOf(() => step(other, 'k3'))).toBe('INVALID_REQUEST')
    expect(await codeOf(() => step(fresh, 'k9'))).toBe('KEY_UNAVAILABLE')
    await until(other, 'steady')
    expect(await codeOf(() => step(other, 'k1'))).toBe('INVALID_REQUEST')
    for (let count = 0; count < 60 && !(await step(other, 'k3')).done; count++) await other.runtime.advance(1_000)
    expect(await step(other, 'k3')).toMatchObject({ done: true, live: ['k3'] })
    const { records } = await other.messenger.history.list({ phone: thirdPhone }, front)
    expect(records).toEqual([])
    expect(await other.messenger.consent.statusAt({ phone: thirdPhone, program: 'visits', at: other.runtime.now() })).toMatchObject({ status: 'granted' })
    expect(await codeOf(() => fresh.messenger.dispatchDue())).toBe('KEY_UNAVAILABLE')
  })

  it('keeps idempotency keys and the host’s ids through all of it', async () => {
    const { old, new: fresh } = sideBySide()
    await old.consent()
    const request = old.request({ idempotencyKey: 'visit-7', reference: 'visit-7', patient: 'p1' })
    const { id } = await old.messenger.send(request)
    await until(fresh, 'steady')
    expect(await fresh.messenger.send(request)).toMatchObject({ id, replayed: true })
    const again = fresh.request({ idempotencyKey: 'visit-8', reference: 'visit-7', patient: 'p1' })
    await fresh.messenger.send(again)
    expect((await fresh.messenger.history.list({ reference: 'visit-7' }, front)).records).toHaveLength(2)
    expect(await fresh.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    await fresh.runtime.advance(3_000)
    expect(await fresh.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
  })

  it('is for administrators alone, and each step that changed something is a record', async () => {
    const { new: fresh } = sideBySide()
    await fresh.consent()
    for (const actor of [front, auditor]) {
      expect(await codeOf(() => fresh.messenger.keyRotation.advanceIndexKey({ to: 'k2' }, { actor, reason: 'x' }))).toBe('ACCESS_DENIED')
      expect(await codeOf(() => fresh.messenger.keyRotation.advanceFieldKey({}, { actor, reason: 'x' }))).toBe('ACCESS_DENIED')
    }
    await until(fresh, 'steady')
    const leaves = await leavesOf(fresh.messenger, 'index-key.advanced')
    expect(leaves.map(({ from, phase, generation }) => `${from} ${phase} ${generation}`)).toEqual([
      'steady prepared 1',
      'prepared dual 2',
      'dual backfill 2',
      'backfill closing 3',
      'closing retired 3',
      'retired retired 3',
      'retired steady 3',
    ])
    expect(leaves[0]).toMatchObject({ by: 'ada', key: 'k2', accessRule: 'role.administrator.keys.rotate' })
  })

  it('refuses a ring that leads with a key that the storage does not know, since the host’s ids would move', async () => {
    const { old } = sideBySide()
    await old.consent()
    const older = beside(old, keysFromSecret(secret(1), { id: 'k1', previous: { k0: secret(9) } }))
    expect(await codeOf(() => older.consent())).toBe('KEY_UNAVAILABLE')
    expect(await codeOf(() => older.messenger.dispatchDue())).toBe('KEY_UNAVAILABLE')
  })
})

describe('a provider that lists no ids', () => {
  it('cannot be swapped under stored numbers', async () => {
    const { old } = sideBySide()
    await old.consent()
    const single: KeyProvider = { spec: 1, key: (purpose, id) => newRing.key(purpose, id) }
    const swapped = beside(old, single)
    expect(await codeOf(() => swapped.consent())).toBe('KEY_UNAVAILABLE')
  })
})
