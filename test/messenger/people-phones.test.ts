import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../src/domain/actor.js'
import type { Program } from '../../src/domain/program.js'
import type { PolicyOptions } from '../../src/policy/index.js'
import { codesOf, giveConsent, queue, standing } from './people-world.js'
import { compliance, createWorld, front, otherPhone, patientPhone, sender, visits, type World } from './world.js'

const by = { actor: compliance, reason: 'the family told us' }
const sam: Actor = { id: 'sam', roles: ['front-desk'] }
const risky: Program = { ...visits, id: 'risky', maxTier: 'patient-accepted-risk' }
const callBack = { message: { kind: 'callback-request' } } as const
const saying = (text: string) => ({ program: 'words', patient: 'p1', message: { text, onBlocked: 'refuse' } }) as const

/** A phone for which two patients consented. */
async function sharedWorld(policy: PolicyOptions = {}, change: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const world = createWorld({ policy, ...change })
  for (const patient of ['p1', 'p2']) await giveConsent(world, { patient })
  return world
}

describe('a phone that several patients use', () => {
  it('takes texts that name their patient, and holds those that name nobody', async () => {
    const world = await sharedWorld()
    expect(await codesOf(world, { patient: 'p1' })).toEqual([])
    expect(await codesOf(world)).toEqual(['shared-number-held'])
  })

  it('takes all where the policy says so', async () => {
    expect(await codesOf(await sharedWorld({ sharedPhone: 'all' }))).toEqual([])
  })

  it('waits for a person where the policy says so, and remembers what they decided', async () => {
    const world = await sharedWorld({ sharedPhone: 'hold' })
    const waiting = await queue(world, { patient: 'p1' })
    expect(await standing(world, waiting)).toEqual(['queued', 'shared-number-held'])
    await world.messenger.people.decideNumber({ patient: 'p1', phone: patientPhone }, 'allowed', { actor: front, reason: 'asked both' })
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, waiting)).toEqual(['accepted'])
    await world.runtime.advance(30 * 3_600_000)
    expect(await codesOf(world, { patient: 'p1' })).not.toContain('shared-number-held')
    expect(await codesOf(world, { patient: 'p2' })).toContain('shared-number-held')
  })

  it('lets go on what waited for a person where nobody else is left, and no more than that', async () => {
    const world = await sharedWorld({ sharedPhone: 'hold' })
    await giveConsent(world, { patient: 'p3' })
    const waiting = await queue(world, { patient: 'p1' })
    for (const [patient, expected] of [
      ['p2', ['queued', 'shared-number-held']],
      ['p3', ['accepted']],
    ] as const) {
      await world.messenger.people.removeNumber({ patient, phone: patientPhone }, by)
      await world.runtime.advance(3_600_000)
      await world.messenger.dispatchDue()
      expect(await standing(world, waiting)).toEqual(expected)
    }
  })

  it('lets all that waited for a person go on, however many texts one look shows', async () => {
    const world = await sharedWorld({ sharedPhone: 'hold' })
    for (let n = 0; n < 510; n++) await queue(world, { patient: 'p1' })
    expect((await world.messenger.worklist({}, front)).counts).toMatchObject({ held: 510 })
    await world.messenger.people.decideNumber({ patient: 'p1', phone: patientPhone }, 'allowed', { actor: front, reason: 'asked both' })
    expect((await world.messenger.worklist({}, front)).counts).toMatchObject({ held: 0 })
  }, 60_000)

  it('refuses what a person decided against, whatever the policy', async () => {
    const world = await sharedWorld({ sharedPhone: 'all' })
    await world.messenger.people.decideNumber({ patient: 'p1', phone: patientPhone }, 'refused', by)
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['proxy-not-authorized'])
    expect(await codesOf(world, { patient: 'p2' })).toEqual([])
  })

  it('is known by requests too, and still when they are long past', async () => {
    const world = createWorld()
    await giveConsent(world)
    for (const patient of ['p1', 'p2']) {
      await world.messenger.send(world.request({ patient, ...callBack }))
      await world.messenger.dispatchDue()
      await world.runtime.advance(8 * 24 * 3_600_000)
    }
    expect(await codesOf(world, callBack)).toEqual(['shared-number-held'])
    await world.messenger.people.removeNumber({ patient: 'p2', phone: patientPhone }, by)
    expect(await codesOf(world, callBack)).toEqual([])
  })

  it('is shared no more with somebody who left, however lately they were texted', async () => {
    const world = createWorld()
    await giveConsent(world)
    for (const patient of ['p1', 'p2']) {
      await world.messenger.send(world.request({ patient }))
      await world.messenger.dispatchDue()
      await world.runtime.advance(1_000)
    }
    await world.messenger.people.removeNumber({ patient: 'p2', phone: patientPhone }, by)
    expect(await codesOf(world)).not.toContain('shared-number-held')
  })

  it.each([
    ['a first name', 'Hi Maria, please call us.'],
    ['a clinician', 'Dr. Osei would like you to call us.'],
    ['a place', 'Please call us at North Campus.'],
  ])('takes no text with %s, which passes on a phone of their own', async (_, text) => {
    const change = { senders: [{ ...sender, locations: ['North Campus'] }] }
    const alone = createWorld(change)
    await giveConsent(alone, { patient: 'p1', program: 'words' })
    expect(await codesOf(alone, saying(text))).toEqual([])
    const world = createWorld({ ...change, policy: { sharedPhone: 'all' } })
    for (const patient of ['p1', 'p2']) await giveConsent(world, { patient, program: 'words' })
    expect(await codesOf(world, saying(text))).toEqual(['content-identifier'])
  })

  it('is left by somebody also where the clock was set back since they consented', async () => {
    const world = createWorld()
    const { runtime, storage } = world
    await giveConsent(world, { patient: 'p1' })
    const later = createWorld({ storage, runtime: { ...runtime, now: () => new Date(runtime.now().getTime() - 60_000) } })
    await later.messenger.people.removeNumber({ patient: 'p1', phone: patientPhone }, by)
    await runtime.advance(3_600_000)
    expect(await codesOf(world, { patient: 'p1' })).toContain('consent-missing')
    await giveConsent(world, { patient: 'p1' })
    expect(await codesOf(world, { patient: 'p1' })).toEqual([])
  })

  it('refuses a name at the permit where the phone was shared meanwhile', async () => {
    const world = createWorld()
    await giveConsent(world, { patient: 'p1', program: 'words' })
    const waiting = await queue(world, saying('Hi Maria, please call us.'))
    await giveConsent(world, { patient: 'p2', program: 'words' })
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, waiting)).toEqual(['refused', 'content-identifier'])
  })

  it('takes no accepted risk', async () => {
    const world = createWorld({ programs: [risky] })
    const warning = { version: 'r1', language: 'en', text: 'Texts can be read by others.' }
    for (const action of ['opt-in', 'acknowledge-risk'] as const) await giveConsent(world, { patient: 'p1', program: 'risky', action, disclosure: warning })
    expect(await codesOf(world, { patient: 'p1', program: 'risky' })).toEqual([])
    await giveConsent(world, { patient: 'p2', program: 'risky' })
    expect(await codesOf(world, { patient: 'p1', program: 'risky' })).toEqual(['risk-warning-missing'])
  })

  it('has a cap of its own beside that of each patient', async () => {
    const world = createWorld({ policy: { sharedPhone: 'all' } })
    for (const patient of ['p1', 'p2', 'p3', 'p4']) await giveConsent(world, { patient })
    for (const patient of ['p1', 'p2', 'p3']) {
      await world.messenger.send(world.request({ patient }))
      await world.messenger.dispatchDue()
    }
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['frequency-day'])
    expect(await codesOf(world, { patient: 'p4' })).toEqual(['frequency-number'])
  })

  it('is stopped for all by a STOP, and for one by the opt-out of one', async () => {
    const world = await sharedWorld()
    await world.messenger.suppression.suppress({ patient: 'p1', scope: { program: 'visits' }, source: 'portal', actor: front })
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['opted-out-person'])
    expect(await codesOf(world, { patient: 'p2' })).toEqual([])
    await world.reply('STOP')
    expect(await codesOf(world, { patient: 'p2' })).toEqual(['opted-out'])
  })

  it('still gets its one confirmation and an answer to HELP', async () => {
    const world = await sharedWorld({ sharedPhone: 'hold' })
    await world.reply('HELP')
    await world.messenger.dispatchDue()
    await world.reply('STOP')
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
  })
})

