import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isPurgeLate } from '../../src/messenger/purge.js'
import type { SendRequest } from '../../src/messenger/types.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const by = { actor: compliance, reason: 'end of the year' }
const dayMs = 86_400_000
const sixYearsMs = 2_192 * dayMs

async function later(world: World, ms: number): Promise<void> {
  await world.runtime.advance(ms)
}

async function texted(policy?: object): Promise<{ world: World; id: string; request: SendRequest }> {
  const world = createWorld(policy === undefined ? {} : { policy })
  await world.consent()
  const request = world.request({ idempotencyKey: 'visit-7', patient: 'p1' })
  const { id } = await world.messenger.send(request)
  await world.messenger.dispatchDue()
  await world.reply('what is this about')
  return { world, id, request }
}

const listed = async (world: World): Promise<readonly string[]> =>
  (await world.messenger.history.list({ phone: patientPhone }, front)).records.map(({ id }) => id)

describe('records past their legal floor', () => {
  it('stay to the last day and go the day after', async () => {
    const { world, id } = await texted()
    await later(world, sixYearsMs - dayMs)
    expect((await world.messenger.retention.purge(by)).removed).toBe(2)
    expect(await listed(world)).toContain(id)
    await later(world, 2 * dayMs)
    await world.messenger.retention.purge(by)
    expect(await listed(world)).not.toContain(id)
  })

  it('take all receipts of a text along, also those under another id of the provider’s', async () => {
    const transport = fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }] })
    const world = createWorld({ transport })
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.messenger.resolve(id, 'accepted', by)
    const correlation = transport.sent()[0]?.correlation
    for (const [replayKey, status] of [
      ['part-1', 'sent'],
      ['part-2', 'delivered'],
    ] as const)
      await world.messenger.receive([{ transport: 'fake', replayKey, type: 'receipt', providerMessageId: replayKey, correlation, status }])
    const receipts = (): Promise<readonly number[]> =>
      world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async ({ messages }) =>
        Promise.all(['part-1', 'part-2'].map(async (providerId) => (await messages.receipts('fake', providerId)).length)),
      )
    expect(await receipts()).toEqual([1, 1])
    await later(world, sixYearsMs + 2 * dayMs)
    await world.messenger.retention.purge(by)
    expect(await listed(world)).toEqual([])
    expect(await receipts()).toEqual([0, 0])
  })

  it('are also a text of which nobody ever knew whether it left', async () => {
    const world = createWorld({ transport: fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }] }) })
    await world.consent()
    const request = world.request({ idempotencyKey: 'visit-8', patient: 'p1' })
    const { id } = await world.messenger.send(request)
    await world.messenger.dispatchDue()
    await later(world, sixYearsMs)
    await world.messenger.retention.purge(by)
    expect(await listed(world)).toEqual([id])
    await later(world, 8 * dayMs)
    await world.messenger.retention.purge(by)
    expect(await listed(world)).toEqual([])
    expect((await world.messenger.send(request)).status).toBe('purged')
    await expect(world.messenger.resolve(id, 'not-sent', by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('go by maintenance too, once an hour', async () => {
    const { world, id } = await texted()
    await later(world, sixYearsMs + dayMs)
    expect((await world.messenger.maintain()).purged).toBeGreaterThanOrEqual(3)
    expect(await listed(world)).not.toContain(id)
    expect((await world.messenger.maintain()).purged).toBe(0)
  })

  it('stay longer where the policy says so', async () => {
    const { world, id } = await texted({ retentionDays: { messages: 4_000 } })
    await later(world, sixYearsMs + dayMs)
    await world.messenger.retention.purge(by)
    expect(await listed(world)).toContain(id)
    await later(world, 2_000 * dayMs)
    await world.messenger.retention.purge(by)
    expect(await listed(world)).not.toContain(id)
  })

  it('leave their idempotency key: known, purged, and never a send', async () => {
    const { world, id, request } = await texted()
    await later(world, sixYearsMs + dayMs)
    await world.messenger.retention.purge(by)
    const again = { ...request, to: patientPhone }
    expect(await world.messenger.send(again)).toMatchObject({ id, replayed: true, status: 'purged' })
    await later(world, 399 * dayMs)
    await world.messenger.retention.purge(by)
    expect(await world.messenger.send(again)).toMatchObject({ id, status: 'purged' })
    await world.messenger.dispatchDue()
    expect(world.transport.sent()).toHaveLength(1)
    await later(world, 2 * dayMs)
    await world.messenger.retention.purge(by)
    expect((await world.messenger.send(again)).id).not.toBe(id)
  })

  it('never are opt-outs, or a consent that nothing ended', async () => {
    const { world } = await texted()
    await world.consent(otherPhone)
    await world.messenger.suppression.suppress({ phone: otherPhone, source: 'front-desk', actor: front })
    await later(world, 10 * sixYearsMs)
    await world.messenger.retention.purge(by)
    expect((await world.messenger.suppression.statusOf({ phone: otherPhone })).suppressed).toBe(true)
    expect(await world.messenger.consent.statusAt({ phone: patientPhone, program: 'visits', at: world.runtime.now() })).toMatchObject({ status: 'granted' })
  })

  it('are a consent whose revocation is older; the revocation stays', async () => {
    const { world } = await texted()
    await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'phone-call', occurredAt: world.runtime.now(), actor: front })
    const actions = async (): Promise<readonly string[]> => {
      const found: string[] = []
      for await (const { action } of world.messenger.consent.history({ phone: patientPhone })) found.push(action)
      return found.sort()
    }
    await later(world, sixYearsMs - dayMs)
    await world.messenger.retention.purge(by)
    expect(await actions()).toEqual(['opt-in', 'revoke'])
    await later(world, 2 * dayMs)
    await world.messenger.retention.purge(by)
    expect(await actions()).toEqual(['revoke'])
    expect(await world.messenger.consent.statusAt({ phone: patientPhone, program: 'visits', at: world.runtime.now() })).toMatchObject({ status: 'revoked' })
  })
})

