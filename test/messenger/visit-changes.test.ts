import { describe, expect, it } from 'vitest'
import type { Program } from '../../src/domain/program.js'
import { clinicNumber, createWorld, sender, visits, type World } from './world.js'

const zone = 'America/Chicago'
const today = { at: new Date('2026-11-24T22:00:00Z'), zone }
const tomorrow = { at: new Date('2026-11-25T15:00:00Z'), zone }
const friday = { at: new Date('2026-11-27T16:00:00Z'), zone }
const exempt: Program = { ...visits, id: 'exempt', legalBasis: 'fcc-healthcare-exemption' }

/** Ten in the morning, with the reminder of a visit sent. */
async function reminded(when: { readonly at: Date; readonly zone: string }): Promise<World> {
  const world = createWorld({
    programs: [visits, exempt],
    senders: [{ ...sender, addresses: [{ value: clinicNumber, type: 'long-code', transport: 'fake', freeToEndUser: true }] }],
  })
  await world.consent()
  await world.messenger.send(world.request({ patient: 'p1', message: { kind: 'appointment-reminder', slots: { when } } }))
  expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  await world.runtime.advance(3_600_000)
  return world
}

const leftOf = ({ transport }: World): readonly string[] => transport.sent().map(({ text }) => text)

describe('the notice of a changed visit', () => {
  it('leaves on the day of its reminder: after the old time it would come too late', async () => {
    const world = await reminded(today)
    const moved = await world.messenger.send(world.request({ patient: 'p1', message: { kind: 'appointment-changed', slots: { when: friday } } }))
    expect([moved.status, moved.decision.outcome]).toEqual(['queued', 'allow'])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(leftOf(world)[1]).toContain('Nov 27')
  })

  it('of a cancelled one too, a day before it', async () => {
    const world = await reminded(tomorrow)
    const cancelled = await world.messenger.send(world.request({ patient: 'p1', message: { kind: 'appointment-cancelled', slots: { when: tomorrow } } }))
    expect([cancelled.status, cancelled.decision.outcome]).toEqual(['queued', 'allow'])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('counts: what may wait has no place left on that day', async () => {
    const world = await reminded(today)
    await world.messenger.send(world.request({ patient: 'p1', message: { kind: 'appointment-changed', slots: { when: friday } } }))
    await world.messenger.dispatchDue()
    await world.runtime.advance(23 * 3_600_000 + 60_000)
    const reminder = world.request({ patient: 'p1', message: { kind: 'appointment-reminder', slots: { when: friday } } })
    expect(await world.messenger.evaluate(reminder)).toMatchObject({ outcome: 'defer', reasons: [{ code: 'frequency-day' }] })
  })

  it('waits for the hours of other texts, and a hold holds it', async () => {
    const world = await reminded(today)
    await world.runtime.advance(11 * 3_600_000)
    const moved = world.request({ patient: 'p1', message: { kind: 'appointment-changed', slots: { when: friday } } })
    expect(await world.messenger.evaluate(moved)).toMatchObject({ outcome: 'defer', reasons: [{ code: 'quiet-hours' }] })
    await world.messenger.hold('visits', { actor: { id: 'cleo', roles: ['compliance'] }, reason: 'looking' })
    expect(await world.messenger.evaluate(moved)).toMatchObject({ outcome: 'hold' })
  })

  it.each([{ urgent: undefined }, { urgent: { reason: 'moved' }, actor: { id: 'cleo', roles: ['service', 'manager'] } }])(
    'is capped where law exempts from consent: one a day, whatever it tells (%j)',
    async (change) => {
      const world = await reminded(today)
      const moved = { patient: 'p1', message: { kind: 'appointment-changed', slots: { when: friday } }, ...change } as const
      const codesOf = async (program: string): Promise<readonly string[]> => {
        const decision = await world.messenger.evaluate(world.request({ ...moved, program }))
        return decision.outcome === 'allow' ? [] : decision.reasons.map(({ code }) => code)
      }
      expect(await codesOf('exempt')).toContain('frequency-day')
      expect(await codesOf('visits')).not.toContain('frequency-day')
    },
  )
})
