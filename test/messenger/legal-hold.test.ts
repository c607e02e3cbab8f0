import { describe, expect, it } from 'vitest'
import type { Messenger } from '../../src/messenger/types.js'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { auditor, compliance, createWorld, front, otherPhone, patientPhone, results, type World } from './world.js'

const by = { actor: compliance, reason: 'letter of Doe & Roe, 3 March' }
const keeping = { policy: { bodyRetentionDays: 30 } } as const
const dayMs = 86_400_000

/** Two persons who were texted and whose texts are kept. */
async function texted(): Promise<{ world: World; first: string; second: string }> {
  const world = createWorld(keeping)
  const ids: string[] = []
  for (const [to, patient] of [
    [patientPhone, 'p1'],
    [otherPhone, 'p2'],
  ] as const) {
    await world.consent(to)
    ids.push((await world.messenger.send(world.request({ to, patient }))).id)
  }
  await world.messenger.dispatchDue()
  return { world, first: ids[0] as string, second: ids[1] as string }
}

async function textOf(messenger: Messenger, id: string): Promise<string | undefined> {
  return (await messenger.history.reveal(id, by)).text
}

describe('a legal hold', () => {
  it.each([{ phone: patientPhone }, { patient: 'p1' }])('keeps what %j covers from purge and from forgetting, until it is lifted', async (target) => {
    const { world, first, second } = await texted()
    const { retention } = world.messenger
    const { id } = await retention.placeLegalHold(target, by)
    await world.runtime.advance(31 * dayMs)
    await retention.purge(by)
    expect([await textOf(world.messenger, first), await textOf(world.messenger, second)]).toEqual([expect.any(String), undefined])
    expect(await retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 0, held: 1 })
    expect(await retention.forget({ phone: patientPhone }, by)).toMatchObject({ forgotten: 0, held: 1 })
    expect(await textOf(world.messenger, first)).toEqual(expect.any(String))
    expect(await retention.liftLegalHold(id, by)).toBe(true)
    await world.messenger.maintain()
    expect(await textOf(world.messenger, first)).toBeUndefined()
    expect(await retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 1, held: 0 })
  })

  it('of a program keeps every record of the program, and forgets nobody who is in it', async () => {
    const { world, first } = await texted()
    const { retention } = world.messenger
    await retention.placeLegalHold({ program: 'visits' }, by)
    await world.runtime.advance(3_000 * dayMs)
    expect(await retention.purge(by)).toMatchObject({ removed: 0 })
    expect(await textOf(world.messenger, first)).toEqual(expect.any(String))
    expect(await retention.forget({ phone: patientPhone }, by)).toMatchObject({ forgotten: 0, held: 1 })
  })

  it('can be placed on a program that was retired, whose texts are on record', async () => {
    const { world, first } = await texted()
    const { storage, runtime } = world
    const { retention } = createWorld({ ...keeping, storage, runtime, programs: [results] }).messenger
    await retention.placeLegalHold({ program: 'visits' }, by)
    await runtime.advance(3_000 * dayMs)
    expect(await retention.purge(by)).toMatchObject({ removed: 0 })
    expect(await textOf(world.messenger, first)).toEqual(expect.any(String))
  })

  it('of a program keeps of whoever is in it also what names no program: replies to no text, and who was told of their opt-out', async () => {
    const crm: SuppressionSink = { spec: 1, name: 'crm', apply: async () => 'done' }
    const world = createWorld({ ...keeping, sinks: [crm] })
    const { retention, reviews } = world.messenger
    for (const [phone, program] of [
      [patientPhone, 'results'],
      [otherPhone, 'visits'],
    ] as const) {
      await world.consent(phone, program)
      await world.reply('I do not know who this is please check', { from: phone })
      await world.reply('STOP', { from: phone })
    }
    await world.messenger.maintain()
    const kept = async (): Promise<unknown> => {
      const open = (await reviews.list({}, compliance)).reviews
      const { numbers } = await world.messenger.explain({ phone: patientPhone }, by)
      const others = await world.messenger.explain({ phone: otherPhone }, by)
      const told = [...numbers, ...others.numbers].map(({ suppressions }) =>
        suppressions.flatMap(({ sinks }) => sinks.map(({ toldAt }) => toldAt !== undefined)),
      )
      return { from: open.map(({ phone }) => phone?.reveal()), told }
    }
    const { id } = await retention.placeLegalHold({ program: 'results' }, by)
    await world.runtime.advance(3_000 * dayMs)
    await retention.purge(by)
    expect(await kept()).toEqual({ from: [patientPhone], told: [[true], [false]] })
    await retention.liftLegalHold(id, by)
    await retention.purge(by)
    expect(await kept()).toEqual({ from: [], told: [[false], [false]] })
  })

  it('of a program keeps the replies to its texts, with their words', async () => {
    const { world } = await texted()
    const { retention } = world.messenger
    const { id } = await retention.placeLegalHold({ program: 'visits' }, by)
    await world.reply('my knee is worse and who is this about')
    await world.runtime.advance(3_000 * dayMs)
    await retention.purge(by)
    const purged = async (): Promise<number> => (await leavesOf(world.messenger, 'retention.class-purged')).filter((leaf) => leaf.class === 'replies').length
    const words = async (): Promise<number> =>
      (
        await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async (stores) =>
          stores.messages.reviews({ state: 'open', now: 0, limit: 9 }),
        )
      ).filter((row) => row.words !== null).length
    expect([await purged(), await words()]).toEqual([0, 1])
    await retention.liftLegalHold(id, by)
    await retention.purge(by)
    expect([await purged(), await words()]).toEqual([1, 0])
  })

  it.each([{ phone: patientPhone }, { patient: 'p1' }, { program: 'results' }])('keeps the portal links that %j covers, until it is lifted', async (target) => {
    const world = createWorld({ ...keeping, portal: { baseUrl: 'https://go.lakeside.example/m' } })
    const { retention } = world.messenger
    await world.consent(patientPhone, 'results')
    await world.messenger.send(world.request({ program: 'results', patient: 'p1', item: 'DiagnosticReport/7', message: { kind: 'results-available' } }))
    await world.messenger.dispatchDue()
    const { id } = await retention.placeLegalHold(target, by)
    await world.runtime.advance(200 * dayMs)
    await world.messenger.maintain()
    const purged = async (): Promise<number> =>
      (await leavesOf(world.messenger, 'retention.class-purged')).filter((leaf) => leaf.class === 'portal-links').length
    expect(await purged()).toBe(0)
    await retention.liftLegalHold(id, by)
    await world.messenger.maintain()
    expect(await purged()).toBe(1)
  })

  const endings: readonly (readonly [string, (world: World, id: string) => Promise<unknown>])[] = [
    ['is cancelled', (world, id) => world.messenger.cancel({ id }, by)],
    ['is refused after a STOP', async (world) => world.reply('STOP').then(() => world.messenger.maintain())],
    ['expires', async (world) => world.runtime.advance(8 * dayMs).then(() => world.messenger.maintain())],
    ['is refused as it leaves', async (world) => world.runtime.advance(8 * dayMs).then(() => world.messenger.dispatchDue())],
    [
      'is settled by a person',
      async (world, id) => {
        await world.messenger.dispatchDue()
        await world.messenger.resolve(id, 'accepted', by)
      },
    ],
  ]
  it.each(endings)('keeps a text that %s, where texts are kept, until it is lifted and their days are over', async (_, end) => {
    for (const target of [{ phone: patientPhone }, { patient: 'p1' }, { program: 'visits' }]) {
      const world = createWorld({ ...keeping, transport: fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }] }) })
      await world.consent()
      const { retention } = world.messenger
      const hold = await retention.placeLegalHold(target, by)
      const { id } = await world.messenger.send(world.request({ patient: 'p1' }))
      await end(world, id)
      await world.runtime.advance(40 * dayMs)
      await world.messenger.maintain()
      expect(await textOf(world.messenger, id)).toEqual(expect.any(String))
      await retention.liftLegalHold(hold.id, by)
      await world.messenger.maintain()
      expect(await textOf(world.messenger, id)).toBeUndefined()
    }
  })

  it.each(endings)('keeps no text that %s where none is kept, and no text of others', async (_, end) => {
    for (const [policy, target] of [
      [{}, { phone: patientPhone }],
      [keeping.policy, { phone: otherPhone }],
    ] as const) {
      const world = createWorld({ policy, transport: fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }] }) })
      await world.consent()
      await world.messenger.retention.placeLegalHold(target, by)
      const { id } = await world.messenger.send(world.request())
      await end(world, id)
      expect(await textOf(world.messenger, id)).toBeUndefined()
    }
  })

  it('of a patient keeps what stands at a number that they are taken off meanwhile', async () => {
    const world = createWorld(keeping)
    const { retention, people, reviews } = world.messenger
    await world.consent()
    await people.decideNumber({ patient: 'p1', phone: patientPhone }, 'allowed', by)
    await world.reply('I do not know who this is please check')
    const { id } = await retention.placeLegalHold({ patient: 'p1' }, by)
    await people.removeNumber({ patient: 'p1', phone: patientPhone }, by)
    await world.runtime.advance(3_000 * dayMs)
    await retention.purge(by)
    expect((await reviews.list({}, compliance)).reviews).toHaveLength(1)
    await retention.liftLegalHold(id, by)
    await retention.purge(by)
    expect((await reviews.list({}, compliance)).reviews).toHaveLength(0)
  })

  it('stays when one of two is lifted, and an unknown or lifted one cannot be lifted', async () => {
    const { world } = await texted()
    const { retention } = world.messenger
    const { id } = await retention.placeLegalHold({ phone: patientPhone }, by)
    await retention.placeLegalHold({ patient: 'p1' }, by)
    expect([await retention.liftLegalHold(id, by), await retention.liftLegalHold(id, by), await retention.liftLegalHold('none', by)]).toEqual([
      true,
      false,
      false,
    ])
    expect(await retention.forget({ phone: patientPhone }, by)).toMatchObject({ forgotten: 0, held: 1 })
  })

  it('tells who placed it and why, to those who may know; the log holds neither reason nor number', async () => {
    const { world } = await texted()
    const { retention } = world.messenger
    const { id } = await retention.placeLegalHold({ phone: patientPhone }, by)
    expect(await retention.legalHolds(compliance)).toEqual([{ id, target: 'phone', by: 'cleo', reason: by.reason, at: expect.any(Date) }])
    await retention.liftLegalHold(id, by)
    const leaves = (await leavesOf(world.messenger)).filter(({ type }) => String(type).startsWith('legal-hold.'))
    expect(leaves.map(({ type, hold, by: who }) => [type, hold, who])).toEqual([
      ['legal-hold.placed', id, 'cleo'],
      ['legal-hold.read', undefined, 'cleo'],
      ['legal-hold.lifted', id, 'cleo'],
    ])
    expect(leaves[0]).toMatchObject({ target: 'phone', subject: expect.any(String), accessRule: 'role.compliance.retention.hold' })
    expect(JSON.stringify(leaves)).not.toMatch(/Doe|3125550101/)
  })

  it('is for compliance alone, over one thing that is known', async () => {
    const { world } = await texted()
    const { retention } = world.messenger
    for (const actor of [front, auditor]) {
      await expect(retention.placeLegalHold({ phone: patientPhone }, { ...by, actor })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
      await expect(retention.liftLegalHold('x', { ...by, actor })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
      await expect(retention.legalHolds(actor)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    }
    await expect(retention.placeLegalHold({ program: 'none' }, by)).rejects.toMatchObject({ code: 'UNKNOWN_PROGRAM' })
    await expect(retention.placeLegalHold({ program: 'visits', patient: 'p1' } as never, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(retention.placeLegalHold({ phone: patientPhone }, { actor: compliance, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })
})
