import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SendRequest } from '../../src/messenger/types.js'
import { memoryStorage } from '../../src/storage/index.js'
import { writesOf } from '../messenger/watched-storage.js'
import { compliance, createWorld, front, link, otherPhone, patientPhone, type World } from '../messenger/world.js'

const by = { actor: compliance, reason: 'asked' }

/** What may have happened before. */
const happenings: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  'consent to visits': (world) => world.consent(),
  'consent to results': (world) => world.consent(patientPhone, 'results'),
  'consent to words': (world) => world.consent(patientPhone, 'words'),
  'a revocation': (world) =>
    world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'portal', occurredAt: world.runtime.now(), actor: front }),
  'a STOP': (world) => world.reply('STOP', { occurredAt: world.runtime.now() }),
  'a START': (world) => world.reply('START', { occurredAt: new Date(world.runtime.now().getTime() + 1_000) }),
  'an unsure reply': (world) => world.reply('new phone who dis'),
  'a category stop': (world) => world.messenger.suppression.suppress({ phone: patientPhone, scope: { program: 'visits' }, source: 'portal', actor: front }),
  'a text': (world) => world.messenger.send(world.request({ patient: 'p1' })),
  'a dispatch': (world) => world.messenger.dispatchDue(),
  maintenance: (world) => world.messenger.maintain(),
  'a hold': (world) => world.messenger.hold('visits', by),
  'a release': (world) => world.messenger.release('visits', by),
  'an hour': (world) => world.runtime.advance(3_600_000),
  'five hours': (world) => world.runtime.advance(5 * 3_600_000),
}

const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }
const requests: readonly Partial<SendRequest>[] = [
  {},
  { patient: 'p1' },
  { to: otherPhone },
  { program: 'results', item: 'r1', message: { kind: 'results-available', link } },
  { program: 'results', message: { kind: 'results-available', link } },
  { sensitive: true, message: { kind: 'appointment-reminder', slots: { when } } },
  { confidential: true, item: 'r1', message: { kind: 'message-waiting', link } },
  { message: { kind: 'callback-request', language: 'es' } },
  { message: { kind: 'callback-request', language: 'fr' } },
  { message: { kind: 'urgent-callback' } },
  { program: 'words', message: { text: 'Please call us.', onBlocked: 'refuse' } },
  { program: 'words', message: { text: 'Your diabetes test results are ready', onBlocked: 'rewrite' }, item: 'r1' },
  { program: 'words', message: { text: 'Your diabetes test results are ready', onBlocked: 'refuse' } },
  { expiresAt: new Date('2026-11-24T18:00:00Z') },
  { notBefore: new Date('2026-11-25T16:00:00Z') },
  { urgent: { reason: 'flood' }, actor: { id: 'mia', roles: ['sender', 'manager'] } },
  { actor: { id: 'uma', roles: ['auditor'] } },
  { zone: 'Pacific/Honolulu' },
]

const histories = fc.array(fc.constantFrom(...Object.keys(happenings)), { maxLength: 8 })

describe('a dry run', () => {
  it('says what send then decides, and writes nothing', async () => {
    const outcomes = new Set<string>()
    await fc.assert(
      fc.asyncProperty(histories, fc.constantFrom(...requests), async (history, change) => {
        const { storage, writes } = writesOf(memoryStorage())
        const world = createWorld({ storage })
        for (const name of history) await happenings[name]?.(world)
        const request = world.request(change)
        const before = writes.length
        const decision = await world.messenger.evaluate(request)
        expect(writes.slice(before)).toEqual([])
        const outcome = await world.messenger.send(request)
        expect(outcome.decision).toEqual(decision)
        expect(outcome.status).toBe(decision.outcome === 'refuse' ? 'refused' : 'queued')
        outcomes.add(decision.outcome)
      }),
      { numRuns: 100, seed: 5 },
    )
    expect([...outcomes].sort()).toEqual(['allow', 'defer', 'hold', 'refuse'])
  })

  it('says what the dispatcher decides a moment later, when nothing happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const world = createWorld()
        for (const name of history) await happenings[name]?.(world)
        await world.messenger.dispatchDue()
        await world.runtime.advance(2_000)
        const request = world.request({ patient: 'fresh', to: patientPhone })
        const decision = await world.messenger.evaluate(request)
        const { id } = await world.messenger.send(request)
        for (let round = 0; round < 3; round++) await world.messenger.dispatchDue()
        const { records } = await world.messenger.history.list({}, front)
        const status = records.find((record) => record.id === id)?.status
        expect({ history, decision: decision.outcome, status }).toEqual({
          history,
          decision: decision.outcome,
          status: decision.outcome === 'allow' ? 'accepted' : decision.outcome === 'refuse' ? 'refused' : 'queued',
        })
      }),
      { numRuns: 40, seed: 5 },
    )
  })
})
