import { describe, expect, it } from 'vitest'
import type { SuppressionChange, SuppressionSink } from '../../src/ports/other-ports.js'
import { until } from './helpers.js'
import { leavesOf } from './leaves.js'
import { watchedStorage } from './watched-storage.js'
import { auditor, compliance, createWorld, front, otherPhone, patientPhone } from './world.js'

const minute = 60_000
const by = { actor: compliance, reason: 'nightly comparison' }
const administrator = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'the system is gone' }

interface Crm extends SuppressionSink {
  readonly told: string[]
  readonly changes: SuppressionChange[]
}

/** A system that keeps one flag for a number. `answer` stands in for what it does before. */
function crm(name = 'crm', answer: (change: SuppressionChange, signal: AbortSignal) => Promise<void> = async () => {}): Crm {
  const told: string[] = []
  const changes: SuppressionChange[] = []
  return {
    spec: 1,
    name,
    told,
    changes,
    async apply(change, signal) {
      await answer(change, signal)
      changes.push(change)
      told.push(`${change.phone.slice(-2)} ${JSON.stringify(change.scope)} ${change.suppressed ? 'on' : 'off'}`)
      return 'done'
    },
  }
}

const stopAt = (world: ReturnType<typeof createWorld>, phone: string, scope?: 'marketing') =>
  world.messenger.suppression.suppress({ phone, source: 'phone-call', actor: front, ...(scope === undefined ? {} : { scope }) })

async function liftAt(world: ReturnType<typeof createWorld>, phone: string): Promise<void> {
  await world.runtime.advance(minute)
  const consentEventId = await world.consent(phone)
  await world.messenger.suppression.lift({ phone, by: { consentEventId }, actor: front })
}

