import { describe, expect, it } from 'vitest'
import type { ConsentLedger } from '../../src/domain/consent.js'
import { holderOf } from '../../src/messenger/number-status/holder-facts.js'
import type { Decision, MessengerOptions } from '../../src/messenger/types.js'
import { fakeNumberStatus } from '../../src/testing/fake-number-status.js'
import { numberStatusCases } from '../../src/testing/number-status-cases.js'
import { until } from './helpers.js'
import { leavesOf } from './leaves.js'
import { auditor, clinicNumber, createWorld, front, otherPhone, patientPhone, service, type World } from './world.js'

const dayMs = 86_400_000
const required = { policy: { numberCheck: { required: true } } } as const

/** A patient whose consent is `days` old, and a number status. */
async function aged(days: number, script: Parameters<typeof fakeNumberStatus>[0] = {}, change: Partial<MessengerOptions> = {}) {
  const numberStatus = fakeNumberStatus(script)
  const world = createWorld({ numberStatus, ...change })
  await world.consent()
  const consentedAt = world.runtime.now()
  await world.runtime.advance(days * dayMs)
  return { world, numberStatus, consentedAt }
}

/** A visit in three days, wherever the clock stands. */
function visit(world: World): Parameters<World['request']>[0] {
  const at = new Date(world.runtime.now().getTime() + 3 * dayMs)
  return { message: { kind: 'appointment-reminder', slots: { when: { at, zone: 'America/Chicago' } } } }
}

