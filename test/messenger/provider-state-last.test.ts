import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeTransport } from './fakes.js'
import { type Statement, watchedStorage } from './watched-storage.js'
import { createWorld, patientPhone, type World } from './world.js'

const own = { by: 'provider', confirms: false, keywords: { matches: 'whole-text', optOut: ['STOP'], optIn: ['START'], help: [] } } as const
const notes = /^providerStates\.(note|assume)/

/** A clinic, and the statements of each transaction that noted something of the provider. */
function watchedWorld(): { readonly world: World; readonly noting: Statement[][] } {
  const noting: Statement[][] = []
  const storage = watchedStorage(memoryStorage(), {
    committed: (statements) => {
      if (statements.some(({ name }) => notes.test(name))) noting.push([...statements])
    },
  })
  const transport = fakeTransport({ vendor: { optOut: { 'long-code': own, 'toll-free': own, 'short-code': own, alphanumeric: own } } })
  return { world: createWorld({ storage, transport }), noting }
}

/** Where two transactions of one person take the same two rows in opposite orders, each waits for the other. */
describe('what is known of the provider is noted after all that may make a key of the person', () => {
  const listed = { transport: 'fake', replayKey: 'list-1', phone: patientPhone, occurredAt: new Date('2026-11-24T15:00:00Z') }
  const cases: readonly (readonly [string, (world: World) => Promise<unknown>])[] = [
    ['a STOP, with its confirmation', (world) => world.reply('STOP', { occurredAt: world.runtime.now() })],
    ['a START whose words a person must read', (world) => world.reply('START')],
    ['an opt-out of a list', ({ messenger }) => messenger.receive([{ ...listed, type: 'opt-out' }])],
    ['an opt-in of a list', ({ messenger }) => messenger.receive([{ ...listed, type: 'opt-in' }])],
  ]

  it.each(cases)('%s', async (_, act) => {
    const { world, noting } = watchedWorld()
    await act(world)
    expect(noting).toHaveLength(1)
    const names = (noting[0] ?? []).map(({ name }) => name)
    const made = names.lastIndexOf('subjectKeys.getOrInsert')
    expect(made).toBeGreaterThanOrEqual(0)
    expect(names.findIndex((name) => notes.test(name))).toBeGreaterThan(made)
  })
})
