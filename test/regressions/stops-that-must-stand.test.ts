import { describe, expect, it } from 'vitest'
import { createConsentLedger } from '../../src/consent-ledger/index.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeRuntime, fakeTransport } from '../messenger/fakes.js'
import { leavesOf } from '../messenger/leaves.js'
import { watchedStorage } from '../messenger/watched-storage.js'
import { createWorld, front, patientPhone, results, sender, type World } from '../messenger/world.js'

const optedOut = { transport: 'fake', replayKey: 'r1', type: 'receipt', providerMessageId: 'fake-1', status: 'undelivered', reason: 'opted-out' } as const
const listed = { transport: 'fake', replayKey: 'l1', type: 'opt-out', phone: patientPhone } as const

async function suppressed({ messenger }: World): Promise<boolean> {
  return (await messenger.suppression.statusOf({ phone: patientPhone })).suppressed
}

/** A storage that fails once, at the first insert of a stop. */
function failingOnce(): ReturnType<typeof watchedStorage> {
  let fails = true
  return watchedStorage(memoryStorage(), {
    async statement(statement, run) {
      if (statement.name !== 'suppression.insertEvent' || !fails) return run()
      fails = false
      throw new Error('connection reset')
    },
  })
}

describe('an opt-out that the provider tells of', () => {
  it.each([
    ['in a receipt', optedOut],
    ['in a list', listed],
  ])('%s is not lost when it could not be recorded at first', async (_where, event) => {
    const world = createWorld({ storage: failingOnce() })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await expect(world.messenger.receive([event])).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    expect(await world.messenger.receive([event])).toMatchObject([{ replayed: false }])
    expect(await suppressed(world)).toBe(true)
    expect(await leavesOf(world.messenger, 'stop.recorded')).toHaveLength(1)
  })

  it('by a rejection is recorded with the rejection, whatever the monitor and the host’s hook do', async () => {
    const transport = fakeTransport({ steps: [{ outcome: 'rejected', reason: 'opted-out', retryable: false, vendorCode: '21610' }] })
    const broken = {
      observe: () => {
        throw new Error('monitor')
      },
      assess: () => [],
      state: () => '',
      merge: () => {},
      load: () => {},
    }
    const world = createWorld({ transport, monitor: broken })
    await world.consent()
    await world.messenger.send(world.request())
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'monitor' } })
    expect(await suppressed(world)).toBe(true)
    const { records } = await world.messenger.history.list({}, front)
    expect(records[0]?.status).toBe('rejected')
  })

  it('counts though its code looks like a number, which the log would not take', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.messenger.receive([{ ...optedOut, vendorCode: '+1 312 555 0101' }])
    expect(await suppressed(world)).toBe(true)
    expect(await leavesOf(world.messenger, 'receipt.undelivered')).toEqual([expect.not.objectContaining({ vendorCode: expect.anything() })])
  })

  it('of what is no phone is taken and recorded, not asked for again for ever', async () => {
    const world = createWorld()
    expect(await world.messenger.receive([{ ...listed, phone: '72727' }])).toEqual([{ type: 'opt-out', replayed: false }])
    expect(await leavesOf(world.messenger, 'inbound.not-a-phone')).toEqual([expect.objectContaining({ event: 'opt-out', transport: 'fake' })])
  })
})

describe('a wrong number', () => {
  it('is stopped though the host’s own ledger is away', async () => {
    const away = async (): Promise<never> => Promise.reject(new Error('away'))
    const world = createWorld({ consent: { record: away, revoke: away, statusAt: away, async *history() {} } })
    expect(await world.reply('Wrong number')).toMatchObject({ suppression: { cause: 'wrong-number' } })
    expect(await suppressed(world)).toBe(true)
    expect(await leavesOf(world.messenger, 'consent.ledger-failed')).toEqual([expect.objectContaining({ change: 'revoke' })])
  })

  it('ends consent in a ledger of the host’s that keeps its rows in the same storage', async () => {
    const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
    const storage = memoryStorage()
    const ledger = createConsentLedger({ storage, keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))), runtime })
    const world = createWorld({ storage, runtime, consent: ledger })
    await world.consent()
    await runtime.advance(1_000)
    expect(await world.reply('Wrong number')).toMatchObject({ suppression: { cause: 'wrong-number' } })
    expect(await ledger.statusAt({ phone: patientPhone, program: 'visits', at: runtime.now() })).toMatchObject({ status: 'revoked' })
  })
})

describe('enforcement', () => {
  it('is told once, however many look at the same moment', async () => {
    const world = createWorld()
    await world.reply('STOP')
    await Promise.all([world.messenger.maintain(), world.messenger.maintain(), world.messenger.maintain()])
    expect(await leavesOf(world.messenger, 'stop.enforced')).toHaveLength(1)
  })

  it('goes on for everybody while a sink never answers', async () => {
    const sink = { spec: 1 as const, name: 'crm', apply: () => new Promise<never>(() => {}) }
    const world = createWorld({ sinks: [sink] })
    await world.reply('STOP')
    const first = world.messenger.maintain()
    await world.runtime.advance(10_000)
    expect(await first).toMatchObject({ enforced: 1 })
    await world.reply('STOP', { from: '+13125550102' })
    const second = world.messenger.maintain()
    await world.runtime.advance(20_000)
    expect(await second).toMatchObject({ enforced: 1 })
  })

  it.each([
    ['throws at once', () => raise()],
    ['answers another word', async () => 'ok' as never],
    ['answers nothing', async () => undefined as never],
  ])('tells a sink again that %s', async (_how, apply) => {
    let calls = 0
    const sink = {
      spec: 1 as const,
      name: 'crm',
      apply: () => {
        calls += 1
        return apply()
      },
    }
    const world = createWorld({ sinks: [sink] })
    await world.reply('STOP')
    await world.messenger.maintain()
    await world.runtime.advance(2_000)
    await world.messenger.maintain()
    expect(calls).toBe(2)
    expect(await leavesOf(world.messenger, 'sink.told')).toEqual([])
  })
})

describe('a reply', () => {
  it('to a text of a program that is gone is still read', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    const later = createMessenger({
      storage: world.storage,
      keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
      transports: [world.transport],
      senders: [sender],
      programs: [results],
      environment: 'production',
      runtime: world.runtime,
    })
    const reply = { type: 'reply', transport: 'fake', from: patientPhone, to: '+13125550142', media: 0 } as const
    await later.receive([{ ...reply, replayKey: 'a', text: 'STOP', occurredAt: new Date('2026-11-24T16:00:00Z') }])
    expect(await later.receive([{ ...reply, replayKey: 'b', text: 'START', occurredAt: new Date('2026-11-24T16:05:00Z') }])).toMatchObject([
      { intent: { intent: 'opt-in' } },
    ])
    expect(await suppressed(world)).toBe(false)
  })
})

function raise(): never {
  throw new Error('not ready')
}
