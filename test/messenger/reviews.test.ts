import { describe, expect, it } from 'vitest'
import { verifyHistory } from '../../src/merkle-log/verify-history.js'
import type { ReviewDecision, ReviewOutcome } from '../../src/messenger/reviews/types.js'
import type { Messenger, MessengerOptions } from '../../src/messenger/types.js'
import type { ReplyIntent } from '../../src/replies/index.js'
import { leavesOf } from './leaves.js'
import { compliance, createWorld, front, otherPhone, outreach, patientPhone, results, service, visits, type World, words } from './world.js'

const other = { id: 'otto', roles: ['compliance'] }
const by = { actor: compliance, reason: 'reads the queue' }
const byOther = { actor: other, reason: 'reads the queue' }
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** Held until somebody has read it. */
const unsure = 'new phone who dis'
const partial = 'Only visits please, no bills by text'
const bills = { ...visits, id: 'bills', title: 'Bills', messageClass: 'account' } as const
const sales = { ...visits, id: 'sales', title: 'Sales', messageClass: 'marketing' } as const

/** A clinic with one reply in its queue. */
async function withReply(text: string, options: Partial<MessengerOptions> = {}): Promise<{ world: World; messenger: Messenger; id: string }> {
  const world = createWorld(options)
  await world.consent()
  await world.reply(text, { occurredAt: new Date('2026-11-24T16:00:00Z') })
  const { reviews } = await world.messenger.reviews.list({}, compliance)
  return { world, messenger: world.messenger, id: reviews[0]?.id ?? '' }
}

async function decided(messenger: Messenger, id: string, decision: ReviewDecision): Promise<ReviewOutcome> {
  await messenger.reviews.claim(id, by)
  return messenger.reviews.decide(id, decision, by)
}

