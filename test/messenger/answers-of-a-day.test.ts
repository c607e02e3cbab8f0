import { describe, expect, it } from 'vitest'
import { createWorld, type World } from './world.js'

async function answers(world: World, ...words: readonly string[]): Promise<readonly string[]> {
  for (const text of words) {
    await world.reply(text)
    await world.runtime.advance(60_000)
    await world.messenger.dispatchDue()
  }
  return world.transport.sent().map(({ text }) => (text.includes('988') ? 'names 988' : text.includes('cannot discuss') ? 'pointer' : text))
}

describe('the answer to START', () => {
  it('comes though a question was answered that day', async () => {
    const world = createWorld()
    await world.consent()
    await answers(world, 'what time do you open')
    await world.reply('STOP', { occurredAt: world.runtime.now() })
    await world.runtime.advance(60_000)
    await world.reply('START', { occurredAt: world.runtime.now() })
    await world.messenger.dispatchDue()
    expect(world.transport.sent().map(({ text }) => text.slice(17, 34))).toEqual(['We cannot discuss', 'Texts are on agai'])
  })
})

describe('the answer to words of a crisis', () => {
  it('comes though another question was answered that day', async () => {
    expect(await answers(createWorld(), 'what time do you open', 'I want to die')).toEqual(['pointer', 'names 988'])
  })

  it('comes once a day, and is another than that to a question', async () => {
    expect(await answers(createWorld(), 'I want to die', 'I want to kill myself', 'what time do you open', 'are you there?')).toEqual(['names 988', 'pointer'])
  })
})
