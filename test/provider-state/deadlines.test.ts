import { describe, expect, it } from 'vitest'
import { attemptRow } from '../../src/testing/storage-cases/rows.js'
import { auditor, createWorld, patientPhone, type World } from '../messenger/world.js'

const dayMs = 86_400_000

/** A call whose lease never ends. No process of ours can make one, and only behind one does a drain wait for so long. */
async function stuckCall(world: World): Promise<void> {
  await world.consent()
  await world.messenger.send(world.request())
  const [record] = (await world.messenger.history.list({ phone: patientPhone }, auditor)).records
  await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async ({ messages, suppression }) => {
    const message = await messages.get(record?.id ?? '')
    if (message === null) throw new Error('no message')
    await suppression.openAttempts([attemptRow({ subject: message.subject, permitSeq: 0, leaseUntil: Number.MAX_SAFE_INTEGER })])
  })
}

describe('a stop that nobody can enforce', () => {
  it('alarms after 60 seconds, and again when its ten business days are over', async () => {
    const world = createWorld()
    await stuckCall(world)
    const { suppression } = await world.reply('STOP')
    // Thanksgiving between: https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
    expect(suppression?.honorBy).toEqual(new Date('2026-12-09T16:00:00Z'))
    await world.runtime.advance(60_000)
    expect((await world.messenger.maintain()).alarms).toEqual([])
    await world.runtime.advance(1)
    expect((await world.messenger.maintain()).alarms).toEqual(['enforcement-late'])
    await world.runtime.advance(15 * dayMs)
    expect((await world.messenger.maintain()).alarms).toContain('honor-by-passed')
  })
})