function codesOf(decision: Decision): readonly string[] {
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

async function evaluated(world: World): Promise<Decision> {
  return world.messenger.evaluate(world.request(visit(world)))
}

for (const { name, run } of numberStatusCases({
  numberStatus: fakeNumberStatus({ numbers: { [patientPhone]: 'same-holder', [otherPhone]: 'reassigned' }, otherwise: 'no-data' }),
  same: { phone: patientPhone, since: new Date('2026-01-01') },
  gone: { phone: otherPhone, since: new Date('2026-01-01') },
  unknown: { phone: clinicNumber, since: new Date('2026-01-01') },
})) {
  it(`the double ${name}`, run)
}

describe('who holds a number', () => {
  it('is not asked while the consent is young, and asked after ninety days, about the day of the consent', async () => {
    const { world, numberStatus, consentedAt } = await aged(90)
    expect(codesOf(await evaluated(world))).toEqual([])
    expect(numberStatus.asked()).toEqual([])
    await world.runtime.advance(dayMs)
    expect(await evaluated(world)).toMatchObject({ outcome: 'allow', basis: { numberStatus: 'same-holder', lastContactAt: consentedAt } })
    expect(numberStatus.asked()).toEqual([{ phone: patientPhone, since: consentedAt }])
  })

  it('is what a person said while somebody was asked who cannot tell', async () => {
    const { world, numberStatus } = await aged(100, {}, required)
    const by = { actor: front, reason: 'called the patient' }
    numberStatus.answer('no-data')
    const ask = numberStatus.statusOf
    Object.assign(numberStatus, {
      async statusOf(...asked: Parameters<typeof ask>) {
        await world.messenger.numbers.confirm({ phone: patientPhone }, by)
        return ask(...asked)
      },
    })
    expect(await world.messenger.send(world.request(visit(world)))).toMatchObject({ decision: { outcome: 'allow' } })
    expect(await world.messenger.numbers.statusOf({ phone: patientPhone }, auditor)).toMatchObject({ checked: { answer: 'same-holder' } })
    expect(codesOf(await evaluated(world))).toEqual([])
  })

  it('is asked earlier where the policy says so', async () => {
    const { world, numberStatus } = await aged(31, {}, { policy: { numberCheck: { afterDays: 30 } } })
    await evaluated(world)
    expect(numberStatus.asked()).toHaveLength(1)
  })

  it('is not asked after a reply that answered a question, and is after one that merely came', async () => {
    const { world, numberStatus } = await aged(60)
    await world.messenger.send(
      world.request({
        message: {
          kind: 'appointment-reminder',
          slots: { when: { at: new Date(world.runtime.now().getTime() + 3 * dayMs), zone: 'America/Chicago' } },
          expects: [{ keyword: 'C', means: 'confirm' }],
        },
      }),
    )
    await world.messenger.dispatchDue()
    expect(await world.reply('C')).toMatchObject({ intent: { intent: 'answer' } })
    const standing = await world.messenger.numbers.statusOf({ phone: patientPhone }, front)
    expect(standing).toMatchObject({ lastContactAt: world.runtime.now(), lastContactBy: 'reply' })
    await world.runtime.advance(50 * dayMs)
    await evaluated(world)
    expect(numberStatus.asked()).toEqual([])
    await world.reply('HELP')
    await world.runtime.advance(41 * dayMs)
    await evaluated(world)
    expect(numberStatus.asked()).toHaveLength(1)
  })

  it('is not asked of a number that would be refused anyway', async () => {
    const { world, numberStatus } = await aged(100)
    expect(codesOf(await world.messenger.evaluate(world.request({ ...visit(world), to: otherPhone })))).toEqual(['consent-missing'])
    await world.reply('STOP')
    expect(codesOf(await evaluated(world))).toEqual(['opted-out'])
    expect(numberStatus.asked()).toEqual([])
  })

  it('is kept: one question serves many texts, until the answer is a month old', async () => {
    const { world, numberStatus } = await aged(100)
    await world.messenger.send(world.request(visit(world)))
    await world.messenger.send(world.request(visit(world)))
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 2 })
    expect(numberStatus.asked()).toHaveLength(1)
    await world.runtime.advance(31 * dayMs)
    await world.messenger.send(world.request(visit(world)))
    expect(numberStatus.asked()).toHaveLength(2)
    const [leaf] = await leavesOf(world.messenger, 'number.checked')
    expect(leaf).toMatchObject({ answer: 'same-holder', source: 'fake-number-status', since: expect.any(String), validUntil: expect.any(String) })
    expect(JSON.stringify(leaf)).not.toContain('3125550101')
  })

  it('is never asked inside a transaction of the host: the dispatcher asks before the text leaves', async () => {
    const { world, numberStatus } = await aged(100, { otherwise: 'reassigned' }, required)
    await world.storage.hostTransaction(async (transaction) => {
      expect(await world.messenger.within(transaction).send(world.request(visit(world)))).toMatchObject({ status: 'queued' })
    })
    expect(numberStatus.asked()).toEqual([])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, refused: 1 })
    expect(numberStatus.asked()).toHaveLength(1)
    expect(world.transport.sent()).toEqual([])
  })

  it('a dry run asks and keeps nothing', async () => {
    const { world, numberStatus } = await aged(100, { otherwise: 'reassigned' })
    expect(codesOf(await evaluated(world))).toEqual(['number-reassigned'])
    expect(codesOf(await evaluated(world))).toEqual(['number-reassigned'])
    expect(numberStatus.asked()).toHaveLength(2)
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toEqual({ suppressed: false })
  })
})

describe('what is known of a holder', () => {
  const now = Date.UTC(2026, 10, 24)
  const ago = (days: number): number => now - days * dayMs
  const asked = (change: object = {}) => ({
    subject: 's',
    answer: 'same-holder',
    source: 'x',
    since: ago(200),
    askedAt: ago(1),
    validUntil: now + 1,
    ...change,
  })
  const nothing = { check: null, answeredAt: null, redeemedAt: null }

  it.each([
    ['nothing ever proved it', nothing, null, 'unasked'],
    ['consent of yesterday', nothing, ago(1), 'not-asked'],
    ['a sign-in of last month', { ...nothing, redeemedAt: ago(30) }, ago(200), 'not-asked'],
    ['an answer of last month', { ...nothing, answeredAt: ago(30) }, ago(200), 'not-asked'],
    ['all of it long ago', { ...nothing, answeredAt: ago(100), redeemedAt: ago(95) }, ago(200), 'unasked'],
    ['asked about the day of the consent', { ...nothing, check: asked() }, ago(200), 'same-holder'],
    ['asked about an earlier day', { ...nothing, check: asked({ since: ago(300) }) }, ago(200), 'same-holder'],
    ['asked about a later day', { ...nothing, check: asked({ since: ago(120) }) }, ago(200), 'unasked'],
    ['asked too long ago', { ...nothing, check: asked({ validUntil: now }) }, ago(200), 'unasked'],
    ['asked without any date', { ...nothing, check: asked({ since: ago(91) }) }, null, 'same-holder'],
    ['answered in no word of ours', { ...nothing, check: asked({ answer: 'fine' }) }, ago(200), 'no-data'],
  ] as const)('%s', (_what, facts, consentedAt, status) => {
    expect(holderOf(facts, consentedAt, now, 90).status).toBe(status)
  })

  it('for a named patient another patient’s consent proves nothing', async () => {
    const numberStatus = fakeNumberStatus()
    const world = createWorld({ numberStatus })
    const give = async (patient: string) =>
      world.messenger.consent.record({
        phone: patientPhone,
        program: 'visits',
        action: 'opt-in',
        source: 'web-form',
        disclosure: { version: 'v0', language: 'en', text: 'Yes, text me.' },
        occurredAt: world.runtime.now(),
        actor: service,
        patient,
      })
    await give('p1')
    await world.runtime.advance(100 * dayMs)
    await give('p2')
    await world.messenger.evaluate(world.request({ ...visit(world), patient: 'p2' }))
    expect(numberStatus.asked()).toEqual([])
    await world.messenger.evaluate(world.request({ ...visit(world), patient: 'p1' }))
    expect(numberStatus.asked()).toHaveLength(1)
  })
})

