import { describe, expect, it } from 'vitest'
import type { SenderAddress } from '../../src/domain/sender.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import { fakeTransport } from './fakes.js'
import { watchedStorage } from './watched-storage.js'
import { createWorld, front, patientPhone, sender, type World } from './world.js'

const administrator = { id: 'ada', roles: ['administrator', 'compliance'] } as const
const drill = { actor: administrator, reason: 'drill' }

function capped(dailyCap: number, change: Parameters<typeof createWorld>[0] = {}): World {
  return createWorld({ senders: [{ ...sender, addresses: sender.addresses.map((address) => ({ ...address, dailyCap })) }], ...change })
}

async function queue(world: World, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const to = `+131255501${String(10 + index)}`
    await world.consent(to)
    await world.messenger.send(world.request({ to }))
  }
}

async function reasonsOf({ messenger }: World, phone = patientPhone): Promise<readonly string[]> {
  const decision = (await messenger.history.list({ phone }, front)).records[0]?.decision
  return decision !== undefined && 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

describe('the daily cap of an address', () => {
  it('is eaten by no round that permits nothing', async () => {
    const world = capped(50)
    await world.messenger.maintain()
    await world.messenger.recover(drill)
    for (let round = 0; round < 6; round++) await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    await world.messenger.reopen(drill)
    await world.consent()
    await world.messenger.send(world.request())
    expect(await reasonsOf(world)).toEqual([])
    await world.messenger.maintain()
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('puts a text off for seconds where the tokens are held, and till the end of the day where they went with texts', async () => {
    const base = createWorld()
    const hold = { others: false }
    const storage = watchedStorage(base.storage, {
      async statement({ name, args }, run) {
        // Another dispatcher has them all right now.
        return hold.others && name === 'rates.takeTokens' && String(args[0]).startsWith('day:') ? 0 : run()
      },
    })
    const world: World = { ...capped(2, { storage, runtime: base.runtime, transport: base.transport }), runtime: base.runtime, transport: base.transport }
    await queue(world, 3)
    hold.others = true
    const soon = await world.messenger.dispatchDue()
    expect(soon).toMatchObject({ accepted: 0, deferred: 3, nextDueAt: new Date(base.runtime.now().getTime() + 10_000) })
    hold.others = false
    await base.runtime.advance(10_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 2, deferred: 1 })
    await base.runtime.advance(10_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, deferred: 1, nextDueAt: new Date('2026-11-25T08:00:00Z') })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await reasonsOf(world)).toEqual(['sender-daily-cap'])
  })

  it('holds for the whole day in which carriers count, whatever day it is in UTC', async () => {
    const world = capped(2)
    await queue(world, 2)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 2 })
    // Half past four in the afternoon, Pacific time.
    await world.runtime.advance(Date.parse('2026-11-25T00:30:00Z') - world.runtime.now().getTime())
    await world.consent()
    await world.messenger.send(world.request())
    expect(await reasonsOf(world)).toEqual(['sender-daily-cap'])
    await world.runtime.advance(2 * 3_600_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    await world.runtime.advance(Date.parse('2026-11-25T16:00:00Z') - world.runtime.now().getTime())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('is that of the address which a text would leave by: another one of the sender, as long as the first one’s provider is down', async () => {
    const [first] = sender.addresses as readonly [SenderAddress]
    const addresses = [
      { ...first, dailyCap: 5 },
      { ...first, value: '+13125550143', transport: 'second', dailyCap: 2 },
    ]
    const [fake, second] = [fakeTransport(), fakeTransport({ name: 'second' })]
    const world = createWorld({ transport: fake, transports: [fake, second], senders: [{ ...sender, addresses }] })
    await queue(world, 3)
    fake.addSteps(...Array(2).fill({ outcome: 'accepted', providerMessageId: 'p', warnings: [] }), {
      outcome: 'rejected',
      reason: 'unauthorized',
      retryable: false,
    })
    await world.messenger.dispatchDue()
    await world.consent()
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'allow', basis: { transport: 'second' } })
    expect(await world.messenger.send(world.request())).toMatchObject({ status: 'queued', decision: { outcome: 'allow' } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('counts a text once where the storage tries its transaction again', async () => {
    const base = createWorld()
    const storage = triedTwice(base.storage)
    const world: World = { ...capped(4, { storage, runtime: base.runtime, transport: base.transport }), runtime: base.runtime, transport: base.transport }
    await queue(world, 3)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 3 })
  })
})

/** Undoes each transaction that claims texts once, and tries it again, as after a serialization failure. */
function triedTwice(inner: StorageAdapter): StorageAdapter {
  return {
    ...inner,
    async transaction(scope, work) {
      const claims = { seen: false }
      const undone = new Error('try again')
      try {
        return await inner.transaction(scope, async (stores) => {
          const messages = {
            ...stores.messages,
            claimDue: (...args: Parameters<typeof stores.messages.claimDue>) => {
              claims.seen = true
              return stores.messages.claimDue(...args)
            },
          }
          const result = await work({ ...stores, messages })
          if (claims.seen) throw undone
          return result
        })
      } catch (error) {
        if (error !== undone) throw error
        return inner.transaction(scope, work)
      }
    },
  }
}
