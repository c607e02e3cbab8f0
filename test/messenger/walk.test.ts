import { describe, expect, it } from 'vitest'
import { verifyEvidence } from '../../src/merkle-log/index.js'
import { fakeTransport } from './fakes.js'
import { until } from './helpers.js'
import { type Leaf, leavesOf } from './leaves.js'
import { compliance, createWorld, front, patientPhone, type World } from './world.js'

/** What was recorded since the last look, in the order of the log. */
function reader(world: World): () => Promise<readonly Leaf[]> {
  let seen = 0
  return async () => {
    const leaves = await leavesOf(world.messenger)
    const fresh = leaves.slice(seen)
    seen = leaves.length
    return fresh
  }
}

async function statusOf(world: World, id: string): Promise<string | undefined> {
  return (await world.messenger.history.list({ phone: patientPhone }, front)).records.find((record) => record.id === id)?.status
}

const typesOf = (leaves: readonly Leaf[]): readonly unknown[] => leaves.map(({ type }) => type)

describe('a message’s trip', () => {
  it('goes from consent to delivery, and each step leaves its record', async () => {
    const world = createWorld()
    const fresh = reader(world)

    // The patient says yes on the clinic's page; what they read is kept by its hash.
    const consent = await world.consent()
    const [recorded] = await fresh()
    expect(recorded).toMatchObject({
      type: 'consent.recorded',
      consent,
      program: 'visits',
      action: 'opt-in',
      disclosureSha256: expect.any(String),
      actor: 'amy',
    })

    // A job asks what would happen; nothing is written.
    const request = world.request({ patient: 'p1', reference: 'Appointment/7' })
    const decision = await world.messenger.evaluate(request)
    expect(decision).toMatchObject({
      outcome: 'allow',
      basis: { consentEventId: consent, accessRule: 'role.service.message.send', zones: ['America/Chicago'], transport: 'fake' },
    })
    expect(await fresh()).toEqual([])

    // It asks to send: the row and its record are there when the call resolves, with the same decision.
    const sent = await world.messenger.send(request)
    expect(sent).toMatchObject({ status: 'queued', replayed: false, decision })
    const [queued] = await fresh()
    expect(queued).toMatchObject({
      type: 'message.queued',
      message: sent.id,
      outcome: 'allow',
      consent,
      stamp: 0,
      kind: 'appointment-reminder',
      actor: 'reminders',
      bodyMac: expect.any(String),
    })
    expect(world.transport.sent()).toEqual([])

    // A worker takes it: permit first, call second, outcome third. The provider sees the text once.
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 1 })
    const [permit, accepted, ...rest] = await fresh()
    expect(rest).toEqual([])
    expect(permit).toMatchObject({ type: 'permit.opened', message: sent.id, seq: 1, stamp: 0, transport: 'fake', subject: queued?.subject })
    expect(accepted).toMatchObject({ type: 'attempt.accepted', message: sent.id, attempt: permit?.attempt })
    expect(world.transport.sent()).toMatchObject([
      {
        to: patientPhone,
        correlation: permit?.attempt,
        idempotencyKey: sent.id,
        text: 'Lakeside Clinic: Reminder: your appointment is Fri Nov 27, 2:30 PM. Call 312-555-0142. Reply STOP to opt out.',
      },
    ])
    expect(await statusOf(world, sent.id)).toBe('accepted')
    await fresh()

    // The text has done its work and is gone from here.
    expect(await world.messenger.history.reveal(sent.id, { actor: compliance, reason: 'audit' })).toEqual({ phone: patientPhone })
    expect(typesOf(await fresh())).toEqual(['history.revealed'])

    // The carrier delivers; a late receipt of an earlier step changes nothing.
    const receipt = { transport: 'fake', type: 'receipt', providerMessageId: 'fake-1' } as const
    await world.messenger.receive([
      { ...receipt, replayKey: 'delivered', status: 'delivered' },
      { ...receipt, replayKey: 'sent', status: 'sent' },
    ])
    expect(typesOf(await fresh())).toEqual(['receipt.delivered', 'receipt.sent'])
    expect(await statusOf(world, sent.id)).toBe('delivered')

    // An auditor gets the whole story of it and verifies it without us.
    const bundles = await world.messenger.audit.evidenceFor(sent.id)
    const trust = { origin: 'nophi/default', verifierKey: await world.messenger.audit.verifierKey() }
    for (const bundle of bundles) expect(await verifyEvidence(bundle, trust)).toEqual({ valid: true })
    expect(bundles.map(({ record }) => JSON.parse(new TextDecoder().decode(record)).type)).toEqual([
      'message.queued',
      'permit.opened',
      'attempt.accepted',
      'history.revealed',
      'receipt.delivered',
      'receipt.sent',
    ])
  })

  it('ends where the person says STOP: recorded, drained, enforced, confirmed', async () => {
    const transport = fakeTransport({ steps: [{ step: 'hang' }] })
    const world = createWorld({ transport })
    const fresh = reader(world)
    await world.consent()
    await world.consent(patientPhone, 'words')
    const flying = await world.messenger.send(world.request())
    const waiting = await world.messenger.send(world.request({ program: 'words', message: { text: 'Please call us.', onBlocked: 'refuse' } }))
    const dispatching = world.messenger.dispatchDue()
    await until(() => transport.sent().length === 1)
    await fresh()

    // One text is in flight, one waits. The STOP is recorded before anybody is answered, under the gate's next number.
    const stop = await world.reply('please stop texting me')
    expect(stop).toMatchObject({ intent: { intent: 'opt-out' }, suppression: { scope: 'all', source: 'reply', inFlightAtStop: 1 } })
    expect(stop.suppression?.enforcedAt).toBeUndefined()
    expect(await fresh()).toMatchObject([
      { type: 'stop.recorded', suppression: stop.suppression?.id, seq: 2, inFlight: 1, source: 'reply' },
      { type: 'reply.received', intent: 'opt-out' },
    ])

    // Nothing more leaves; the call that had begun is waited for, and answers with its deadline.
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 0 })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    await world.runtime.advance(15_000)
    expect(await dispatching).toMatchObject({ unknown: 1 })
    expect(await statusOf(world, flying.id)).toBe('unknown')
    await fresh()

    // Now it is enforced: the waiting text is refused with its reason, the one confirmation may go.
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1 })
    expect(typesOf(await fresh())).toEqual(expect.arrayContaining(['stop.enforced']))
    expect(await statusOf(world, waiting.id)).toBe('refused')
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(transport.sent().map(({ text }) => text)).toEqual([
      expect.stringContaining('your appointment'),
      'Lakeside Clinic: You are opted out and will get no more texts from us. Questions? Call 312-555-0142.',
    ])

    // The unknown one is never sent again by itself; a person settles it.
    await world.runtime.advance(3_600_000)
    await world.messenger.maintain()
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    await world.messenger.resolve(flying.id, 'not-sent', { actor: compliance, reason: 'the provider has no such message' })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, refused: 1 })
    expect(transport.sent()).toHaveLength(2)
    expect((await fresh()).find(({ type }) => type === 'message.resolved')).toMatchObject({ message: flying.id, as: 'not-sent', by: 'cleo' })

    // For one person the numbers of the gate run without a hole: permit, stop, permit.
    const numbers = (await leavesOf(world.messenger)).filter(({ type }) => type === 'permit.opened' || type === 'stop.recorded').map(({ seq }) => seq)
    expect(numbers).toEqual([1, 2, 3])
  })

  it('ends before it begins where a gate says no, and says which', async () => {
    const world = createWorld()
    const fresh = reader(world)
    const refused = await world.messenger.send(world.request())
    expect(refused).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'consent-missing', gate: 'consent', rule: 'us.consent', citation: expect.stringContaining('64.1200') }],
    })
    expect(await fresh()).toMatchObject([{ type: 'message.refused', message: refused.id, reasons: 'consent-missing:us.consent' }])
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    expect(await statusOf(world, refused.id)).toBe('refused')
  })
})
