import { describe, expect, it } from 'vitest'
import type { Sender } from '../../src/domain/sender.js'
import { createWorker } from '../../src/messenger/create-worker.js'
import type { Messenger } from '../../src/messenger/types.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeTransport } from './fakes.js'
import { until, whileClockMoves } from './helpers.js'
import { leavesOf } from './leaves.js'
import { watchedStorage } from './watched-storage.js'
import { compliance, createWorld, front, otherPhone, patientPhone, results, sender, visits } from './world.js'

const accepted = { outcome: 'accepted', providerMessageId: 'late-1', warnings: [] } as const

async function statusOf(world: ReturnType<typeof createWorld>): Promise<string | undefined> {
  return (await world.messenger.history.list({ phone: patientPhone }, front)).records.find(({ kind }) => !kind.startsWith('service:'))?.status
}

/** So much time passes, with all that happens in it and waits for more than promises. */
async function settled({ runtime }: ReturnType<typeof createWorld>, ms: number): Promise<void> {
  for (let step = 0; step < 20; step++) {
    await new Promise((resolve) => setImmediate(resolve))
    await runtime.advance(ms / 20)
  }
}

describe('dispatch', () => {
  it('never sends again what may have left', async () => {
    const world = createWorld({ transport: fakeTransport({ steps: [{ step: 'throw' }] }) })
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ unknown: 1 })
    expect(await statusOf(world)).toBe('unknown')
    await world.runtime.advance(3_600_000)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
    await world.messenger.resolve(id, 'not-sent', { actor: compliance, reason: 'the provider has no such message' })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('waits for no adapter that heeds no signal: what became of its call is unknown, and what it says later is recorded by the next round', async () => {
    let say: (outcome: typeof accepted) => void = () => undefined
    const fake = fakeTransport({ steps: [] })
    const deaf: typeof fake = {
      ...fake,
      async send(message, context) {
        await fake.send(message, context)
        return new Promise((resolve) => {
          say = resolve
        })
      },
    }
    const world = createWorld({ transport: deaf })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = world.messenger.dispatchDue()
    await whileClockMoves(world.runtime, dispatching)
    expect(await dispatching).toMatchObject({ claimed: 1, unknown: 1 })
    expect(await statusOf(world)).toBe('unknown')
    say(accepted)
    await world.messenger.dispatchDue()
    expect([await statusOf(world), world.transport.sent().length]).toEqual(['accepted', 1])
  })

  it('takes a receipt with our correlation for the answer that was lost', async () => {
    const world = createWorld({ transport: fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }] }) })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    const correlation = world.transport.sent()[0]?.correlation
    await world.messenger.receive([{ transport: 'fake', replayKey: 'r', type: 'receipt', providerMessageId: 'SM1', correlation, status: 'delivered' }])
    expect(await statusOf(world)).toBe('delivered')
  })

  it('ends in the same status for any order and repetition of the same receipts', async () => {
    const kinds = ['sent', 'undelivered', 'delivered'] as const
    for (const order of [kinds, [...kinds].reverse(), ['delivered', 'sent', 'sent', 'undelivered'] as const]) {
      const world = createWorld()
      await world.consent()
      await world.messenger.send(world.request())
      await world.messenger.dispatchDue()
      for (const [index, status] of order.entries()) {
        await world.messenger.receive([{ transport: 'fake', replayKey: `r${index}`, type: 'receipt', providerMessageId: 'fake-1', status }])
      }
      expect(await statusOf(world)).toBe('delivered')
    }
  })

  it('keeps a receipt that nobody knows yet and folds it when the id becomes known', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.receive([{ transport: 'fake', replayKey: 'early', type: 'receipt', providerMessageId: 'fake-1', status: 'delivered' }])
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    expect(await statusOf(world)).toBe('delivered')
  })

  it('tries a retryable rejection again, later, and not for ever', async () => {
    const busy = { outcome: 'rejected', reason: 'throttled', retryable: true } as const
    const world = createWorld({ transport: fakeTransport({ steps: Array.from({ length: 9 }, () => busy) }) })
    await world.consent()
    await world.messenger.send(world.request())
    for (let round = 0; round < 12; round++) {
      await world.messenger.dispatchDue()
      await world.runtime.advance(15 * 60_000)
    }
    expect(world.transport.sent()).toHaveLength(5)
    expect(await statusOf(world)).toBe('rejected')
  })

  it('turns an attempt that outlived its lease into unknown and still takes its late answer', async () => {
    const slow = createWorld()
    const transport = fakeTransport({ steps: [{ step: 'late', afterMs: 5_000, outcome: accepted }], runtime: slow.runtime })
    const { messenger } = createWorld({ transport, storage: slow.storage, runtime: slow.runtime })
    const other = createWorld({ storage: slow.storage })
    await slow.consent()
    await slow.messenger.send(slow.request())
    const dispatching = messenger.dispatchDue()
    await until(() => transport.sent().length === 1)
    await other.runtime.advance(46_000)
    expect(await other.messenger.maintain()).toMatchObject({ leasesExpired: 1 })
    expect(await statusOf(slow)).toBe('unknown')
    await slow.runtime.advance(5_000)
    expect(await dispatching).toMatchObject({ accepted: 1 })
    expect(await statusOf(slow)).toBe('accepted')
  })

  it('keeps one attempt open for a recipient', async () => {
    const transport = fakeTransport({ steps: [{ step: 'hang' }] })
    const world = createWorld({ transport })
    await world.consent()
    await world.messenger.send(world.request({ patient: 'a' }))
    await world.messenger.send(world.request({ patient: 'b' }))
    const first = world.messenger.dispatchDue()
    await until(() => transport.sent().length === 1)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    await world.runtime.advance(15_000)
    await first
    expect(transport.sent()).toHaveLength(1)
  })

  it('holds caps true when two dispatchers run at once', async () => {
    const world = createWorld()
    await world.consent()
    for (let index = 0; index < 4; index++) await world.messenger.send(world.request({ patient: 'p1' }))
    await Promise.all(Array.from({ length: 4 }, () => world.messenger.dispatchDue()))
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('counts a patient with two numbers once, also within one batch', async () => {
    const world = createWorld()
    await world.consent()
    await world.consent(otherPhone)
    await world.messenger.send(world.request({ patient: 'p1' }))
    await world.messenger.send(world.request({ patient: 'p1', to: otherPhone }))
    await world.messenger.dispatchDue()
    await world.runtime.advance(2_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('expires what is of no more use, and cancels by reference', async () => {
    const world = createWorld()
    await world.consent()
    await world.consent(otherPhone)
    await world.messenger.send(world.request({ notBefore: new Date('2026-11-25T16:00:00Z'), expiresAt: new Date('2026-11-25T17:00:00Z') }))
    await world.messenger.send(world.request({ to: otherPhone, reference: 'Appointment/7', notBefore: new Date('2026-11-25T16:00:00Z') }))
    expect(await world.messenger.cancel({ reference: 'Appointment/7' }, { actor: front, reason: 'visit cancelled' })).toEqual({ cancelled: 1, tooLate: 0 })
    await world.runtime.advance(26 * 3_600_000)
    await world.messenger.maintain()
    expect(await statusOf(world)).toBe('expired')
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    expect(await world.messenger.cancel({ reference: 'Appointment/7' }, { actor: front, reason: 'again' })).toEqual({ cancelled: 0, tooLate: 0 })
  })

  it('cancels all that waits under a reference, however much that is, and counts what had left', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request({ reference: 'campaign-7' }))
    await world.messenger.dispatchDue()
    const tomorrow = new Date('2026-11-25T16:00:00Z')
    for (let text = 0; text < 520; text++) await world.messenger.send(world.request({ reference: 'campaign-7', notBefore: tomorrow }))
    await world.messenger.send(world.request({ reference: 'campaign-8', notBefore: tomorrow }))
    expect(await world.messenger.cancel({ reference: 'campaign-7' }, { actor: front, reason: 'called off' })).toEqual({ cancelled: 520, tooLate: 1 })
    expect(await world.messenger.cancel({ reference: 'campaign-7' }, { actor: front, reason: 'again' })).toEqual({ cancelled: 0, tooLate: 1 })
    await world.runtime.advance(86_400_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('leaves a text of a program that it does not know to a process that does', async () => {
    const before = createWorld()
    const { storage, runtime, transport } = before
    const after = createWorld({ storage, runtime, transport, programs: [visits, { ...visits, id: 'vaccines' }] })
    await after.consent(patientPhone, 'vaccines')
    await after.messenger.send(after.request({ program: 'vaccines' }))
    expect(await before.messenger.dispatchDue()).toMatchObject({ refused: 0, deferred: 1 })
    await runtime.advance(60_000)
    expect(await after.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('tells why a text of a program that nobody knows waits, and refuses it when its time is over', async () => {
    const world = createWorld()
    const { storage, runtime, transport } = world
    await world.consent()
    await world.messenger.send(world.request({ expiresAt: new Date(runtime.now().getTime() + 3_600_000) }))
    const without = createWorld({ storage, runtime, transport, programs: [results] })
    const reasons: string[] = []
    for (let minute = 0; minute < 60; minute++) {
      await without.messenger.dispatchDue()
      const [record] = (await world.messenger.history.list({ phone: patientPhone }, front)).records
      if (record?.decision !== undefined && 'reasons' in record.decision) reasons.push(...record.decision.reasons.map(({ code }) => `${record.status} ${code}`))
      await runtime.advance(60_000)
    }
    expect([...new Set(reasons)]).toEqual(['queued facts-unavailable', 'refused program-inactive'])
    expect(world.transport.sent()).toEqual([])
  })

  it('leaves a kind that this process does not find in its program to one of a newer configuration', async () => {
    const storage = memoryStorage()
    const world = createWorld({ storage })
    const { runtime, transport } = world
    await world.consent()
    await world.messenger.send(world.request())
    const before = createWorld({ storage, runtime, transport, programs: [{ ...visits, kinds: ['message-waiting'] }] })
    expect(await before.messenger.dispatchDue()).toMatchObject({ claimed: 1, refused: 0 })
    await runtime.advance(60_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('sends a text only as the sender it was composed for, though its program has another now', async () => {
    const storage = memoryStorage()
    const world = createWorld({ storage })
    const { runtime, transport } = world
    await world.consent()
    await world.messenger.send(world.request({ expiresAt: new Date(runtime.now().getTime() + 90_000) }))
    const south: Sender = { ...sender, id: 'southside', name: 'Southside Clinic', addresses: [{ value: '+13125550143', type: 'long-code', transport: 'fake' }] }
    const moved = createWorld({ storage, runtime, transport, senders: [sender, south], programs: [{ ...visits, sender: south.id }] })
    // A process of the older configuration may still be there, and may send it.
    expect(await moved.messenger.dispatchDue()).toMatchObject({ claimed: 1, refused: 0, deferred: 1 })
    await runtime.advance(60_000)
    expect(await moved.messenger.dispatchDue()).toMatchObject({ claimed: 1, refused: 1 })
    expect(transport.sent()).toEqual([])
    const { records } = await world.messenger.history.list({ phone: patientPhone }, front)
    expect(records[0]).toMatchObject({ status: 'refused', decision: { reasons: [{ code: 'sender-changed', gate: 'route' }] } })
  })

  it('leaves a text to a process that knows its sender, whatever else is wrong with it under another', async () => {
    const storage = memoryStorage()
    const south: Sender = {
      ...sender,
      id: 'southside',
      contact: { phone: '+13125550143', url: 'https://southside.example' },
      linkHosts: ['go.southside.example'],
    }
    const newer = createWorld({ storage, senders: [sender, south], programs: [{ ...visits, sender: south.id }] })
    const { runtime, transport } = newer
    await newer.consent()
    expect(
      await newer.messenger.send(
        newer.request({ item: 'Communication/1', message: { kind: 'message-waiting', link: 'https://go.southside.example/8Jq2vXw9Kd3mRfT7bZy4Nc' } }),
      ),
    ).toMatchObject({ status: 'queued' })
    const older = createWorld({ storage, runtime, transport })
    expect(await older.messenger.dispatchDue()).toMatchObject({ claimed: 1, refused: 0, deferred: 1 })
    await runtime.advance(60_000)
    expect(await newer.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('answers a person from the sender that was written to, though no program is its own', async () => {
    const south: Sender = { ...sender, id: 'southside', name: 'Southside Clinic', addresses: [{ value: '+13125550143', type: 'long-code', transport: 'fake' }] }
    const world = createWorld({ senders: [sender, south] })
    await world.consent()
    await world.reply('STOP', { to: '+13125550143' })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([
      expect.objectContaining({ from: expect.objectContaining({ value: '+13125550143' }), text: expect.stringContaining('Southside Clinic') }),
    ])
  })

  it('holds a program for a person and goes on after release', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.hold('visits', { actor: compliance, reason: 'wrong template' })
    expect(await world.messenger.send(world.request())).toMatchObject({ status: 'queued', decision: { outcome: 'hold', reasons: [{ code: 'program-held' }] } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    await expect(world.messenger.release('visits', { actor: front, reason: 'please' })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await world.messenger.release('visits', { actor: compliance, reason: 'template mended' })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('confirms a stop and answers HELP though a person holds the program', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.hold('visits', { actor: compliance, reason: 'wrong template' })
    await world.reply('STOP')
    await world.reply('HELP', { from: otherPhone })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    const texts = world.transport.sent().map(({ text }) => text)
    expect(texts).toHaveLength(2)
    expect(texts.some((text) => text.includes('You are opted out'))).toBe(true)
  })

  it('holds a program for whoever stops it, also for a job that is called as the monitor is', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.hold('visits', { actor: { id: 'monitor', roles: ['service'] }, reason: 'wrong template' })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([])
    expect(await world.messenger.send(world.request())).toMatchObject({ decision: { outcome: 'hold', reasons: [{ code: 'program-held' }] } })
  })

  it('goes on after a release with all that was held, wherever it stands among what waits for its time', async () => {
    const world = createWorld()
    await world.consent()
    for (let index = 0; index < 501; index++) await world.messenger.send(world.request({ notBefore: new Date('2026-11-25T16:00:00Z') }))
    await world.messenger.hold('visits', { actor: compliance, reason: 'wrong template' })
    await world.runtime.advance(1)
    await world.messenger.send(world.request())
    await world.messenger.release('visits', { actor: compliance, reason: 'template mended' })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('goes on with what a dispatcher held back that had not heard of the release', async () => {
    const world = createWorld()
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    await world.messenger.hold('visits', { actor: compliance, reason: 'wrong template' })
    await world.messenger.release('visits', { actor: compliance, reason: 'template mended' })
    await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, ({ messages }) =>
      messages.update(id, { from: ['queued'] }, { held: 'program-held' }),
    )
    await world.messenger.maintain()
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('tells when a hold is enforced: nothing of the program is under way any more', async () => {
    const transport = fakeTransport({ steps: [{ step: 'hang' }] })
    const world = createWorld({ transport })
    await world.consent()
    await world.messenger.send(world.request())
    const first = world.messenger.dispatchDue()
    await until(() => transport.sent().length === 1)
    await world.messenger.hold('visits', { actor: compliance, reason: 'wrong template' })
    await world.runtime.advance(6_000)
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'hold.enforced')).toEqual([])
    await world.runtime.advance(20_000)
    await first
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'hold.enforced')).toEqual([])
    await world.runtime.advance(7_000)
    await world.messenger.maintain()
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'hold.enforced')).toMatchObject([{ program: 'visits' }])
  })

  it('lets nothing leave while the clocks of process and storage are far apart', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    const skewed = {
      ...world.storage,
      transaction: ((scope, work) =>
        world.storage.transaction({ ...scope, clock: () => new Date(scope.clock().getTime() + 121_000) }, work)) as typeof world.storage.transaction,
    }
    const { messenger } = createWorld({ storage: skewed, runtime: world.runtime, transport: world.transport })
    expect(await messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    expect((await messenger.maintain()).alarms).toContain('clock-skew')
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('ends no lease by a clock that leapt', async () => {
    let leapMs = 0
    const world = createWorld()
    const leaping = {
      ...world.storage,
      transaction: ((scope, work) =>
        world.storage.transaction({ ...scope, clock: () => new Date(scope.clock().getTime() + leapMs) }, work)) as typeof world.storage.transaction,
    }
    const transport = fakeTransport({ steps: [{ step: 'hang' }] })
    const { messenger } = createWorld({ storage: leaping, runtime: world.runtime, transport })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = messenger.dispatchDue()
    await until(() => transport.sent().length === 1)
    leapMs = 60_000
    expect(await messenger.maintain()).toMatchObject({ leasesExpired: 0, alarms: ['clock-leapt'] })
    await world.runtime.advance(15_000)
    expect(await dispatching).toMatchObject({ unknown: 1 })
  })

  it('works by itself in a worker until it is stopped', async () => {
    const world = createWorld()
    await world.consent()
    const worker = createWorker(world.messenger, { runtime: world.runtime })
    worker.start()
    await world.messenger.send(world.request())
    await world.runtime.advance(2_000)
    const stopping = worker.stop()
    await world.runtime.advance(2_000)
    await stopping
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('lets what falls due within a moment go together, and works off a backlog without a pause', async () => {
    const world = createWorld()
    const nothing = { accepted: 0, rejected: 0, unknown: 0, refused: 0, deferred: 0 }
    async function askedAt(claimed: number): Promise<readonly number[]> {
      const at: number[] = []
      const busy = {
        ...world.messenger,
        async dispatchDue() {
          at.push(world.runtime.now().getTime())
          await world.runtime.sleep(5)
          return { ...nothing, claimed, accepted: claimed }
        },
      }
      const worker = createWorker(busy, { runtime: world.runtime, concurrency: 50 })
      worker.start()
      await world.runtime.advance(1_000)
      const stopping = worker.stop()
      await world.runtime.advance(1_000)
      await stopping
      return at
    }
    // Two lanes of 25 between them: thirty milliseconds from one to the next, whichever asks.
    const calm = await askedAt(1)
    const gaps = calm.slice(1).map((at, place) => at - (calm[place] as number))
    expect(calm.length).toBeGreaterThan(25)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30)
    expect(Math.max(...gaps)).toBeLessThan(50)
    expect((await askedAt(25)).length).toBeGreaterThan(300)
  })

  it('does not ask on and on for what others hold', async () => {
    const world = createWorld()
    let rounds = 0
    const held = {
      ...world.messenger,
      async dispatchDue() {
        rounds += 1
        return { claimed: 3, accepted: 0, rejected: 0, unknown: 0, refused: 0, deferred: 0 }
      },
    }
    const worker = createWorker(held, { runtime: world.runtime, concurrency: 1 })
    worker.start()
    await world.runtime.advance(1_000)
    const stopping = worker.stop()
    await world.runtime.advance(1_000)
    await stopping
    expect(rounds).toBeGreaterThan(10)
    expect(rounds).toBeLessThan(60)
  })

  it('tells whoever listens what each round of maintenance found, and why a round failed, and goes on though they throw', async () => {
    const reports: (readonly string[])[] = []
    const codes: string[] = []
    const inner = memoryStorage()
    let away = false
    const storage = watchedStorage(inner, {
      async begin() {
        if (away) throw new Error('away')
      },
    })
    const world = createWorld({ storage })
    await world.consent()
    await world.reply('I want to kill myself')
    const worker = createWorker(world.messenger, {
      runtime: world.runtime,
      onMaintained({ alarms }) {
        reports.push(alarms)
        throw new Error('not a listener')
      },
      onFailed: async ({ code }) => {
        codes.push(code)
        await Promise.reject(new Error('nor this'))
      },
    })
    await world.runtime.advance(16 * 60_000)
    worker.start()
    await settled(world, 3_000)
    expect(reports.at(-1)).toContain('urgent-review-late')
    expect([reports.length > 1, codes]).toEqual([true, []])
    away = true
    await settled(world, 3_000)
    expect(codes).toContain('STORAGE_UNAVAILABLE')
    away = false
    const before = reports.length
    await settled(world, 3_000)
    expect(reports.length).toBeGreaterThan(before)
    const stopping = worker.stop()
    await settled(world, 2_000)
    await stopping
  })

  it.each([
    [{ concurency: 1 }, 'value'],
    [{ idleMs: 0 }, 'idleMs'],
    [{ concurrency: -1 }, 'concurrency'],
    [{ onFailed: 'log' }, 'onFailed'],
  ])('takes no worker with %j', (options, path) => {
    expect(() => createWorker(createWorld().messenger, options as object)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS', details: expect.objectContaining({ path }) }),
    )
  })

  it('takes no worker over nothing', () => {
    expect(() => createWorker(null as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path: 'messenger', problem: 'wrong-type' } }),
    )
  })

  it('is stopped for everybody who stops it once the batch under way is recorded, and not before', async () => {
    const world = createWorld()
    let end = (): void => undefined
    const answer = { claimed: 0, accepted: 0, rejected: 0, unknown: 0, refused: 0, deferred: 0 }
    const slow: Messenger = {
      ...world.messenger,
      dispatchDue: () =>
        new Promise((resolve) => {
          end = () => resolve(answer)
        }),
    }
    const worker = createWorker(slow, { runtime: world.runtime, concurrency: 1 })
    worker.start()
    await settled(world, 100)
    const stopped: string[] = []
    const stopping = ['SIGTERM', 'SIGINT'].map((signal) => worker.stop().then(() => stopped.push(signal)))
    await settled(world, 2_000)
    expect(stopped).toEqual([])
    end()
    await Promise.all(stopping)
    expect(stopped).toHaveLength(2)
  })

  it('hands out reports that a host may log as JSON, or it would lose their alarms', async () => {
    const world = createWorld()
    await world.consent()
    await world.reply('I want to kill myself')
    const reports: string[] = []
    const worker = createWorker(world.messenger, { runtime: world.runtime, onMaintained: (report) => void reports.push(JSON.stringify(report)) })
    worker.start()
    await settled(world, 3_000)
    const stopping = worker.stop()
    await settled(world, 2_000)
    await stopping
    const { alarms, published } = JSON.parse(reports.at(-1) ?? '{}')
    expect([alarms, published > 0]).toEqual([['urgent-review'], true])
  })

  it('dispatches no more over a messenger that was closed, and still maintains', async () => {
    const world = createWorld()
    const codes: string[] = []
    let maintained = 0
    const worker = createWorker(world.messenger, {
      runtime: world.runtime,
      onMaintained: () => {
        maintained += 1
      },
      onFailed: ({ code }) => {
        codes.push(code)
      },
    })
    worker.start()
    await settled(world, 2_000)
    await world.messenger.close()
    await settled(world, 10_000)
    const [lanes, rounds] = [codes.length, maintained]
    await settled(world, 10_000)
    expect([new Set(codes), codes.length, maintained > rounds]).toEqual([new Set(['MESSENGER_CLOSED']), lanes, true])
    const stopping = worker.stop()
    await settled(world, 2_000)
    await stopping
  })

  it('stops at the abort of its signal and leaves nothing open', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue({ signal: AbortSignal.abort() })).toMatchObject({ accepted: 0 })
    expect(world.transport.sent()).toEqual([])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })
})
