import { describe, expect, it } from 'vitest'
import { leavesOf } from './leaves.js'
import { clinicNumber, createWorld, patientPhone, visits } from './world.js'

const elsewhere = '+13125550199'

describe('a reply to a number that no sender here has', () => {
  it.each(['STOP', 'HELP', 'what time do you open'])('is answered in nobody’s name, and told: %s', async (text) => {
    const world = createWorld()
    const taken = await world.reply(text, { to: elsewhere, replayKey: 'r-1' })
    expect(taken).toMatchObject({ type: 'reply', answered: false })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    // A repeated delivery makes up for nothing that is not owed.
    await world.reply(text, { to: elsewhere, replayKey: 'r-1' })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([])
    expect(await leavesOf(world.messenger, 'reply.unknown-sender')).toEqual([expect.objectContaining({ transport: 'fake' })])
    expect((await world.messenger.maintain()).alarms).toContain('reply-to-unknown-sender')
    await world.runtime.advance(86_400_001)
    expect((await world.messenger.maintain()).alarms).not.toContain('reply-to-unknown-sender')
  })

  it('stops all the same', async () => {
    const world = createWorld()
    await world.consent()
    await world.reply('STOP', { to: elsewhere })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect(await world.messenger.send(world.request())).toMatchObject({ status: 'refused' })
  })

  it('is told of nothing where the number is one of ours', async () => {
    const world = createWorld()
    expect(await world.reply('STOP', { to: clinicNumber })).toMatchObject({ suppression: { scope: 'all' } })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
    expect((await world.messenger.maintain()).alarms).not.toContain('reply-to-unknown-sender')
  })

  const at = (minute: number): Date => new Date(Date.parse('2026-11-24T16:00:00Z') + minute * 60_000)
  const standing = (world: ReturnType<typeof createWorld>) => world.messenger.suppression.statusOf({ phone: patientPhone })

  it('lifts nothing that was said to one of ours, and a person looks', async () => {
    const world = createWorld()
    await world.reply('STOP', { occurredAt: at(0) })
    await world.runtime.advance(10 * 60_000)
    expect(await world.reply('START', { to: elsewhere, occurredAt: at(10) })).toMatchObject({ intent: { intent: 'opt-in', needsReview: true } })
    expect(await standing(world)).toMatchObject({ suppressed: true })
    await world.reply('START', { occurredAt: at(10) })
    expect(await standing(world)).toEqual({ suppressed: false })
  })

  it('is not ended by a START to one of ours', async () => {
    const world = createWorld()
    await world.reply('STOP', { to: elsewhere, occurredAt: at(0) })
    await world.runtime.advance(10 * 60_000)
    expect(await world.reply('START', { occurredAt: at(10) })).toMatchObject({ intent: { intent: 'opt-in', needsReview: true } })
    expect(await standing(world)).toMatchObject({ suppressed: true })
  })

  it('is no opt-out from what this clinic texts: its rates count what was said to it', async () => {
    const raised = async (to: string): Promise<readonly string[]> => {
      const signals = new Set<string>()
      const world = createWorld({ hooks: { signal: async ({ metric }) => void signals.add(metric) } })
      for (let index = 0; index < 60; index++) {
        const phone = `+13125550${String(110 + index)}`
        await world.consent(phone)
        await world.messenger.send(world.request({ to: phone }))
      }
      for (let round = 0; round < 4; round++) await world.messenger.dispatchDue()
      await world.messenger.maintain()
      for (let index = 0; index < 10; index++) {
        await world.reply('STOP', { from: `+17735550${String(110 + index)}`, to })
        await world.messenger.maintain()
      }
      return [...signals]
    }
    expect(await raised(clinicNumber)).toEqual(['opt-out-rate'])
    expect(await raised(elsewhere)).toEqual([])
  })

  it('answers no question of ours, and confirms no sign-up', async () => {
    const world = createWorld({ programs: [visits, { ...visits, id: 'portal', confirmationRequired: true }] })
    await world.consent()
    const slots = { when: { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' } }
    await world.messenger.send(world.request({ message: { kind: 'appointment-confirm-request', slots } }))
    await world.messenger.dispatchDue()
    expect(await world.reply('1', { to: elsewhere })).toMatchObject({ intent: { intent: 'other', needsReview: true } })
    expect(await world.reply('1')).toMatchObject({ intent: { answer: 'confirm' } })
    await world.runtime.advance(2_000)
    await world.consent(patientPhone, 'portal')
    await world.messenger.dispatchDue()
    const status = async (): Promise<string> =>
      (await world.messenger.consent.statusAt({ phone: patientPhone, program: 'portal', at: world.runtime.now() })).status
    await world.runtime.advance(60_000)
    await world.reply('YES', { to: elsewhere })
    expect(await status()).toBe('pending')
    await world.reply('YES')
    expect(await status()).toBe('granted')
  })
})
