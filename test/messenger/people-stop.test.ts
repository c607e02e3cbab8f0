import { beforeEach, describe, expect, it } from 'vitest'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeTransport } from './fakes.js'
import { until } from './helpers.js'
import { codesOf, giveConsent, queue, standing } from './people-world.js'
import { type Statement, watchedStorage } from './watched-storage.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const newPhone = '+13125550103'
const person = { patient: 'p1', source: 'phone-call', actor: front } as const

let world: World
beforeEach(async () => {
  world = createWorld()
  await giveConsent(world, { patient: 'p1' })
})

/** How often the transactions that opened permits asked for people. */
async function askedAtPermits(patient: string | undefined, named: string | undefined): Promise<number> {
  let asked = 0
  const committed = (statements: readonly Statement[]): void => {
    if (statements.some(({ name }) => name === 'messages.claimDue')) asked += statements.filter(({ name }) => name === 'people.personRows').length
  }
  const watched = createWorld({ storage: watchedStorage(memoryStorage(), { committed }) as never })
  await giveConsent(watched, { patient: named })
  await watched.messenger.send(watched.request({ patient }))
  expect(await watched.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  return asked
}

describe('an opt-out of the whole person', () => {
  it('costs a permit one question where a patient is named, and where nobody is one more than people who use the number', async () => {
    expect(await askedAtPermits('p1', 'p1')).toBe(1)
    expect(await askedAtPermits(undefined, 'p1')).toBe(2)
    expect(await askedAtPermits(undefined, undefined)).toBe(1)
  })

  it('holds at every number of theirs, also at one that comes later', async () => {
    await world.runtime.advance(1_000)
    const stop = await world.messenger.suppression.suppress(person)
    expect(stop).toMatchObject({ scope: 'all', source: 'phone-call', cause: 'opt-out', person: true, inFlightAtStop: 0 })
    expect(await codesOf(world, { patient: 'p1' })).toContain('opted-out-person')
    await world.runtime.advance(1_000)
    await giveConsent(world, { phone: newPhone, patient: 'p1' })
    expect(await codesOf(world, { to: newPhone, patient: 'p1' })).toEqual(['opted-out-person'])
    expect(await codesOf(world, { to: newPhone })).toEqual(['opted-out-person'])
  })

  it('leaves others alone', async () => {
    await giveConsent(world, { phone: otherPhone, patient: 'p2' })
    await world.messenger.suppression.suppress(person)
    expect(await codesOf(world, { to: otherPhone, patient: 'p2' })).toEqual([])
    expect(await codesOf(world, { to: otherPhone })).toEqual([])
  })

  it('is shown for the person and for their number', async () => {
    const { suppression } = world.messenger
    expect(await suppression.statusOf({ patient: 'p1' })).toEqual({ suppressed: false })
    const stop = await suppression.suppress({ ...person, scope: { program: 'visits' } })
    expect(await suppression.statusOf({ patient: 'p1' })).toMatchObject({ suppressed: true, by: [{ id: stop.id, person: true, scope: { program: 'visits' } }] })
    expect(await suppression.statusOf({ patient: 'p1', program: 'results' })).toEqual({ suppressed: false })
    const shown = await suppression.statusOf({ phone: patientPhone })
    expect(shown.suppressed && shown.by.some(({ id }) => id === stop.id)).toBe(true)
  })

  it('is enforced by maintenance once no call for the person is under way, and refuses what waits', async () => {
    const transport = fakeTransport({ steps: [{ step: 'hang' }] })
    world = createWorld({ transport })
    await giveConsent(world, { patient: 'p1' })
    await giveConsent(world, { patient: 'p1', phone: otherPhone })
    const waiting = await queue(world, { to: otherPhone, patient: 'p1' })
    await world.messenger.send(world.request({ patient: 'p1' }))
    const dispatching = world.messenger.dispatchDue()
    await until(() => transport.sent().length === 1)
    await world.runtime.advance(1)
    const stop = await world.messenger.suppression.suppress(person)
    expect(stop).toMatchObject({ inFlightAtStop: 1 })
    await world.messenger.maintain()
    expect(await world.messenger.suppression.statusOf({ patient: 'p1' })).not.toHaveProperty('by.0.enforcedAt')
    await world.runtime.advance(15_000)
    await dispatching
    await world.messenger.maintain()
    expect(await world.messenger.suppression.statusOf({ patient: 'p1' })).toHaveProperty('by.0.enforcedAt')
    expect(await standing(world, waiting, otherPhone)).toEqual(['refused', 'opted-out'])
  })

  it('refuses at the permit what waits for a number that others share', async () => {
    world = createWorld()
    await giveConsent(world, { patient: 'p1' })
    await giveConsent(world, { patient: 'p2' })
    const [first, second] = [await queue(world, { patient: 'p1' }), await queue(world, { patient: 'p2' })]
    await world.runtime.advance(1)
    await world.messenger.suppression.suppress(person)
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    await world.runtime.advance(2_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, first)).toEqual(['refused', 'opted-out-person'])
    expect(await standing(world, second)).toEqual(['accepted'])
  })

  it('kills what was queued before it, lifted or not', async () => {
    await giveConsent(world, { patient: 'p2' })
    const before = await queue(world, { patient: 'p1' })
    await world.runtime.advance(1_000)
    await world.messenger.suppression.suppress(person)
    await world.runtime.advance(1_000)
    const consentEventId = await giveConsent(world, { patient: 'p1' })
    expect(await world.messenger.suppression.lift({ patient: 'p1', by: { consentEventId }, actor: front })).toEqual({ lifted: true, remaining: [] })
    const after = await queue(world, { patient: 'p1' })
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    await world.runtime.advance(2_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, before)).toEqual(['refused', 'opted-out-person'])
    expect(await standing(world, after)).toEqual(['accepted'])
  })

  it('kills what was queued before it also where the clock had been set back since', async () => {
    for (const patient of ['p1', 'p2']) await giveConsent(world, { patient })
    const before = await queue(world, { patient: 'p1' })
    world.runtime.setNow(new Date(world.runtime.now().getTime() - 600_000))
    await world.messenger.suppression.suppress(person)
    await world.runtime.advance(1_000)
    const consentEventId = await giveConsent(world, { patient: 'p1' })
    await world.messenger.suppression.lift({ patient: 'p1', by: { consentEventId }, actor: front })
    await world.runtime.advance(4_300_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, before)).toEqual(['refused', 'opted-out-person'])
  })

  it('ends with no consent that was on record before it, though the clock had been set back since', async () => {
    const consentEventId = await giveConsent(world, { patient: 'p1' })
    await giveConsent(world, { patient: 'p2' })
    world.runtime.setNow(new Date(world.runtime.now().getTime() - 600_000))
    await world.messenger.suppression.suppress(person)
    expect(await world.messenger.suppression.lift({ patient: 'p1', by: { consentEventId }, actor: front })).toMatchObject({ lifted: false })
  })

  it('ends with a consent of that person given after it, and with no other', async () => {
    const { suppression } = world.messenger
    const early = await giveConsent(world, { patient: 'p1' })
    const theirs = await giveConsent(world, { patient: 'p2', phone: otherPhone })
    await world.runtime.advance(1_000)
    await suppression.suppress(person)
    expect(await suppression.lift({ patient: 'p1', by: { consentEventId: early }, actor: front })).toMatchObject({
      lifted: false,
      remaining: [{ person: true }],
    })
    await expect(suppression.lift({ patient: 'p1', by: { consentEventId: theirs }, actor: front })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await world.runtime.advance(1_000)
    const fresh = await giveConsent(world, { patient: 'p1', phone: newPhone })
    expect(await suppression.lift({ patient: 'p1', by: { consentEventId: fresh }, actor: front })).toEqual({ lifted: true, remaining: [] })
    expect(await codesOf(world, { patient: 'p1' })).toEqual([])
    expect(await codesOf(world, { to: newPhone, patient: 'p1' })).toEqual([])
  })

  it('leaves a STOP of the number standing when it ends', async () => {
    const { suppression } = world.messenger
    await suppression.suppress(person)
    await world.reply('STOP')
    await world.runtime.advance(1_000)
    const consentEventId = await giveConsent(world, { patient: 'p1' })
    await suppression.lift({ patient: 'p1', by: { consentEventId }, actor: front })
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['opted-out'])
  })

  it('is told to other systems by the numbers that are theirs alone', async () => {
    const told: string[] = []
    const sink = {
      spec: 1,
      name: 'crm',
      apply: async ({ phone, suppressed }: { phone: string; suppressed: boolean }) => {
        told.push(`${phone} ${suppressed}`)
        return 'done' as const
      },
    } as const
    world = createWorld({ sinks: [sink] })
    await giveConsent(world, { patient: 'p1' })
    for (const patient of ['p1', 'p2']) await giveConsent(world, { patient, phone: otherPhone })
    await world.messenger.suppression.suppress(person)
    await world.messenger.maintain()
    expect(told).toEqual([`${patientPhone} true`])
    await world.runtime.advance(1_000)
    const consentEventId = await giveConsent(world, { patient: 'p1' })
    await world.messenger.suppression.lift({ patient: 'p1', by: { consentEventId }, actor: front })
    await world.messenger.maintain()
    expect(told).toEqual([`${patientPhone} true`, `${patientPhone} false`])
  })

  it('holds for a sender of the host’s own as well', async () => {
    await giveConsent(world, { patient: 'p2' })
    await world.messenger.suppression.suppress(person)
    const result = await world.messenger.suppression.sendIfAllowed({ phone: patientPhone }, async () => 'sent')
    expect(result).toMatchObject({ sent: false, by: [{ person: true }] })
  })

  it('takes out of the queue what names nobody, where the person shares the number', async () => {
    world = createWorld({ policy: { sharedPhone: 'all' } })
    await giveConsent(world)
    for (const patient of ['p1', 'p2']) await queue(world, { patient })
    const unnamed = await queue(world)
    await world.runtime.advance(1)
    await world.messenger.suppression.suppress(person)
    await world.messenger.maintain()
    expect(await standing(world, unnamed)).toEqual(['refused', 'opted-out-person'])
  })

  it.each(['an opt-out', 'a death'])(
    'of %s lets no permit open that begins afterwards, for a text that names nobody at a number that a request or a decision alone made theirs',
    async (what) => {
      world = createWorld({ policy: { sharedPhone: 'all' } })
      const by = { actor: compliance, reason: 'asked both' }
      await giveConsent(world)
      await giveConsent(world, { patient: 'p2' })
      await world.messenger.people.decideNumber({ patient: 'p1', phone: patientPhone }, 'allowed', by)
      const unnamed = await queue(world)
      await world.runtime.advance(1)
      if (what === 'a death') await world.messenger.people.markDeceased({ patient: 'p1' }, by)
      else await world.messenger.suppression.suppress(person)
      await world.runtime.advance(3_600_000)
      await world.messenger.dispatchDue()
      expect(await standing(world, unnamed)).toEqual(['refused', what === 'a death' ? 'recipient-deceased' : 'opted-out-person'])
    },
  )

  it('does not stop a number that the person has left', async () => {
    await world.messenger.people.removeNumber({ patient: 'p1', phone: patientPhone }, { actor: front, reason: 'moved' })
    await world.runtime.advance(1)
    await giveConsent(world)
    await world.messenger.suppression.suppress(person)
    expect(await codesOf(world)).toEqual([])
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['opted-out-person'])
  })

  it('lives or dies with the transaction of the host', async () => {
    const work = world.storage.hostTransaction(async (transaction) => {
      await world.messenger.within(transaction).suppression.suppress(person)
      throw new Error('the host gives up')
    })
    await expect(work).rejects.toThrow('the host gives up')
    expect(await world.messenger.suppression.statusOf({ patient: 'p1' })).toEqual({ suppressed: false })
    await world.storage.hostTransaction(async (transaction) => void (await world.messenger.within(transaction).suppression.suppress(person)))
    expect(await world.messenger.suppression.statusOf({ patient: 'p1' })).toMatchObject({ suppressed: true })
  })

  it.each([
    ['a patient and a number', { ...person, phone: patientPhone }, 'INVALID_REQUEST'],
    ['no patient', { ...person, patient: '' }, 'INVALID_REQUEST patient'],
    ['a source that is none', { ...person, source: 'rumour' }, 'INVALID_REQUEST source'],
    ['an instant to come', { ...person, occurredAt: new Date('2027-01-01T00:00:00Z') }, 'INVALID_REQUEST occurredAt'],
  ])('refuses %s', async (_, input, fault) => {
    await expect(world.messenger.suppression.suppress(input as never)).rejects.toSatisfy(
      (error: { code: string; details: { path?: string } }) =>
        `${error.code} ${error.details.path ?? ''}`.trim() === fault || (fault === 'INVALID_REQUEST' && error.code === fault),
    )
  })
})
