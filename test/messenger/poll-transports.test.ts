import { describe, expect, it } from 'vitest'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import type { Transport } from '../../src/ports/transport.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { watchedStorage } from './watched-storage.js'
import { clinicNumber, createWorld, otherPhone, patientPhone } from './world.js'

const minute = 60_000

function reply(replayKey: string, text: string, change: Partial<Extract<InboundEvent, { type: 'reply' }>> = {}): InboundEvent {
  return { transport: 'fake', replayKey, type: 'reply', from: patientPhone, to: clinicNumber, text, media: 0, ...change }
}

type Page = Awaited<ReturnType<NonNullable<Transport['poller']>['poll']>>

/** A provider that posts nothing: its cursor is the number of events that were read. */
function mailbox(events: InboundEvent[], pageSize = 2, answer: (page: Page) => unknown = (page) => page) {
  const asked: (string | null)[] = []
  const poller: NonNullable<Transport['poller']> = {
    async poll(cursor) {
      asked.push(cursor)
      const from = Number(cursor ?? 0)
      const page = events.slice(from, from + pageSize)
      return answer({ events: page, cursor: String(from + page.length) }) as Page
    },
  }
  return { asked, transport: Object.assign(fakeTransport(), { poller }) }
}

async function isStopped(world: ReturnType<typeof createWorld>, phone = patientPhone): Promise<boolean> {
  return (await world.messenger.suppression.statusOf({ phone })).suppressed
}

describe('a provider that must be asked', () => {
  it('is asked by maintenance, to its end, and a STOP in it counts', async () => {
    const box = mailbox([reply('1', 'hello'), reply('2', 'thanks'), reply('3', 'STOP')])
    const world = createWorld({ transport: box.transport })
    await world.consent()
    const report = await world.messenger.maintain()
    expect([await isStopped(world), report.problems, box.asked]).toEqual([true, [], [null, '2', '3']])
  })

  it('is asked again after five seconds and not before, from where it was', async () => {
    const events = [reply('1', 'hello')]
    const box = mailbox(events)
    const world = createWorld({ transport: box.transport })
    await world.messenger.maintain()
    events.push(reply('2', 'STOP'))
    await world.runtime.advance(4_000)
    await world.messenger.maintain()
    expect([await isStopped(world), box.asked]).toEqual([false, [null, '1']])
    await world.runtime.advance(1_000)
    await world.messenger.maintain()
    expect([await isStopped(world), box.asked]).toEqual([true, [null, '1', '1', '2']])
  })

  it('is asked for a page again until it is on record, and read on behind it meanwhile', async () => {
    let away = true
    const storage = watchedStorage(memoryStorage(), {
      async statement({ name }, run) {
        if (away && name === 'messages.insertReceipt') throw new Error('away')
        return run()
      },
    })
    const receipt = { transport: 'fake', replayKey: '2', type: 'receipt', providerMessageId: 'p', status: 'delivered' } as const
    const box = mailbox([reply('1', 'hello'), receipt, reply('3', 'STOP')])
    const world = createWorld({ transport: box.transport, storage })
    await world.consent()
    const report = await world.messenger.maintain()
    expect([await isStopped(world), report.alarms.includes('part-failed'), report.problems]).toEqual([
      true,
      true,
      [{ part: 'polls', rows: 0, code: 'STORAGE_UNAVAILABLE' }],
    ])
    await world.runtime.advance(3 * minute)
    expect((await world.messenger.maintain()).alarms).toContain('poll-late')
    away = false
    await world.runtime.advance(minute)
    box.asked.length = 0
    const healed = await world.messenger.maintain()
    expect([box.asked, healed.problems, healed.alarms.includes('poll-late')]).toEqual([[null, '2', '3'], [], false])
  })

  it('is read on past what can never be recorded, which stands in the log by its count and is told once', async () => {
    const box = mailbox([reply('1', 'STOP', { from: '13125550101' }), reply('2', 'STOP', { from: otherPhone })])
    const world = createWorld({ transport: box.transport })
    const report = await world.messenger.maintain()
    expect([await isStopped(world, otherPhone), report.problems]).toEqual([true, [{ part: 'polls', rows: 0, code: 'INVALID_REQUEST' }]])
    expect(await leavesOf(world.messenger, 'inbound.unreadable')).toMatchObject([{ transport: 'fake', count: 1 }])
    await world.runtime.advance(5_000)
    expect((await world.messenger.maintain()).problems).toEqual([])
  })

  it('vouches for no other transport', async () => {
    const box = mailbox([reply('1', 'hello', { transport: 'other', from: 'ALERTS' })])
    const world = createWorld({ transport: box.transport })
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'inbound.not-a-phone')).toMatchObject([{ transport: 'fake' }])
  })

  it('is asked by one process at a time', async () => {
    const box = mailbox([reply('1', 'hello')])
    const world = createWorld({ transport: box.transport })
    const other = createWorld({ transport: box.transport, storage: world.storage, runtime: world.runtime })
    await Promise.all([world.messenger.maintain(), other.messenger.maintain()])
    expect(box.asked).toEqual([null, '1'])
  })

  it.each([
    ['throws', () => Promise.reject(new Error('+13125550101 canary'))],
    ['gives no list', () => ({ cursor: '1' })],
    ['gives no cursor', () => ({ events: [] })],
  ])('keeps nothing else from running where it %s', async (_what, answer) => {
    const box = mailbox([], 2, answer)
    const world = createWorld({ transport: box.transport })
    const report = await world.messenger.maintain()
    expect(report.problems).toEqual([{ part: 'polls', rows: 0, code: 'TRANSPORT_UNAVAILABLE' }])
    expect(JSON.stringify(report, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/5550101|canary/)
    await world.runtime.advance(3 * minute)
    expect((await world.messenger.maintain()).alarms).toContain('poll-late')
  })

  it('holds up a round for ten seconds at most', async () => {
    const box = mailbox([], 2, () => new Promise(() => {}))
    const world = createWorld({ transport: box.transport })
    const round = world.messenger.maintain()
    for (let step = 0; step < 12; step++) {
      await new Promise((resolve) => setImmediate(resolve))
      await world.runtime.advance(1_000)
    }
    expect((await round).problems).toEqual([{ part: 'polls', rows: 0, code: 'TRANSPORT_UNAVAILABLE' }])
  })
})
