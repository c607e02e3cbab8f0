import { describe, expect, it } from 'vitest'
import { webhookTargetOf } from '../../src/messenger/webhook-target.js'
import { withVerbs } from '../storage/broken-storage.js'
import { fakeTransport } from './fakes.js'
import { until } from './helpers.js'
import { createWorld, otherPhone, patientPhone, type World } from './world.js'

async function oneInFlight(): Promise<World & { readonly drain: () => Promise<void> }> {
  const world = createWorld({ transport: fakeTransport({ steps: [{ step: 'hang' }] }) })
  await world.consent()
  await world.consent(otherPhone)
  await world.messenger.send(world.request())
  void world.messenger.dispatchDue()
  await until(() => world.transport.sent().length === 1)
  return { ...world, drain: () => webhookTargetOf(world.messenger, 'fake').drain() }
}

async function isEnforced({ messenger }: World, phone: string): Promise<boolean> {
  const status = await messenger.suppression.statusOf({ phone })
  return status.suppressed && status.by.every(({ enforcedAt }) => enforcedAt !== undefined)
}

describe('the drain', () => {
  it('serves at once who comes while it waits for somebody else', async () => {
    const world = await oneInFlight()
    await world.reply('STOP')
    const waiting = world.drain()
    await world.runtime.advance(3_000)
    expect(await isEnforced(world, patientPhone)).toBe(false)

    // Its pauses are long by now; for a number without a call under way there is nothing to wait for.
    await world.reply('STOP', { from: otherPhone })
    void world.drain()
    await world.runtime.advance(0)
    expect(await isEnforced(world, otherPhone)).toBe(true)
    expect(await isEnforced(world, patientPhone)).toBe(false)

    await world.runtime.advance(60_000)
    await waiting
    expect(await isEnforced(world, patientPhone)).toBe(true)
  })

  it('looks often enough that a stop is told at most a quarter later than it could have been', async () => {
    const world = await oneInFlight()
    await world.reply('STOP')
    const looks: number[] = []
    const storage = withVerbs({ suppression: (slice) => ({ unenforced: (limit) => look(() => slice.unenforced(limit)) }) }, world.storage)
    const look = <T>(ask: () => Promise<T>): Promise<T> => {
      looks.push(world.runtime.monotonic())
      return ask()
    }
    const from = world.runtime.monotonic()
    void webhookTargetOf(createWorld({ storage, runtime: world.runtime, transport: world.transport }).messenger, 'fake').drain()
    for (let waited = 0; waited < 2_000; waited++) await world.runtime.advance(1)
    const waits = looks.map((at, index) => at - (looks[index - 1] ?? from))
    expect(looks.length).toBeGreaterThan(20)
    expect(waits.filter((ms, index) => ms > Math.max(6, 0.26 * ((looks[index] as number) - from)))).toEqual([])
    expect(Math.max(...waits)).toBeLessThanOrEqual(251)
  })

  it('ends a lease that is over, although nobody else looks', async () => {
    const world = createWorld()
    const drain = (): Promise<void> => webhookTargetOf(world.messenger, 'fake').drain()
    await world.reply('STOP')
    // Of a process that died during its call.
    await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async ({ now, suppression }) => {
      const [stop] = await suppression.unenforced(1)
      const permittedAt = await now()
      const row = {
        id: 'lost',
        subject: stop?.subject ?? '',
        permitSeq: 0,
        n: 1,
        process: 'dead',
        counted: true,
        permittedAt,
        leaseUntil: permittedAt + 45_000,
      }
      const rest = { message: null, program: null, patient: null, transport: null, sender: null, outcome: null, reason: null, providerId: null }
      await suppression.openAttempts([{ ...row, ...rest }])
    })
    const waiting = drain()
    await world.runtime.advance(44_000)
    expect(await isEnforced(world, patientPhone)).toBe(false)
    await world.runtime.advance(2_000)
    await waiting
    expect(await isEnforced(world, patientPhone)).toBe(true)
  })
})
