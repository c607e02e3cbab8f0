import { describe, expect, it } from 'vitest'
import type { WorklistKind, WorklistQuery } from '../../src/messenger/worklist/types.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { compliance, createWorld, front, patientPhone, service, visits, type World } from './world.js'

const by = { actor: compliance, reason: 'morning round' }
const dayMs = 86_400_000
const phones = Array.from({ length: 6 }, (_, index) => `+1312555012${index}`)

/** Every kind once: an unknown text, one held by a person's hold, one held for a review, a START without a time, an expired text. */
async function busyMorning(): Promise<World> {
  const transport = fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }] })
  const world = createWorld({ transport })
  for (const phone of phones) await world.consent(phone)
  const { messenger } = world
  const send = (to: string | undefined, change = {}): Promise<unknown> => messenger.send(world.request({ to: to ?? patientPhone, ...change }))
  await send(phones[0], { reference: 'Appointment/1' })
  await messenger.dispatchDue()
  await world.reply('STOP', { from: phones[1] })
  await world.reply('START', { from: phones[1] })
  await messenger.maintain()
  await messenger.hold('visits', by)
  await send(phones[2])
  await send(phones[3], { expiresAt: new Date('2026-11-24T16:30:00Z') })
  await messenger.dispatchDue()
  await world.runtime.advance(31 * 60_000)
  await messenger.maintain()
  await messenger.release('visits', by)
  await world.reply('new phone who dis', { from: phones[4] })
  await send(phones[4])
  await messenger.hold('visits', by)
  await world.runtime.advance(1_000)
  await send(phones[5])
  return world
}

const seen = async ({ messenger }: World, query: WorklistQuery = {}): Promise<readonly (readonly [WorklistKind, string])[]> =>
  (await messenger.worklist(query, front)).items.map(({ kind, cause }) => [kind, cause])

describe('the worklist', () => {
  it('shows what waits for a person, of each kind the oldest first, masked, with what settles it, in one audited read', async () => {
    const world = await busyMorning()
    const { counts, items } = await world.messenger.worklist({}, front)
    expect(items.map(({ kind, cause }) => [kind, cause])).toEqual([
      ['unknown', 'timeout'],
      ['held', 'review-pending'],
      ['held', 'program-held'],
      ['start-undecided', 'start-undecided'],
      ['expired', 'program-held'],
    ])
    expect(counts).toEqual({ unknown: 1, held: 2, 'start-undecided': 1, expired: 1 })
    expect(String(items[0]?.phone)).toBe('+1•••••••20')
    expect(items[0]).toMatchObject({ program: 'visits', owner: 'front-desk', textKind: 'appointment-reminder', settledBy: expect.stringContaining('resolve') })
    expect(items[0]?.reference).not.toContain('Appointment')
    expect(items[2]).toMatchObject({ programHeldBy: 'person', reasons: [{ code: 'program-held', message: expect.any(String) }] })
    expect(items[4]).toMatchObject({ at: new Date('2026-11-24T16:31:00Z'), reasons: [{ code: 'program-held' }] })
    expect(await leavesOf(world.messenger, 'worklist.read')).toMatchObject([{ by: 'amy', items: 5, accessRule: 'role.front-desk.review.read' }])
  })

  it('names texts once, though a page ends anywhere', async () => {
    const world = await busyMorning()
    const all = await seen(world)
    const paged: (readonly [WorklistKind, string])[] = []
    let cursor: string | undefined
    do {
      const page = await world.messenger.worklist({ limit: 2, cursor }, front)
      paged.push(...page.items.map(({ kind, cause }) => [kind, cause] as const))
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(paged).toEqual(all)
    expect(await seen(world, { kind: 'held' })).toEqual(all.filter(([kind]) => kind === 'held'))
    await expect(world.messenger.worklist({ cursor: 'held.n.1' }, front)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(world.messenger.worklist({ kind: 'queued' as never }, front)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('is shorter by what a person settled', async () => {
    const world = await busyMorning()
    const { messenger } = world
    const [unknown] = (await messenger.worklist({ kind: 'unknown' }, front)).items
    await messenger.resolve(unknown?.id ?? '', 'accepted', by)
    await messenger.release('visits', by)
    const { reviews } = await messenger.reviews.list({}, front)
    for (const { id } of reviews) {
      await messenger.reviews.claim(id, by)
      await messenger.reviews.decide(id, { decision: 'opt-out' }, by)
    }
    await messenger.maintain()
    await messenger.dispatchDue()
    expect((await messenger.worklist({}, front)).counts).toEqual({ unknown: 0, held: 0, 'start-undecided': 0, expired: 1 })
  })

  it('leaves out confirmations and answers, and what expired long ago', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request({ expiresAt: new Date('2026-11-24T16:05:00Z') }))
    await world.reply('STOP', { from: phones[0] ?? '' })
    await world.reply('HELP', { from: phones[1] ?? '' })
    expect((await world.messenger.worklist({}, front)).counts.held).toBe(0)
    await world.runtime.advance(2 * 3_600_000)
    await world.messenger.maintain()
    const { records } = await world.messenger.history.list({}, front)
    expect(records.map(({ status }) => status)).toEqual(['expired', 'expired', 'expired'])
    expect((await world.messenger.worklist({}, front)).counts.expired).toBe(1)
    await world.runtime.advance(8 * dayMs)
    expect(await world.messenger.worklist({}, front)).toMatchObject({ counts: { expired: 0 }, items: [] })
    expect((await world.messenger.worklist({ expiredSince: new Date('2026-11-24T00:00:00Z') }, front)).items).toHaveLength(1)
  })

  it('shows what was queued at a restore', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.recover({ actor: { id: 'ada', roles: ['administrator'] }, reason: 'restored' })
    expect(await seen(world)).toEqual([['held', 'restored']])
  })

  it('is shown to who may read the queue, and to nobody else', async () => {
    const world = createWorld()
    for (const actor of [service, { ...front, attributes: { program: visits.id } }])
      await expect(world.messenger.worklist({}, actor)).rejects.toMatchObject({ code: 'ACCESS_DENIED', details: { action: 'review.read' } })
  })
})