describe('a purge certificate', () => {
  it('names class, count and cut-off, and its digest is over the ids that went', async () => {
    const { world, id } = await texted()
    await later(world, sixYearsMs + dayMs)
    const now = world.runtime.now().getTime()
    const { certificate, removed } = await world.messenger.retention.purge(by)
    const leaves = await leavesOf(world.messenger)
    const classes = leaves.filter(({ type }) => type === 'retention.class-purged')
    const digest = createHash('sha256').update(`${id.length}:${id}`).digest('hex')
    expect(classes.find((leaf) => leaf.class === 'messages')).toMatchObject({ by: 'cleo', count: 1, cutOff: now - sixYearsMs, digest })
    expect(classes.map((leaf) => leaf.class).sort()).toEqual(['attempts', 'messages', 'replay-keys', 'replies', 'texts'])
    expect(leaves.find((leaf) => leaf.id === certificate)).toMatchObject({ type: 'retention.purged', by: 'cleo', removed, digest: expect.any(String) })
    expect(classes.reduce((sum, { count }) => sum + Number(count), 0)).toBe(removed)
    expect(await world.messenger.audit.evidenceFor(certificate)).toHaveLength(1)
  })
})

describe('more than one purge takes', () => {
  it('is told by result and certificate, and maintenance goes on with it', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.maintain()
    const { messenger, runtime } = world
    const at = runtime.now().getTime() - sixYearsMs - dayMs
    const old = { at, subject: 's', message: null, intent: 'other', rule: 'r', textMac: 'm', words: null, wordsUntil: null, needsReview: false, urgent: false }
    const blank = { transport: null, sender: null, occurredAt: null, stop: null, claimedBy: null, claimedUntil: null, decidedAt: null, decidedBy: null }
    await world.storage.transaction({ tenant: 'default', clock: () => runtime.now() }, async ({ messages }) => {
      for (let n = 0; n < 100_500; n++) await messages.insertReply({ id: `r${n}`, ...old, answered: false, ...blank, decision: null })
    })
    const { certificate, removed, more } = await messenger.retention.purge(by)
    expect({ removed, more }).toEqual({ removed: 100_000, more: true })
    expect((await leavesOf(messenger, 'retention.purged')).find(({ id }) => id === certificate)).toMatchObject({ removed: 100_000, more: true })
    const isLate = (): Promise<boolean> =>
      world.storage.transaction({ tenant: 'default', clock: () => runtime.now() }, (stores) => isPurgeLate(stores, runtime.now().getTime()))
    expect(await isLate()).toBe(true)
    expect((await messenger.maintain()).purged).toBe(500)
    expect((await messenger.maintain()).purged).toBe(0)
    expect(await isLate()).toBe(false)
    expect(await messenger.retention.purge(by)).toMatchObject({ removed: 0, more: false })
  }, 60_000)
})

