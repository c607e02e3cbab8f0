import { describe, expect, it } from 'vitest'
import type { Sender, SenderAddress } from '../../src/domain/sender.js'
import { fakeTransport } from './fakes.js'
import { clinicNumber, createWorld, results, sender, visits, type World } from './world.js'

const lost = { outcome: 'unknown', cause: 'timeout' } as const
const secondNumber = '+13125550143'
const phoneOf = (index: number): string => `+1312555${String(1_00 + index).padStart(4, '0')}`

function withAddresses(...addresses: readonly Partial<SenderAddress>[]): Sender[] {
  return [{ ...sender, addresses: addresses.map((address) => ({ value: clinicNumber, type: 'long-code', transport: 'fake', ...address })) }]
}

async function queue(world: World, count: number, from = 0): Promise<void> {
  for (let index = from; index < from + count; index++) {
    await world.consent(phoneOf(index))
    await world.messenger.send(world.request({ to: phoneOf(index) }))
  }
}

describe('the rate of a sender', () => {
  it('lets no more leave in a second than it is registered for, and loses none', async () => {
    const world = createWorld({ senders: withAddresses({ perSecond: 3 }) })
    await queue(world, 7)
    for (const sent of [3, 3, 6, 7]) {
      await world.messenger.dispatchDue()
      expect(world.transport.sent().length).toBeLessThanOrEqual(sent)
      if (sent !== 3) await world.runtime.advance(1_000)
    }
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(7)
  })

  it('keeps what is above a second’s share for the next second and not for another day, where a day has a cap too', async () => {
    const world = createWorld({ senders: withAddresses({ perSecond: 2, dailyCap: 5 }) })
    await queue(world, 7)
    const sent: number[] = []
    for (let second = 0; second < 4; second++) {
      await world.messenger.dispatchDue()
      sent.push(world.transport.sent().length)
      await world.runtime.advance(1_000)
    }
    expect(sent).toEqual([2, 4, 5, 5])
    await world.runtime.advance(23 * 3_600_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(7)
  })

  it.each([
    ['second', { perSecond: 4 }, { perSecond: 4 }, 4],
    ['day', { dailyCap: 6 }, { dailyCap: 6 }, 6],
    ['day, by the lower of two that two senders state', { dailyCap: 6 }, { dailyCap: 4 }, 4],
    ['day, where one of two senders states none', { dailyCap: 6 }, {}, 6],
  ])('leaves the whole of its %s to a number that two senders share', async (_, own, others, whole) => {
    const [first] = withAddresses(own) as [Sender]
    const [second] = withAddresses(others) as [Sender]
    const world = createWorld({
      senders: [first, { ...second, id: 'pharmacy', name: 'Lakeside Pharmacy' }],
      programs: [visits, { ...results, sender: 'pharmacy' }],
    })
    await queue(world, 8)
    for (let round = 0; round < 6; round++) await world.messenger.dispatchDue({ limit: 2 })
    expect(world.transport.sent()).toHaveLength(whole)
  })

  it('holds for each process while another one has another rate of the same number', async () => {
    const world = createWorld({ senders: withAddresses({ perSecond: 2 }) })
    const slower = createWorld({ storage: world.storage, runtime: world.runtime, senders: withAddresses({ perSecond: 0.5 }) })
    await queue(world, 12)
    for (let round = 0; round < 4; round++) for (const { messenger } of [world, slower]) await messenger.dispatchDue({ limit: 3 })
    expect([world.transport.sent().length, slower.transport.sent().length]).toEqual([2, 1])
  })

  it('puts back what it took and did not need', async () => {
    const world = createWorld({ senders: withAddresses({ perSecond: 3 }) })
    await queue(world, 1)
    await world.messenger.dispatchDue()
    await queue(world, 2, 1)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(3)
  })

  it('below one a second is one in a longer time', async () => {
    const world = createWorld({ senders: withAddresses({ perSecond: 0.1 }) })
    await queue(world, 2)
    for (let second = 0; second < 9; second++) {
      await world.messenger.dispatchDue()
      await world.runtime.advance(1_000)
    }
    expect(world.transport.sent()).toHaveLength(1)
    await world.runtime.advance(1_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('holds the cap of a day over dispatchers that run at once', async () => {
    const world = createWorld({ senders: withAddresses({ dailyCap: 4 }) })
    await queue(world, 9)
    await Promise.all(Array.from({ length: 4 }, () => world.messenger.dispatchDue({ limit: 3 })))
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(4)
    await world.runtime.advance(24 * 3_600_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(8)
  })
})

describe('a transport that fails', () => {
  const both = (): ReturnType<typeof fakeTransport>[] => [fakeTransport({ steps: Array.from({ length: 10 }, () => lost) }), fakeTransport({ name: 'other' })]
  const addresses = withAddresses({}, { value: secondNumber, transport: 'other' })

  it('is left alone after ten failures in a row, and the next text goes the other way', async () => {
    const transports = both()
    const [first, second] = transports as [ReturnType<typeof fakeTransport>, ReturnType<typeof fakeTransport>]
    const world = createWorld({ transports, senders: addresses })
    await queue(world, 10)
    expect(await world.messenger.dispatchDue()).toMatchObject({ unknown: 10 })
    await queue(world, 2, 10)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 2 })
    expect([first.sent().length, second.sent().length]).toEqual([10, 2])
    expect(second.sent()[0]?.from.value).toBe(secondNumber)
  })

  it('keeps its unknown texts: they go no other way', async () => {
    const transports = both()
    const world = createWorld({ transports, senders: addresses })
    await queue(world, 10)
    await world.messenger.dispatchDue()
    for (let minute = 0; minute < 10; minute++) {
      await world.messenger.maintain()
      await world.messenger.dispatchDue()
      await world.runtime.advance(60_000)
    }
    expect(transports.map((transport) => transport.sent().length)).toEqual([10, 0])
  })

  it('is tried again with one text, and used again once that is taken', async () => {
    const transport = fakeTransport({ steps: Array.from({ length: 10 }, () => lost) })
    const world = createWorld({ transport })
    await queue(world, 10)
    await world.messenger.dispatchDue()
    await queue(world, 5, 10)
    await world.messenger.dispatchDue()
    expect(transport.sent()).toHaveLength(10)
    await world.runtime.advance(120_000)
    await world.messenger.dispatchDue()
    expect(transport.sent()).toHaveLength(11)
    await world.runtime.advance(1_000)
    await world.messenger.dispatchDue()
    expect(transport.sent()).toHaveLength(15)
  })
})

describe('the agreement of a route', () => {
  const signed = { status: 'signed', reference: 'BAA-1', effectiveFrom: '2020-01-01' } as const
  it.each([
    ['in force', { baa: signed, routing: 'direct' }, []],
    ['over', { baa: { ...signed, effectiveTo: '2026-11-23' }, routing: 'direct' }, ['baa-lapsed']],
    ['to come', { baa: { ...signed, effectiveFrom: '2026-11-25' }, routing: 'direct' }, ['baa-lapsed']],
    ['of a conduit over several hops', { baa: { status: 'not-required', basis: 'conduit', reference: 'x' }, routing: 'multi-hop' }, ['baa-missing']],
    ['over an unknown route', { baa: signed, routing: 'unknown' }, ['routing-unknown']],
  ] as const)('is judged by check() as by the gate: %s', async (_what, agreement, codes) => {
    const world = createWorld({ transport: fakeTransport({ agreement: { ...agreement, bodyRetentionDays: 0 } }) })
    await world.consent()
    const decision = await world.messenger.evaluate(world.request())
    expect('reasons' in decision ? decision.reasons.map(({ code }) => code) : []).toEqual(codes)
    expect((await world.messenger.check()).find(({ name }) => name === 'agreement:fake')?.ok).toBe(codes.length === 0)
  })
})

describe('a queue of unequal texts', () => {
  it('gives what waits longest its turn, however much is urgent', async () => {
    const world = createWorld()
    await world.consent(phoneOf(0))
    // Priority 4, due first.
    await world.messenger.send(
      world.request({ to: phoneOf(0), item: 'item', message: { kind: 'care-reminder', link: 'https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc' } }),
    )
    await world.runtime.advance(1_000)
    await queue(world, 30, 1)
    for (let round = 0; round < 4; round++) await world.messenger.dispatchDue({ limit: 2 })
    expect(world.transport.sent().map(({ to }) => to)).not.toContain(phoneOf(0))
    await world.messenger.dispatchDue({ limit: 2 })
    expect(world.transport.sent().map(({ to }) => to)).toContain(phoneOf(0))
    expect(world.transport.sent()).toHaveLength(10)
  })
})