describe('other systems', () => {
  it('may be classes', async () => {
    class Crm implements SuppressionSink {
      readonly spec = 1
      readonly name = 'crm'
      readonly told: string[] = []
      async apply({ phone }: SuppressionChange): Promise<'done'> {
        this.told.push(phone)
        return 'done'
      }
      async *list(): AsyncGenerator<{ phone: string }> {
        for (const phone of this.told) yield { phone }
      }
    }
    const world = createWorld({ sinks: [new Crm()] })
    await stopAt(world, patientPhone)
    await world.messenger.maintain()
    const differences: unknown[] = []
    for await (const each of world.messenger.compareSink('crm', by)) differences.push(each)
    expect(differences).toEqual([])
  })

  it('never hear of a later change of a number before they acknowledged an earlier one', async () => {
    let away = true
    const sink = crm('crm', async ({ suppressed }) => {
      if (away && suppressed) throw new Error('away')
    })
    const world = createWorld({ sinks: [sink] })
    await stopAt(world, patientPhone)
    await liftAt(world, patientPhone)
    await world.messenger.maintain()
    expect(sink.told).toEqual([])
    away = false
    await world.runtime.advance(minute)
    await world.messenger.maintain()
    expect(sink.told).toEqual(['01 "all" on', '01 "all" off'])
    const [on, off] = sink.changes
    expect([on?.sequence, off?.at.getTime()]).toEqual([1_000, (on?.at.getTime() ?? 0) + minute])
    expect((off?.sequence ?? 0) > 1_000 && off?.id !== on?.id).toBe(true)
  })

  it('are told of several numbers side by side, so that one that hangs keeps no other waiting', async () => {
    const hanging: AbortSignal[] = []
    const sink = crm('crm', async ({ phone }, signal) => {
      if (phone === patientPhone) await new Promise(() => hanging.push(signal))
    })
    const world = createWorld({ sinks: [sink] })
    await stopAt(world, patientPhone)
    await stopAt(world, otherPhone)
    const maintaining = world.messenger.maintain()
    await until(() => sink.told.length === 1)
    expect(sink.told).toEqual(['02 "all" on'])
    await world.runtime.advance(5_000)
    expect(hanging.every(({ aborted }) => aborted)).toBe(true)
    expect((await maintaining).sinks).toMatchObject([{ sink: 'crm', ageMs: 5_000, configured: true }])
  })

  it('do not wait for a system that answers nobody, and that one is asked by one notice at a time', async () => {
    let calls = 0
    const dead = crm('dead', async () => {
      calls += 1
      throw new Error('no route')
    })
    const well = crm('well')
    const world = createWorld({ sinks: [dead, well] })
    for (const last of ['01', '02', '03', '04']) await stopAt(world, `+131255501${last}`)
    await world.messenger.maintain()
    expect([well.told.length, calls]).toEqual([4, 4])
    await world.messenger.maintain()
    expect(calls).toBe(4)
    await world.runtime.advance(2_000)
    await world.messenger.maintain()
    expect(calls).toBe(5)
  })

  it('do not wait for one that never answers', async () => {
    const well = crm('well')
    const world = createWorld({ sinks: [crm('hung', () => new Promise(() => {})), well] })
    await stopAt(world, patientPhone)
    const maintaining = world.messenger.maintain()
    await until(() => well.told.length === 1)
    await world.runtime.advance(5_000)
    expect((await maintaining).sinks).toMatchObject([{ sink: 'hung' }])
  })

  it('are told of a lift only where nothing else covers it', async () => {
    const sink = crm()
    const world = createWorld({ sinks: [sink] })
    await world.reply('wrong number')
    await stopAt(world, patientPhone)
    await stopAt(world, patientPhone, 'marketing')
    await liftAt(world, patientPhone)
    await world.messenger.maintain()
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect(sink.told).toEqual(['01 "all" on', '01 "all" on', '01 "marketing" on'])
  })

  it('are told again what still stands after a lift of everything', async () => {
    const sink = crm()
    const world = createWorld({ sinks: [sink] })
    await stopAt(world, patientPhone)
    await world.runtime.advance(minute)
    const consentEventId = await world.consent()
    await world.runtime.advance(minute)
    await stopAt(world, patientPhone, 'marketing')
    await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: front })
    await world.messenger.maintain()
    expect(sink.told).toEqual(['01 "all" on', '01 "marketing" on', '01 "all" off', '01 "marketing" on'])
    expect(sink.changes.map(({ sequence }) => sequence)).toEqual([...sink.changes.map(({ sequence }) => sequence)].sort((a, b) => a - b))
    expect(new Set(sink.changes.map(({ id }) => id)).size).toBe(4)
  })

  it('are told once by two processes at the same time, and it is on record who was told what', async () => {
    const sink = crm()
    const world = createWorld({ sinks: [sink] })
    await stopAt(world, patientPhone)
    await Promise.all([world.messenger.maintain(), world.messenger.maintain(), world.messenger.maintain()])
    expect(sink.told).toEqual(['01 "all" on'])
    expect(await leavesOf(world.messenger, 'sink.told')).toMatchObject([{ sink: 'crm', answer: 'done', suppressed: true, scope: 'all' }])
  })

  it('are on record once when a process that stood still after its call comes back', async () => {
    let standing: Promise<void> | null = null
    let goOn = (): void => {}
    const sink = crm('crm', async () => {
      standing ??= new Promise((release) => {
        goOn = release
      })
    })
    const world = createWorld()
    const slow = watchedStorage(world.storage, { begin: async () => void (await standing) })
    const stalled = createWorld({ storage: slow, runtime: world.runtime, sinks: [sink] })
    await stopAt(stalled, patientPhone)
    const stuck = stalled.messenger.maintain()
    await until(() => sink.told.length === 1)
    await world.runtime.advance(minute)
    const other = createWorld({ storage: world.storage, runtime: world.runtime, sinks: [sink] })
    await other.messenger.maintain()
    expect(sink.told).toHaveLength(2)
    goOn()
    await stuck
    expect(await leavesOf(other.messenger, 'sink.told')).toHaveLength(1)
  })

  it('raise the alarm when one waits for five minutes, also one that is gone, and not for a lift of an old stop', async () => {
    const sink = crm('crm', async () => {
      throw new Error('away')
    })
    const world = createWorld({ sinks: [sink] })
    await stopAt(world, patientPhone)
    await world.messenger.maintain()
    await world.runtime.advance(5 * minute)
    expect(await world.messenger.maintain()).toMatchObject({ alarms: [] })
    await world.runtime.advance(1)
    expect(await world.messenger.maintain()).toMatchObject({ alarms: ['sink-late'], sinks: [{ sink: 'crm', ageMs: 5 * minute + 1, configured: true }] })
    const without = createWorld({ storage: world.storage, runtime: world.runtime })
    expect((await without.messenger.maintain()).sinks).toMatchObject([{ sink: 'crm', configured: false }])
    await expect(world.messenger.retireSink('crm', administrator)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(without.messenger.retireSink('crm', by)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    expect(await without.messenger.retireSink('crm', administrator)).toEqual({ dropped: 1 })
    expect(await without.messenger.maintain()).toMatchObject({ alarms: [], sinks: [] })
  })

  it('that come later are told what stands, and nothing that was lifted, however often it is asked for', async () => {
    const world = createWorld()
    await stopAt(world, patientPhone)
    await stopAt(world, otherPhone)
    await liftAt(world, otherPhone)
    let away = true
    const sink = crm('crm', async () => {
      if (away) throw new Error('away')
    })
    const later = createWorld({ storage: world.storage, runtime: world.runtime, sinks: [sink] })
    await expect(later.messenger.backfillSink('erp', by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(later.messenger.backfillSink('crm', { actor: auditor, reason: 'new system' })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await world.runtime.advance(10 * minute)
    expect(await later.messenger.backfillSink('crm', by)).toEqual({ scanned: 3, added: 1, done: true })
    expect(await later.messenger.maintain()).toMatchObject({ alarms: [], sinks: [{ ageMs: 0 }] })
    away = false
    await world.runtime.advance(minute)
    expect(await later.messenger.backfillSink('crm', by)).toEqual({ scanned: 3, added: 0, done: true })
    await later.messenger.maintain()
    expect(sink.told).toEqual(['01 "all" on'])
  })

  it('that come later are told on from where a backfill was aborted', async () => {
    const world = createWorld()
    await Promise.all(Array.from({ length: 110 }, (_, index) => stopAt(world, `+1312555${String(index).padStart(4, '0')}`)))
    const sink = crm()
    const stop = new AbortController()
    const afterOnePage = watchedStorage(world.storage, {
      committed: (statements) => {
        if (statements.some(({ name }) => name === 'sinkOutbox.addSinkRow')) stop.abort()
      },
    })
    const later = createWorld({ storage: afterOnePage, runtime: world.runtime, sinks: [sink] })
    expect(await later.messenger.backfillSink('crm', by, { signal: stop.signal })).toEqual({ scanned: 100, added: 100, done: false })
    expect(await later.messenger.backfillSink('crm', by)).toEqual({ scanned: 10, added: 10, done: true })
    await later.messenger.maintain()
    expect(new Set(sink.changes.map(({ phone }) => phone)).size).toBe(110)
  })

  it('that take the name of a retired one are told again what that one was told, once, and nothing that was lifted', async () => {
    const old = crm()
    const world = createWorld({ sinks: [old] })
    await stopAt(world, patientPhone)
    await stopAt(world, otherPhone)
    await world.messenger.maintain()
    expect(old.told.sort()).toEqual(['01 "all" on', '02 "all" on'])
    await liftAt(world, otherPhone)
    await world.messenger.maintain()
    const without = createWorld({ storage: world.storage, runtime: world.runtime })
    expect(await without.messenger.retireSink('crm', administrator)).toEqual({ dropped: 0 })
    await world.runtime.advance(minute)
    const sink = crm()
    const later = createWorld({ storage: world.storage, runtime: world.runtime, sinks: [sink] })
    for (const added of [1, 0]) {
      expect(await later.messenger.backfillSink('crm', by)).toMatchObject({ added, done: true })
      await later.messenger.maintain()
      expect(sink.told).toEqual(['01 "all" on'])
    }
    expect(sink.changes.map(({ id }) => id)).not.toEqual(old.changes.map(({ id }) => id).slice(0, 1))
    await liftAt(later, patientPhone)
    await later.messenger.maintain()
    expect(sink.told.at(-1)).toBe('01 "all" off')
  })

  it.each([
    ['was retired in between', true, minute],
    ['was in nobody’s configuration for days', false, 3 * 1_440 * minute],
  ])('are told of all that stands by a backfill that is whole, where one was aborted and the system %s', async (_, retired, waited) => {
    const world = createWorld()
    const stopTen = (from: number): Promise<unknown> =>
      Promise.all(Array.from({ length: 10 }, (_, index) => stopAt(world, `+1312555${String(from + index).padStart(4, '0')}`)))
    for (let from = 0; from < 110; from += 10) await stopTen(from)
    const stop = new AbortController()
    const afterOnePage = watchedStorage(world.storage, {
      committed: (statements) => {
        if (statements.some(({ name }) => name === 'sinkOutbox.addSinkRow')) stop.abort()
      },
    })
    const first = createWorld({ storage: afterOnePage, runtime: world.runtime, sinks: [crm()] })
    expect(await first.messenger.backfillSink('crm', by, { signal: stop.signal })).toMatchObject({ done: false })
    if (retired) await world.messenger.retireSink('crm', administrator)
    for (let from = 110; from < 150; from += 10) await stopTen(from)
    await world.runtime.advance(waited)
    const sink = crm()
    const later = createWorld({ storage: world.storage, runtime: world.runtime, sinks: [sink] })
    expect(await later.messenger.backfillSink('crm', by)).toMatchObject({ done: true })
    for (let round = 0; round < 5; round++) await later.messenger.maintain()
    expect(new Set(sink.changes.map(({ phone }) => phone)).size).toBe(150)
  })

  it('are not given up by the name of the reply hook, as long as there is one', async () => {
    const heard: unknown[] = []
    const hook = { fails: true }
    const reply = async (told: unknown): Promise<void> => {
      if (hook.fails) throw new Error('not now')
      heard.push(told)
    }
    const world = createWorld({ hooks: { reply } })
    await world.reply('May I bring my daughter?').catch(() => undefined)
    await expect(world.messenger.retireSink('nophi:hooks.reply', administrator)).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'name' } })
    hook.fails = false
    await world.runtime.advance(minute)
    await world.messenger.maintain()
    expect(heard).toHaveLength(1)
    const without = createWorld({ storage: world.storage, runtime: world.runtime })
    expect(await without.messenger.retireSink('nophi:hooks.reply', administrator)).toEqual({ dropped: 0 })
  })
})

