import { describe, expect, it } from 'vitest'
import type { Messenger } from '../../src/messenger/types.js'
import { leavesOf } from './leaves.js'
import { codesOf, giveConsent, standing } from './people-world.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const by = { actor: compliance, reason: 'the patient asks to be forgotten' }
const keeping = { policy: { bodyRetentionDays: 30 } } as const

async function historyOf(messenger: Messenger, phone: string): Promise<readonly string[]> {
  const actions: string[] = []
  for await (const { action } of messenger.consent.history({ phone })) actions.push(action)
  return actions
}

/** A person who was texted, has a text waiting, said STOP and asks to be forgotten. */
async function known(): Promise<{ world: World; sent: string; waiting: string; consent: string }> {
  const world = createWorld(keeping)
  const consent = await world.consent()
  const { id: sent } = await world.messenger.send(world.request({ patient: 'p1' }))
  await world.messenger.dispatchDue()
  await world.runtime.advance(60_000)
  const { id: waiting } = await world.messenger.send(world.request({ patient: 'p1', notBefore: new Date('2026-11-25T16:00:00Z') }))
  return { world, sent, waiting, consent }
}

describe('forget', () => {
  it('destroys what was written, and what waits is never sent', async () => {
    const { world, sent, waiting } = await known()
    expect(await world.messenger.history.reveal(sent, by)).toMatchObject({ text: expect.any(String) })
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    expect(await world.messenger.history.reveal(sent, by)).toEqual({ phone: patientPhone })
    expect(await world.messenger.history.reveal(waiting, by)).toEqual({ phone: patientPhone })
    await world.runtime.advance(48 * 3_600_000)
    await world.messenger.dispatchDue()
    await world.messenger.maintain()
    expect(world.transport.sent()).toHaveLength(1)
    const { records } = await world.messenger.history.list({ phone: patientPhone }, front)
    expect(records.map(({ id, status }) => [id, status])).toEqual([
      [waiting, 'cancelled'],
      [sent, 'accepted'],
    ])
  })

  it('keeps opt-outs and the proof of consent, still verifiable', async () => {
    const { world, consent } = await known()
    await world.reply('STOP')
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({
      suppressed: true,
      by: [{ source: 'reply' }, { cause: 'forgotten' }],
    })
    expect(await historyOf(world.messenger, patientPhone)).toEqual(['opt-in'])
    expect((await world.messenger.audit.evidenceFor(consent)).length).toBeGreaterThan(0)
  })

  it('records a later STOP from the same phone, answers nothing and keeps no word of it', async () => {
    const { world } = await known()
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    expect(await world.reply('please stop texting me, this is Rose')).toMatchObject({ suppression: { scope: 'all' }, answered: false })
    expect(await world.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    await world.messenger.maintain()
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
  })

  it('refuses a later text and a new consent', async () => {
    const { world } = await known()
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    expect(await world.messenger.send(world.request())).toMatchObject({
      status: 'refused',
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'recipient-forgotten' })]),
    })
    await world.runtime.advance(1_000)
    await expect(world.consent()).rejects.toMatchObject({ code: 'RECIPIENT_FORGOTTEN' })
    const decision = await world.messenger.evaluate(world.request({ patient: 'another' }))
    expect('reasons' in decision ? decision.reasons.map(({ code }) => code) : []).toContain('recipient-forgotten')
    expect(decision.outcome).toBe('refuse')
  })

  it('is told by statusOf and explain, for as long as it stands', async () => {
    const { world } = await known()
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    await world.runtime.advance(40 * 86_400_000)
    await world.messenger.maintain()
    const { suppression } = world.messenger
    expect(await suppression.statusOf({ phone: patientPhone, program: 'visits' })).toMatchObject({
      suppressed: true,
      by: [{ cause: 'forgotten', scope: 'all' }],
    })
    const explained = await world.messenger.explain({ phone: patientPhone }, by)
    expect(explained.numbers[0]?.suppressions).toMatchObject([{ cause: 'forgotten', standing: true, deadline: 'met', sinks: [] }])
  })

  it('finds a patient by the host’s id at every number that was texted for them', async () => {
    const world = createWorld(keeping)
    for (const phone of [patientPhone, otherPhone]) {
      await world.consent(phone)
      await world.messenger.send(world.request({ to: phone, patient: 'p1' }))
      await world.messenger.dispatchDue()
      await world.runtime.advance(25 * 3_600_000)
    }
    await world.messenger.retention.forget({ patient: 'p1' }, by)
    for (const phone of [patientPhone, otherPhone]) {
      expect(await world.messenger.evaluate(world.request({ to: phone }))).toMatchObject({
        outcome: 'refuse',
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'recipient-forgotten' })]),
      })
    }
  })

  it('finds a patient at a number that only a consent names, and at one that only a text that never left names', async () => {
    const world = createWorld(keeping)
    const disclosure = { version: 'v0', language: 'en', text: 'Text me. Reply STOP to opt out.' }
    const grant = { program: 'visits', action: 'opt-in', source: 'web-form', disclosure, actor: front } as const
    await world.messenger.consent.record({ ...grant, phone: patientPhone, patient: 'p1', occurredAt: world.runtime.now() })
    await world.messenger.send(world.request({ to: otherPhone, patient: 'p1' }))
    expect(await world.messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 2, held: 0 })
    expect(await world.messenger.retention.forget({ patient: 'p2' }, by)).toMatchObject({ forgotten: 0, held: 0 })
  })

  it('leaves a number to whoever holds it now, and takes what was the patient’s there', async () => {
    const world = createWorld(keeping)
    const { messenger, runtime } = world
    await giveConsent(world, { patient: 'p1' })
    const { id: before } = await messenger.send(world.request({ patient: 'p1' }))
    await messenger.dispatchDue()
    await messenger.people.removeNumber({ patient: 'p1', phone: patientPhone }, by)
    await runtime.advance(25 * 3_600_000)
    await giveConsent(world, { patient: 'p2' })
    const { id: sent } = await messenger.send(world.request({ patient: 'p2' }))
    await messenger.dispatchDue()
    const { id: waiting } = await messenger.send(world.request({ patient: 'p2', notBefore: new Date('2026-11-26T18:00:00Z') }))
    expect(await messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 0, shared: 1, held: 0 })
    expect(await messenger.history.reveal(before, by)).toEqual({ phone: patientPhone })
    expect(await messenger.history.reveal(sent, by)).toMatchObject({ text: expect.any(String) })
    expect(await messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: false })
    await runtime.advance(25 * 3_600_000)
    expect(await messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(await standing(world, waiting)).toEqual(['accepted'])
    await messenger.retention.forget({ patient: 'p2' }, by)
    expect(await codesOf(world, { patient: 'p2' })).toContain('recipient-forgotten')
  })

  it('leaves a number to whoever consented there after the patient was taken off it, though nobody named them', async () => {
    const world = createWorld(keeping)
    const { messenger, runtime } = world
    await giveConsent(world, { patient: 'p1' })
    await messenger.people.removeNumber({ patient: 'p1', phone: patientPhone }, by)
    await runtime.advance(60_000)
    await giveConsent(world)
    expect(await codesOf(world)).toEqual([])
    expect(await messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 0, shared: 1, held: 0 })
    expect(await codesOf(world)).toEqual([])
  })

  it('takes from a shared number the texts, words and links of the patient, and nothing of the other', async () => {
    const world = createWorld({ ...keeping, portal: { baseUrl: 'https://go.lakeside.example/m' }, policy: { bodyRetentionDays: 30, sharedPhone: 'all' } })
    const { messenger, runtime, transport } = world
    const sent: string[] = []
    const links: string[] = []
    for (const patient of ['p1', 'p2']) {
      for (const program of ['visits', 'results']) await giveConsent(world, { patient, program })
      const item = { patient, program: 'results', item: `item-of-${patient}`, message: { kind: 'results-available' } } as const
      sent.push((await messenger.send(world.request(item))).id)
      await messenger.dispatchDue()
      links.push(/https:\S+/.exec(transport.sent().at(-1)?.text ?? '')?.[0] ?? '')
      await world.reply(`Can someone call me about my foot? ${patient}`)
      await messenger.dispatchDue()
      await runtime.advance(25 * 3_600_000)
    }
    const later = new Date(runtime.now().getTime() + 3_600_000)
    const expiresAt = new Date(later.getTime() + 7_200_000)
    const waiting = { message: { kind: 'callback-request' }, notBefore: later, expiresAt } as const
    const { id: first } = await messenger.send(world.request({ ...waiting, patient: 'p1' }))
    const { id: second } = await messenger.send(world.request({ ...waiting, patient: 'p2' }))
    const words = async (): Promise<readonly unknown[]> => {
      const rows = await world.storage.transaction({ tenant: 'default', clock: () => runtime.now() }, ({ messages }) =>
        messages.reviews({ state: 'undecided', now: runtime.now().getTime(), limit: 9 }),
      )
      return rows.map((row) => [sent.indexOf(row.message ?? ''), row.words === null])
    }
    expect(await words()).toEqual([
      [0, false],
      [1, false],
    ])
    expect(await messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 0, shared: 1, held: 0 })
    expect(await words()).toEqual([
      [0, true],
      [1, false],
    ])
    expect(await standing(world, first)).toMatchObject(['cancelled'])
    expect(await Promise.all(sent.map(async (id) => 'text' in (await messenger.history.reveal(id, by))))).toEqual([false, true])
    expect(await Promise.all(links.map(async (url) => (await messenger.portalLinks?.visit(url.split('/').at(-1) ?? ''))?.status))).toEqual(['closed', 'open'])
    await runtime.advance(3_600_000)
    await messenger.dispatchDue()
    expect(await standing(world, second)).toEqual(['accepted'])
    expect(await codesOf(world, { patient: 'p1' })).toContain('consent-missing')
    expect(await messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 0, shared: 1 })
  })

  it('leaves everybody else as they were', async () => {
    const { world } = await known()
    await world.consent(otherPhone)
    const { id } = await world.messenger.send(world.request({ to: otherPhone, patient: 'p2' }))
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    expect(await world.messenger.history.reveal(id, by)).toMatchObject({ text: expect.any(String) })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('is for compliance alone', async () => {
    const { world } = await known()
    await expect(world.messenger.retention.forget({ phone: patientPhone }, { ...by, actor: front })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await expect(world.messenger.retention.purge({ ...by, actor: front })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
  })
})

describe('certificates', () => {
  it('of forgetting and purging are records of the log', async () => {
    const { world } = await known()
    const forgotten = await world.messenger.retention.forget({ phone: patientPhone }, by)
    const purged = await world.messenger.retention.purge(by)
    const leaves = await leavesOf(world.messenger)
    expect(leaves.find(({ id }) => id === forgotten.certificate)).toMatchObject({ type: 'retention.forgotten', by: 'cleo', persons: 1 })
    expect(leaves.find(({ id }) => id === purged.certificate)).toMatchObject({ type: 'retention.purged', by: 'cleo', removed: expect.any(Number) })
    expect(await world.messenger.audit.evidenceFor(forgotten.certificate)).toHaveLength(1)
    expect(leaves.find(({ type }) => type === 'subject.forgotten')).toMatchObject({ subject: expect.any(String), seq: expect.any(Number) })
  })
})

describe('purge', () => {
  it('erases kept texts when their days are over, and not before', async () => {
    const { world, sent } = await known()
    await world.runtime.advance(29 * 86_400_000)
    await world.messenger.retention.purge(by)
    expect(await world.messenger.history.reveal(sent, by)).toMatchObject({ text: expect.any(String) })
    await world.runtime.advance(2 * 86_400_000)
    await world.messenger.retention.purge(by)
    expect(await world.messenger.history.reveal(sent, by)).toEqual({ phone: patientPhone })
  })

  it('keeps a manifest of every kind of record', async () => {
    const rows = createWorld().messenger.retention.manifest()
    expect(rows.map(({ data }) => data).length).toBeGreaterThan(10)
    expect(rows.every(({ days }) => days === 'forever' || days >= 0)).toBe(true)
  })
})
