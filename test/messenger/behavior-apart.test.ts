import { describe, expect, it } from 'vitest'
import { createBehaviorMonitor } from '../../src/behavior-monitor/index.js'
import type { BehaviorSignal } from '../../src/domain/behavior.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import { webhookTargetOf } from '../../src/messenger/webhook-target.js'
import { memoryStorage } from '../../src/storage/index.js'
import { whileClockMoves } from './helpers.js'
import { leavesOf } from './leaves.js'
import { watchedStorage } from './watched-storage.js'
import { clinicNumber, compliance, createWorld, link, outreach, sender, type World } from './world.js'

const phones = Array.from({ length: 25 }, (_, index) => `+1312555${1000 + index}`)

/** 225 texts that one process sent, 25 of them by its own calls. */
async function campaign(world: World): Promise<void> {
  for (let index = 0; index < 200; index++) {
    const stream = { sender: clinicNumber, program: outreach.id, template: 'care-reminder' }
    world.messenger.monitor.observe({ id: `earlier-${index}`, type: 'accepted', at: world.runtime.now(), ...stream })
  }
  for (const to of phones) {
    await world.consent(to, outreach.id)
    expect(await world.messenger.send(world.request({ to, program: outreach.id, item: 'gap-1', message: { kind: 'care-reminder', link } }))).toMatchObject({
      status: 'queued',
    })
  }
  expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: phones.length })
}

/** Another process, by the same clock. */
const besides = ({ runtime }: World, change: Parameters<typeof createWorld>[0]): World => ({ ...createWorld({ ...change, runtime }), runtime })

/** As the webhook handler takes them, faster than one a second. */
async function allStop(world: World): Promise<void> {
  const counting: Promise<void>[] = []
  for (const from of phones) {
    expect(await world.reply('STOP', { from })).toMatchObject({ type: 'reply', replayed: false })
    counting.push(webhookTargetOf(world.messenger, 'fake').count())
  }
  await whileClockMoves(world.runtime, Promise.all(counting))
}

const signalsOf = async (world: World): Promise<unknown[]> =>
  (await leavesOf(world.messenger, 'monitor.signal')).map(({ level, numerator, denominator, program, held }) => [level, numerator, denominator, program, held])
const isHeld = async (world: World): Promise<boolean> => {
  const decision = await world.messenger.evaluate(
    world.request({ to: '+13125552999', program: outreach.id, item: 'gap-1', message: { kind: 'care-reminder', link } }),
  )
  return decision.outcome !== 'allow' && decision.reasons.some(({ code }) => code === 'program-held')
}

