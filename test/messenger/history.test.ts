import { describe, expect, it } from 'vitest'
import { leavesOf } from './leaves.js'
import { auditor, compliance, createWorld, front, link, otherPhone, patientPhone } from './world.js'

const by = { actor: compliance, reason: 'the patient asks what we sent' }

describe('history', () => {
  it('shows the front desk what happened, masked, newest first, and leaves a record of the look', async () => {
    const world = createWorld()
    await world.consent()
    const first = await world.messenger.send(world.request({ reference: 'Appointment/1' }))
    await world.runtime.advance(60_000)
    const second = await world.messenger.send(world.request({ reference: 'Appointment/2', patient: 'p2' }))
    await world.messenger.send(world.request({ to: otherPhone }))
    const { records } = await world.messenger.history.list({ phone: patientPhone }, front)
    expect(records.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(records.map(({ phone }) => String(phone))).toEqual(['+1•••••••01', '+1•••••••01'])
    expect(records[0]).toMatchObject({ status: 'queued', program: 'visits', owner: 'front-desk', kind: 'appointment-reminder' })
    expect(records[0]?.reference).not.toContain('Appointment')
    expect(Object.keys(records[0] ?? {})).not.toContain('text')
    expect(await leavesOf(world.messenger, 'history.read')).toEqual([
      expect.objectContaining({ by: 'amy', records: 2, accessRule: 'role.front-desk.history.read-masked' }),
    ])
  })

  it('says among the records of a person who looked at their messages, and of a list over many nothing of anybody', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.history.list({ phone: patientPhone }, front)
    await world.messenger.history.list({ phone: otherPhone }, front)
    await world.messenger.history.list({ program: 'visits' }, auditor)
    const [consent] = await leavesOf(world.messenger, 'consent.recorded')
    expect((await leavesOf(world.messenger, 'history.read')).map(({ by, subject }) => [by, subject]).sort()).toEqual([
      ['amy', undefined],
      ['amy', consent?.subject],
      ['uma', undefined],
    ])
    const read = (await world.messenger.audit.evidenceFor(String(consent?.subject))).map(({ record }) => JSON.parse(new TextDecoder().decode(record)).type)
    expect(read).toEqual(['history.read'])
  })

  it('finds by reference, program and time, and goes on where a page ended', async () => {
    const world = createWorld()
    await world.consent()
    await world.consent(patientPhone, 'results')
    for (let index = 0; index < 5; index++) {
      await world.messenger.send(world.request({ reference: `Appointment/${index % 2}` }))
      await world.runtime.advance(60_000)
    }
    await world.messenger.send(world.request({ program: 'results', item: 'r', message: { kind: 'results-available', link } }))
    const list = world.messenger.history.list
    expect((await list({ reference: 'Appointment/1' }, front)).records).toHaveLength(2)
    expect((await list({ program: 'results' }, front)).records).toHaveLength(1)
    expect((await list({ from: new Date('2026-11-24T16:01:00Z'), to: new Date('2026-11-24T16:03:00Z') }, front)).records).toHaveLength(3)
    expect((await list({ phone: otherPhone }, front)).records).toEqual([])
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list({ limit: 4, cursor }, front)
      seen.push(...page.records.map(({ id }) => id))
      cursor = page.cursor
    } while (cursor !== undefined)
    expect(seen).toHaveLength(6)
    expect(new Set(seen).size).toBe(6)
  })

  it('refuses who may not look, and holds an actor of one program to that program', async () => {
    const world = createWorld()
    await expect(world.messenger.history.list({}, { id: 'job', roles: ['service'] })).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
      details: { action: 'history.read-masked' },
    })
    const limited = { ...front, attributes: { program: 'visits' } }
    await expect(world.messenger.history.list({}, limited)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await expect(world.messenger.history.list({ program: 'results' }, limited)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    expect(await world.messenger.history.list({ program: 'visits' }, limited)).toEqual({ records: [] })
  })

  it('reveals number and text to compliance with a reason, after a record of it', async () => {
    const world = createWorld()
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    expect(await world.messenger.history.reveal(id, by)).toEqual({ phone: patientPhone, text: expect.stringContaining('your appointment is Fri Nov 27') })
    await world.messenger.dispatchDue()
    expect(await world.messenger.history.reveal(id, by)).toEqual({ phone: patientPhone })
    const leaves = await leavesOf(world.messenger, 'history.revealed')
    expect(leaves.map(({ message, by: who, textShown }) => [message, who, textShown])).toEqual([
      [id, 'cleo', true],
      [id, 'cleo', false],
    ])
  })

  it('keeps a record of a reveal that was denied, and of nothing else that was asked', async () => {
    const world = createWorld()
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    for (const asked of [id, 'Rose Harlow', patientPhone]) {
      await expect(world.messenger.history.reveal(asked, { actor: auditor, reason: 'curious' })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    }
    const leaves = await leavesOf(world.messenger, 'history.reveal-denied')
    expect(leaves.map(({ message, by: who }) => [message, who])).toEqual([
      [id, 'uma'],
      [undefined, 'uma'],
      [undefined, 'uma'],
    ])
  })

  it('shows nothing when the record of the look cannot be written', async () => {
    let away = false
    const plain = createWorld()
    const world = createWorld({
      storage: {
        ...plain.storage,
        transaction: (scope, work) =>
          plain.storage.transaction(scope, (stores) =>
            work({
              ...stores,
              audit: { ...stores.audit, appendLeaf: async (row) => (away ? Promise.reject(new Error('away')) : stores.audit.appendLeaf(row)) },
            }),
          ),
      },
    })
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    away = true
    await expect(world.messenger.history.reveal(id, by)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
    await expect(world.messenger.history.list({}, front)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' })
  })
})
