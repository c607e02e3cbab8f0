import { describe, expect, it, vi } from 'vitest'
import type { ConsentPreference } from '../../src/domain/consent.js'
import { codesOf, giveConsent, queue, standing } from './people-world.js'
import { createWorld, otherPhone, patientPhone, type World } from './world.js'

async function wish(world: World, patient: string | undefined, preference: ConsentPreference, phone = patientPhone): Promise<void> {
  await world.runtime.advance(1)
  await giveConsent(world, { patient, phone, action: 'set-preference', preference })
}

/** A patient with two numbers. */
async function twoNumbers(): Promise<World> {
  const world = createWorld()
  for (const phone of [patientPhone, otherPhone]) await giveConsent(world, { patient: 'p1', phone })
  return world
}

describe('how a patient asked to be reached', () => {
  it('no texts: at none of their numbers, whichever it was said at', async () => {
    const world = await twoNumbers()
    await wish(world, 'p1', { sms: false })
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['preference-channel'])
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual(['preference-channel'])
  })

  it('no texts: until the same patient says otherwise, and nobody else can', async () => {
    const world = createWorld({ policy: { sharedPhone: 'all' } })
    for (const patient of ['p1', 'p2']) await giveConsent(world, { patient })
    await wish(world, 'p1', { sms: false })
    await wish(world, 'p2', { sms: true })
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['preference-channel'])
    expect(await codesOf(world, { patient: 'p2' })).toEqual([])
    expect(await codesOf(world)).toEqual(['preference-channel'])
    await wish(world, 'p1', { sms: true })
    expect(await codesOf(world, { patient: 'p1' })).toEqual([])
  })

  it('no texts here, and texts there: each number keeps what was said at it', async () => {
    const world = await twoNumbers()
    await wish(world, 'p1', { sms: false })
    await wish(world, 'p1', { sms: true }, otherPhone)
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['preference-channel'])
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual([])
  })

  it('at one number only: at no other, until they say otherwise', async () => {
    const world = await twoNumbers()
    await wish(world, 'p1', { sms: true, onlyThisNumber: true }, otherPhone)
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['preference-number'])
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual([])
    await wish(world, 'p1', { sms: true }, otherPhone)
    expect(await codesOf(world, { patient: 'p1' })).toEqual([])
  })

  it('at their hours: a text to another of their numbers waits for these too', async () => {
    const world = await twoNumbers()
    await wish(world, 'p1', { sms: true, from: '13:00', to: '14:00', zone: 'America/Chicago' }, otherPhone)
    const decision = await world.messenger.evaluate(world.request({ patient: 'p1' }))
    expect(decision).toMatchObject({ outcome: 'defer', until: new Date('2026-11-24T19:00:00Z'), reasons: [{ code: 'quiet-hours' }] })
  })

  it.each([
    ['p1', 'p2'],
    ['p2', 'p1'],
  ])('at the hours of each, where a text to a shared number names nobody: %s wished first, then %s', async (...order) => {
    const world = createWorld({ policy: { sharedPhone: 'all' } })
    const hours = { p1: { from: '11:00', to: '19:00' }, p2: { from: '08:00', to: '13:00' } }
    for (const patient of ['p1', 'p2']) await giveConsent(world, { patient })
    for (const patient of order as ('p1' | 'p2')[]) await wish(world, patient, { sms: true, zone: 'America/Chicago', ...hours[patient] })
    const until = new Date('2026-11-24T17:00:00Z')
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'defer', until, reasons: [{ code: 'quiet-hours' }] })
    expect(await codesOf(world, { patient: 'p2' })).toEqual([])
    await world.runtime.advance(3 * 3_600_000 - 1_000)
    expect(await codesOf(world)).toEqual([])
    await world.runtime.advance(1_000)
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'defer', until: new Date('2026-11-25T17:00:00Z') })
  })

  it('at no hour, where those of two people have none in common', async () => {
    const world = createWorld({ policy: { sharedPhone: 'all' } })
    for (const patient of ['p1', 'p2']) await giveConsent(world, { patient })
    await wish(world, 'p1', { sms: true, from: '18:00', to: '19:00' })
    await wish(world, 'p2', { sms: true, from: '08:00', to: '12:00' })
    expect(await codesOf(world)).toEqual(['quiet-hours-too-late'])
  })

  it('counts at the permit as well: channel and number', async () => {
    const world = await twoNumbers()
    const first = await queue(world, { patient: 'p1' })
    await wish(world, 'p1', { sms: true, onlyThisNumber: true }, otherPhone)
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, first)).toEqual(['refused', 'preference-number'])
    const second = await queue(world, { patient: 'p1', to: otherPhone })
    await wish(world, 'p1', { sms: false }, otherPhone)
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, second, otherPhone)).toEqual(['refused', 'preference-channel'])
  })

  it('counts at the permit as well: the hours of another number', async () => {
    const world = await twoNumbers()
    const waiting = await queue(world, { patient: 'p1' })
    await wish(world, 'p1', { sms: true, from: '13:00', to: '14:00', zone: 'America/Chicago' }, otherPhone)
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(0)
    await world.runtime.advance(2 * 3_600_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, waiting)).toEqual(['accepted'])
  })

  it('is in a zone, and not at an offset, which newer runtimes take for one and no gate could read', async () => {
    const { DateTimeFormat } = Intl
    const inNewerRuntimes = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(
      class extends DateTimeFormat {
        constructor(locales?: string, options?: Intl.DateTimeFormatOptions) {
          super(locales, options?.timeZone === '-06:00' ? { ...options, timeZone: 'Etc/GMT+6' } : options)
        }
      } as typeof Intl.DateTimeFormat,
    )
    try {
      const world = createWorld()
      const wished = wish(world, 'p1', { sms: true, from: '09:00', to: '17:00', zone: '-06:00' })
      await expect(wished).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'preference.zone' } })
    } finally {
      inNewerRuntimes.mockRestore()
    }
  })

  it('needs a patient where other numbers are meant', async () => {
    const wished = wish(createWorld(), undefined, { sms: true, onlyThisNumber: true })
    await expect(wished).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'patient' } })
  })
})
