import { describe, expect, it } from 'vitest'
import { createWorld, sender } from './world.js'

const sensitive = { acknowledgedBy: 'cleo', basis: 'registered name' }

describe('check', () => {
  it.each([
    ['a neutral name', sender, true],
    ['an acknowledged specialty', { ...sender, name: 'Lakeside Cardiology', sensitive }, true],
    ['a name that tells specially protected care, acknowledged', { ...sender, name: 'Riverbend Recovery Center', sensitive }, false],
  ])('says of %s whether its texts can leave, as the gate does', async (_what, speaker, ok) => {
    const world = createWorld({ senders: [speaker] })
    await world.consent()
    expect((await world.messenger.evaluate(world.request())).outcome).toBe(ok ? 'allow' : 'refuse')
    const found = (await world.messenger.check()).find(({ name }) => name === `sender:${sender.id}`)
    expect([found?.ok, found?.fix === undefined]).toEqual([ok, ok])
  })
})
