import { describe, expect, it } from 'vitest'
import { createWorld, patientPhone, results, sender, visits, type World } from './world.js'

const zone = 'America/Chicago'

async function ask({ messenger, request }: World, visit: string, notBefore: string): Promise<string> {
  const message = { kind: 'appointment-confirm-request', slots: { when: { at: new Date(visit), zone } } } as const
  return (await messenger.send(request({ message, notBefore: new Date(notBefore) }))).id
}

async function goTo({ messenger, runtime }: World, instant: string): Promise<void> {
  await runtime.advance(Date.parse(instant) - runtime.now().getTime())
  await messenger.dispatchDue()
}

describe('a reply to one of several questions', () => {
  it('answers the one that left last, in whichever order they were asked for', async () => {
    const world = createWorld()
    await world.consent()
    const second = await ask(world, '2026-12-03T22:00:00Z', '2026-12-02T17:00:00Z')
    await world.runtime.advance(1_000)
    const first = await ask(world, '2026-12-03T16:00:00Z', '2026-12-01T16:00:00Z')
    await goTo(world, '2026-12-01T16:00:00Z')
    expect(await world.reply('1')).toMatchObject({ messageId: first, intent: { answer: 'confirm' } })
    await goTo(world, '2026-12-02T17:00:00Z')
    expect(await world.reply('2')).toMatchObject({ messageId: second, intent: { answer: 'change' } })
  })

  it('answers the last one that invited that word, though another was asked since', async () => {
    const world = createWorld({ programs: [visits, { ...visits, id: 'portal', confirmationRequired: true }] })
    await world.consent()
    await world.consent(patientPhone, 'portal')
    await goTo(world, '2026-11-24T16:01:00Z')
    const visit = await ask(world, '2026-11-27T20:00:00Z', '2026-11-24T17:00:00Z')
    await goTo(world, '2026-11-24T17:00:00Z')
    expect(world.transport.sent()).toHaveLength(2)
    const standing = async (): Promise<string> =>
      (await world.messenger.consent.statusAt({ phone: patientPhone, program: 'portal', at: world.runtime.now() })).status
    // Both take YES: the last one has it.
    expect(await world.reply('yes')).toMatchObject({ messageId: visit, intent: { answer: 'confirm' } })
    expect(await standing()).toBe('pending')
    expect(await world.reply('JOIN')).toMatchObject({ intent: { intent: 'opt-in', answer: 'opt-in' } })
    expect(await standing()).toBe('granted')
    expect(await world.reply('2')).toMatchObject({ messageId: visit, intent: { answer: 'change' } })
    expect(await world.reply('what is this about')).toMatchObject({ messageId: visit, intent: { intent: 'other' } })
  })

  it('is heard whichever sender asked, where two share the number, and where it was renamed since', async () => {
    const pharmacy = { ...sender, id: 'pharmacy', name: 'Lakeside Pharmacy' }
    const world = createWorld({ senders: [sender, pharmacy], programs: [results, { ...visits, sender: 'pharmacy' }] })
    await world.consent()
    const asked = await ask(world, '2026-12-03T22:00:00Z', '2026-12-02T17:00:00Z')
    await goTo(world, '2026-12-02T17:00:00Z')
    const { storage, runtime } = world
    const renamed = createWorld({ storage, runtime, senders: [{ ...sender, id: 'drugstore' }], programs: [{ ...visits, sender: 'drugstore' }] })
    expect(await world.reply('1')).toMatchObject({ messageId: asked, intent: { answer: 'confirm' } })
    expect(await renamed.reply('2')).toMatchObject({ messageId: asked, intent: { answer: 'change' } })
  })

  it('is not heard as an answer to what another number asked', async () => {
    const other = { ...sender, id: 'other', addresses: [{ value: '+13125550143', type: 'long-code', transport: 'fake' }] } as const
    const world = createWorld({ senders: [sender, other], programs: [results, { ...visits, sender: 'other' }] })
    await world.consent()
    await ask(world, '2026-12-03T22:00:00Z', '2026-12-02T17:00:00Z')
    await goTo(world, '2026-12-02T17:00:00Z')
    expect(await world.reply('1')).toMatchObject({ intent: { intent: 'other' } })
  })

  it('is not moved by a receipt that comes late', async () => {
    const world = createWorld()
    await world.consent()
    const first = await ask(world, '2026-12-03T16:00:00Z', '2026-12-01T16:00:00Z')
    const second = await ask(world, '2026-12-03T22:00:00Z', '2026-12-02T17:00:00Z')
    await goTo(world, '2026-12-01T16:00:00Z')
    await goTo(world, '2026-12-02T17:00:00Z')
    await world.runtime.advance(60_000)
    const late = { transport: 'fake', replayKey: 'late', type: 'receipt', providerMessageId: 'fake-1', status: 'delivered' } as const
    expect(await world.messenger.receive([late])).toMatchObject([{ messageId: first }])
    expect(await world.reply('2')).toMatchObject({ messageId: second, intent: { answer: 'change' } })
  })

  it('is not lost to a question that was asked for later, left earlier, and has had its day', async () => {
    const world = createWorld()
    await world.consent()
    const later = await ask(world, '2026-12-03T20:00:00Z', '2026-12-02T20:00:00Z')
    await world.runtime.advance(1_000)
    await ask(world, '2026-11-26T20:00:00Z', '2026-11-25T20:00:00Z')
    await goTo(world, '2026-11-25T20:00:00Z')
    await goTo(world, '2026-12-02T20:00:00Z')
    expect(await world.reply('1')).toMatchObject({ messageId: later, intent: { answer: 'confirm' } })
  })
  it('is found behind sixty that wait for visits to come', async () => {
    const world = createWorld()
    await world.consent()
    const dayMs = 86_400_000
    const asked: string[] = []
    for (let day = 0; day < 60; day++) {
      const visit = Date.parse('2026-12-02T20:00:00Z') + 2 * day * dayMs
      asked.push(await ask(world, new Date(visit).toISOString(), new Date(visit - dayMs).toISOString()))
      await world.runtime.advance(1_000)
    }
    await goTo(world, '2026-12-01T20:00:00Z')
    expect(await world.reply('1')).toMatchObject({ messageId: asked[0], intent: { answer: 'confirm' } })
  })
})
