import { describe, expect, it } from 'vitest'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import type { OutcomeLookup } from '../../src/ports/transport.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { watchedStorage } from './watched-storage.js'
import { compliance, createWorld, front, patientPhone, sender, type World } from './world.js'

const lost: TransportOutcome = { outcome: 'unknown', cause: 'timeout' }
const accepted: TransportOutcome = { outcome: 'accepted', providerMessageId: 'found-1', warnings: [] }

function lookupThatSays(...answers: readonly Awaited<ReturnType<OutcomeLookup['find']>>[]): OutcomeLookup & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    finalAfterSeconds: 60,
    async find(correlation) {
      asked.push(correlation)
      return answers[Math.min(asked.length, answers.length) - 1] ?? 'cannot-tell'
    },
  }
}

async function unknownText(script: Parameters<typeof fakeTransport>[0]): Promise<World> {
  const world = createWorld({ transport: fakeTransport({ steps: [lost], ...script }) })
  await world.consent()
  await world.messenger.send(world.request())
  expect(await world.messenger.dispatchDue()).toMatchObject({ unknown: 1 })
  return world
}

async function later(world: World, seconds: number): Promise<void> {
  await world.runtime.advance(seconds * 1_000)
  await world.messenger.maintain()
  await world.messenger.dispatchDue()
}

/** A receipt that carries the correlation of one call. */
async function deliver(world: World, call: number): Promise<void> {
  const correlation = world.transport.sent()[call]?.correlation
  await world.messenger.receive([{ transport: 'fake', replayKey: 'r', type: 'receipt', providerMessageId: 'SM1', correlation, status: 'delivered' }])
}

function appointments(world: World): readonly unknown[] {
  return world.transport.sent().filter(({ text }) => text.includes('appointment'))
}

async function statusOf(world: World): Promise<string | undefined> {
  return (await world.messenger.history.list({ phone: patientPhone }, front)).records.find(({ kind }) => !kind.startsWith('service:'))?.status
}

