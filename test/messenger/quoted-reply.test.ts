import { describe, expect, it } from 'vitest'
import type { MessageContent } from '../../src/messenger/types.js'
import { clinicNumber, createWorld, otherPhone, patientPhone, visits, type World, words } from './world.js'

const zone = 'America/Chicago'

/** The text as it left. */
async function sent(world: World, message: MessageContent, notBefore?: Date): Promise<{ readonly id: string; readonly body: string }> {
  const program = 'text' in message ? 'words' : 'visits'
  const { id } = await world.messenger.send(world.request({ program, message, ...(notBefore === undefined ? {} : { notBefore }) }))
  if (notBefore !== undefined) await world.runtime.advance(notBefore.getTime() - world.runtime.now().getTime())
  await world.messenger.dispatchDue()
  return { id, body: world.transport.sent().at(-1)?.text ?? '' }
}

async function consented(): Promise<World> {
  const world = createWorld({ programs: [visits, words] })
  await world.consent()
  await world.consent(patientPhone, 'words')
  return world
}

const announcement = { text: 'Lakeside Clinic: Wrong number? Reply STOP, or call 312-555-0142.', onBlocked: 'refuse' } as const

describe('a reply that quotes our own text, as a reaction on a phone does', () => {
  it.each([
    ['Liked “%”', 'acknowledgement', false],
    ['👍 to “\u200a%\u200a”', 'acknowledgement', false],
    ['Reacted ❤️ to "%"', 'acknowledgement', false],
    ['Le gustó «%»', 'acknowledgement', false],
    ['Disliked “%”', 'free-text', true],
    ['Reacted 👎 to “%”', 'free-text', true],
    ['“%”', 'empty', true],
  ])('%s says nothing of what stands in it', async (form, rule, needsReview) => {
    const world = await consented()
    const { id, body } = await sent(world, announcement)
    expect(body).toContain('Wrong number? Reply STOP')
    expect(await world.reply(form.replace('%', body))).toMatchObject({ messageId: id, intent: { intent: 'other', rule, suppress: false, needsReview } })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: false })
  })

  it.each([
    ['STOP “%”', 'opt-out'],
    ['“%” STOP', 'opt-out'],
    ['“%” please stop texting me', 'opt-out'],
    ['wrong number, “%”', 'wrong-number'],
    ['Reacted 🖕 to “%”', 'opt-out'],
  ])('%s stops by what stands beside it', async (form, cause) => {
    const world = await consented()
    const { body } = await sent(world, announcement)
    await world.reply(form.replace('%', body))
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true, by: [{ cause }] })
  })

  it.each([
    ['changed by a letter', (body: string) => body.replace('Wrong', 'Wrongg')],
    ['with other words', () => 'Wrong number. Reply STOP'],
    ['of which a part is left out', (body: string) => body.slice(0, -1)],
  ])('%s is taken for the own words of whoever sends it', async (_what, change) => {
    const world = await consented()
    const { body } = await sent(world, announcement)
    await world.reply(`Liked “${change(body)}”`)
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true, by: [{ cause: 'wrong-number' }] })
  })

  it('is taken for the own words of whoever never got that text', async () => {
    const world = await consented()
    const { body } = await sent(world, announcement)
    const event = { type: 'reply', transport: 'fake', replayKey: 'r', from: otherPhone, to: clinicNumber, media: 0 } as const
    await world.messenger.receive([{ ...event, text: `Liked “${body}”`, occurredAt: world.runtime.now() }])
    expect(await world.messenger.suppression.statusOf({ phone: otherPhone })).toMatchObject({ suppressed: true })
  })

  it('answers the text that it quotes, though another was asked since', async () => {
    const world = await consented()
    const ask = (visit: string) => ({ kind: 'appointment-confirm-request', slots: { when: { at: new Date(visit), zone } } }) as const
    const first = await sent(world, ask('2026-12-03T16:00:00Z'), new Date('2026-12-01T16:00:00Z'))
    const second = await sent(world, ask('2026-12-03T22:00:00Z'), new Date('2026-12-02T17:00:00Z'))
    expect(await world.reply(`1 to “${first.body}”`)).toMatchObject({ messageId: first.id, intent: { answer: 'confirm' } })
    expect(await world.reply(`Liked “${second.body}”`)).toMatchObject({ messageId: second.id, intent: { rule: 'acknowledgement' } })
  })

  it('is one reply, however often it is delivered', async () => {
    const world = await consented()
    const { body } = await sent(world, announcement)
    const event = { type: 'reply', transport: 'fake', replayKey: 'r', from: patientPhone, to: clinicNumber, media: 0 } as const
    const given = { ...event, text: `Liked “${body}”`, occurredAt: world.runtime.now() }
    await world.messenger.receive([given])
    expect(await world.messenger.receive([given])).toMatchObject([{ replayed: true }])
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: false })
  })
})
