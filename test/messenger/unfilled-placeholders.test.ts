import { describe, expect, it, vi } from 'vitest'
import { unfilledPlaceholders } from '../../src/messenger/unfilled-placeholders.js'
import { ordinaryTexts } from '../phi-guard/template-texts.js'
import { createWorld, patientPhone } from './world.js'

const refusal = expect.objectContaining({ code: 'content-unchecked', rule: 'product.unfilled-placeholder' })

describe('a text that nobody filled in', () => {
  it.each([
    '{{firstName}}, please call us',
    'Dear {0}, please call us',
    'Hello %s, please call us',
    'Hi @NAME@, please call us',
    `Hi $${'{x}'}, please call us`,
    'Hi [NAME], please call us',
    'Hi [X], please call us',
  ])('does not leave: %s', async (text) => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const outcome = await world.messenger.send(world.request({ program: 'words', message: { text, onBlocked: 'refuse' } }))
    expect(outcome).toMatchObject({ status: 'refused', reasons: expect.arrayContaining([refusal]) })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([])
  })

  it('does not leave where an earlier release stored it either', async () => {
    const world = createWorld()
    await world.consent()
    const { stringify } = JSON
    vi.spyOn(JSON, 'stringify').mockImplementation((value: { text?: string; optOutLine?: boolean }, ...rest) =>
      stringify(value?.optOutLine === undefined ? value : { ...value, text: value.text?.replace('Reminder', 'Hi {{firstName}}') }, ...(rest as [])),
    )
    const outcome = await world.messenger.send(world.request())
    vi.mocked(JSON.stringify).mockRestore()
    expect(outcome.status).toBe('queued')
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 0 })
    expect(world.transport.sent()).toEqual([])
  })

  it('is told from one with signs of its own', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const text = '[Reminder] Please call us @ 9:30, we <3 to help. Follow us @lakeside'
    expect(await world.messenger.send(world.request({ program: 'words', message: { text, onBlocked: 'refuse' } }))).toMatchObject({ status: 'queued' })
    for (const ordinary of ordinaryTexts) expect([ordinary, unfilledPlaceholders(ordinary)]).toEqual([ordinary, []])
  })
})
