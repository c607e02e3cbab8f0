import { describe, expect, it } from 'vitest'
import type { SendRequest } from '../../src/messenger/types.js'
import { clinicNumber, createWorld, link, otherPhone, patientPhone, results, sender, service, visits } from './world.js'

describe('send', () => {
  it('queues a reminder for a person with consent and sends it through the transport', async () => {
    const world = createWorld()
    await world.consent()
    const outcome = await world.messenger.send(world.request())
    expect(outcome).toMatchObject({ status: 'queued', replayed: false, rewritten: false, decision: { outcome: 'allow' } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 1 })
    expect(world.transport.sent()).toEqual([
      expect.objectContaining({ to: patientPhone, text: expect.stringContaining('Lakeside Clinic: Reminder: your appointment is Fri Nov 27, 2:30 PM.') }),
    ])
  })

  it('refuses without consent, and says by which rule', async () => {
    const world = createWorld()
    const outcome = await world.messenger.send(world.request())
    expect(outcome.status).toBe('refused')
    expect(outcome.decision).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'consent-missing', gate: 'consent', rule: 'us.consent' }] })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([])
  })

  it.each([1, 2_000, 119_999])('counts a consent that was recorded before the clock was set back by %i ms', async (ms) => {
    const world = createWorld()
    await world.consent()
    world.runtime.setNow(new Date(world.runtime.now().getTime() - ms))
    expect(await world.messenger.send(world.request())).toMatchObject({ status: 'queued', decision: { outcome: 'allow' } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('does not count one from beyond the two minutes by which clocks may differ, and waits', async () => {
    const world = createWorld()
    await world.consent()
    world.runtime.setNow(new Date(world.runtime.now().getTime() - 120_001))
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'defer', reasons: [{ code: 'facts-unavailable' }] })
  })

  it('counts a revocation that was recorded before the clock was set back', async () => {
    const world = createWorld()
    await world.consent()
    await world.runtime.advance(1_000)
    await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'portal', occurredAt: world.runtime.now(), actor: service })
    world.runtime.setNow(new Date(world.runtime.now().getTime() - 500))
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ reasons: [{ code: 'consent-revoked' }] })
  })

  it('tells consent for another program from none', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'results')
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ reasons: [{ code: 'consent-other-program' }] })
  })

  it('stops a free text with a condition, and offers a rewrite that the host may ask for', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const message = { text: 'Your diabetes test results are ready', onBlocked: 'refuse' } as const
    const refused = await world.messenger.send(world.request({ program: 'words', message }))
    expect(refused).toMatchObject({ status: 'refused', suggestion: { text: 'Your test results are ready. Please log in to view.' } })
    expect(refused.decision).toMatchObject({ reasons: expect.arrayContaining([expect.objectContaining({ code: 'content-health' })]) })
    const rewritten = await world.messenger.send(world.request({ program: 'words', message: { ...message, onBlocked: 'rewrite' }, item: 'DiagnosticReport/1' }))
    expect(rewritten).toMatchObject({ status: 'queued', rewritten: true })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()[0]?.text).toBe(
      'Lakeside Clinic: Your test results are ready. Please log in to view. Call 312-555-0142. Reply STOP to opt out.',
    )
  })

  it.each([
    ['Su quimioterapia es el jueves 26 a las 3', 'Recordatorio: su cita es el jueves 26 a las 3. Llame al 312-555-0142. Responda STOP para salir.'],
    ['Por favor llame cuando pueda', 'Por favor llame cuando pueda. Llame al 312-555-0142. Responda STOP para salir.'],
    ['Please call us when you can', 'Please call us when you can. Call 312-555-0142. Reply STOP to opt out.'],
  ])('closes words of the host in their own language where none is named: %s', async (text, expected) => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const request = world.request({ program: 'words', message: { text, onBlocked: 'rewrite' }, item: 'visit-7' })
    expect(await world.messenger.send(request)).toMatchObject({ status: 'queued' })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()[0]?.text).toBe(`Lakeside Clinic: ${expected}`)
  })

  it('closes words of the host in the language that it names', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const message = { text: 'Por favor llame cuando pueda.', onBlocked: 'refuse', language: 'en' } as const
    await world.messenger.send(world.request({ program: 'words', message }))
    await world.messenger.dispatchDue()
    expect(world.transport.sent()[0]?.text).toMatch(/Call 312-555-0142\. Reply STOP to opt out\.$/)
  })

  it('rewrites nothing that no portal item stands behind', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const message = { text: 'Your diabetes test results are ready', onBlocked: 'rewrite' } as const
    const outcome = await world.messenger.send(world.request({ program: 'words', message }))
    expect(outcome.decision).toMatchObject({
      outcome: 'refuse',
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'content-portal-item-missing' })]),
    })
  })

  it('takes words only where the program allows them', async () => {
    const world = createWorld()
    await world.consent()
    const outcome = await world.messenger.send(world.request({ message: { text: 'Please call us.', onBlocked: 'refuse' } }))
    expect(outcome.decision).toMatchObject({ reasons: expect.arrayContaining([expect.objectContaining({ code: 'content-free-text' })]) })
  })

  it('blocks what it knows of this patient, though no dictionary holds it', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const message = { text: 'The Harlow visit moves to Wed Dec 2, 12:30 PM.', onBlocked: 'refuse' } as const
    const outcome = await world.messenger.send(world.request({ program: 'words', message, facts: { names: ['Rose Harlow'] } }))
    expect(outcome.decision).toMatchObject({ outcome: 'refuse', reasons: expect.arrayContaining([expect.objectContaining({ code: 'content-known-fact' })]) })
  })

  it('defers to the next lawful hour at night and sends then', async () => {
    const world = createWorld({ at: new Date('2026-11-25T04:00:00Z') })
    await world.consent()
    const outcome = await world.messenger.send(world.request())
    expect(outcome).toMatchObject({
      status: 'queued',
      dueAt: new Date('2026-11-25T14:00:00Z'),
      decision: { outcome: 'defer', reasons: [{ code: 'quiet-hours' }] },
    })
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    await world.runtime.advance(10 * 3_600_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('gives one patient one text a day, and the next one later', async () => {
    const world = createWorld()
    await world.consent()
    await world.consent(patientPhone, 'results')
    await world.messenger.send(world.request({ patient: 'p1' }))
    const second = world.request({ program: 'results', patient: 'p1', item: 'DiagnosticReport/1', message: { kind: 'results-available', link } })
    await world.messenger.send(second)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
    await world.runtime.advance(86_400_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('answers the same key with the same message, and another request under it with a conflict', async () => {
    const world = createWorld()
    await world.consent()
    const request = world.request()
    const first = await world.messenger.send(request)
    expect(await world.messenger.send(request)).toMatchObject({ id: first.id, replayed: true })
    await expect(world.messenger.send({ ...request, to: otherPhone })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
    // As jsonb gives it back.
    const [at, zone] = [new Date('2026-11-27T20:30:00Z'), 'America/Chicago']
    const reordered = { kind: 'appointment-reminder', slots: { when: { zone, at } } } as const
    expect(await world.messenger.send({ ...request, message: reordered })).toMatchObject({ id: first.id, replayed: true })
    const later = { ...reordered, slots: { when: { zone, at: new Date('2026-11-27T21:30:00Z') } } }
    await expect(world.messenger.send({ ...request, message: later })).rejects.toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' })
    await world.messenger.dispatchDue()
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('replays a refusal too', async () => {
    const world = createWorld()
    const request = world.request()
    const first = await world.messenger.send(request)
    await world.consent()
    expect(await world.messenger.send(request)).toMatchObject({ id: first.id, replayed: true, status: 'refused' })
  })

  it('tells an actor without a role nothing about the person', async () => {
    const world = createWorld()
    await world.reply('STOP')
    const decision = await world.messenger.evaluate(world.request({ actor: { id: 'eve', roles: ['auditor'] } }))
    expect(decision).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'not-permitted' }] })
  })

  it('texts only the test list outside production', async () => {
    const world = createWorld({ environment: { name: 'staging', allowRecipients: [otherPhone] } })
    await world.consent()
    await world.consent(otherPhone)
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ reasons: [{ code: 'not-on-test-list' }] })
    expect(await world.messenger.evaluate(world.request({ to: otherPhone }))).toMatchObject({ outcome: 'allow' })
  })

  it.each([
    ['asks for a word that opts people out', 'Reply CANCEL to cancel your visit.', 'content-reply-collision'],
    ['carries two links', `See ${link} or ${link}x now.`, 'link-count'],
  ])('refuses words that %s', async (_name, text, code) => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const decision = await world.messenger.evaluate(world.request({ program: 'words', message: { text, onBlocked: 'refuse' } }))
    expect(decision).toMatchObject({ outcome: 'refuse', reasons: expect.arrayContaining([expect.objectContaining({ code })]) })
  })

  it('holds no rules for a country it does not know, whatever zone the patient gave', async () => {
    const world = createWorld()
    await world.consent('+61491570156')
    expect(await world.messenger.evaluate(world.request({ to: '+61491570156', zone: 'Australia/Sydney' }))).toMatchObject({
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'region-not-covered' })]),
    })
  })

  it('narrows a sensitive event to a kind that says nothing of it', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'results')
    await world.messenger.send(world.request({ program: 'results', sensitive: true, item: 'DiagnosticReport/1', message: { kind: 'results-available', link } }))
    await world.messenger.dispatchDue()
    expect(world.transport.sent()[0]?.text).toContain('You have a new update. Log in to view.')
  })

  it('asks for the portal item that the text says is waiting', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'results')
    expect(await world.messenger.evaluate(world.request({ program: 'results', message: { kind: 'results-available', link } }))).toMatchObject({
      reasons: [{ code: 'content-portal-item-missing' }],
    })
  })

  it('asks for the item and not for the link that it would make of it', async () => {
    const world = createWorld({ portal: { baseUrl: 'https://go.lakeside.example/m' } })
    await world.consent(patientPhone, 'results')
    const outcome = await world.messenger.send(world.request({ program: 'results', message: { kind: 'results-available' } }))
    expect(outcome).toMatchObject({ status: 'refused', reasons: [{ code: 'content-portal-item-missing' }] })
  })

  it('names the link that a kind must have where none can be made', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'results')
    for (const verb of ['send', 'evaluate'] as const) {
      const asked = world.messenger[verb](world.request({ program: 'results', item: 'DiagnosticReport/1', message: { kind: 'results-available' } }))
      await expect(asked).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'message.link' } })
    }
  })

  it('keeps a kind out of a program that does not list it', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'results')
    expect(await world.messenger.evaluate(world.request({ program: 'results' }))).toMatchObject({ reasons: [{ code: 'kind-not-in-program' }] })
  })

  it.each([
    ['no agreement', { baa: { status: 'none' }, routing: 'direct', bodyRetentionDays: 0 }, 'baa-missing'],
    [
      'an agreement of next year',
      { baa: { status: 'signed', reference: 'x', effectiveFrom: '2027-01-01' }, routing: 'direct', bodyRetentionDays: 0 },
      'baa-lapsed',
    ],
    [
      'an unknown route',
      { baa: { status: 'signed', reference: 'x', effectiveFrom: '2020-01-01' }, routing: 'unknown', bodyRetentionDays: 0 },
      'routing-unknown',
    ],
    [
      'a body kept nobody knows how long',
      { baa: { status: 'signed', reference: 'x', effectiveFrom: '2020-01-01' }, routing: 'direct', bodyRetentionDays: 'unknown' },
      'body-retention',
    ],
    [
      'a conduit that is none',
      { baa: { status: 'not-required', basis: 'conduit', reference: 'x' }, routing: 'multi-hop', bodyRetentionDays: 0 },
      'baa-missing',
    ],
  ] as const)('refuses a route with %s', async (_name, agreement, code) => {
    const { fakeTransport } = await import('./fakes.js')
    const world = createWorld({ transport: fakeTransport({ agreement }) })
    await world.consent()
    expect(await world.messenger.evaluate(world.request())).toMatchObject({
      outcome: 'refuse',
      reasons: expect.arrayContaining([expect.objectContaining({ code })]),
    })
  })

  it('returns every reason at once, in gate order', async () => {
    const world = createWorld({ at: new Date('2026-11-25T04:00:00Z'), programs: [{ ...visits, kinds: results.kinds }] })
    const decision = await world.messenger.evaluate(world.request())
    expect('reasons' in decision ? decision.reasons.map(({ code }) => code) : []).toEqual(['kind-not-in-program', 'consent-missing', 'quiet-hours'])
  })

  it('sends many in order, one outcome each, and resumes without doubling', async () => {
    const world = createWorld()
    await world.consent()
    await world.consent(otherPhone)
    const requests = [world.request(), world.request({ to: otherPhone }), world.request({ to: '+13125550103' })]
    const outcomes = []
    for await (const outcome of world.messenger.sendMany(requests, { batchSize: 2 })) outcomes.push(outcome)
    expect(outcomes.map(({ status }) => status)).toEqual(['queued', 'queued', 'refused'])
    for await (const outcome of world.messenger.sendMany(requests)) expect(outcome.replayed).toBe(true)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(2)
  })

  it('goes past the night only for a named manager with a reason', async () => {
    const world = createWorld({ at: new Date('2026-11-25T04:00:00Z'), access: undefined })
    await world.consent()
    const urgent = { reason: 'flood in the building' }
    expect(await world.messenger.evaluate(world.request({ urgent }))).toMatchObject({
      outcome: 'refuse',
      reasons: [{ code: 'not-permitted', rule: 'access.urgent' }],
    })
    const manager = { id: 'mia', roles: ['sender', 'manager'] }
    expect(await world.messenger.evaluate(world.request({ urgent, actor: manager }))).toMatchObject({ outcome: 'allow' })
  })
})

