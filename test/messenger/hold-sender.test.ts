import { describe, expect, it } from 'vitest'
import type { By } from '../../src/domain/actor.js'
import type { Sender } from '../../src/domain/sender.js'
import type { AllStores } from '../../src/messenger/context.js'
import { attemptRow } from '../../src/testing/storage-cases/rows.js'
import { fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { clinicNumber, compliance, createWorld, front, link, otherPhone, patientPhone, results, sender, visits, type World } from './world.js'

const by = { actor: compliance, reason: 'the carrier flags this number' }
const south: Sender = {
  ...sender,
  id: 'southside',
  name: 'Southside Clinic',
  addresses: [{ ...sender.addresses[0], value: '+13125550143' } as Sender['addresses'][0]],
}
const southVisits = { ...visits, id: 'south-visits', sender: 'southside' }
const twoSenders = { senders: [sender, south], programs: [visits, results, southVisits] }
const lakeside = { sender: 'lakeside' }
const phones = { visits: patientPhone, results: otherPhone, 'south-visits': '+13125550103' }
const ofResults = { program: 'results', item: 'DiagnosticReport/1', message: { kind: 'results-available', link } } as const

/** A text waits of two programs of one sender and of a program of the other. */
async function threeQueued(transport = fakeTransport()): Promise<World> {
  const world = createWorld({ ...twoSenders, transport })
  for (const [program, to] of Object.entries(phones)) await world.consent(to, program)
  await world.messenger.send(world.request())
  await world.messenger.send(world.request({ ...ofResults, to: phones.results }))
  await world.messenger.send(world.request({ program: 'south-visits', to: phones['south-visits'] }))
  return world
}

async function programsSent({ messenger }: World): Promise<readonly string[]> {
  const sent: string[] = []
  for (const [program, phone] of Object.entries(phones))
    if ((await messenger.history.list({ phone }, front)).records.some((record) => record.program === program && record.status === 'accepted'))
      sent.push(program)
  return sent
}

async function dispatchAll({ messenger }: World): Promise<void> {
  while ((await messenger.dispatchDue()).claimed > 0);
}

describe('the hold of a sender', () => {
  it('keeps back all its programs and nothing of another, until it is released', async () => {
    const world = await threeQueued()
    await world.messenger.hold(lakeside, by)
    await dispatchAll(world)
    expect(await programsSent(world)).toEqual(['south-visits'])
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'hold', reasons: [{ code: 'sender-held', rule: 'person' }] })
    await world.messenger.release(lakeside, by)
    await dispatchAll(world)
    expect(await programsSent(world)).toEqual(['visits', 'results', 'south-visits'])
  })

  it('stands beside the hold of a program: each is released for itself', async () => {
    const world = await threeQueued()
    await world.messenger.hold('visits', by)
    await world.messenger.hold(lakeside, by)
    await dispatchAll(world)
    await world.messenger.release('visits', by)
    await dispatchAll(world)
    expect(await programsSent(world)).toEqual(['south-visits'])
    await world.messenger.hold('visits', by)
    await world.messenger.release(lakeside, by)
    await dispatchAll(world)
    expect(await programsSent(world)).toEqual(['results', 'south-visits'])
    await world.messenger.release('visits', by)
    await dispatchAll(world)
    expect(await programsSent(world)).toHaveLength(3)
  })

  it('keeps back neither the confirmation of a STOP nor the answer to HELP', async () => {
    const world = await threeQueued()
    await world.messenger.hold(lakeside, by)
    await world.reply('STOP', { to: clinicNumber })
    await world.reply('HELP', { from: otherPhone })
    await world.messenger.maintain()
    await dispatchAll(world)
    expect(world.transport.sent().filter(({ text }) => text.startsWith('Lakeside Clinic'))).toHaveLength(2)
  })

  it('binds a sender of the host’s own, of a program of it and of none', async () => {
    const world = createWorld(twoSenders)
    const answer = async (program?: string): Promise<readonly (string | undefined)[]> => {
      const asked = { phone: patientPhone, ...(program === undefined ? {} : { program }) }
      const result = await world.messenger.suppression.sendIfAllowed(asked, async (permit) => permit.assertOpen())
      return result.sent ? ['sent'] : (result.reasons ?? []).map(({ code }) => code)
    }
    await world.messenger.hold(lakeside, by)
    expect([await answer('visits'), await answer('south-visits'), await answer()]).toEqual([['sender-held'], ['sent'], ['sender-held']])
    await world.messenger.release(lakeside, by)
    expect([await answer('visits'), await answer()]).toEqual([['sent'], ['sent']])
  })

  it('goes on with what a dispatcher held back that had not heard of the release', async () => {
    const world = createWorld(twoSenders)
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    await world.messenger.hold(lakeside, by)
    await world.messenger.release(lakeside, by)
    await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, ({ messages }) =>
      messages.update(id, { from: ['queued'] }, { held: 'sender-held' }),
    )
    await world.messenger.maintain()
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('lets go on what waits in its name, though its program has another sender since', async () => {
    const world = createWorld(twoSenders)
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    await world.messenger.hold(lakeside, by)
    const stores = <T>(work: (stores: AllStores) => Promise<T>): Promise<T> => world.storage.transaction({ tenant: 'default', clock: world.runtime.now }, work)
    await stores(({ messages }) => messages.update(id, { from: ['queued'] }, { held: 'sender-held' }))
    const moved = createWorld({ ...twoSenders, programs: [{ ...visits, sender: 'southside' }], storage: world.storage, runtime: world.runtime })
    await moved.messenger.release(lakeside, by)
    expect((await stores(({ messages }) => messages.get(id)))?.held).toBeNull()
  })

  it('is enforced once nothing of any of its programs is under way, and each step is a record that names no number', async () => {
    const world = createWorld(twoSenders)
    const stores = <T>(work: (stores: AllStores) => Promise<T>): Promise<T> => world.storage.transaction({ tenant: 'default', clock: world.runtime.now }, work)
    const leaseUntil = world.runtime.now().getTime() + 120_000
    await world.consent(patientPhone, 'results')
    await stores(({ suppression }) => suppression.openAttempts([attemptRow({ program: 'results', leaseUntil })]))
    await world.messenger.hold(lakeside, by)
    await world.runtime.advance(60_000)
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'hold.enforced')).toEqual([])
    await stores(({ suppression }) => suppression.closeAttempt('attempt-1', 'accepted', null, null))
    await world.messenger.maintain()
    await world.messenger.maintain()
    await world.messenger.release(lakeside, by)
    expect(await leavesOf(world.messenger, 'sender.held')).toMatchObject([{ sender: 'lakeside', by: 'cleo', reasonGiven: true }])
    expect(await leavesOf(world.messenger, 'hold.enforced')).toMatchObject([{ sender: 'lakeside' }])
    expect(await leavesOf(world.messenger, 'sender.released')).toMatchObject([{ sender: 'lakeside', by: 'cleo', reasonGiven: true }])
  })

  it('is not called enforced by a process that does not know the sender', async () => {
    const world = await threeQueued()
    await world.messenger.hold(lakeside, by)
    const other = createWorld({ storage: world.storage, runtime: world.runtime, senders: [south], programs: [southVisits] })
    await world.runtime.advance(60_000)
    await other.messenger.maintain()
    expect(await leavesOf(world.messenger, 'hold.enforced')).toEqual([])
    await world.messenger.maintain()
    expect(await leavesOf(world.messenger, 'hold.enforced')).toHaveLength(1)
  })

  it('may be of a sender whose id is a number, which no record takes', async () => {
    const numbered = { ...sender, id: clinicNumber }
    const world = createWorld({ senders: [numbered], programs: [{ ...visits, sender: clinicNumber }] })
    await world.consent()
    await world.messenger.hold({ sender: clinicNumber }, by)
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'hold' })
    expect(JSON.stringify(await leavesOf(world.messenger, 'sender.held'))).not.toContain('555')
  })

  it('is told by explain at each program, and by the worklist at each text', async () => {
    const world = await threeQueued()
    await world.messenger.hold(lakeside, by)
    await dispatchAll(world)
    const { holds } = await world.messenger.explain({ phone: patientPhone }, by)
    expect(holds.map(({ program, sender: ofSender, cause }) => [program, ofSender, cause])).toEqual([
      ['visits', 'lakeside', 'person'],
      ['results', 'lakeside', 'person'],
    ])
    const { items } = await world.messenger.worklist({}, front)
    expect(items.map(({ cause, senderHeldBy, programHeldBy }) => [cause, senderHeldBy, programHeldBy])).toEqual([
      ['sender-held', 'person', undefined],
      ['sender-held', 'person', undefined],
    ])
  })

  it('needs the permission at each of its programs', async () => {
    const { messenger } = createWorld({ ...twoSenders, senders: [sender, south, { ...south, id: 'nobodys' }] })
    const limited = (program: string): By => ({ ...by, actor: { ...compliance, attributes: { program } } })
    await messenger.hold(lakeside, by)
    for (const verb of [messenger.hold, messenger.release]) {
      await expect(verb(lakeside, limited('visits'))).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
      await expect(verb({ sender: 'nobodys' }, limited('visits'))).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
      await verb({ sender: 'southside' }, limited('south-visits'))
    }
  })

  it.each([
    ['a sender that is not defined', { sender: 'nobody' }],
    ['no sender', {}],
    ['more than a sender', { sender: 'lakeside', program: 'visits' }],
    ['nothing', null],
  ])('is refused for %s', async (_what, target) => {
    const { messenger } = createWorld()
    await expect(messenger.hold(target as never, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(messenger.release(target as never, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('is mistaken for no program: none may be called so', () => {
    expect(() => createWorld({ programs: [{ ...visits, id: 'sender:lakeside' }] })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })
})