describe('a number that has another holder', () => {
  it.each([
    ['reassigned', 'number-reassigned'],
    ['deactivated', 'number-deactivated'],
  ] as const)('%s: is stopped for good, its consent ends, and the next text is not even asked for', async (answer, code) => {
    const { world, numberStatus } = await aged(100, { otherwise: answer })
    const outcome = await world.messenger.send(world.request(visit(world)))
    expect(outcome).toMatchObject({ status: 'refused', reasons: [{ code: 'consent-revoked' }, { code }] })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({
      suppressed: true,
      by: [{ source: 'deactivation', cause: answer }],
    })
    expect(await world.messenger.consent.statusAt({ phone: patientPhone, program: 'visits', at: world.runtime.now() })).toMatchObject({ status: 'revoked' })
    await world.messenger.send(world.request(visit(world)))
    expect(numberStatus.asked()).toHaveLength(1)
    expect(await world.reply('START', { occurredAt: world.runtime.now() })).toMatchObject({ type: 'reply' })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
  })

  it('is texted again after its holder of today consented, and somebody lifted the stop on that word', async () => {
    const { world, numberStatus } = await aged(100, { otherwise: 'reassigned' })
    await world.messenger.send(world.request(visit(world)))
    await world.runtime.advance(60_000)
    const consentEventId = await world.consent()
    numberStatus.answer('same-holder')
    expect(await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: service })).toEqual({ lifted: true, remaining: [] })
    expect(codesOf(await evaluated(world))).toEqual([])
  })

  it('is found at the permit where nobody could ask before, without a question inside a transaction', async () => {
    const { world, numberStatus } = await aged(60, { otherwise: 'reassigned' })
    await world.messenger.send(world.request({ ...visit(world), notBefore: new Date(world.runtime.now().getTime() + 2 * dayMs) }))
    expect(numberStatus.asked()).toEqual([])
    await world.runtime.advance(2 * dayMs)
    expect(numberStatus.asked()).toEqual([])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })

    await world.runtime.advance(28 * dayMs - 60_000)
    await world.messenger.send(world.request({ ...visit(world), notBefore: new Date(world.runtime.now().getTime() + dayMs) }))
    expect(numberStatus.asked()).toEqual([])
    await world.runtime.advance(dayMs)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, refused: 1 })
    expect(numberStatus.asked()).toHaveLength(1)
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('does not slip through while somebody else’s number is asked about: its text waits a moment and is asked about then', async () => {
    const { world, numberStatus } = await aged(60, { otherwise: 'same-holder' })
    await world.runtime.advance(60_000)
    await world.consent(otherPhone)
    const notBefore = new Date(world.runtime.now().getTime() + 90 * dayMs)
    const when = { at: new Date(notBefore.getTime() + 3 * dayMs), zone: 'America/Chicago' }
    for (const to of [patientPhone, otherPhone])
      await world.messenger.send(world.request({ to, notBefore, message: { kind: 'appointment-reminder', slots: { when } } }))
    const { statusOf } = numberStatus
    expect(numberStatus.asked()).toEqual([])
    await world.runtime.advance(90 * dayMs)
    // While the first is asked about, the consent of the other grows too old.
    Object.assign(numberStatus, {
      statusOf: async (...question: Parameters<typeof statusOf>) => {
        if (question[0] === patientPhone) await world.runtime.advance(1_000)
        return question[0] === otherPhone ? 'reassigned' : statusOf(...question)
      },
    })
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 2, accepted: 1, deferred: 1 })
    await world.runtime.advance(2_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 0, refused: 1 })
    expect(world.transport.sent().map(({ to }) => to)).toEqual([patientPhone])
  })

  it('ends the consent in a ledger of the host too', async () => {
    const at = new Date('2026-06-01T16:00:00Z')
    const event = { id: 'c1', action: 'opt-in', program: 'visits', source: 'web-form', grade: 'A', occurredAt: at, recordedAt: at, actor: 'amy' } as const
    const revoked: unknown[] = []
    const consent: ConsentLedger = {
      record: async () => event,
      async revoke(revocation) {
        revoked.push(revocation)
        return event
      },
      statusAt: async () => ({ status: 'granted', event }),
      async *history() {},
    }
    const numberStatus = fakeNumberStatus({ otherwise: 'deactivated' })
    const world = createWorld({ numberStatus, consent })
    await world.messenger.send(world.request())
    await world.messenger.send(world.request())
    expect(revoked).toMatchObject([{ program: 'all', source: 'import', actor: { id: 'number-status' } }])
  })
})

