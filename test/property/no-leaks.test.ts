import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { memoryStorage } from '../../src/storage/index.js'
import { isWrite, type Statement, watchedStorage } from '../messenger/watched-storage.js'
import { canariesIn } from './canaries.js'
import { type ClinicDay, liveADay, openClinic } from './clinic-day.js'

function expectNothingSeen({ seen }: ClinicDay): void {
  for (const { verb, value, threw } of seen) {
    expect({ verb, leaks: canariesIn(value) }).toEqual({ verb, leaks: [] })
    if (threw) expect({ verb, ours: isNophiError(value), value: String(value) }).toMatchObject({ verb, ours: true })
  }
}

describe('a day with a person whose every fact is a canary', () => {
  it('shows none of them, stores none in the clear and writes none into the log', async () => {
    const writes: Statement[] = []
    const told: unknown[] = []
    const tell = async (...given: unknown[]): Promise<void> => void told.push(given)
    const day = await liveADay(
      openClinic({
        storage: watchedStorage(memoryStorage(), { committed: (statements) => void writes.push(...statements.filter(isWrite)) }),
        hooks: { queued: tell, reply: tell, signal: tell },
      }),
    )
    expectNothingSeen(day)
    expect(day.seen.filter(({ threw }) => threw).map(({ verb }) => verb)).toEqual([
      'send, another under the key',
      'history.list, denied',
      'reveal, denied',
      'resolve',
      'lift',
      'within',
    ])
    expect(canariesIn(told)).toEqual([])
    for (const statement of writes) expect({ name: statement.name, leaks: canariesIn(statement.args) }).toEqual({ name: statement.name, leaks: [] })
    expect(new Set(writes.map(({ name }) => name)).size).toBeGreaterThan(20)
    expect(day.transport.sent().length).toBeGreaterThan(2)
  })
})
