import { describe, expect, it } from 'vitest'
import { fakeTransport } from './fakes.js'
import { until } from './helpers.js'
import { leavesOf } from './leaves.js'
import { giveConsent, queue } from './people-world.js'
import { clinicNumber, createWorld, front, link, otherPhone, patientPhone, type World } from './world.js'

const noon = new Date('2026-11-24T16:00:00Z')

async function textsOf(world: ReturnType<typeof createWorld>, phone = patientPhone): Promise<string[]> {
  return world.transport
    .sent()
    .filter(({ to }) => to === phone)
    .map(({ text }) => text)
}

describe('STOP', () => {
  it('kills what waits in every program, confirms once after it is enforced, and stays', async () => {
    const world = createWorld()
    await world.consent(patientPhone, 'visits')
    await world.consent(patientPhone, 'results')
    const queued = await world.messenger.send(world.request())
    await world.messenger.send(world.request({ program: 'results', item: 'x', message: { kind: 'message-waiting', link } }))
    const stop = await world.reply('please stop texting me')
    expect(stop).toMatchObject({ intent: { intent: 'opt-out' }, suppression: { scope: 'all', inFlightAtStop: 0 } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1 })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(await textsOf(world)).toEqual(['Lakeside Clinic: You are opted out and will get no more texts from us. Questions? Call 312-555-0142.'])
    const { records } = await world.messenger.history.list({ phone: patientPhone }, { id: 'amy', roles: ['front-desk'] })
    expect(records.find(({ id }) => id === queued.id)).toMatchObject({ status: 'refused', decision: { reasons: [{ code: 'opted-out' }] } })
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'opted-out' }] })
  })

  it.each(['number', 'person'])(
    'of a %s for which more texts wait than one look shows ends them all',
    async (of) => {
      const world = createWorld()
      // Shared, so that a stop of the person is none of the number.
      for (const patient of ['p1', 'p2']) await giveConsent(world, { patient })
      for (let n = 0; n < 510; n++) await queue(world, { patient: 'p1' })
      if (of === 'number') await world.reply('STOP')
      else await world.messenger.suppression.suppress({ patient: 'p1', source: 'front-desk', actor: front })
      await world.messenger.maintain()
      await world.messenger.dispatchDue()
      expect(await textsOf(world)).toHaveLength(of === 'number' ? 1 : 0)
      expect((await leavesOf(world.messenger, 'message.refused')).length).toBe(510)
    },
    60_000,
  )

  it('is recorded however many pictures its reader counted', async () => {
    const world = createWorld()
    const stop = { transport: 'fake', replayKey: 'pictures', type: 'reply', from: patientPhone, to: clinicNumber, text: 'STOP', media: 2_000_000_000 } as const
    await world.messenger.receive([stop])
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect(await leavesOf(world.messenger, 'reply.received')).toMatchObject([{ media: 1_000 }])
  })

  it('waits for the call that is in flight before it says enforced', async () => {
    const transport = fakeTransport({ steps: [{ step: 'hang' }] })
    const world = createWorld({ transport })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = world.messenger.dispatchDue()
    await until(() => transport.sent().length === 1)
    const stop = await world.reply('STOP')
    expect(stop.suppression).toMatchObject({ inFlightAtStop: 1 })
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 0 })
    await world.runtime.advance(15_000)
    expect(await dispatching).toMatchObject({ unknown: 1 })
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1 })
  })

  it('sends no second confirmation to a number that is stopped already', async () => {
    const world = createWorld()
    await world.reply('STOP')
    await world.messenger.maintain()
    await world.reply('stop')
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    await world.messenger.dispatchDue()
    expect(await textsOf(world)).toHaveLength(1)
  })

  it('leaves the confirmation out when five minutes are over', async () => {
    const world = createWorld()
    await world.reply('STOP')
    await world.runtime.advance(5 * 60_000 + 1)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(await textsOf(world)).toEqual([])
  })

  it('leaves the confirmation to a provider that sends its own', async () => {
    const keywords = { matches: 'whole-text', optOut: ['STOP'], optIn: ['START'], help: ['HELP'] } as const
    const own = { by: 'provider', confirms: true, keywords } as const
    const world = createWorld({
      transport: fakeTransport({ vendor: { optOut: { 'long-code': own, 'toll-free': own, 'short-code': own, alphanumeric: own } } }),
    })
    await world.reply('STOP')
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(await textsOf(world)).toEqual([])
    await world.reply('please stop texting me', { from: otherPhone })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(await textsOf(world, otherPhone)).toHaveLength(1)
  })

  it('takes a repeated delivery of the same reply for the same', async () => {
    const world = createWorld()
    await world.reply('STOP', { replayKey: 'same' })
    expect(await world.reply('STOP', { replayKey: 'same' })).toMatchObject({ replayed: true })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true, by: [{ source: 'reply' }] })
  })

  it('honours a known message id with other words when they are STOP, and ignores them when they are START', async () => {
    const world = createWorld()
    await world.reply('1', { replayKey: 'same' })
    expect(await world.reply('STOP', { replayKey: 'same' })).toMatchObject({ replayed: false, suppression: { scope: 'all' } })
    await world.reply('START', { replayKey: 'same', occurredAt: new Date('2026-11-24T18:00:00Z') })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
  })

  it('lifts by START only with a provider time after the STOP, and does not revive what was queued before', async () => {
    const world = createWorld()
    await world.consent()
    const before = await world.messenger.send(world.request())
    await world.reply('STOP', { occurredAt: new Date('2026-11-24T16:00:00Z') })
    await world.reply('START', { occurredAt: new Date('2026-11-24T15:59:59Z') })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    const undecided = await world.reply('START')
    expect(undecided.intent).toMatchObject({ needsReview: true })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    await world.reply('START', { occurredAt: new Date('2026-11-24T16:04:00Z') })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: false })
    await world.messenger.dispatchDue()
    await world.runtime.advance(2_000)
    await world.messenger.dispatchDue()
    const texts = await textsOf(world)
    expect(texts).toEqual([expect.stringContaining('Texts are on again.')])
    const { records } = await world.messenger.history.list({ phone: patientPhone }, { id: 'amy', roles: ['front-desk'] })
    expect(records.find(({ id }) => id === before.id)?.status).toBe('refused')
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'allow' })
  })

  it.each([
    [
      'after a change of provider',
      (world: World) =>
        world.messenger.receive([
          { transport: 'before', replayKey: 'b', type: 'reply', from: patientPhone, to: clinicNumber, text: 'STOP', media: 0, occurredAt: noon },
        ]),
    ],
    [
      'after a block that the provider told us of',
      (world: World) => world.messenger.receive([{ transport: 'fake', replayKey: 'b', type: 'opt-out', phone: patientPhone }]),
    ],
    ['after what was said at the desk', (world: World) => world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })],
  ])('asks for a person where START ends nothing %s', async (_, stopped) => {
    const world = createWorld({ transports: [fakeTransport(), fakeTransport({ name: 'before' })] })
    await world.consent()
    await stopped(world)
    const { intent } = await world.reply('START', { occurredAt: new Date('2026-11-24T16:04:00Z') })
    expect(intent).toMatchObject({ intent: 'opt-in', needsReview: true })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect((await world.messenger.worklist({}, front)).counts).toMatchObject({ 'start-undecided': 1 })
    expect(await leavesOf(world.messenger, 'start.undecided')).toMatchObject([{ lifted: 0, remaining: 1 }])
  })

  it('creates no consent by START', async () => {
    const world = createWorld()
    await world.reply('STOP', { occurredAt: new Date('2026-11-24T16:00:00Z') })
    await world.reply('START', { occurredAt: new Date('2026-11-24T16:04:00Z') })
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'refuse', reasons: [{ code: 'consent-missing' }] })
  })

  it('takes CANCEL after a visit text for an opt-out, says that the visit stands, and asks for a person', async () => {
    const world = createWorld()
    await world.consent()
    const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }
    await world.messenger.send(world.request({ reference: 'Appointment/1', message: { kind: 'appointment-confirm-request', slots: { when } } }))
    await world.messenger.dispatchDue()
    const reply = await world.reply('CANCEL')
    expect(reply).toMatchObject({ intent: { intent: 'opt-out', needsReview: true }, suppression: { scope: 'all' } })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect((await textsOf(world)).at(-1)).toBe(
      'Lakeside Clinic: You are opted out of our texts. Your appointment was not changed. To change it, call 312-555-0142.',
    )
  })

  it('ends the consent behind a wrong number, and START does not bring it back', async () => {
    const world = createWorld()
    await world.consent()
    await world.reply('Wrong number', { occurredAt: new Date('2026-11-24T16:00:00Z') })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(await textsOf(world)).toEqual(['Lakeside Clinic: Thank you for telling us. We will send no more texts to this number.'])
    await world.reply('START', { occurredAt: new Date('2026-11-24T16:04:00Z') })
    const decision = await world.messenger.evaluate(world.request())
    expect('reasons' in decision ? decision.reasons.map(({ code }) => code) : []).toEqual(['consent-revoked', 'wrong-number'])
  })

  it('ends a wrong number once consent came by text from that phone, and somebody here said so', async () => {
    const world = createWorld()
    await world.reply('Wrong number', { occurredAt: new Date('2026-11-24T16:00:00Z') })
    const outcomes: unknown[] = []
    for (const source of ['in-person', 'text-keyword'] as const) {
      await world.runtime.advance(60_000)
      const consentEventId = await giveConsent(world, { source })
      await world.runtime.advance(60_000)
      const { lifted } = await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: front })
      outcomes.push(lifted, (await world.messenger.evaluate(world.request())).outcome)
    }
    expect(outcomes).toEqual([false, 'refuse', true, 'allow'])
  })

  it('holds everything to a number whose reply a person must read first', async () => {
    const world = createWorld()
    await world.consent()
    await world.reply('new phone who dis')
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'hold', reasons: [{ code: 'review-pending' }] })
  })

  it('lets the number go again once the person has given fresh consent', async () => {
    const world = createWorld()
    await world.consent()
    await world.reply('new phone who dis')
    await world.runtime.advance(60_000)
    const consentEventId = await world.consent()
    const lifted = await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: { id: 'amy', roles: ['front-desk'] } })
    expect(lifted).toEqual({ lifted: true, remaining: [] })
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'allow' })
  })

  it('answers HELP once a day, also to a stopped number', async () => {
    const world = createWorld()
    await world.reply('STOP')
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    await world.reply('HELP')
    await world.messenger.dispatchDue()
    await world.reply('help')
    await world.messenger.dispatchDue()
    expect((await textsOf(world)).filter((text) => text.includes('For help call'))).toHaveLength(1)
  })

  it('sends nothing back to a machine', async () => {
    const world = createWorld()
    const reply = await world.reply("I'm driving with Do Not Disturb on. I'll get back to you later.")
    expect(reply).toMatchObject({ answered: false })
    await world.messenger.dispatchDue()
    expect(await textsOf(world)).toEqual([])
  })

  it('answers in Spanish where the person writes Spanish', async () => {
    const world = createWorld()
    await world.reply('ALTO')
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(await textsOf(world)).toEqual(['Lakeside Clinic: Ya no le enviaremos textos. Para cualquier duda llame al 312-555-0142.'])
  })

  it('learns an opt-out from a rejection, once', async () => {
    const transport = fakeTransport({ steps: [{ outcome: 'rejected', reason: 'opted-out', retryable: false, vendorCode: '21610' }] })
    const world = createWorld({ transport })
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ reasons: [{ code: 'opted-out-provider' }] })
  })

  it('learns an opt-out from a late receipt, whatever its rank', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.messenger.receive([
      { transport: 'fake', replayKey: 'r1', type: 'receipt', providerMessageId: 'fake-1', status: 'delivered' },
      { transport: 'fake', replayKey: 'r2', type: 'receipt', providerMessageId: 'fake-1', status: 'undelivered', reason: 'opted-out' },
    ])
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true, by: [{ source: 'provider' }] })
    const { records } = await world.messenger.history.list({ phone: patientPhone }, { id: 'amy', roles: ['front-desk'] })
    expect(records[0]?.status).toBe('delivered')
  })

  it('tells every other system, again until it says done', async () => {
    const told: string[] = []
    let answers = 0
    const sink = {
      spec: 1 as const,
      name: 'crm',
      async apply(change: { phone: string; suppressed: boolean }) {
        answers += 1
        if (answers === 1) throw new Error(`cannot reach CRM for ${change.phone}`)
        told.push(`${change.phone} ${change.suppressed}`)
        return 'done' as const
      },
    }
    const world = createWorld({ sinks: [sink] })
    await world.reply('STOP')
    await world.messenger.maintain()
    expect(told).toEqual([])
    await world.runtime.advance(2_000)
    await world.messenger.maintain()
    await world.messenger.maintain()
    expect(told).toEqual([`${patientPhone} true`])
  })

  it('does the same for an opt-out at the front desk', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    const { id } = await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: { id: 'amy', roles: ['front-desk'] } })
    const enforced = await world.messenger.suppression.enforce(id)
    expect(enforced.enforcedAt).toBeInstanceOf(Date)
    const { records } = await world.messenger.history.list({ phone: patientPhone }, { id: 'amy', roles: ['front-desk'] })
    expect(records[0]).toMatchObject({ status: 'refused', decision: { reasons: [{ code: 'opted-out' }] } })
  })

  it('kills by an explicit revocation what was queued before it, and a new consent permits again', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.consent.revoke({
      phone: patientPhone,
      program: 'visits',
      source: 'phone-call',
      occurredAt: world.runtime.now(),
      actor: { id: 'amy', roles: ['front-desk'] },
    })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, refused: 1 })
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ reasons: [{ code: 'consent-revoked' }] })
    await world.runtime.advance(1_000)
    await world.consent()
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'allow' })
  })

  it('calls nobody at a number whose opt-out the storage did not take yet, and records it as soon as it can', async () => {
    let away = false
    const world = createWorld()
    const storage = {
      ...world.storage,
      transaction: (async (scope, work) => {
        if (away) throw new Error('connection refused')
        return world.storage.transaction(scope, work)
      }) as typeof world.storage.transaction,
    }
    const { messenger } = createWorld({ storage, runtime: world.runtime, transport: world.transport })
    await world.consent()
    await world.messenger.send(world.request())
    away = true
    const stop = { transport: 'fake', replayKey: 'lost-stop', type: 'reply', from: patientPhone, to: clinicNumber, text: 'STOP', media: 0 } as const
    await expect(messenger.receive([stop])).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    away = false
    expect(await messenger.dispatchDue()).toMatchObject({ accepted: 0, deferred: 1 })
    await world.runtime.advance(1_000)
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect(world.transport.sent()).toEqual([])
  })
})