describe('what changes while a text waits', () => {
  type Change = (world: World) => Promise<unknown>
  const decided: Change = ({ messenger }) => messenger.people.decideNumber({ patient: 'p1', phone: patientPhone }, 'refused', by)
  const died: Change = ({ messenger }) => messenger.people.markDeceased({ patient: 'p1' }, by)
  const left: Change = ({ messenger }) => messenger.people.removeNumber({ patient: 'p1', phone: patientPhone }, by)
  const shares: Change = (world) => giveConsent(world, { patient: 'p2' })

  it.each([
    ['a decision against it', 'p1', decided, ['refused', 'proxy-not-authorized']],
    ['a death', 'p1', died, ['refused', 'recipient-deceased']],
    ['a number that was left', 'p1', left, ['refused', 'consent-missing']],
    ['another patient at the phone, for a text that names nobody', undefined, shares, ['queued', 'shared-number-held']],
    ['another patient at the phone, for a text that names its own', 'p1', shares, ['accepted']],
  ])('counts at the permit: %s', async (_, patient, change, expected) => {
    const world = createWorld()
    await giveConsent(world, { patient: 'p1' })
    const waiting = await queue(world, { patient })
    await world.runtime.advance(1)
    await change(world)
    await world.runtime.advance(3_600_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, waiting)).toEqual(expected)
  })
})

