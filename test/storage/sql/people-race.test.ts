import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Program } from '../../../src/domain/program.js'
import { systemRuntime } from '../../../src/internal/system-runtime.js'
import type { StorageAdapter } from '../../../src/ports/storage.js'
import { fakeTransport } from '../../messenger/fakes.js'
import { giveConsent } from '../../messenger/people-world.js'
import { createWorld, front, visits, type World } from '../../messenger/world.js'
import { freshNumber } from '../hosts/host-world.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'

// Codes go at any hour, so that the clock of this machine does not matter.
const codes: Program = { ...visits, id: 'codes', messageClass: 'one-time-code', kinds: ['one-time-code'] }
const message = { kind: 'one-time-code', slots: { code: '482913', minutes: 10 } } as const

let bench: PostgresBench
beforeAll(async () => {
  bench = await startPostgresBench()
}, 60_000)
afterAll(() => bench.end())

/** One process of the clinic. */
function processOf(storage: StorageAdapter, transport = fakeTransport()): World {
  return createWorld({ storage: storage as never, runtime: systemRuntime, programs: [visits, codes], policy: { sharedPhone: 'all' }, transport })
}

/** A number that another patient shares: so no stop of the number itself helps the person's. */
async function sharedNumber(world: World, patient: string): Promise<string> {
  const phone = freshNumber()
  for (const each of [patient, 'somebody-else']) await giveConsent(world, { phone, patient: each, occurredAt: new Date() })
  return phone
}

function signal(): readonly [happened: Promise<void>, happen: () => void] {
  let happen = (): void => {}
  const happened = new Promise<void>((resolve) => {
    happen = resolve
  })
  return [happened, happen]
}

/** Long enough for several looks of whoever enforces: each costs as many statements. */
async function look(world: World): Promise<void> {
  for (let looks = 0; looks < 10; looks++) await world.messenger.suppression.statusOf({ patient: 'p1' })
}

/** Its permit transactions stand still once they have read what is on record of the person. */
function pausing(storage: StorageAdapter): { readonly storage: StorageAdapter; readonly paused: Promise<void>; goOn(): void } {
  const [paused, pause] = signal()
  const [going, goOn] = signal()
  const transaction: StorageAdapter['transaction'] = (scope, work) =>
    storage.transaction(scope, (stores) =>
      work({
        ...stores,
        people: {
          ...stores.people,
          async personRows(who) {
            const rows = await stores.people.personRows(who)
            pause()
            await going
            return rows
          },
        },
      }),
    )
  return { storage: { ...storage, transaction }, paused, goOn }
}

describe('an opt-out of the whole person against permits, on PostgreSQL', () => {
  it('is not enforced while a permit that may not have seen it can still be committed, nor while its call is open', async () => {
    const storage = await bench.open()
    const world = processOf(storage)
    const phone = await sharedNumber(world, 'p1')
    await world.messenger.send(world.request({ to: phone, patient: 'p1', program: 'codes', message }))
    const carrier = fakeTransport()
    const [called, call] = signal()
    const [answered, answer] = signal()
    const send: typeof carrier.send = async (text, context) => {
      call()
      await answered
      return carrier.send(text, context)
    }
    const slow = pausing(storage)
    const dispatching = processOf(slow.storage, { ...carrier, send }).messenger.dispatchDue()
    await slow.paused
    const { id } = await world.messenger.suppression.suppress({ patient: 'p1', source: 'phone-call', actor: front })
    let enforced = false
    const enforcing = world.messenger.suppression.enforce(id).then(() => {
      enforced = true
    })
    await look(world)
    expect(enforced, 'the permit may still be committed').toBe(false)
    slow.goOn()
    await called
    await look(world)
    expect(enforced, 'the call is open').toBe(false)
    answer()
    expect(await dispatching).toMatchObject({ accepted: 1 })
    await enforcing
    const open = await bench.probe(`SELECT COUNT(*) AS n FROM nophi_attempt WHERE outcome IS NULL`)
    expect(Number(open[0]?.n)).toBe(0)
  })

  it('lets no call start after it is enforced, with several processes dispatching and others texting the same numbers', async () => {
    const storage = await bench.open()
    const host = processOf(storage)
    const ended = new Set<string>()
    const late: string[] = []
    const carrier = fakeTransport()
    const send: typeof carrier.send = async (text, context) => {
      if (ended.has(text.to)) late.push(text.to)
      return carrier.send(text, context)
    }
    const dispatchers = [0, 1].map(() => processOf(storage, { ...carrier, send }))
    // One after another: which of two first starts comes first is another matter.
    for (const { messenger } of dispatchers) await messenger.dispatchDue()
    const patients = Array.from({ length: 8 }, (_, index) => `q${index}`)
    const phones = new Map<string, string>()
    for (const patient of patients) phones.set(patient, await sharedNumber(host, patient))
    for (const [patient, to] of phones) await host.messenger.send(host.request({ to, patient, program: 'codes', message }))
    let stopping = true
    const dispatch = async ({ messenger }: World): Promise<void> => {
      while (stopping) await messenger.dispatchDue({ limit: 2 })
    }
    const stopAll = async (): Promise<void> => {
      await Promise.all(
        [...phones].map(async ([patient, phone]) => {
          const { id } = await host.messenger.suppression.suppress({ patient, source: 'phone-call', actor: front })
          await host.messenger.suppression.enforce(id)
          ended.add(phone)
          await host.messenger.send(host.request({ to: phone, patient, program: 'codes', message }))
        }),
      )
      stopping = false
    }
    await Promise.all([...dispatchers.map(dispatch), stopAll()])
    for (const { messenger } of dispatchers) await messenger.dispatchDue()
    expect(late).toEqual([])
    const left = await bench.probe(`SELECT status FROM nophi_message WHERE status NOT IN ('accepted', 'refused')`)
    expect(left).toEqual([])
  })
})
