import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { approvedWords } from '../../src/messenger/approved-words.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { contentHash, defineTriggerKind } from '../../src/trigger-message/index.js'
import { createWorld, sender, visits, words } from './world.js'

const written = {
  name: 'acme:note',
  version: 1,
  purpose: 'appointment',
  slots: {},
  text: { en: 'You have a new note. Log in to view.', ht: 'Nou gen yon nouvo mesaj pou ou.', es: 'Tiene una nota nueva. Ingrese para verla.' },
} as const
const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))
const note = defineTriggerKind({ ...written, approvedBy: 'kim@lakeside.example', approvedHash: await contentHash(written) })

describe('words in a language that the guard does not read', () => {
  it('are sent where they are an approved kind, also when they are read again as they leave', async () => {
    const world = createWorld({ kinds: [note], programs: [{ ...visits, kinds: ['acme:note'] }] })
    await world.consent()
    const sent = await world.messenger.send(world.request({ message: { ...note.content({}), language: 'ht' } }))
    expect(sent).toMatchObject({ status: 'queued', decision: { outcome: 'allow' } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(world.transport.sent().map(({ text }) => text)).toEqual([
      'Lakeside Clinic: Nou gen yon nouvo mesaj pou ou. Call 312-555-0142. Reply STOP to opt out.',
    ])
  })

  it.each(['Nou gen yon nouvo mesaj pou ou.', 'Новое письмо.'])('are refused as unchecked where they are free text: %s', async (text) => {
    const world = createWorld({ programs: [visits, words] })
    await world.consent('+13125550101', 'words')
    const decision = await world.messenger.evaluate(world.request({ program: 'words', message: { text, onBlocked: 'refuse' } }))
    expect(decision).toMatchObject({ outcome: 'refuse' })
    expect('reasons' in decision && decision.reasons.map(({ code }) => code)).toContain('content-unchecked')
  })

  it('are refused though approved when they hold something that is read', async () => {
    const world = createWorld({ kinds: [note], programs: [{ ...visits, kinds: ['acme:note'] }] })
    await world.consent()
    const decision = await world.messenger.evaluate(
      world.request({ message: { ...note.content({}), language: 'ht' }, patient: 'p1', facts: { other: ['nouvo mesaj'] } }),
    )
    expect('reasons' in decision && decision.reasons.map(({ code }) => code)).toContain('content-known-fact')
  })

  it('are refused as they leave by a process that does not know the kind', async () => {
    const world = createWorld({ keys, kinds: [note], programs: [{ ...visits, kinds: ['acme:note'] }] })
    await world.consent()
    await world.messenger.send(world.request({ message: { ...note.content({}), language: 'ht' } }))
    const other = createMessenger({
      storage: world.storage,
      keys,
      transports: [world.transport],
      senders: [sender],
      programs: [{ ...visits, kinds: 'any' }],
      environment: 'production',
      runtime: world.runtime,
    })
    expect(await other.dispatchDue()).toMatchObject({ claimed: 1, accepted: 0, refused: 1 })
    expect(world.transport.sent()).toEqual([])
  })

  it('stay unchecked for free text, and lose nothing else that was found', () => {
    const inspection = createPhiGuard().inspect('Ваш diabetes visit')
    expect(approvedWords(inspection, 'text', [note])).toBe(inspection)
    expect(approvedWords(inspection, 'acme:note', [note])).toMatchObject({ verdict: 'blocked', findings: [{ category: 'condition' }] })
    expect(approvedWords(createPhiGuard().inspect('Новое письмо'), 'acme:note', [note])).toMatchObject({ verdict: 'clear', findings: [] })
  })
})
