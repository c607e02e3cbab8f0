import { describe, expect, it } from 'vitest'
import { createWorld, otherPhone, patientPhone, type World } from './world.js'

async function asked(world: World, patient?: string, to = patientPhone): Promise<readonly string[]> {
  const { decision } = await world.messenger.send(world.request({ to, ...(patient === undefined ? {} : { patient }) }))
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

/** Everybody’s consent, in nobody’s name: who uses the numbers is known from the requests. */
async function open(): Promise<World> {
  const world = createWorld()
  await world.consent()
  await world.consent(otherPhone)
  return world
}

describe('the texts of a day to one person', () => {
  it('are one, whether the first named its patient or the second', async () => {
    for (const [first, second] of [
      [undefined, 'patient-77'],
      ['patient-77', undefined],
      ['patient-77', 'patient-77'],
      [undefined, undefined],
    ]) {
      const world = await open()
      expect(await asked(world, first)).toEqual([])
      expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
      expect(await asked(world, second)).toEqual(['frequency-day'])
    }
  })

  it('are looked at again as they leave', async () => {
    const world = await open()
    await asked(world)
    await world.runtime.advance(1_000)
    await asked(world, 'patient-77')
    for (let round = 0; round < 3; round++) {
      await world.messenger.dispatchDue()
      await world.runtime.advance(2_000)
    }
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('count what the host sends by other means', async () => {
    const world = await open()
    await world.messenger.suppression.sendIfAllowed({ phone: patientPhone, program: 'visits' }, async () => undefined)
    expect(await asked(world, 'patient-77')).toEqual(['frequency-day'])
  })

  it('are not those of another number that named nobody', async () => {
    const world = await open()
    await asked(world, undefined, otherPhone)
    await world.messenger.dispatchDue()
    expect(await asked(world, 'patient-77')).toEqual([])
  })
})