describe('bad input', () => {
  it.each([
    ['an unknown key', { canary: 'x' }, 'INVALID_REQUEST'],
    ['a slot that is none', { message: { kind: 'appointment-reminder', slots: { when: 'tomorrow' } } }, 'INVALID_SLOT'],
    ['a number that is none', { to: '312-555-0101' }, 'INVALID_PHONE_NUMBER'],
    ['a program that is none', { program: 'nothing' }, 'UNKNOWN_PROGRAM'],
    ['a zone that is none', { zone: 'Mars/Olympus' }, 'INVALID_REQUEST'],
    ['an actor without an id', { actor: { id: '', roles: ['service'] } }, 'INVALID_REQUEST'],
  ])('throws once, with a code and a path, for %s', async (_name, change, code) => {
    const world = createWorld()
    await world.consent()
    const request = { ...world.request(), ...change } as Parameters<typeof world.messenger.send>[0]
    await expect(world.messenger.send(request)).rejects.toMatchObject({ code, details: { path: expect.any(String) } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
  })

  it('names the service account that may not send', async () => {
    const world = createWorld()
    expect(await world.messenger.evaluate(world.request({ actor: { ...service, roles: [] } }))).toMatchObject({ reasons: [{ code: 'actor-unknown' }] })
  })
})

describe("a number that is no person's", () => {
  it.each([
    ['toll-free', '+18005550101'],
    ['premium-rate', '+19005550101'],
    ['a pager', '+447640123456'],
    ["the sender's own", clinicNumber],
  ])('is refused: %s', async (_, to) => {
    const world = createWorld()
    await world.consent(to)
    const outcome = await world.messenger.send(world.request({ to }))
    expect(outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome.status).toContain('number-invalid')
  })

  it('is refused where it is the number of another sender of ours', async () => {
    const other = { ...sender, id: 'harbor', addresses: [{ value: otherPhone, type: 'long-code', transport: 'fake' }] } as const
    const world = createWorld({ senders: [sender, other] })
    await world.consent(otherPhone)
    expect(await world.messenger.send(world.request({ to: otherPhone }))).toMatchObject({ status: 'refused', reasons: [{ code: 'number-invalid' }] })
  })
})

describe('a text of the host that names a day', () => {
  const said = (text: string, change: Partial<SendRequest> = {}) => ({ program: 'words', message: { text, onBlocked: 'refuse' as const }, ...change })
  /** Nine in the evening, Chicago: too late for today, so that what waits would leave tomorrow. */
  const evening = new Date('2026-11-25T03:00:00Z')

  it.each(['Your visit is tomorrow at 9 AM.', 'Please call us today.', 'Su visita es mañana a las 9.', 'Please call us this Tuesday.'])(
    'is refused where it could only leave on another day: %s',
    async (text) => {
      const world = createWorld({ at: evening })
      await world.consent(patientPhone, 'words')
      expect(await world.messenger.send(world.request(said(text)))).toMatchObject({ status: 'refused', reasons: [{ code: 'quiet-hours-too-late' }] })
      await world.runtime.advance(14 * 3_600_000)
      await world.messenger.dispatchDue()
      expect(world.transport.sent()).toEqual([])
    },
  )

  it.each(['Your visit is Wed Nov 25, 9 AM.', 'Your visit is Thursday at 9.', 'Please call us when you can.'])(
    'waits for the morning where it is true then: %s',
    async (text) => {
      const world = createWorld({ at: evening })
      await world.consent(patientPhone, 'words')
      expect(await world.messenger.send(world.request(said(text)))).toMatchObject({ status: 'queued', decision: { outcome: 'defer' } })
      await world.runtime.advance(11 * 3_600_000)
      expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    },
  )

  it('leaves at once by day, and expires where a hold keeps it over night, whatever end the host gave', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    await world.consent(otherPhone, 'words')
    await world.messenger.send(world.request(said('Your visit is tomorrow at 9 AM.')))
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    const by = { actor: { id: 'cleo', roles: ['compliance'] }, reason: 'looks wrong' }
    await world.messenger.send(world.request(said('Your visit is tomorrow at 9 AM.', { to: otherPhone, expiresAt: new Date('2026-12-24T16:00:00Z') })))
    await world.messenger.hold('words', by)
    await world.runtime.advance(24 * 3_600_000)
    await world.messenger.release('words', by)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('is not kept for a later day than the one on which it was written', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const later = said('Your visit is tomorrow at 9 AM.', { notBefore: new Date('2026-11-25T16:00:00Z') })
    expect(await world.messenger.evaluate(world.request(later))).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'expired' }] })
  })

  it('counts the day in the zone that the patient gave, where it is still yesterday', async () => {
    // Half past nine in the evening of the 24th in Los Angeles, past midnight where the number is from.
    const world = createWorld({ at: new Date('2026-11-25T05:30:00Z') })
    const phone = '+12125550101'
    await world.consent(phone, 'words')
    const preference = { sms: true, zone: 'America/Los_Angeles' }
    const disclosure = { version: 'v0', language: 'en', text: 'Text me.' }
    const wish = { phone, program: 'words', action: 'set-preference', source: 'portal', disclosure, occurredAt: world.runtime.now(), actor: service } as const
    await world.messenger.consent.record({ ...wish, preference })
    const request = world.request(said('Your visit is tomorrow at 9 AM.', { to: phone }))
    expect(await world.messenger.evaluate(request)).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'quiet-hours-too-late' }] })
    expect(await world.messenger.send(request)).toMatchObject({ status: 'refused' })
  })

  it('keeps the date of a visit through a rewrite, and does not leave after it', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const by = { actor: { id: 'cleo', roles: ['compliance'] }, reason: 'looks wrong' }
    const message = { text: 'Your chemo session is Wed Nov 25, 9:00 AM.', onBlocked: 'rewrite' } as const
    expect(await world.messenger.send(world.request({ program: 'words', item: 'visit-7', message }))).toMatchObject({ status: 'queued', rewritten: true })
    await world.messenger.hold('words', by)
    await world.runtime.advance(3 * 24 * 3_600_000)
    await world.messenger.release('words', by)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([])
  })

  it('that promotes something is refused under a program of care', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'words')
    const win = said('Win a $500 gift card, click https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc')
    expect(await world.messenger.send(world.request(win))).toMatchObject({ status: 'refused', reasons: [{ code: 'content-promotional' }] })
  })
})