describe('no data', () => {
  it('is not safe: the decision tells it, and where the policy requires an answer a person looks', async () => {
    const { world } = await aged(100, { otherwise: 'no-data' })
    expect(await evaluated(world)).toMatchObject({ outcome: 'allow', basis: { numberStatus: 'no-data' } })
    const strict = await aged(100, { otherwise: 'no-data' }, required)
    expect(codesOf(await evaluated(strict.world))).toEqual(['number-status-unknown'])
    const named = await aged(100, { otherwise: 'no-data' }, { policy: { numberCheck: { required: ['results'] } } })
    expect(codesOf(await evaluated(named.world))).toEqual([])
  })

  it('keeps a held text waiting for a person, at either gate, and never sends it by itself', async () => {
    const { world } = await aged(100, { otherwise: 'no-data' }, required)
    expect(await world.messenger.send(world.request(visit(world)))).toMatchObject({ status: 'queued', decision: { outcome: 'hold' } })
    await world.runtime.advance(60_000)
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    expect(world.transport.sent()).toEqual([])
  })

  it('goes on once a person made sure, or a later answer did, and all gates look again', async () => {
    const { world, numberStatus } = await aged(100, { otherwise: 'no-data' }, required)
    await world.messenger.send(world.request(visit(world)))
    expect(await world.messenger.numbers.confirm({ phone: patientPhone }, { actor: front, reason: 'called' })).toEqual({ released: 1 })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(await world.messenger.numbers.statusOf({ phone: patientPhone }, front)).toMatchObject({ checked: { answer: 'same-holder' }, askFirst: false })
    await world.runtime.advance(91 * dayMs)
    await world.messenger.send(world.request(visit(world)))
    expect(numberStatus.asked()).toHaveLength(2)
    numberStatus.answer('same-holder')
    await world.runtime.advance(2 * dayMs)
    await world.messenger.send(world.request({ ...visit(world), notBefore: new Date(world.runtime.now().getTime() + dayMs) }))
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    await expect(world.messenger.numbers.confirm({ phone: otherPhone }, { actor: front, reason: 'called' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(world.messenger.numbers.confirm({ phone: patientPhone }, { actor: auditor, reason: 'called' })).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
    })
  })

  it('lets all that waited go on, however many texts one look shows', async () => {
    const { world } = await aged(100, { otherwise: 'no-data' }, required)
    for (let n = 0; n < 510; n++) await world.messenger.send(world.request(visit(world)))
    expect((await world.messenger.worklist({}, front)).counts).toMatchObject({ held: 510 })
    expect(await world.messenger.numbers.confirm({ phone: patientPhone }, { actor: front, reason: 'called' })).toEqual({ released: 510 })
    expect((await world.messenger.worklist({}, front)).counts).toMatchObject({ held: 0 })
  }, 60_000)

  it.each(['throw', 'hang'] as const)('is what a fault is taken for: %s', async (fault) => {
    const { world, numberStatus } = await aged(100, { otherwise: fault }, required)
    const evaluating = evaluated(world)
    await until(() => numberStatus.asked().length > 0)
    await world.runtime.advance(3_000)
    const decision = await evaluating
    expect(decision).toMatchObject({ outcome: 'hold', basis: { numberStatus: 'no-data' } })
    expect(codesOf(decision)).toEqual(['number-status-unknown'])
    expect(JSON.stringify(decision)).not.toContain('3125550101')
  })

  it.each([async () => 'fine' as never, async () => undefined as never])('is what another word is taken for', async (statusOf) => {
    const { world } = await aged(100, {}, { ...required, numberStatus: { ...fakeNumberStatus(), statusOf } })
    expect(codesOf(await evaluated(world))).toEqual(['number-status-unknown'])
  })

  it('is asked about again soon after a fault, and the next day after a plain answer', async () => {
    const { world, numberStatus } = await aged(100, { otherwise: 'throw' })
    await world.messenger.send(world.request(visit(world)))
    await world.messenger.send(world.request(visit(world)))
    expect(numberStatus.asked()).toHaveLength(1)
    numberStatus.answer('no-data')
    await world.runtime.advance(16 * 60_000)
    await world.messenger.send(world.request(visit(world)))
    await world.runtime.advance(23 * 3_600_000)
    await world.messenger.send(world.request(visit(world)))
    expect(numberStatus.asked()).toHaveLength(2)
    await world.runtime.advance(2 * 3_600_000)
    await world.messenger.send(world.request(visit(world)))
    expect(numberStatus.asked()).toHaveLength(3)
  })
})

describe('an agreement that is not in force', () => {
  it.each([
    ['over', { effectiveFrom: '2020-01-01', effectiveTo: '2026-12-31' }],
    ['to come', { effectiveFrom: '2099-01-01' }],
  ])('lets no number be asked about, and is told by check(): %s', async (_what, days) => {
    const { world, numberStatus } = await aged(100, { baa: { status: 'signed', reference: 'BAA-3', ...days } })
    expect(await evaluated(world)).toMatchObject({ outcome: 'allow', basis: { numberStatus: 'no-data' } })
    expect(numberStatus.asked()).toEqual([])
    expect((await world.messenger.check()).find(({ name }) => name === 'reader:fake-number-status')).toMatchObject({ ok: false })
  })

  it('counts until its last day is over', async () => {
    const { world, numberStatus } = await aged(100, { baa: { status: 'signed', reference: 'BAA-3', effectiveFrom: '2020-01-01', effectiveTo: '2027-03-04' } })
    expect(world.runtime.now().toISOString().slice(0, 10)).toBe('2027-03-04')
    expect(await evaluated(world)).toMatchObject({ basis: { numberStatus: 'same-holder' } })
    expect(numberStatus.asked()).toHaveLength(1)
    expect((await world.messenger.check()).find(({ name }) => name === 'reader:fake-number-status')).toEqual({ name: 'reader:fake-number-status', ok: true })
  })
})

describe('a messenger', () => {
  it.each([{ status: 'none' }, { status: 'unknown' }, { status: 'not-required', basis: 'conduit', reference: 'x' }] as const)(
    'is not made with a number status whose agreement does not cover reading: $status',
    (baa) => {
      expect(() => createWorld({ numberStatus: fakeNumberStatus({ baa }) })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTIONS', details: expect.objectContaining({ path: 'numberStatus.baa' }) }),
      )
    },
  )

  it.each([
    [{ required: true }, {}],
    [{ required: ['nothing'] }, { numberStatus: fakeNumberStatus() }],
    [{ afterDays: 91 }, {}],
    [{ afterDays: 0 }, {}],
  ] as const)('is not made with a policy that cannot be kept: %o', (numberCheck, options) => {
    expect(() => createWorld({ policy: { numberCheck }, ...options })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })
})
