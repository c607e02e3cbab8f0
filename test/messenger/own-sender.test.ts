import { describe, expect, it } from 'vitest'
import { compliance, createWorld, otherPhone, patientPhone, type World } from './world.js'

const by = { actor: compliance, reason: 'looks wrong' }

/** What the sender of the host's own is told: `sent`, or the codes that keep it from sending. */
async function answer(world: World, query: { readonly phone: string; readonly program?: string }): Promise<'sent' | readonly string[]> {
  const result = await world.messenger.suppression.sendIfAllowed(query, async (permit) => permit.assertOpen())
  if (result.sent) return 'sent'
  expect(result.by).toEqual([])
  return (result.reasons ?? []).map(({ code }) => code)
}

describe('a sender of the host’s own', () => {
  it('is bound by the hold of a program, and may send again once it is released', async () => {
    const world = createWorld()
    await world.messenger.hold('visits', by)
    expect(await answer(world, { phone: patientPhone, program: 'visits' })).toEqual(['program-held'])
    expect(await answer(world, { phone: patientPhone, program: 'results' })).toBe('sent')
    // Nobody says what it is of.
    expect(await answer(world, { phone: patientPhone })).toEqual(['program-held'])
    await world.messenger.release('visits', by)
    expect(await answer(world, { phone: patientPhone, program: 'visits' })).toBe('sent')
    expect(await answer(world, { phone: patientPhone })).toBe('sent')
  })

  it('reaches nobody who was forgotten, at no call that begins afterwards', async () => {
    const world = createWorld()
    await world.consent()
    expect(await answer(world, { phone: patientPhone, program: 'visits' })).toBe('sent')
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    expect(await answer(world, { phone: patientPhone, program: 'visits' })).toEqual(['recipient-forgotten'])
    expect(await answer(world, { phone: patientPhone })).toEqual(['recipient-forgotten'])
    expect(await answer(world, { phone: otherPhone, program: 'visits' })).toBe('sent')
  })

  it('reaches outside production nobody but the test list', async () => {
    const world = createWorld({ environment: { name: 'staging', allowRecipients: [otherPhone] } })
    expect(await answer(world, { phone: patientPhone, program: 'visits' })).toEqual(['not-on-test-list'])
    expect(await answer(world, { phone: otherPhone, program: 'visits' })).toBe('sent')
    await world.messenger.hold('visits', by)
    expect(await answer(world, { phone: patientPhone, program: 'visits' })).toEqual(['not-on-test-list', 'program-held'])
  })
})