describe('compareSink', () => {
  it('streams what only one side knows, says what is on its way, and leaves a record', async () => {
    const sink = {
      ...crm(),
      list: async function* () {
        yield* [{ phone: otherPhone }, { phone: '+13125550103' }]
      },
    }
    const world = createWorld({ sinks: [sink] })
    await stopAt(world, patientPhone)
    await stopAt(world, otherPhone)
    await world.messenger.maintain()
    await stopAt(world, '+13125550104')
    const found: string[] = []
    for await (const { phone, missing, waiting } of world.messenger.compareSink('crm', by)) found.push(`${phone.reveal().slice(-2)} ${missing} ${waiting}`)
    expect(found.sort()).toEqual(['01 there false', '03 here false', '04 there true'])
    expect(await leavesOf(world.messenger, 'sink.compared')).toMatchObject([{ sink: 'crm', by: 'cleo' }])
  })

  it('ends where the list falls silent, and tells it to stop', async () => {
    let told: AbortSignal | undefined
    const sink = {
      ...crm(),
      list: async function* (signal: AbortSignal) {
        told = signal
        yield { phone: '+13125550103' }
        await new Promise(() => {})
      },
    }
    const world = createWorld({ sinks: [sink] })
    const found: string[] = []
    const compared = (async () => {
      for await (const { missing } of world.messenger.compareSink('crm', by)) found.push(missing)
    })().catch((error: unknown) => error)
    await until(() => told !== undefined && world.runtime.sleeping() > 0)
    await world.runtime.advance(30_000)
    expect(await compared).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' })
    expect(told?.aborted).toBe(true)
  })

  it.each([
    ['the front desk', { actor: front, reason: 'curious' }, 'crm', 'ACCESS_DENIED'],
    ['an unknown name', by, 'erp', 'INVALID_REQUEST'],
    ['a sink without a list', by, 'plain', 'INVALID_REQUEST'],
    ['a list that breaks off', by, 'broken', 'TRANSPORT_UNAVAILABLE'],
  ])('refuses %s', async (_case, asking, name, code) => {
    const empty = { ...crm(), list: async function* () {} }
    const broken = {
      ...crm('broken'),
      list: () => {
        throw new Error(`cannot list ${patientPhone}`)
      },
    }
    const { messenger } = createWorld({ sinks: [empty, crm('plain'), broken] })
    await expect(messenger.compareSink(name, asking)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code })
  })
})
