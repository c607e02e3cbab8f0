import { describe, expect, it } from 'vitest'
import { createConsentLedger } from '../../src/consent-ledger/index.js'
import type { Program } from '../../src/domain/program.js'
import type { MessengerOptions } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { createWorld, front, patientPhone, visits, type World } from './world.js'

const keys = keysFromSecret(btoa('7'.repeat(32)))
const twoSteps: Program = { ...visits, confirmation: undefined, confirmationRequired: true }
const hourMs = 3_600_000

function open(change: Partial<MessengerOptions> & { readonly at?: Date } = {}): World {
  return createWorld({ programs: [twoSteps], keys, ...change })
}

/** By the first words, without the sender. */
async function sent({ messenger, transport, runtime }: World): Promise<readonly string[]> {
  // Texts of one person wait a second for each other.
  for (let round = 0; round < 3; round += 1) {
    await messenger.dispatchDue()
    await runtime.advance(1_001)
  }
  return transport.sent().map(({ text }) => text.replace('Lakeside Clinic: ', '').split(' ').slice(0, 2).join(' '))
}

async function status({ messenger, runtime }: World): Promise<string> {
  return (await messenger.consent.statusAt({ phone: patientPhone, program: 'visits', at: runtime.now() })).status
}

describe('a sign-up in two steps', () => {
  it('asks the phone once, sends nothing else meanwhile, and is confirmed by JOIN', async () => {
    const world = open()
    await world.consent()
    await world.consent()
    expect(await status(world)).toBe('pending')
    expect(await sent(world)).toEqual(['Reply JOIN'])
    expect(await world.messenger.send(world.request())).toMatchObject({ status: 'refused', reasons: [{ code: 'consent-unconfirmed' }] })
    await world.runtime.advance(60_000)
    const outcome = await world.reply('Join')
    expect(outcome).toMatchObject({ intent: { intent: 'opt-in', answer: 'opt-in', needsReview: false }, answered: false })
    expect(await status(world)).toBe('granted')
    expect(await sent(world)).toEqual(['Reply JOIN', 'You are'])
    await world.runtime.advance(2_000)
    expect((await world.messenger.send(world.request())).status).toBe('queued')
    expect(await sent(world)).toHaveLength(3)
  })

  it.each(['JOIN', 'ACEPTO', 'yes'])('takes %s for the second step, and only once', async (word) => {
    const world = open()
    await world.consent()
    await sent(world)
    await world.runtime.advance(60_000)
    await world.reply(word, { replayKey: `same-${word}` })
    await world.reply(word, { replayKey: `same-${word}` })
    await world.reply(word)
    expect(await sent(world)).toEqual(['Reply JOIN', 'You are'])
  })

  it('asks in the language of the words agreed to, and answers in it', async () => {
    const world = open()
    const [, spanish] = twoSteps.disclosures
    if (spanish === undefined) throw new Error('no Spanish words')
    const occurredAt = world.runtime.now()
    await world.messenger.consent.record({
      ...{ phone: patientPhone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure: spanish, occurredAt, actor: front },
    })
    expect(await sent(world)).toEqual(['Responda ACEPTO'])
    await world.runtime.advance(60_000)
    await world.reply('Acepto')
    expect(await sent(world)).toEqual(['Responda ACEPTO', 'Ya recibe'])
  })

  it('takes no YES without the question, and none when its time is over', async () => {
    const world = open()
    await world.consent()
    await sent(world)
    await world.runtime.advance(72 * hourMs + 60_000)
    await world.reply('YES')
    expect(await status(world)).toBe('pending')
  })

  it('asks again on a new sign-up when the time for the answer is over, and not before', async () => {
    const world = open()
    await world.consent()
    await sent(world)
    await world.runtime.advance(50 * hourMs)
    await world.consent()
    expect(await sent(world)).toEqual(['Reply JOIN'])
    await world.runtime.advance(23 * hourMs)
    await world.consent()
    expect(await sent(world)).toEqual(['Reply JOIN', 'Reply JOIN'])
  })

  it('gives up the question when STOP came, and refuses it where consent came another way', async () => {
    const stopped = open()
    await stopped.consent()
    await stopped.runtime.advance(1_000)
    await stopped.reply('STOP')
    expect((await sent(stopped)).filter((text) => text === 'Reply JOIN')).toEqual([])
    const world = open()
    await world.consent()
    const disclosure = { version: 'v0', language: 'en', text: 'Yes.' }
    const paper = { phone: patientPhone, program: 'visits', action: 'opt-in', source: 'paper-form', disclosure, written: { signature: 's' } } as const
    await world.messenger.consent.record({ ...paper, occurredAt: world.runtime.now(), actor: front })
    expect(await sent(world)).toEqual(['You are'])
  })

  it.each(['2027-1', 'old-2025'])('confirms the words that were agreed to, of version %s, and no others', async (version) => {
    const [first] = twoSteps.disclosures
    if (first === undefined) throw new Error('no words')
    const world = open({
      programs: [{ ...twoSteps, disclosures: [...twoSteps.disclosures, { ...first, version: '2027-1', text: 'Yes, text me. Reply STOP to end.' }] }],
    })
    const disclosure = { version, language: 'en', text: version === '2027-1' ? 'Yes, text me. Reply STOP to end.' : 'Yes.' }
    const occurredAt = world.runtime.now()
    await world.messenger.consent.record({ phone: patientPhone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt, actor: front })
    await sent(world)
    await world.runtime.advance(60_000)
    await world.reply('JOIN')
    const events = []
    for await (const { action, disclosureVersion } of world.messenger.consent.history({ phone: patientPhone })) events.push([action, disclosureVersion])
    expect(events).toEqual([
      ['opt-in', version],
      ['confirm', version],
    ])
    expect(await status(world)).toBe('granted')
  })

  it('hears JOIN after a STOP as it hears START: by the times of both', async () => {
    const world = open()
    await world.consent()
    expect(await sent(world)).toEqual(['Reply JOIN'])
    await world.reply('STOP', { occurredAt: world.runtime.now() })
    await world.messenger.maintain()
    expect(await sent(world)).toEqual(['Reply JOIN', 'You are'])
    await world.runtime.advance(60_000)
    expect(await world.reply('JOIN', { occurredAt: world.runtime.now() })).toMatchObject({ intent: { intent: 'opt-in', needsReview: false } })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toEqual({ suppressed: false })
    expect(await status(world)).toBe('granted')
    expect(await sent(world)).toEqual(['Reply JOIN', 'You are', 'You are'])
  })

  it('leaves a JOIN after a STOP to a person where nobody can tell which came last', async () => {
    const world = open()
    await world.consent()
    await sent(world)
    await world.reply('STOP')
    await world.messenger.maintain()
    await sent(world)
    await world.runtime.advance(60_000)
    expect(await world.reply('JOIN')).toMatchObject({ intent: { intent: 'opt-in', needsReview: true } })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect((await world.messenger.worklist({ kind: 'start-undecided' }, front)).items).toHaveLength(1)
  })

  it('tells whoever joins after a STOP that texts go on where the program sends no confirmation', async () => {
    const world = open({ programs: [{ ...twoSteps, confirmation: false }] })
    await world.consent()
    await sent(world)
    await world.reply('STOP', { occurredAt: world.runtime.now() })
    await world.messenger.maintain()
    await sent(world)
    await world.runtime.advance(60_000)
    await world.reply('JOIN', { occurredAt: world.runtime.now() })
    expect(await sent(world)).toEqual(['Reply JOIN', 'You are', 'Texts are'])
  })

  it('confirms without a second text where the program sends no confirmation', async () => {
    const world = open({ programs: [{ ...twoSteps, confirmation: false }] })
    await world.consent()
    await sent(world)
    await world.runtime.advance(60_000)
    await world.reply('JOIN')
    expect(await status(world)).toBe('granted')
    expect(await sent(world)).toEqual(['Reply JOIN'])
  })

  it('works over a ledger of the host that waits for a confirmation', async () => {
    const storage = memoryStorage()
    const { runtime } = open()
    const ledger = createConsentLedger({ storage, keys, runtime, confirmationRequired: true })
    const world = createWorld({ programs: [twoSteps], keys, storage, consent: ledger, runtime })
    await world.messenger.consent.record({
      ...{ phone: patientPhone, program: 'visits', action: 'opt-in', source: 'web-form', occurredAt: runtime.now(), actor: front },
      disclosure: { version: 'v0', language: 'en', text: 'Yes.' },
    })
    expect(await sent(world)).toEqual(['Reply JOIN'])
    await world.runtime.advance(60_000)
    await world.reply('JOIN')
    expect((await ledger.statusAt({ phone: patientPhone, program: 'visits', at: new Date(runtime.now().getTime() + 1_000) })).status).toBe('granted')
    expect(await sent(world)).toEqual(['Reply JOIN', 'You are'])
  })
})
