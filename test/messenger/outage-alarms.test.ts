import { describe, expect, it } from 'vitest'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import { queuedWorld } from './queued-world.js'
import { createWorld, type World } from './world.js'

async function alarms({ messenger }: World): Promise<readonly string[]> {
  return (await messenger.maintain()).alarms
}

describe('a provider of which nothing definite is heard', () => {
  const unreadable: TransportOutcome = { outcome: 'unknown', cause: 'unreadable-reply' }

  it('is told of after ten calls in a row, until it takes a text', async () => {
    const world = await queuedWorld(Array(10).fill(unreadable), 12)
    await world.messenger.dispatchDue({ limit: 9 })
    expect(await alarms(world)).not.toContain('transport-failing')
    await world.messenger.dispatchDue({ limit: 1 })
    expect(await alarms(world)).toContain('transport-failing')
    await world.runtime.advance(10_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(11)
    expect(await alarms(world)).not.toContain('transport-failing')
  })

  it('is another matter than one that refuses us', async () => {
    const world = await queuedWorld([{ outcome: 'rejected', reason: 'unauthorized', retryable: false }])
    await world.messenger.dispatchDue()
    expect(await alarms(world)).not.toContain('transport-failing')
  })
})

describe('an anchor that takes nothing', () => {
  it('is told of after a quarter of an hour, until it takes the newest checkpoint', async () => {
    let away = true
    const anchor: AnchorSink = {
      spec: 1,
      name: 'outside',
      independent: false,
      put: async () => {
        if (away) throw new Error('away')
        return {}
      },
    }
    const world = createWorld({ anchors: [anchor] })
    await world.consent()
    expect(await alarms(world)).not.toContain('anchor-late')
    await world.runtime.advance(15 * 60_000 - 1)
    expect(await alarms(world)).not.toContain('anchor-late')
    await world.runtime.advance(1)
    expect(await alarms(world)).toContain('anchor-late')
    away = false
    expect(await alarms(world)).not.toContain('anchor-late')
    away = true
    await world.consent()
    expect(await alarms(world)).not.toContain('anchor-late')
  })
})
