import { describe, expect, it } from 'vitest'
import type { ConsentInput } from '../../src/domain/consent.js'
import { createWorld, front, patientPhone, visits, type World } from './world.js'

const disclosure = { version: '2027-01', language: 'en', text: 'I agree to receive texts about my visits from Lakeside Clinic.' } as const
const noWords = { version: '', language: 'en', text: '' } as const
const twoSteps = { ...visits, confirmationRequired: true }
const stop = { source: 'phone-call', actor: front } as const
const patient = 'p1'

async function yes(world: World, change: Partial<ConsentInput> = {}): Promise<string> {
  const given = { phone: patientPhone, patient, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, actor: front } as const
  return (await world.messenger.consent.record({ ...given, occurredAt: world.runtime.now(), ...change })).id
}

/** An opt-out of the number or of the person, then what the test says, then the lift by the consent that it answers. */
async function liftedBy(whom: 'number' | 'person', world: World, say: (world: World) => Promise<string>): Promise<boolean> {
  const { suppression } = world.messenger
  await yes(world, { source: 'paper-form' })
  await world.runtime.advance(1_000)
  await (whom === 'number' ? suppression.suppress({ phone: patientPhone, ...stop }) : suppression.suppress({ patient, ...stop }))
  await world.runtime.advance(1_000)
  const consentEventId = await say(world)
  await world.runtime.advance(1_000)
  return lifts(whom, world, consentEventId)
}

async function lifts(whom: 'number' | 'person', { messenger: { suppression } }: World, consentEventId: string): Promise<boolean> {
  const rest = { by: { consentEventId }, actor: front }
  return (await (whom === 'number' ? suppression.lift({ phone: patientPhone, ...rest }) : suppression.lift({ patient, ...rest }))).lifted
}

describe.each(['number', 'person'] as const)('an opt-out of a %s', (whom) => {
  it('ends with a new consent in writing', async () => {
    expect(await liftedBy(whom, createWorld(), (world) => yes(world))).toBe(true)
  })

  it('stands against a form that nobody has confirmed from the phone, and ends with the confirmation', async () => {
    const programs = [twoSteps]
    expect(await liftedBy(whom, createWorld({ programs }), (world) => yes(world))).toBe(false)
    const confirmed = await liftedBy(whom, createWorld({ programs }), async (world) => {
      await yes(world)
      await world.runtime.advance(1_000)
      return yes(world, { action: 'confirm', source: 'text-keyword' })
    })
    expect(confirmed).toBe(true)
  })

  it('stands against a form of a program that is no longer here', async () => {
    const world = createWorld()
    const without = createWorld({ storage: world.storage, runtime: world.runtime, programs: [{ ...visits, id: 'another' }] })
    const seen: boolean[] = []
    await liftedBy(whom, world, async () => {
      const form = await yes(world)
      await world.runtime.advance(1_000)
      seen.push(await lifts(whom, without, form), await lifts(whom, world, form))
      return form
    })
    expect(seen).toEqual([false, true])
  })

  it('stands against a consent that was taken back again', async () => {
    const takenBack = await liftedBy(whom, createWorld(), async (world) => {
      const id = await yes(world)
      await world.runtime.advance(1_000)
      await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'phone-call', actor: front, occurredAt: world.runtime.now() })
      return id
    })
    expect(takenBack).toBe(false)
  })

  it('ends with a renewal of what stands, and with none of what was taken back or never confirmed', async () => {
    const renewal = { action: 'renew', source: 'paper-form' } as const
    expect(await liftedBy(whom, createWorld(), (world) => yes(world, renewal))).toBe(true)
    const takenBack = await liftedBy(whom, createWorld(), async (world) => {
      await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'phone-call', actor: front, occurredAt: world.runtime.now() })
      await world.runtime.advance(1_000)
      return yes(world, renewal)
    })
    const unconfirmed = await liftedBy(whom, createWorld({ programs: [twoSteps, { ...twoSteps, id: 'another' }] }), async (world) => {
      await yes(world, { program: 'another' })
      await world.runtime.advance(1_000)
      return yes(world, { ...renewal, program: 'another' })
    })
    expect({ takenBack, unconfirmed }).toEqual({ takenBack: false, unconfirmed: false })
  })

  it('stands against a bare yes without words that were agreed to', async () => {
    expect(await liftedBy(whom, createWorld(), (world) => yes(world, { source: 'import', disclosure: noWords }))).toBe(false)
  })

  it("stands against a consent that was recorded before it, though the host's clock runs ahead", async () => {
    const world = createWorld()
    const ahead = await yes(world, { occurredAt: new Date(world.runtime.now().getTime() + 60_000) })
    await world.runtime.advance(1_000)
    expect(await liftedBy(whom, world, async () => ahead)).toBe(false)
  })

  it("ends with a consent that came after it, though the host's clock runs ahead all the time", async () => {
    const world = createWorld()
    const ahead = (): Partial<ConsentInput> => ({ occurredAt: new Date(world.runtime.now().getTime() + 60_000) })
    await yes(world, ahead())
    expect(await liftedBy(whom, world, () => yes(world, ahead()))).toBe(true)
  })
})
