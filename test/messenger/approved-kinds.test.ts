import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { approvalObjections } from '../../src/messenger/approval-objections.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { contentHash, defineTriggerKind, type TriggerKind } from '../../src/trigger-message/index.js'
import { createWorld, sender, visits, type World } from './world.js'

const written = {
  name: 'acme:shuttle',
  version: 1,
  purpose: 'appointment',
  slots: { when: 'visit-time' },
  text: { en: 'Your ride to us leaves {when}.', es: 'Su transporte sale el {when}.' },
} as const
const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))
const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }
const approvedHash = await contentHash(written)
const kindOf = (changes: object = {}): TriggerKind => defineTriggerKind({ ...written, approvedBy: 'kim', approvedHash, ...changes })
const worldWith = (kind: TriggerKind): World => createWorld({ keys, kinds: [kind], programs: [{ ...visits, kinds: ['acme:shuttle'] }] })

async function decisionOn(kind: TriggerKind, language = 'en'): Promise<{ outcome: string; codes: readonly string[] }> {
  const world = worldWith(kind)
  await world.consent()
  const sent = await world.messenger.send(world.request({ message: { ...kind.content({ when }), language } }))
  return { outcome: sent.status, codes: 'reasons' in sent.decision ? sent.decision.reasons.map(({ code }) => code) : [] }
}

describe('a kind and its approval', () => {
  it.each(['en', 'es'])('lets what was approved leave: %s', async (language) => {
    expect(await decisionOn(kindOf(), language)).toEqual({ outcome: 'queued', codes: [] })
  })

  it.each([
    ['the body in the language of the text', { text: { ...written.text, en: 'Your ride to us leaves at {when}.' } }],
    ['the body in another language', { text: { ...written.text, es: 'El transporte sale el {when}.' } }],
    ['a blank', { text: { ...written.text, en: 'Your ride to us  leaves {when}.' } }],
    ['a slot', { slots: { when: 'date' } }],
    ['the version', { version: 2 }],
    ['the hash', { approvedHash: approvedHash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
  ])('refuses a kind of which %s is no longer what was approved', async (_, changes) => {
    expect(approvalObjections('acme:shuttle', [kindOf(changes)])).toEqual([{ code: 'content-template-changed', rule: 'product.approval' }])
  })

  it('refuses with that code alone, before anything is queued', async () => {
    const decision = await decisionOn(kindOf({ text: { ...written.text, en: 'Your ride to us leaves at {when}.' } }))
    expect(decision).toEqual({ outcome: 'refused', codes: ['content-template-changed'] })
  })

  it('stops what waits where the process that sends it has other words than those approved', async () => {
    const world = worldWith(kindOf())
    await world.consent()
    await world.messenger.send(world.request({ message: kindOf().content({ when }) }))
    const later = createMessenger({
      storage: world.storage,
      keys,
      transports: [world.transport],
      senders: [sender],
      programs: [{ ...visits, kinds: ['acme:shuttle'] }],
      kinds: [kindOf({ text: { ...written.text, en: 'Your ride to us leaves at {when}.' } })],
      environment: 'production',
      runtime: world.runtime,
    })
    expect(await later.dispatchDue()).toMatchObject({ claimed: 1, accepted: 0, refused: 1 })
    expect(world.transport.sent()).toEqual([])
  })

  it('does not vouch for what its words and a value say together, though each is clear', async () => {
    const place = { name: 'acme:place', version: 1, purpose: 'appointment', slots: { place: 'location' }, text: { en: 'Your test is at {place}.' } } as const
    const kind = defineTriggerKind({ ...place, approvedBy: 'kim', approvedHash: await contentHash(place) })
    const decisionAt = async (location: string): Promise<readonly string[]> => {
      const world = createWorld({ kinds: [kind], senders: [{ ...sender, locations: [location] }], programs: [visits] })
      await world.consent()
      const decision = await world.messenger.evaluate(world.request({ message: kind.content({ place: location }) }))
      return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
    }
    expect(createPhiGuard().inspect('Positive Street').verdict).toBe('clear')
    expect(await decisionAt('North Street')).toEqual([])
    expect(await decisionAt('Positive Street')).toEqual(['content-health'])
  })

  it('asks nothing of the catalogue and of a kind that nobody was asked about', () => {
    expect(approvalObjections('results-available', [])).toEqual([])
    expect(approvalObjections('acme:shuttle', [defineTriggerKind(written)])).toEqual([])
    expect(approvalObjections('acme:unknown', [kindOf()])).toEqual([])
  })
})