describe('a storage that may have lost what was recorded', () => {
  it('loses nothing more to a purge or a forgetting until a person has reopened: a legal hold may be among what was lost', async () => {
    const world = createWorld({ policy: { bodyRetentionDays: 30 } })
    await world.consent()
    const { id } = await world.messenger.send(world.request({ patient: 'p1' }))
    await world.messenger.dispatchDue()
    const administrator = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'restored' }
    await world.messenger.recover(administrator)
    await later(world, 31 * dayMs)
    expect(await world.messenger.maintain()).toMatchObject({ purged: 0, alarms: expect.arrayContaining(['recovering']) })
    expect(await world.messenger.retention.purge(by)).toMatchObject({ removed: 0 })
    await expect(world.messenger.retention.forget({ patient: 'p1' }, by)).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
      details: { problem: 'recovering' },
    })
    expect((await world.messenger.history.reveal(id, by)).text).toEqual(expect.any(String))
    await world.messenger.recover(administrator)
    await world.messenger.reopen(by)
    expect((await world.messenger.maintain()).purged).toBeGreaterThan(0)
    expect((await world.messenger.history.reveal(id, by)).text).toBeUndefined()
  })
})

describe('the evidence key of a forgotten person', () => {
  it('lasts to the end of the floor, and no longer', async () => {
    const { world } = await texted()
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    const committed = async (): Promise<unknown> => {
      await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
      return (await leavesOf(world.messenger, 'stop.recorded')).at(-1)?.subject
    }
    const before = await committed()
    await later(world, sixYearsMs - dayMs)
    await world.messenger.retention.purge(by)
    expect(await committed()).toBe(before)
    await later(world, 2 * dayMs)
    await world.messenger.retention.purge(by)
    expect(await committed()).toBe('forgotten')
    expect((await world.messenger.suppression.statusOf({ phone: patientPhone })).suppressed).toBe(true)
  })
})

describe('a receipt that no text is known for', () => {
  it('waits two weeks for the answer that names it, and goes after them', async () => {
    const world = createWorld()
    await world.messenger.receive([{ transport: 'fake', replayKey: 'early', type: 'receipt', providerMessageId: 'nobody-knows', status: 'delivered' }])
    const kept = (): Promise<number> =>
      world.storage.transaction(
        { tenant: 'default', clock: () => world.runtime.now() },
        async ({ messages }) => (await messages.receipts('fake', 'nobody-knows')).length,
      )
    await later(world, 14 * dayMs)
    await world.messenger.maintain()
    expect(await kept()).toBe(1)
    await later(world, dayMs)
    await world.messenger.maintain()
    expect(await kept()).toBe(0)
    expect(await leavesOf(world.messenger, 'retention.class-purged')).toContainEqual(expect.objectContaining({ class: 'receipts', count: 1 }))
  })
})
