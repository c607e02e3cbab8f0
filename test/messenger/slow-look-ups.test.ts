import { describe, expect, it } from 'vitest'
import type { ConsentLedger } from '../../src/domain/consent.js'
import { fakeNumberStatus } from '../../src/testing/fake-number-status.js'
import { type FakeRuntime, fakeRuntime, fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { watchedStorage } from './watched-storage.js'
import { createWorld, front, patientPhone, type World } from './world.js'

const throttled = { outcome: 'rejected', reason: 'throttled', retryable: true } as const
const day = new Date('2026-11-24T16:00:00Z')

/** The host's own: everybody consented, and it takes its time. */
function hostLedger(takesMs: () => Promise<void> = async () => {}): ConsentLedger {
  const event = { id: 'e', action: 'opt-in', program: 'visits', source: 'web-form', occurredAt: day, recordedAt: day, actor: 'host', grade: 'A' } as const
  const never = (): never => {
    throw new Error('not asked here')
  }
  const statusAt = async () => {
    await takesMs()
    return { status: 'granted', event }
  }
  return { statusAt, record: never, revoke: never, history: never } as unknown as ConsentLedger
}

/** Lets time pass until the work is done. */
async function meanwhile<T>(runtime: FakeRuntime, work: Promise<T>): Promise<T> {
  let done = false
  const settled = work.finally(() => {
    done = true
  })
  for (let step = 0; step < 1_000 && !done; step++) await runtime.advance(50)
  return settled
}

async function statusOf({ messenger }: World): Promise<string | undefined> {
  return (await messenger.history.list({ phone: patientPhone }, front)).records[0]?.status
}

/** A storage whose claims take a while, when it is told so. */
function slowWorld(steps: Parameters<typeof fakeTransport>[0] = {}) {
  const runtime = fakeRuntime({ at: day })
  const pace = { claimMs: 0 }
  const storage = watchedStorage(createWorld().storage, {
    async statement({ name }, run) {
      if (name === 'messages.claimDue' && pace.claimMs > 0) await runtime.sleep(pace.claimMs)
      return run()
    },
  })
  const transport = fakeTransport({ runtime, ...steps })
  const world: World = { ...createWorld({ storage, runtime, transport }), runtime, transport }
  return { world, pace }
}

describe('what takes its time before a permit', () => {
  it('takes none of it: a host ledger of more than two seconds lets its texts leave', async () => {
    const runtime = fakeRuntime({ at: day })
    const transport = fakeTransport({ runtime })
    let takesMs = 0
    const consent = hostLedger(async () => {
      if (takesMs > 0) await runtime.sleep(takesMs)
    })
    const { messenger, request } = createWorld({ consent, runtime, transport })
    await messenger.send(request())
    takesMs = 2_500
    expect(await meanwhile(runtime, messenger.dispatchDue())).toMatchObject({ accepted: 1 })
    expect(transport.sent()).toHaveLength(1)
  })

  it('takes none of it: nor does whoever is asked about the holder', async () => {
    const runtime = fakeRuntime({ at: day })
    const transport = fakeTransport({ runtime })
    const inner = fakeNumberStatus({ otherwise: 'same-holder' })
    const numberStatus = {
      ...inner,
      statusOf: async (...asked: Parameters<typeof inner.statusOf>) => {
        await runtime.sleep(2_500)
        return inner.statusOf(...asked)
      },
    }
    const world = { ...createWorld({ numberStatus, runtime, transport }), runtime, transport }
    const { messenger } = world
    await messenger.consent.record({
      phone: patientPhone,
      program: 'visits',
      action: 'opt-in',
      source: 'web-form',
      disclosure: { version: 'v0', language: 'en', text: 'Yes' },
      occurredAt: day,
      actor: front,
    })
    await runtime.advance(89 * 86_400_000)
    const at = new Date(runtime.now().getTime() + 5 * 86_400_000)
    await messenger.send(world.request({ message: { kind: 'appointment-reminder', slots: { when: { at, zone: 'America/Chicago' } } } }))
    await runtime.advance(2 * 86_400_000)
    expect(await meanwhile(runtime, messenger.dispatchDue())).toMatchObject({ accepted: 1 })
    expect(inner.asked()).toHaveLength(1)
  })
})

describe('permits that run out before their calls', () => {
  it('raise an alarm after three rounds, until a round comes to its calls', async () => {
    const { world, pace } = slowWorld()
    await world.consent()
    await world.messenger.send(world.request())
    pace.claimMs = 2_100
    for (const alarms of [[], [], ['permits-late'], ['permits-late']]) {
      expect(await meanwhile(world.runtime, world.messenger.dispatchDue())).toMatchObject({ accepted: 0, deferred: 1 })
      expect((await world.messenger.maintain()).alarms).toEqual(alarms)
    }
    expect(world.transport.sent()).toEqual([])
    pace.claimMs = 0
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect((await world.messenger.maintain()).alarms).toEqual([])
  })

  it('are no tries of their text', async () => {
    const { world, pace } = slowWorld({ steps: [throttled, throttled, throttled, throttled, throttled] })
    await world.consent()
    await world.messenger.send(world.request())
    pace.claimMs = 2_100
    for (let round = 0; round < 6; round++) await meanwhile(world.runtime, world.messenger.dispatchDue())
    expect(await leavesOf(world.messenger, 'attempt.released')).toHaveLength(6)
    pace.claimMs = 0
    for (const status of ['queued', 'queued', 'queued', 'queued', 'rejected']) {
      expect(await world.messenger.dispatchDue()).toMatchObject({ rejected: 1 })
      expect(await statusOf(world)).toBe(status)
      await world.runtime.advance(20 * 60_000)
    }
  })
})

describe('the turn of what waits longest', () => {
  it('comes with a ledger of the host too, however much is urgent', async () => {
    const world = createWorld({ consent: hostLedger() })
    const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }
    const ordinary = { kind: 'appointment-booked', slots: { when } } as const
    await world.messenger.send(world.request({ message: ordinary }))
    await world.runtime.advance(1_000)
    let next = 0
    const urgent = async (): Promise<void> => {
      next += 1
      await world.messenger.send(world.request({ to: `+17735550${100 + next}` }))
    }
    for (let round = 0; round < 6; round++) {
      while (next < 2 * (round + 2)) await urgent()
      await world.messenger.dispatchDue({ limit: 1 })
    }
    expect(world.transport.sent().some(({ to }) => to === patientPhone)).toBe(true)
  })

  it('leaves a text that came up after the ledger was asked as it is, for the next claim', async () => {
    const runtime = fakeRuntime({ at: day })
    const transport = fakeTransport({ runtime })
    let asking: (() => Promise<unknown>) | null = null
    const consent = hostLedger(async () => {
      const work = asking
      asking = null
      await work?.()
    })
    const { messenger, request } = createWorld({ consent, runtime, transport })
    await messenger.send(request())
    asking = () => messenger.send(request({ to: '+13125550102' }))
    expect(await messenger.dispatchDue()).toMatchObject({ claimed: 2, accepted: 1, deferred: 0 })
    expect(await messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 1 })
  })
})
