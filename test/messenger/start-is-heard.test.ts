import { describe, expect, it } from 'vitest'
import { compliance, createWorld, patientPhone, type World } from './world.js'

const by = { actor: compliance, reason: 'asked at the desk' }

async function waits({ messenger }: World): Promise<readonly string[]> {
  return (await messenger.worklist({ kind: 'start-undecided' }, compliance)).items.map(({ kind }) => kind)
}

/** What stands at a number and no START ends. */
const closings: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  'a wrong number': (world) => world.reply('wrong number', { occurredAt: world.runtime.now() }),
  'a reply that nobody has read': (world) => world.reply('This is her daughter, this is not Maria', { occurredAt: world.runtime.now() }),
  'a number that was given up': async ({ messenger }) => {
    for await (const report of messenger.numbers.importDeactivations([patientPhone], by)) expect(report.stopped).toBe(1)
  },
  'a number of somebody who died': ({ messenger }) => messenger.people.markDeceased({ phone: patientPhone }, by),
}

describe('START where something stands that it does not end', () => {
  it.each(Object.keys(closings))('lifts nothing, and a person looks: %s', async (name) => {
    const world = createWorld()
    await world.consent()
    await closings[name]?.(world)
    expect(await waits(world)).toEqual([])
    await world.runtime.advance(60_000)
    expect(await world.reply('START', { occurredAt: world.runtime.now() })).toMatchObject({ intent: { intent: 'opt-in', needsReview: true }, answered: false })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect(await waits(world)).toEqual(['start-undecided'])
  })

  it('is nobody’s work where a later STOP answered it', async () => {
    const world = createWorld()
    const sentAt = world.runtime.now()
    await world.runtime.advance(60_000)
    await world.reply('STOP', { occurredAt: world.runtime.now() })
    await world.runtime.advance(1_000)
    expect(await world.reply('START', { occurredAt: sentAt })).toMatchObject({ intent: { needsReview: false } })
    expect(await waits(world)).toEqual([])
  })
})