describe('a proxy', () => {
  let world: World
  beforeEach(() => {
    world = createWorld({ policy: { sharedPhone: 'all' } })
  })
  const mother = { patient: 'child', givenBy: { guardian: 'Ann Example', relationship: 'parent', until: '2026-12-31' } } as const

  it('lets the child’s texts go to the number that consent was given for, until the right to act ends', async () => {
    await giveConsent(world, mother)
    expect(await codesOf(world, { patient: 'child' })).toEqual([])
    await world.runtime.advance(60 * 24 * 3_600_000)
    expect(await codesOf(world, { patient: 'child', ...callBack })).toEqual(['proxy-expired', 'consent-expired'])
    await giveConsent(world, { patient: 'child' })
    expect(await codesOf(world, { patient: 'child', ...callBack })).toEqual([])
  })

  it('refuses at the permit what was queued while the right still stood', async () => {
    await giveConsent(world, { ...mother, givenBy: { guardian: 'Ann Example', until: '2026-11-24' } })
    const waiting = await queue(world, { patient: 'child', notBefore: new Date('2026-11-25T16:00:00Z') })
    await world.runtime.advance(24 * 3_600_000)
    await world.messenger.dispatchDue()
    expect(await standing(world, waiting)).toEqual(['refused', 'proxy-expired', 'consent-expired'])
  })

  it('never gets what is confidential, and the patient’s own phone does', async () => {
    await giveConsent(world, mother)
    await giveConsent(world, { patient: 'child', phone: otherPhone })
    expect(await codesOf(world, { patient: 'child', confidential: true })).toEqual(['recipient-confidential'])
    expect(await codesOf(world, { patient: 'child', confidential: true, to: otherPhone })).toEqual([])
    const unnamed = createWorld()
    await giveConsent(unnamed, { ...mother, patient: undefined })
    expect(await codesOf(unnamed, { patient: 'child', confidential: true })).toEqual(['recipient-confidential'])
  })

  it('is nobody for a patient whom no consent at the number names', async () => {
    await giveConsent(world, { patient: 'mother' })
    expect(await codesOf(world, { patient: 'child' })).toEqual(['proxy-not-authorized', 'consent-missing'])
    expect(await codesOf(world, { patient: 'mother' })).toEqual([])
    await giveConsent(world, mother)
    expect(await codesOf(world, { patient: 'child' })).toEqual([])
  })

  it('who may not act any more is taken off, and a consent of the patient’s own brings the number back', async () => {
    await giveConsent(world, mother)
    await world.messenger.people.removeNumber({ patient: 'child', phone: patientPhone }, { actor: front, reason: 'court order' })
    expect(await codesOf(world, { patient: 'child' })).toEqual(['proxy-expired', 'consent-missing'])
    await world.runtime.advance(1_000)
    await giveConsent(world, { patient: 'child' })
    expect(await codesOf(world, { patient: 'child' })).toEqual([])
  })
})