describe('the monitor of several processes', () => {
  it('leaves the hold of a person as it is, and one that it set itself', async () => {
    const holds = (world: World): Promise<readonly unknown[]> =>
      world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, ({ monitor }) => monitor.holds())
    const world = createWorld()
    await campaign(world)
    await world.messenger.hold(outreach.id, { actor: compliance, reason: 'a wrong list' })
    const before = await holds(world)
    await world.runtime.advance(1_000)
    await allStop(world)
    expect(await signalsOf(world)).toContainEqual(['critical', expect.any(Number), 225, outreach.id, true])
    expect(await holds(world)).toEqual(before)
    expect(before).toMatchObject([{ target: outreach.id, cause: 'person', by: 'cleo' }])
  })

  it('holds the program of a sender whose id is a number, which no record takes', async () => {
    const world = createWorld({ senders: [{ ...sender, id: clinicNumber }], programs: [{ ...outreach, sender: clinicNumber }] })
    await campaign(world)
    await allStop(world)
    expect(await signalsOf(world)).toContainEqual(['critical', expect.any(Number), 225, outreach.id, true])
    expect(await isHeld(world)).toBe(true)
    expect((await world.messenger.maintain()).problems).toEqual([])
  })

  it('judges opt-outs of one against the texts of another, as if they were one, and nobody need maintain', async () => {
    const alone = createWorld()
    await campaign(alone)
    await allStop(alone)

    const storage = memoryStorage()
    const dispatcher = createWorld({ storage })
    const webhooks = besides(dispatcher, { storage })
    await campaign(dispatcher)
    await allStop(webhooks)

    const signals = await signalsOf(dispatcher)
    expect(signals).toContainEqual(['critical', expect.any(Number), 225, outreach.id, true])
    expect(signals).toEqual(await signalsOf(alone))
    expect(await isHeld(dispatcher)).toBe(true)
  })

  it('counts a storm of stops once a second, and the last of them too', async () => {
    let counts = 0
    const storage = watchedStorage(memoryStorage(), {
      async statement({ name }, run) {
        if (name === 'monitor.replaceState') counts += 1
        return run()
      },
    })
    const world = createWorld({ storage })
    await campaign(world)
    counts = 0
    await allStop(world)
    // The alarm itself waits for no clock.
    expect(counts).toBeLessThanOrEqual(5)
    expect(world.messenger.monitor.state()).toBe(
      (await storage.transaction({ tenant: 'default', clock: world.runtime.now }, (stores) => stores.monitor.readState('behavior'))) ?? '',
    )
  })

  it('tells an alarm once, whoever maintains', async () => {
    const told: BehaviorSignal[] = []
    const hooks = { signal: async (signal: BehaviorSignal) => void told.push(signal) }
    const storage = memoryStorage()
    const dispatcher = createWorld({ storage, hooks })
    const webhooks = besides(dispatcher, { storage, hooks })
    await campaign(dispatcher)
    await allStop(webhooks)
    for (let round = 0; round < 3; round++) {
      await Promise.all([dispatcher, webhooks].map(({ messenger }) => messenger.maintain()))
      await dispatcher.runtime.advance(1_000)
    }
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
    expect(await signalsOf(webhooks)).toHaveLength(told.length)
  })

  it('counts later what the storage does not take now, and the stop stands meanwhile', async () => {
    let failing = false
    const inner = memoryStorage()
    const storage = watchedStorage(inner, {
      async statement({ name }, run) {
        if (name === 'monitor.replaceState' && failing) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'test' })
        return run()
      },
    })
    const world = createWorld({ storage })
    await campaign(world)
    failing = true
    await allStop(world)
    expect((await world.messenger.maintain()).alarms).toContain('part-failed')
    expect([await signalsOf(world), await isHeld(world)]).toEqual([[], false])
    failing = false
    const { signals } = await world.messenger.maintain()
    expect(signals).toContainEqual(expect.objectContaining({ level: 'critical', denominator: 225 }))
    expect(await isHeld(world)).toBe(true)
  })

  it('counts upon what another counted in between', async () => {
    const inner = memoryStorage()
    let ahead = 0
    const storage = watchedStorage(inner, {
      async statement({ name, args }, run) {
        if (name !== 'monitor.replaceState' || args[0] !== 'behavior' || ahead === 0) return run()
        ahead -= 1
        return false
      },
    })
    const world = createWorld({ storage })
    await campaign(world)
    ahead = 3
    await allStop(world)
    expect(ahead).toBe(0)
    expect(await signalsOf(world)).toContainEqual(['critical', expect.any(Number), 225, outreach.id, true])
  })

  it('goes on from the state that its monitor was made with, where the storage holds none', async () => {
    const earlier = createWorld()
    await campaign(earlier)
    const world = createWorld({ monitor: createBehaviorMonitor({ state: earlier.messenger.monitor.state() }) })
    const stream = { sender: clinicNumber, program: outreach.id, template: 'care-reminder' }
    for (let index = 0; index < 25; index++) world.messenger.monitor.observe({ id: `out-${index}`, type: 'opt-out', at: world.runtime.now(), ...stream })
    const { signals } = await world.messenger.maintain()
    expect(signals).toContainEqual(expect.objectContaining({ level: 'critical', denominator: 225 }))
    expect((await world.messenger.maintain()).signals).toEqual([])
  })
})