async function codesOf(world: World, change: { readonly program?: string } = {}): Promise<readonly string[]> {
  const decision = await world.messenger.evaluate(world.request(change))
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

async function logIsSound(messenger: Messenger): Promise<boolean> {
  const { size } = await messenger.audit.publish()
  const { valid, stops } = await verifyHistory(messenger.audit.exportRange(0n, size))
  return valid && stops > 0
}

describe('the review queue', () => {
  it('shows what must be read: urgent first, then oldest, masked, without words, and leaves a record of the look', async () => {
    const { world, messenger } = await withReply(unsure)
    await world.runtime.advance(minuteMs)
    await world.reply('Can we start at 9 instead?', { from: otherPhone })
    await world.reply('STOP', { from: '+13125550103' })
    const urgent = await world.reply("help I can't breathe", { from: '+13125550104' })
    expect(urgent.intent).toMatchObject({ urgent: true, needsReview: true })
    const { reviews } = await messenger.reviews.list({}, front)
    expect(reviews.map(({ urgent: first, suppressing, phone }) => [first, suppressing, String(phone)])).toEqual([
      [true, false, '+1•••••••04'],
      [false, true, '+1•••••••01'],
      [false, false, '+1•••••••02'],
    ])
    expect(reviews.map(({ dueBy }) => dueBy.toISOString())).toEqual(['2026-11-24T16:16:00.000Z', '2026-11-25T16:00:00.000Z', '2026-11-25T16:01:00.000Z'])
    expect(JSON.stringify(reviews)).not.toContain('phone who')
    expect(await leavesOf(messenger, 'review.read')).toMatchObject([
      { by: 'cleo', reviews: 1 },
      { by: 'amy', reviews: 3, accessRule: 'role.front-desk.review.read' },
    ])
  })

  it('tells the host of an urgent reply within receive, with the id to claim', async () => {
    const told: { readonly review?: string | undefined; readonly intent: ReplyIntent }[] = []
    const world = createWorld({ hooks: { reply: async (reply) => void told.push(reply) } })
    await world.reply("help I can't breathe")
    await world.reply('HELP', { from: otherPhone })
    expect(told).toMatchObject([{ intent: { urgent: true, needsReview: true } }, { intent: { urgent: false }, review: undefined }])
    const { reviews } = await world.messenger.reviews.list({ limit: 1 }, front)
    expect(reviews[0]?.id).toBe(told[0]?.review)
    expect(await world.messenger.reviews.claim(told[0]?.review ?? '', by)).toMatchObject({ claimed: true, text: "help I can't breathe" })
  })

  it('goes on where a page ended', async () => {
    const world = createWorld()
    for (let index = 0; index < 5; index++) {
      await world.reply(index % 2 === 0 ? "help I can't breathe" : 'cancer?', { from: `+1312555011${index}` })
      await world.runtime.advance(1_000)
    }
    const seen: (readonly [string, boolean])[] = []
    let cursor: string | undefined
    do {
      const page = await world.messenger.reviews.list({ limit: 2, cursor }, compliance)
      seen.push(...page.reviews.map(({ id, urgent }) => [id, urgent] as const))
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(seen.map(([, urgent]) => urgent)).toEqual([true, true, true, false, false])
    expect(new Set(seen.map(([id]) => id)).size).toBe(5)
    await expect(world.messenger.reviews.list({ cursor: 'x' }, compliance)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('names the text that was answered', async () => {
    const world = createWorld()
    await world.consent()
    const { id } = await world.messenger.send(world.request({ reference: 'Appointment/1' }))
    await world.messenger.dispatchDue()
    await world.reply('Can we start at 9 instead?')
    const { records } = await world.messenger.history.list({}, front)
    const [review] = (await world.messenger.reviews.list({}, front)).reviews
    expect(review).toMatchObject({ message: id, reference: records.find((record) => record.id === id)?.reference })
    expect(review?.reference).not.toContain('Appointment')
  })

  it('opens the words to one person at a time, after a record of it, for half an hour', async () => {
    const { world, messenger, id } = await withReply(unsure)
    const claim = await messenger.reviews.claim(id, by)
    expect(claim).toMatchObject({ claimed: true, text: unsure, until: new Date('2026-11-24T16:30:00Z'), review: { claimedBy: 'cleo' } })
    expect(claim.review.phone?.reveal()).toBe(patientPhone)
    expect(await leavesOf(messenger, 'review.claimed')).toMatchObject([
      { reply: id, by: 'cleo', wordsShown: true, accessRule: 'role.compliance.review.decide' },
    ])
    expect(await messenger.reviews.claim(id, byOther)).toEqual({ claimed: false, because: 'claimed-by-another', review: claim.review })
    expect((await messenger.reviews.list({}, front)).reviews).toEqual([])
    expect((await messenger.reviews.list({ state: 'claimed' }, front)).reviews).toHaveLength(1)
    expect(await messenger.reviews.release(id, byOther)).toBe(false)
    await world.runtime.advance(30 * minuteMs)
    expect(await messenger.reviews.claim(id, byOther)).toMatchObject({ claimed: true, text: unsure })
    expect(await messenger.reviews.decide(id, { decision: 'opt-out' }, by)).toMatchObject({ decided: false, because: 'not-claimed' })
    expect(await messenger.reviews.release(id, byOther)).toBe(true)
    expect((await messenger.reviews.list({}, front)).reviews).toHaveLength(1)
  })

  it('gives a reply to one of two who claim it at once', async () => {
    const { messenger, id } = await withReply(unsure)
    const claims = await Promise.all([messenger.reviews.claim(id, by), messenger.reviews.claim(id, byOther)])
    expect(claims.filter(({ claimed }) => claimed)).toHaveLength(1)
    expect(claims.filter((claim) => 'text' in claim)).toHaveLength(1)
  })

  it('refuses every verb to who may not, and keeps a record of a denied look at the words', async () => {
    const { messenger, id } = await withReply(unsure)
    const denied = { code: 'ACCESS_DENIED' }
    const byFront = { actor: front, reason: 'curious' }
    await expect(messenger.reviews.list({}, service)).rejects.toMatchObject(denied)
    await expect(messenger.reviews.list({}, { ...front, attributes: { program: 'visits' } })).rejects.toMatchObject(denied)
    await expect(messenger.reviews.claim(id, byFront)).rejects.toMatchObject(denied)
    await expect(messenger.reviews.claim('+13125550101', byFront)).rejects.toMatchObject(denied)
    await expect(messenger.reviews.release(id, byFront)).rejects.toMatchObject(denied)
    await expect(messenger.reviews.decide(id, { decision: 'opt-out' }, byFront)).rejects.toMatchObject(denied)
    const leaves = await leavesOf(messenger, 'review.claim-denied')
    expect(leaves.map(({ reply, by: who }) => [reply, who])).toEqual([
      [id, 'amy'],
      [undefined, 'amy'],
    ])
  })

  it('knows no reply that needs no review', async () => {
    const { world, messenger } = await withReply(unsure)
    await world.reply('STOP')
    for (const id of ['nobody', '']) await expect(messenger.reviews.claim(id, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'id' } })
    await expect(messenger.reviews.decide('nobody', { decision: 'answered' }, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(messenger.reviews.claim('x', { actor: compliance, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('raises an alarm for an urgent reply at once and another after 15 minutes, and for any other after a business day, until it is decided', async () => {
    const { world, messenger, id } = await withReply(unsure)
    expect((await messenger.maintain()).alarms).toEqual([])
    await world.reply("help I can't breathe", { from: otherPhone })
    expect((await messenger.maintain()).alarms).toEqual(['urgent-review'])
    await world.runtime.advance(15 * minuteMs)
    expect((await messenger.maintain()).alarms).toEqual(['urgent-review'])
    await world.runtime.advance(1)
    expect((await messenger.maintain()).alarms).toEqual(['urgent-review-late'])
    await world.runtime.advance(dayMs)
    expect((await messenger.maintain()).alarms).toEqual(['urgent-review-late', 'review-late'])
    await decided(messenger, id, { decision: 'opt-out' })
    expect((await messenger.maintain()).alarms).toEqual(['urgent-review-late'])
  })

  it('waits as long as the policy says', async () => {
    const { world, messenger } = await withReply("help I can't breathe", { policy: { reviewWithin: { urgentMinutes: 2 } } })
    await world.runtime.advance(2 * minuteMs + 1)
    expect((await messenger.maintain()).alarms).toEqual(['urgent-review-late'])
    for (const reviewWithin of [{ urgentMinutes: 0 }, { businessDays: 11 }, { hours: 1 }])
      expect(() => createWorld({ policy: { reviewWithin } as never })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })
})

describe('a decision', () => {
  it('makes an opt-out of a hold: nothing queued survives it, and a later START of the person ends it', async () => {
    const world = createWorld()
    await world.consent()
    const queued = await world.messenger.send(world.request())
    await world.reply(unsure, { occurredAt: new Date('2026-11-24T16:00:00Z') })
    await world.messenger.dispatchDue()
    const [review] = (await world.messenger.reviews.list({}, front)).reviews
    const outcome = await decided(world.messenger, review?.id ?? '', { decision: 'opt-out' })
    expect(outcome).toMatchObject({ decided: true, replayed: false, standing: [{ cause: 'opt-out', scope: 'all', source: 'reply' }] })
    expect(outcome.review).toMatchObject({ decision: 'opt-out', decidedBy: 'cleo', suppressing: false })
    expect(await codesOf(world)).toEqual(['opted-out'])
    await world.messenger.maintain()
    const { records } = await world.messenger.history.list({}, front)
    expect(records.find(({ id }) => id === queued.id)).toMatchObject({ status: 'refused', decision: { reasons: [{ code: 'opted-out' }] } })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([])
    await world.reply('START', { occurredAt: new Date('2026-11-24T16:04:00Z') })
    expect(await codesOf(world)).toEqual([])
    expect(await logIsSound(world.messenger)).toBe(true)
  })

  it('that a reply was no opt-out ends the hold it set: what waited goes, and the log is sound', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.reply(unsure)
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toEqual([])
    const [review] = (await world.messenger.reviews.list({}, front)).reviews
    expect(await decided(world.messenger, review?.id ?? '', { decision: 'not-an-opt-out' })).toMatchObject({ decided: true, standing: [] })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
    expect(await leavesOf(world.messenger, 'review.decided')).toMatchObject([
      { reply: review?.id, decision: 'not-an-opt-out', rule: 'new-owner', by: 'cleo', reasonGiven: true, accessRule: 'role.compliance.review.decide' },
    ])
    expect(await leavesOf(world.messenger, 'suppression.lifted')).toMatchObject([{ by: 'review', review: review?.id, scope: 'all' }])
    expect(await logIsSound(world.messenger)).toBe(true)
  })

  it('is not needed where fresh consent ends the hold: what waited goes', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.reply(unsure)
    await world.messenger.dispatchDue()
    await world.runtime.advance(minuteMs)
    await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId: await world.consent() }, actor: compliance })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
    const [review] = (await world.messenger.reviews.list({}, front)).reviews
    expect(review).toMatchObject({ suppressing: false })
    expect(await decided(world.messenger, review?.id ?? '', { decision: 'answered' })).toMatchObject({ decided: true, standing: [] })
  })

  it('ends no other hold and no STOP, whenever they came', async () => {
    const { world, messenger, id } = await withReply(unsure)
    await world.reply('She passed away in March')
    await messenger.reviews.claim(id, by)
    await world.reply('STOP')
    const outcome = await messenger.reviews.decide(id, { decision: 'not-an-opt-out' }, by)
    expect('standing' in outcome ? outcome.standing.map(({ cause }) => cause) : []).toEqual(['review', 'opt-out'])
    expect(await codesOf(world)).toContain('opted-out')
  })

  it('races a STOP that comes at the same time, and the STOP stands', async () => {
    const { world, messenger, id } = await withReply(unsure)
    await messenger.reviews.claim(id, by)
    await Promise.all([messenger.reviews.decide(id, { decision: 'not-an-opt-out' }, by), world.reply('STOP')])
    expect(await codesOf(world)).toEqual(['opted-out'])
    expect(await logIsSound(messenger)).toBe(true)
  })

  it('lifts no opt-out: only the person does', async () => {
    const { world, messenger, id } = await withReply('I never signed up for this')
    await messenger.reviews.claim(id, by)
    for (const decision of [{ decision: 'not-an-opt-out' }, { decision: 'opt-out-program', goOn: ['visits'] }] as const)
      await expect(messenger.reviews.decide(id, decision, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'decision' } })
    expect(await codesOf(world)).toEqual(['opted-out'])
    expect(await messenger.reviews.decide(id, { decision: 'opt-out' }, by)).toMatchObject({ decided: true, standing: [{ cause: 'opt-out' }] })
    expect(await leavesOf(messenger, 'stop.recorded')).toHaveLength(1)
  })

  it('lets texts go on only with the right to lift', async () => {
    const { createAccessControl } = await import('../../src/access/index.js')
    const { messenger, id, world } = await withReply(unsure, {
      access: createAccessControl({ roles: { desk: ['review.read', 'review.decide'], compliance: ['review.read'] } }),
    })
    const desk = { actor: { id: 'dora', roles: ['desk'] }, reason: 'asked the patient' }
    await messenger.reviews.claim(id, desk)
    await expect(messenger.reviews.decide(id, { decision: 'not-an-opt-out' }, desk)).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
      details: { action: 'suppression.lift' },
    })
    expect(await messenger.reviews.decide(id, { decision: 'opt-out' }, desk)).toMatchObject({ decided: true })
    expect(await messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true, by: [{ cause: 'opt-out' }] })
    expect(world.transport.sent()).toEqual([])
  })

  it('keeps a hold from being settled by a decision that says nothing of it', async () => {
    const { messenger, id } = await withReply(unsure)
    await messenger.reviews.claim(id, by)
    for (const decision of ['answered', 'no-action', 'new-number-noted'] as const)
      await expect(messenger.reviews.decide(id, { decision }, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect((await messenger.reviews.list({ state: 'claimed' }, front)).reviews).toHaveLength(1)
  })

  it('that a question was answered changes nothing at the number', async () => {
    const { world, messenger, id } = await withReply('Can we start at 9 instead?')
    expect(await decided(messenger, id, { decision: 'answered' })).toMatchObject({ decided: true, standing: [] })
    expect(await codesOf(world)).toEqual([])
  })

  it('of a wrong number ends its consent, and START does not bring it back', async () => {
    const { world, messenger, id } = await withReply('who is this')
    expect(await decided(messenger, id, { decision: 'wrong-number' })).toMatchObject({ standing: [{ cause: 'wrong-number' }] })
    await world.reply('START', { occurredAt: new Date('2026-11-24T17:00:00Z') })
    expect(await codesOf(world)).toEqual(['consent-revoked', 'wrong-number'])
  })

  it('of a death stops the number for good: START and new consent end nothing, a correction does', async () => {
    const { world, messenger, id } = await withReply('She passed away in March')
    expect(await decided(messenger, id, { decision: 'deceased' })).toMatchObject({ standing: [{ cause: 'deceased', scope: 'all' }] })
    await world.reply('START', { occurredAt: new Date('2026-11-24T17:00:00Z') })
    await world.runtime.advance(dayMs)
    await messenger.suppression.lift({ phone: patientPhone, by: { consentEventId: await world.consent() }, actor: compliance })
    expect(await codesOf(world)).toEqual(['recipient-deceased'])
    expect(await messenger.people.correctDeceased({ phone: patientPhone }, by)).toBe(true)
    expect(await codesOf(world)).toEqual([])
  })

  it('is made once: again it is answered as it stands, another one is refused', async () => {
    const { messenger, id } = await withReply(unsure)
    const outcome = await decided(messenger, id, { decision: 'opt-out' })
    expect(await messenger.reviews.decide(id, { decision: 'opt-out' }, by)).toEqual({ ...outcome, replayed: true })
    expect(await messenger.reviews.decide(id, { decision: 'not-an-opt-out' }, by)).toMatchObject({ decided: false, because: 'decided' })
    expect(await messenger.reviews.decide(id, { decision: 'opt-out' }, byOther)).toMatchObject({ decided: false, because: 'decided' })
    expect(await messenger.reviews.claim(id, byOther)).toMatchObject({ claimed: false, because: 'decided' })
    expect(await leavesOf(messenger, 'review.decided')).toHaveLength(1)
    expect((await messenger.reviews.list({ state: 'decided' }, front)).reviews).toMatchObject([{ id, decision: 'opt-out', decidedBy: 'cleo' }])
  })

  it('made twice at once counts once', async () => {
    const { messenger, id } = await withReply(unsure)
    await messenger.reviews.claim(id, by)
    const outcomes = await Promise.all([1, 2].map(() => messenger.reviews.decide(id, { decision: 'opt-out' }, by)))
    expect(outcomes.map((outcome) => 'replayed' in outcome && outcome.replayed).sort()).toEqual([false, true])
    expect(await leavesOf(messenger, 'stop.recorded')).toHaveLength(2)
  })

  it('after the person was forgotten may only forbid: there are no words left to stand on', async () => {
    const { messenger, id } = await withReply(unsure)
    await messenger.retention.forget({ phone: patientPhone }, by)
    const claim = await messenger.reviews.claim(id, by)
    expect(claim).toMatchObject({ claimed: true })
    expect(claim).not.toHaveProperty('text')
    await expect(messenger.reviews.decide(id, { decision: 'not-an-opt-out' }, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await messenger.reviews.decide(id, { decision: 'opt-out' }, by)).toMatchObject({ decided: true, standing: [{ cause: 'opt-out' }] })
  })

  it('lifts nothing while history may be lost', async () => {
    const { messenger, id } = await withReply(unsure)
    const admin = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'restored' }
    await messenger.recover(admin)
    await messenger.reviews.claim(id, by)
    await expect(messenger.reviews.decide(id, { decision: 'not-an-opt-out' }, by)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    expect(await messenger.reviews.decide(id, { decision: 'opt-out' }, by)).toMatchObject({ decided: true })
  })
})

describe('a partial request', () => {
  const programs = [visits, results, outreach, words, bills, sales]

  it('holds everything until the programs that go on are set; then the others and all marketing stop', async () => {
    const { world, messenger, id } = await withReply(partial, { programs })
    await world.consent(patientPhone, 'results')
    expect(await codesOf(world)).toEqual(['opted-out'])
    const outcome = await decided(messenger, id, { decision: 'opt-out-program', goOn: ['visits', 'words'] })
    expect('standing' in outcome ? outcome.standing.map(({ scope }) => scope) : []).toEqual([
      { program: 'results' },
      { program: 'care-gaps' },
      { program: 'bills' },
      'marketing',
    ])
    expect(await codesOf(world)).toEqual([])
    expect(await codesOf(world, { program: 'bills' })).toContain('opted-out-category')
    expect(await codesOf(world, { program: 'sales' })).toContain('opted-out-category')
    expect(await leavesOf(messenger, 'review.decided')).toMatchObject([{ decision: 'opt-out-program', programsGoOn: 'visits,words', rule: 'partial-request' }])
    expect(await logIsSound(messenger)).toBe(true)
  })

  it('stops the programs that were named, and all marketing for one of marketing', async () => {
    const { world, messenger, id } = await withReply(partial, { programs })
    const outcome = await decided(messenger, id, { decision: 'opt-out-program', stops: ['bills', 'sales'] })
    expect('standing' in outcome ? outcome.standing.map(({ scope }) => scope) : []).toEqual([{ program: 'bills' }, 'marketing'])
    expect(await codesOf(world)).toEqual([])
    expect(await codesOf(world, { program: 'bills' })).toContain('opted-out-category')
  })

  it('revives no text that was queued before it', async () => {
    const world = createWorld({ programs })
    await world.consent()
    const { id: queued } = await world.messenger.send(world.request())
    await world.reply(partial)
    const [review] = (await world.messenger.reviews.list({}, front)).reviews
    await decided(world.messenger, review?.id ?? '', { decision: 'opt-out-program', stops: ['bills'] })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    const { records } = await world.messenger.history.list({}, front)
    expect(records.find(({ id }) => id === queued)?.status).toBe('refused')
    expect(world.transport.sent()).toEqual([])
  })

  it('lets marketing go on for nobody, and knows the programs it names', async () => {
    const { messenger, id } = await withReply(partial, { programs })
    await messenger.reviews.claim(id, by)
    const decide = (decision: object): Promise<unknown> => messenger.reviews.decide(id, { decision: 'opt-out-program', ...decision } as never, by)
    await expect(decide({ goOn: ['sales'] })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(decide({ stops: ['nothing'] })).rejects.toMatchObject({ code: 'UNKNOWN_PROGRAM' })
    for (const wrong of [{}, { stops: [] }, { stops: ['bills'], goOn: ['visits'] }])
      await expect(decide(wrong)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true, by: [{ scope: 'all' }] })
  })
})

describe('the words of a reply', () => {
  async function wordsKept(messenger: Messenger, id: string): Promise<boolean> {
    const claim = await messenger.reviews.claim(id, by)
    return claim.claimed && claim.text !== undefined
  }

  it('end 90 days after they came where nobody decides', async () => {
    const { world, messenger, id } = await withReply(unsure)
    await world.runtime.advance(90 * dayMs)
    await messenger.retention.purge(by)
    expect(await wordsKept(messenger, id)).toBe(true)
    await world.runtime.advance(1)
    await messenger.retention.purge(by)
    expect(await wordsKept(messenger, id)).toBe(false)
  })

  it('end 30 days after the decision, and not while a legal hold keeps them', async () => {
    const { world, messenger, id } = await withReply(unsure)
    await decided(messenger, id, { decision: 'opt-out' })
    const kept = async (): Promise<boolean> => {
      const { storage } = world
      const row = await storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, ({ messages }) => messages.reply(id))
      return row?.words !== null
    }
    const hold = await messenger.retention.placeLegalHold({ phone: patientPhone }, by)
    await world.runtime.advance(30 * dayMs + 1)
    await messenger.retention.purge(by)
    expect(await kept()).toBe(true)
    await messenger.retention.liftLegalHold(hold.id, by)
    await messenger.retention.purge(by)
    expect(await kept()).toBe(false)
  })
})
