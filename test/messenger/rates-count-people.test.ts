import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const words = ['STOP', 'Stop it!', 'please stop', 'unsubscribe', 'QUIT', 'stop texting me', 'No more texts', 'remove me']

/** Signals after sixty texts, when so many people, of numbers of their own, say so. */
async function raised(people: number): Promise<readonly string[]> {
  const signals = new Set<string>()
  const world = createWorld({ hooks: { signal: async ({ metric }) => void signals.add(metric) } })
  const phones = Array.from({ length: 60 }, (_, index) => `+13125550${String(110 + index)}`)
  for (const to of phones) {
    await world.consent(to)
    await world.messenger.send(world.request({ to }))
  }
  for (let round = 0; round < 4; round++) await world.messenger.dispatchDue()
  for (const [index, text] of words.entries()) {
    await world.reply(text, { from: phones[index % people] as string })
    await world.messenger.maintain()
  }
  return [...signals]
}

describe('the rate of opt-outs', () => {
  it('counts people: one who says it in eight ways is one', async () => {
    expect(await raised(words.length)).toEqual(['opt-out-rate'])
    expect(await raised(1)).toEqual([])
  })
})
