import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import type { Hooks } from '../../src/messenger/types.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import type { OptOutList } from '../../src/ports/transport.js'
import { fakeTransport } from './fakes.js'
import { until, whileClockMoves } from './helpers.js'
import { createWorld, front, patientPhone, sender, type World } from './world.js'

const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The storage of a world, by a clock that is so far off the process's. */
function byAnotherClock({ storage }: World, aheadMs: () => number): StorageAdapter {
  return {
    ...storage,
    transaction: ((scope, work) =>
      storage.transaction({ ...scope, clock: () => new Date(scope.clock().getTime() + aheadMs()) }, work)) as typeof storage.transaction,
  }
}

function setBack({ runtime }: World, ms: number): void {
  runtime.setNow(new Date(runtime.now().getTime() - ms))
}

async function statusOf({ messenger }: World): Promise<string | undefined> {
  return (await messenger.history.list({ phone: patientPhone }, front)).records[0]?.status
}

describe('a clock that is wrong', () => {
  it.each([2 * hourMs, -2 * hourMs])('of a process by %i ms calls no “absent” final before the storage does', async (aheadMs) => {
    const lookup = { finalAfterSeconds: 3_600, find: async () => 'absent' as const }
    const transport = fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }], lookup })
    const world = createWorld({ transport })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    const { messenger } = createWorld({ storage: byAnotherClock(world, () => -aheadMs), runtime: world.runtime, transport })
    world.runtime.setNow(new Date(world.runtime.now().getTime() + aheadMs))
    await world.runtime.advance(60_000)
    await messenger.maintain()
    expect(await statusOf(world)).toBe('unknown')
  })

  it('that leapt makes no “absent” final before it went steadily for as long as the provider needs', async () => {
    const lookup = { finalAfterSeconds: 3_600, find: async () => 'absent' as const }
    const world = createWorld({ transport: fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }], lookup }) })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    setBack(world, -2 * hourMs)
    await world.messenger.maintain()
    await world.runtime.advance(50 * 60_000)
    await world.messenger.maintain()
    expect(await statusOf(world)).toBe('unknown')
    await world.runtime.advance(10 * hourMs)
    await world.messenger.maintain()
    expect(await statusOf(world)).toBe('queued')
  })

  it('set back makes no window longer in which a provider takes a repetition for the same text', async () => {
    const world = createWorld({ transport: fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }], idempotentSend: { windowSeconds: 3_600 } }) })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    setBack(world, 2 * hourMs)
    for (let minutes = 0; minutes < 240; minutes += 20) {
      await world.runtime.advance(20 * 60_000)
      await world.messenger.maintain()
      await world.messenger.dispatchDue()
    }
    expect(world.transport.sent()).toHaveLength(1)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('ends no waiting text while it leaps, nor while process and storage are apart', async () => {
    const world = createWorld()
    let aheadMs = 0
    const { messenger } = createWorld({ storage: byAnotherClock(world, () => aheadMs), runtime: world.runtime, transport: world.transport })
    await world.consent()
    await world.messenger.send(world.request())
    await messenger.maintain()
    aheadMs = 30 * dayMs
    await messenger.maintain()
    await world.runtime.advance(60_000)
    await messenger.maintain()
    expect(await statusOf(world)).toBe('queued')
    aheadMs = 0
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('keeps no limited address silent once it was set back', async () => {
    const world = createWorld({
      senders: [{ ...sender, addresses: [{ ...(sender.addresses[0] as (typeof sender.addresses)[0]), perSecond: 5, dailyCap: 100 }] }],
    })
    await world.consent()
    world.runtime.setNow(new Date(world.runtime.now().getTime() + 40 * dayMs))
    await world.messenger.dispatchDue()
    setBack(world, 40 * dayMs)
    await world.messenger.maintain()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('set back keeps nobody from publishing in the place of those who maintain', async () => {
    const world = createWorld()
    await world.consent()
    world.runtime.setNow(new Date(world.runtime.now().getTime() + 40 * dayMs))
    await world.messenger.dispatchDue()
    setBack(world, 40 * dayMs)
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.runtime.advance(5 * 60_000)
    await world.messenger.dispatchDue()
    await world.runtime.advance(60_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('set back behind a consent puts a text off until that time has come again', async () => {
    const world = createWorld()
    await world.consent()
    setBack(world, 10 * 60_000)
    expect(await world.messenger.send(world.request())).toMatchObject({
      status: 'queued',
      decision: { outcome: 'defer', reasons: [{ code: 'facts-unavailable' }] },
    })
    await world.runtime.advance(2 * 60_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, deferred: 1 })
    await world.runtime.advance(9 * 60_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('set back lets nothing leave that nobody proves', async () => {
    const world = createWorld()
    await world.consent()
    world.runtime.setNow(new Date(world.runtime.now().getTime() + 40 * dayMs))
    await world.messenger.maintain()
    setBack(world, 40 * dayMs)
    const away = (): Promise<never> => Promise.reject(new Error('away'))
    const mute: KeyProvider = { ...keys, key: (purpose, id) => (purpose === 'audit-signing' ? away() : keys.key(purpose, id)) }
    const { messenger } = createWorld({ storage: world.storage, runtime: world.runtime, transport: world.transport, keys: mute })
    await messenger.send(world.request())
    expect((await messenger.maintain()).alarms).toContain('evidence-stalled')
    expect(await messenger.dispatchDue()).toMatchObject({ accepted: 0, deferred: 1 })
    await world.messenger.maintain()
    await world.runtime.advance(60_000)
    expect(await messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('set back keeps no opt-out from other systems, nor a reply from the host', async () => {
    const told: string[] = []
    let away = true
    const crm: SuppressionSink = {
      spec: 1,
      name: 'crm',
      async apply({ phone }) {
        if (away) throw new Error('away')
        told.push(phone)
        return 'done'
      },
    }
    const hooks: Hooks = {
      async reply() {
        if (away) throw new Error('away')
        told.push('hook')
      },
    }
    const world = createWorld({ sinks: [crm], hooks })
    setBack(world, -40 * dayMs)
    await world.reply('STOP').catch(() => undefined)
    await world.messenger.maintain()
    setBack(world, 40 * dayMs)
    away = false
    await world.runtime.advance(60_000)
    await world.messenger.maintain()
    expect(told.sort()).toEqual([patientPhone, 'hook'])
  })

  it('set back reads a provider on that must be asked, and its opt-out list', async () => {
    const asked: string[] = []
    const poller = { poll: async (cursor: string | null) => ({ events: [], cursor: String(asked.push('poll') && cursor) }) }
    const optOutList: OptOutList = {
      list() {
        asked.push('list')
        return (async function* () {
          yield* []
        })()
      },
      add: null,
    }
    const world = createWorld({ transport: Object.assign(fakeTransport({ optOutList }), { poller }) })
    setBack(world, -40 * dayMs)
    await world.messenger.maintain()
    setBack(world, 40 * dayMs)
    asked.length = 0
    expect((await world.messenger.maintain()).alarms).not.toContain('part-failed')
    expect(asked.sort()).toEqual(['list', 'poll'])
  })

  it('set back hides no urgent reply from whoever hears alarms', async () => {
    const world = createWorld()
    setBack(world, -40 * dayMs)
    await world.reply('chest pain please call me')
    await world.messenger.maintain()
    setBack(world, 40 * dayMs)
    expect((await world.messenger.maintain()).alarms).toContain('urgent-review-late')
  })

  it('set back hides no stop that nobody enforced', async () => {
    const world = createWorld({ transport: fakeTransport({ steps: [{ step: 'hang' }] }) })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = world.messenger.dispatchDue()
    await until(() => world.transport.sent().length === 1)
    setBack(world, -dayMs)
    await world.reply('STOP')
    setBack(world, dayMs)
    expect((await world.messenger.maintain()).alarms).toContain('enforcement-late')
    await whileClockMoves(world.runtime, dispatching)
  })
})
