import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import { sqliteStorage } from '../../src/storage/index.js'
import { openTestSqlite } from '../support/open-test-sqlite.js'
import { tempFolder } from '../support/temp-folder.js'
import { fakeTransport } from './fakes.js'
import { queuedWorld } from './queued-world.js'
import { createWorld, front, otherPhone, type World } from './world.js'

const refused: TransportOutcome = { outcome: 'rejected', reason: 'unauthorized', retryable: false, vendorCode: '20003' }
const closed: TransportOutcome = { outcome: 'rejected', reason: 'account', retryable: false }

async function rounds(world: World, count: number, everyMs: number): Promise<void> {
  for (let round = 0; round < count; round++) {
    await world.messenger.dispatchDue()
    await world.messenger.maintain()
    await world.runtime.advance(everyMs)
  }
}

describe('a provider that refuses us and not the text', () => {
  it('keeps every text until it takes them, however long that is', async () => {
    const world = await queuedWorld(Array(70).fill(refused), 40)
    await rounds(world, 20, 1_000)
    // Those of the first batch, and one each time the breaker lets one try.
    expect(world.transport.sent().length).toBeLessThan(45)
    await rounds(world, 40, 300_000)
    const taken = world.transport.sent().slice(70)
    expect(new Set(taken.map(({ to }) => to)).size).toBe(40)
    expect(taken).toHaveLength(40)
  })

  it('keeps nothing else waiting by a time that no storage can keep', async () => {
    const storage = sqliteStorage({ path: join(tempFolder(), 'nophi.db'), open: openTestSqlite })
    await storage.migrate()
    const transport = fakeTransport({ steps: [{ ...refused, retryAfterMs: Number.MAX_SAFE_INTEGER }] })
    const world = createWorld({ storage, transport })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.runtime.advance(10_000)
    await world.consent(otherPhone)
    await world.messenger.send(world.request({ to: otherPhone }))
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1, nextDueAt: new Date('2026-11-25T16:00:00Z') })
    await storage.close()
  })

  it('says so in an alarm until it answers otherwise', async () => {
    const world = await queuedWorld([refused, closed])
    expect((await world.messenger.maintain()).alarms).not.toContain('transport-refuses-us')
    await world.messenger.dispatchDue()
    expect((await world.messenger.maintain()).alarms).toContain('transport-refuses-us')
    await rounds(world, 1, 10_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
    expect((await world.messenger.maintain()).alarms).toContain('transport-refuses-us')
    await world.runtime.advance(20_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(3)
    expect((await world.messenger.maintain()).alarms).not.toContain('transport-refuses-us')
  })

  it('uses up no try of the text', async () => {
    const busy: TransportOutcome = { outcome: 'rejected', reason: 'throttled', retryable: true }
    const world = await queuedWorld([...Array(6).fill(refused), busy])
    await rounds(world, 40, 300_000)
    expect(world.transport.sent()).toHaveLength(8)
    const { records } = await world.messenger.history.list({ phone: '+13125550100' }, front)
    expect(records.map(({ status }) => status)).toEqual(['accepted'])
  })

  it('ends a text by its own time and no sooner', async () => {
    const world = await queuedWorld(Array(1_000).fill(refused))
    await rounds(world, 80, 3_600_000)
    const { records } = await world.messenger.history.list({ phone: '+13125550100' }, front)
    expect(records.map(({ status }) => status)).toEqual(['expired'])
  })
})