describe('a death', () => {
  it('stops everything to the person, at whichever number, and no consent lifts it', async () => {
    const world = createWorld()
    await giveConsent(world, { patient: 'p1' })
    const waiting = await queue(world, { patient: 'p1' })
    await world.runtime.advance(1)
    const death = await world.messenger.people.markDeceased({ phone: patientPhone }, by)
    expect(death).toMatchObject({ cause: 'deceased', person: true, scope: 'all' })
    expect((await world.messenger.suppression.enforce(death.id)).enforcedAt).toBeInstanceOf(Date)
    expect(await standing(world, waiting)).toEqual(['refused', 'recipient-deceased'])
    await world.runtime.advance(1_000)
    const consentEventId = await giveConsent(world, { patient: 'p1', phone: otherPhone })
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual(['recipient-deceased'])
    expect(await world.messenger.suppression.lift({ patient: 'p1', by: { consentEventId }, actor: front })).toMatchObject({ lifted: false })
    expect(await world.messenger.people.markDeceased({ patient: 'p1' }, by)).toMatchObject({ id: death.id })
  })

  it('leaves others who share the number to the policy', async () => {
    const world = await sharedWorld()
    await world.messenger.people.markDeceased({ patient: 'p1' }, by)
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['recipient-deceased'])
    expect(await codesOf(world)).toEqual(['recipient-deceased', 'shared-number-held'])
    expect(await codesOf(world, { patient: 'p2' })).toEqual([])
  })

  it('is not guessed of one of several', async () => {
    const world = await sharedWorld()
    await expect(world.messenger.people.markDeceased({ phone: patientPhone }, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'who' } })
  })

  it('stops a number that is known for nobody', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.people.markDeceased({ phone: patientPhone }, by)
    expect(await codesOf(world)).toEqual(['recipient-deceased'])
    expect(await world.messenger.people.correctDeceased({ phone: patientPhone }, by)).toBe(true)
    expect(await codesOf(world)).toEqual([])
  })

  it('that was marked by phone is corrected by phone, for the person whom it is known for too', async () => {
    const world = createWorld()
    const { people, suppression } = world.messenger
    await giveConsent(world, { patient: 'p1' })
    await people.markDeceased({ phone: patientPhone }, by)
    expect(await people.correctDeceased({ phone: patientPhone }, by)).toBe(true)
    expect([await codesOf(world, { patient: 'p1' }), await codesOf(world)]).toEqual([[], []])
    expect(await suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: false })
    expect(await people.correctDeceased({ phone: patientPhone }, by)).toBe(false)
  })

  it('of one who shared the number only later is not taken for the number’s own', async () => {
    const world = createWorld()
    const { people } = world.messenger
    await giveConsent(world, { patient: 'p1' })
    await people.markDeceased({ patient: 'p1' }, by)
    await giveConsent(world, { patient: 'p2' })
    await expect(people.correctDeceased({ phone: patientPhone }, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'who' } })
    await people.removeNumber({ patient: 'p1', phone: patientPhone }, by)
    expect(await people.correctDeceased({ phone: patientPhone }, by)).toBe(true)
    expect(await codesOf(world, { patient: 'p2' })).toEqual([])
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toContain('recipient-deceased')
  })

  it('is corrected by compliance, or by two people, and by no one of them alone', async () => {
    const world = createWorld()
    const { people } = world.messenger
    await giveConsent(world, { patient: 'p1' })
    const one = { actor: front, reason: 'wrong chart' }
    for (const correct of [() => people.correctDeceased({ patient: 'p1' }, by), () => people.correctDeceased({ patient: 'p1' }, one, sam)]) {
      await people.markDeceased({ patient: 'p1' }, one)
      await expect(people.correctDeceased({ patient: 'p1' }, one)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
      await expect(people.correctDeceased({ patient: 'p1' }, one, front)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
      expect(await codesOf(world, { patient: 'p1' })).toContain('recipient-deceased')
      expect(await correct()).toBe(true)
      expect(await codesOf(world, { patient: 'p1' })).toEqual([])
    }
    expect(await people.correctDeceased({ patient: 'p1' }, by)).toBe(false)
  })

  it('is not corrected while history may be lost', async () => {
    const world = createWorld()
    const { people } = world.messenger
    await people.markDeceased({ patient: 'p1' }, by)
    await world.messenger.maintain()
    await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async ({ system }) => {
      const { row } = await system.readSystem()
      if (row !== null) await system.replaceSystem(row.version, { ...row, version: row.version + 1, mode: 'recovering' })
    })
    await expect(people.correctDeceased({ patient: 'p1' }, by)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
  })

  it('is marked by whoever may suppress, and by nobody else', async () => {
    const { people } = createWorld().messenger
    const auditor = { actor: { id: 'uma', roles: ['auditor'] }, reason: 'x' }
    await expect(people.markDeceased({ patient: 'p1' }, auditor)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await expect(people.removeNumber({ patient: 'p1', phone: patientPhone }, auditor)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await expect(people.decideNumber({ patient: 'p1', phone: patientPhone }, 'allowed', auditor)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
  })
})