describe('a text that may have left', () => {
  it('is accepted once the provider knows it by our correlation', async () => {
    const lookup = lookupThatSays('cannot-tell', accepted)
    const world = await unknownText({ lookup })
    await later(world, 11)
    expect(await statusOf(world)).toBe('unknown')
    await later(world, 11)
    expect(await statusOf(world)).toBe('accepted')
    expect(lookup.asked.every((correlation) => correlation === world.transport.sent()[0]?.correlation)).toBe(true)
    expect((await leavesOf(world.messenger, 'attempt.accepted')).map(({ by }) => by)).toEqual(['lookup'])
  })

  it.each(['accepted', 'not-sent'] as const)('is not resolved as %s by a person where a receipt was first, and no record says so', async (as) => {
    const world = await unknownText({})
    const id = (await world.messenger.history.list({ phone: patientPhone }, front)).records[0]?.id ?? ''
    const storage = watchedStorage(world.storage, {
      async statement({ name }, run) {
        const answer = await run()
        return name === 'messages.update' ? false : answer
      },
    })
    const { messenger } = createWorld({ storage, runtime: world.runtime, transport: world.transport })
    await expect(messenger.resolve(id, as, { actor: compliance, reason: 'asked the provider' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await leavesOf(world.messenger, 'message.resolved')).toEqual([])
    expect(await statusOf(world)).toBe('unknown')
  })

  it('takes the receipts that came before its id was known', async () => {
    const world = await unknownText({ lookup: lookupThatSays(accepted) })
    await world.messenger.receive([{ transport: 'fake', replayKey: 'early', type: 'receipt', providerMessageId: 'found-1', status: 'delivered' }])
    await later(world, 11)
    expect(await statusOf(world)).toBe('delivered')
  })

  it('is sent again only once the provider’s “absent” is final', async () => {
    const world = await unknownText({ lookup: lookupThatSays('absent') })
    await later(world, 41)
    expect(await statusOf(world)).toBe('unknown')
    expect(world.transport.sent()).toHaveLength(1)
    await later(world, 41)
    expect(world.transport.sent()).toHaveLength(2)
    expect(await statusOf(world)).toBe('accepted')
  })

  it('is never sent again where “absent” is never final', async () => {
    const world = await unknownText({ lookup: { ...lookupThatSays('absent'), finalAfterSeconds: null } })
    for (let hour = 0; hour < 5; hour++) await later(world, 3_600)
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('takes a function for a lookup that never says of a call that it did not come', async () => {
    const answers = [null, accepted]
    const world = await unknownText({ lookup: async () => answers.shift() ?? null })
    await later(world, 11)
    expect(await statusOf(world)).toBe('unknown')
    await later(world, 11)
    expect(await statusOf(world)).toBe('accepted')
  })

  it('takes an opt-out that the lookup tells of for one', async () => {
    const world = await unknownText({ lookup: lookupThatSays({ outcome: 'rejected', reason: 'opted-out', retryable: false, vendorCode: '21610' }) })
    await later(world, 11)
    expect(await statusOf(world)).toBe('rejected')
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect(await leavesOf(world.messenger, 'attempt.rejected')).toMatchObject([{ by: 'lookup', reason: 'opted-out', vendorCode: '21610' }])
    expect(await leavesOf(world.messenger, 'stop.recorded')).toMatchObject([{ source: 'provider' }])
  })

  it('waits where the lookup tells that the provider refused us', async () => {
    const world = await unknownText({ lookup: lookupThatSays({ outcome: 'rejected', reason: 'account', retryable: false }) })
    await later(world, 11)
    expect(await statusOf(world)).toBe('accepted')
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('stays unknown when the lookup throws or does not answer', async () => {
    const find = (): Promise<'absent'> => Promise.reject(new Error(`no such message to ${patientPhone}`))
    const world = await unknownText({ lookup: { find, finalAfterSeconds: 1 } })
    for (let hour = 0; hour < 3; hour++) await later(world, 3_600)
    expect(await statusOf(world)).toBe('unknown')
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('is asked about less and less often', async () => {
    const lookup = lookupThatSays('cannot-tell')
    const world = await unknownText({ lookup })
    for (let second = 0; second < 640; second++) {
      await world.runtime.advance(1_000)
      await world.messenger.maintain()
    }
    expect(lookup.asked.length).toBeLessThanOrEqual(8)
    expect(lookup.asked.length).toBeGreaterThanOrEqual(6)
  })

  it('is asked about however many newer ones there are that nobody can be asked about', async () => {
    const asked = new Set<string>()
    const find: OutcomeLookup['find'] = async (correlation) => {
      asked.add(correlation)
      return 'cannot-tell'
    }
    const world = await unknownText({ lookup: { find, finalAfterSeconds: null } })
    const [oldest] = world.transport.sent()
    // Rows such as the one that stands, all newer.
    const scope = { tenant: 'default', clock: () => world.runtime.now() }
    await world.storage.transaction(scope, async ({ messages }) => {
      const [row] = await messages.list({ status: 'unknown', limit: 1 })
      if (row === undefined) throw new Error('no row')
      for (let n = 1; n <= 250; n++)
        await messages.insertIfAbsent({ ...row, id: `copy-${n}`, keyMacs: [`mac-${n}`], attempt: null, createdAt: row.createdAt + n })
    })
    await later(world, 11)
    for (let round = 0; round < 3; round++) await later(world, 1)
    expect([...asked]).toEqual([oldest?.correlation])
  })

  it('goes again under the same provider key where the transport takes a repetition for the same text', async () => {
    const world = await unknownText({ idempotentSend: { windowSeconds: 3_600 } })
    await later(world, 11)
    const [first, second] = world.transport.sent()
    expect(second?.idempotencyKey).toBe(first?.idempotencyKey)
    expect(second?.text).toBe(first?.text)
    expect(second?.correlation).not.toBe(first?.correlation)
    expect(await statusOf(world)).toBe('accepted')
  })

  it('is delivered when the receipt names the first of two calls that the provider took for one', async () => {
    const world = await unknownText({ idempotentSend: { windowSeconds: 3_600 } })
    await later(world, 11)
    expect(await statusOf(world)).toBe('accepted')
    await deliver(world, 0)
    expect(await statusOf(world)).toBe('delivered')
  })

  it('does not go again once the window is over', async () => {
    const world = await unknownText({ idempotentSend: { windowSeconds: 20 } })
    await later(world, 11)
    expect(world.transport.sent()).toHaveLength(1)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('does not go again past an opt-out', async () => {
    const world = await unknownText({ idempotentSend: { windowSeconds: 3_600 } })
    await world.reply('STOP')
    await later(world, 11)
    expect(world.transport.sent().filter(({ text }) => text.includes('appointment'))).toHaveLength(1)
  })

  it('keeps to its first call when the second is turned down: to its way, and to its window', async () => {
    const busy: TransportOutcome = { outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 600_000 }
    const world = await unknownText({ steps: [lost, busy], idempotentSend: { windowSeconds: 120 } })
    await later(world, 11)
    expect(world.transport.sent()).toHaveLength(2)
    expect(await statusOf(world)).toBe('unknown')
    await later(world, 120)
    const calls = world.transport.sent().length
    for (let minute = 0; minute < 15; minute++) await later(world, 60)
    expect(world.transport.sent()).toHaveLength(calls)
    expect(await statusOf(world)).toBe('unknown')
    await deliver(world, 0)
    expect(await statusOf(world)).toBe('delivered')
  })

  it('goes no third time before the time that the provider asked for, though that is beyond the window', async () => {
    const busy: TransportOutcome = { outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 600_000 }
    const world = await unknownText({ steps: [lost, busy], idempotentSend: { windowSeconds: 120 } })
    await later(world, 11)
    expect(world.transport.sent()).toHaveLength(2)
    for (let round = 0; round < 20; round++) await later(world, 10)
    expect(world.transport.sent()).toHaveLength(2)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('goes anew no sooner than the provider asked for, though a person says that it never left', async () => {
    const busy: TransportOutcome = { outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 600_000 }
    const world = await unknownText({ steps: [lost, busy], idempotentSend: { windowSeconds: 120 } })
    await later(world, 11)
    const [record] = (await world.messenger.history.list({ phone: patientPhone }, front)).records
    await world.messenger.resolve(record?.id ?? '', 'not-sent', { actor: compliance, reason: 'asked the provider' })
    for (let minute = 0; minute < 9; minute++) await later(world, 60)
    expect(world.transport.sent()).toHaveLength(2)
    for (let minute = 0; minute < 2; minute++) await later(world, 60)
    expect(world.transport.sent()).toHaveLength(3)
  })

  it('waits as long as the provider asked for when a lookup tells of its refusal', async () => {
    const busy: TransportOutcome = { outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 600_000 }
    const world = await unknownText({ lookup: lookupThatSays(busy) })
    for (let minute = 0; minute < 9; minute++) await later(world, 60)
    expect(world.transport.sent()).toHaveLength(1)
    for (let minute = 0; minute < 3; minute++) await later(world, 60)
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('goes no other way after a second call that was turned down', async () => {
    const refused: TransportOutcome = { outcome: 'rejected', reason: 'unauthorized', retryable: false }
    const transport = fakeTransport({ steps: [lost, refused, refused], idempotentSend: { windowSeconds: 3_600 } })
    const second = fakeTransport({ name: 'second' })
    const addresses = [...sender.addresses, { value: '+13125550143', type: 'long-code', transport: 'second' } as const]
    const world = createWorld({ transport, transports: [transport, second], senders: [{ ...sender, addresses }] })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await later(world, 11)
    expect(transport.sent()).toHaveLength(2)
    for (let round = 0; round < 10; round++) await later(world, 4)
    for (let round = 0; round < 5; round++) await later(world, 60)
    expect(second.sent()).toHaveLength(0)
    expect(transport.sent()).toHaveLength(4)
    expect(new Set(transport.sent().map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
    expect(await statusOf(world)).toBe('accepted')
  })

  it('counts its window from the first call, however often it went again', async () => {
    const world = await unknownText({ steps: Array(20).fill(lost), idempotentSend: { windowSeconds: 90 } })
    for (let round = 0; round < 30; round++) await later(world, 11)
    const calls = world.transport.sent().length
    expect(calls).toBeGreaterThan(2)
    expect(calls).toBeLessThanOrEqual(7)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('is not sent anew because the provider does not know its second call, while the first may have left', async () => {
    const asked: string[] = []
    const find: OutcomeLookup['find'] = async (correlation) => {
      asked.push(correlation)
      return correlation === world.transport.sent()[0]?.correlation ? 'cannot-tell' : 'absent'
    }
    const world = await unknownText({ steps: [lost, lost], idempotentSend: { windowSeconds: 40 }, lookup: { find, finalAfterSeconds: 60 } })
    for (let minute = 0; minute < 20; minute++) await later(world, minute === 0 ? 11 : 60)
    expect(world.transport.sent()).toHaveLength(2)
    expect(asked).toContain(world.transport.sent()[1]?.correlation)
    expect(asked.at(-1)).toBe(world.transport.sent()[0]?.correlation)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('stays unknown when its second call is refused for good, since the first may have left', async () => {
    const world = await unknownText({ steps: [lost, { outcome: 'rejected', reason: 'filtered', retryable: false }], idempotentSend: { windowSeconds: 3_600 } })
    for (let round = 0; round < 8; round++) await later(world, 11)
    expect(world.transport.sent()).toHaveLength(2)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('takes a receipt of its first call though the second is unknown too', async () => {
    const world = await unknownText({ steps: [lost, lost], idempotentSend: { windowSeconds: 40 } })
    await later(world, 11)
    await deliver(world, 0)
    expect(await statusOf(world)).toBe('delivered')
  })

  describe('and waits to go again', () => {
    async function waiting(): Promise<World> {
      const world = await unknownText({ idempotentSend: { windowSeconds: 20 * 86_400 } })
      await world.runtime.advance(11_000)
      await world.messenger.maintain()
      expect(await statusOf(world)).toBe('queued')
      return world
    }

    const ends: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
      cancel: async (world) => {
        const [record] = (await world.messenger.history.list({ phone: patientPhone }, front)).records
        expect(await world.messenger.cancel({ id: record?.id ?? '' }, { actor: front, reason: 'visit moved' })).toEqual({ cancelled: 0, tooLate: 1 })
      },
      'a stop': async (world) => {
        await world.reply('STOP')
        await world.messenger.maintain()
      },
      'a gate that says no': async (world) => {
        await world.reply('STOP')
        await world.messenger.dispatchDue()
      },
      'its own time': async (world) => {
        await world.runtime.advance(10 * 86_400_000)
        await world.messenger.maintain()
      },
      'being forgotten': (world) => world.messenger.retention.forget({ phone: patientPhone }, { actor: compliance, reason: 'asked for' }),
    }
    for (const [name, end] of Object.entries(ends)) {
      it(`is not said to be unsent because of ${name}, and its receipt counts`, async () => {
        const world = await waiting()
        await end(world)
        expect(await statusOf(world)).toBe('unknown')
        for (let minute = 0; minute < 5; minute++) await later(world, 60)
        expect(appointments(world)).toHaveLength(1)
        await deliver(world, 0)
        expect(await statusOf(world)).toBe('delivered')
      })
    }
  })

  it('is delivered once a receipt says so, whatever it was called', async () => {
    for (const as of ['cancelled', 'refused', 'expired'] as const) {
      const world = await unknownText({})
      const [record] = (await world.messenger.history.list({ phone: patientPhone }, front)).records
      const scope = { tenant: 'default', clock: () => world.runtime.now() }
      await world.storage.transaction(scope, (stores) => stores.messages.update(record?.id ?? '', { from: ['unknown'] }, { status: as }))
      await deliver(world, 0)
      expect(await statusOf(world)).toBe('delivered')
      expect(await leavesOf(world.messenger, 'attempt.contradiction')).toHaveLength(1)
    }
  })
})

describe('a receipt that names the call under another id of the provider', () => {
  async function told(
    world: World,
    event: { readonly status: 'sent' | 'delivered' | 'undelivered'; readonly reason?: 'opted-out' },
    id = 'part-2',
  ): Promise<void> {
    const correlation = world.transport.sent()[0]?.correlation
    await world.messenger.receive([{ transport: 'fake', replayKey: `${id} ${event.status}`, type: 'receipt', providerMessageId: id, correlation, ...event }])
  }

  async function acceptedText(): Promise<World> {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    return world
  }

  it('counts for the text, as the parts of a long one do', async () => {
    const world = await acceptedText()
    await told(world, { status: 'undelivered' }, 'part-1')
    expect(await statusOf(world)).toBe('undelivered')
    await told(world, { status: 'delivered' })
    expect(await statusOf(world)).toBe('delivered')
  })

  it('stops the number where it tells of an opt-out', async () => {
    const world = await acceptedText()
    await told(world, { status: 'undelivered', reason: 'opted-out' })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true, by: [{ source: 'provider' }] })
  })

  it('counts where a person said that the text was accepted and no id of the provider is known', async () => {
    const world = await unknownText({})
    const id = (await world.messenger.history.list({ phone: patientPhone }, front)).records[0]?.id ?? ''
    await world.messenger.resolve(id, 'accepted', { actor: compliance, reason: 'asked the provider' })
    await told(world, { status: 'sent' })
    // The next one names the provider's id alone.
    await world.messenger.receive([{ transport: 'fake', replayKey: 'plain', type: 'receipt', providerMessageId: 'part-2', status: 'delivered' }])
    expect(await statusOf(world)).toBe('delivered')
  })

  it('says nothing of a text that another transport carried', async () => {
    const world = await acceptedText()
    const correlation = world.transport.sent()[0]?.correlation
    await world.messenger.receive([{ transport: 'other', replayKey: 'o', type: 'receipt', providerMessageId: 'part-2', correlation, status: 'delivered' }])
    expect(await statusOf(world)).toBe('accepted')
  })
})
