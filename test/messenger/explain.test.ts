import { describe, expect, it } from 'vitest'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import { leavesOf } from './leaves.js'
import { auditor, clinicNumber, compliance, createWorld, front, otherPhone, patientPhone, service } from './world.js'

const by = { actor: compliance, reason: 'the patient asked why' }
const minute = 60_000

function sink(name: string, apply: SuppressionSink['apply'] = async () => 'done'): SuppressionSink {
  return { spec: 1, name, apply }
}

describe('explain', () => {
  it('answers why a person got no text, and who was told', async () => {
    const away = async (): Promise<never> => {
      throw new Error('away')
    }
    const world = createWorld({ sinks: [sink('crm', async () => 'unknown-there'), sink('erp', away)] })
    await world.consent()
    const waiting = await world.messenger.send(world.request({ reference: 'visit-7' }))
    await world.runtime.advance(1)
    const stopped = await world.reply('STOP', { occurredAt: world.runtime.now() })
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    await world.runtime.advance(minute)
    const refused = await world.messenger.send(world.request())
    const found = await world.messenger.explain({ phone: patientPhone }, by)
    const [number] = found.numbers
    expect(String(number?.phone)).not.toContain('5550101')
    expect(number?.messages.map(({ id, status, kind }) => [id, status, kind.startsWith('service:')])).toEqual([
      [refused.id, 'refused', false],
      [expect.any(String), 'accepted', true],
      [waiting.id, 'refused', false],
    ])
    expect(number?.messages[0]).toMatchObject({ outcome: 'refuse', decidedAt: refused.decision.basis.at })
    expect(number?.messages[0]?.reasons).toMatchObject([{ code: 'opted-out', gate: 'suppression', message: expect.stringMatching(/\w/) }])
    expect(number?.messages[1]?.call).toMatchObject({ transport: 'fake', outcome: 'accepted' })
    expect(number?.suppressions).toMatchObject([
      {
        id: stopped.suppression?.id,
        standing: true,
        scope: 'all',
        source: 'reply',
        cause: 'opt-out',
        by: 'recipient',
        deadline: 'met',
        enforcedAfterMs: 0,
        inFlightAtStop: 0,
        sinks: [
          { sink: 'crm', state: 'told', answer: 'unknown-there', toldAt: expect.any(Date), tries: 1 },
          { sink: 'erp', state: 'waiting', waitingMs: minute, tries: 1 },
        ],
      },
    ])
    expect(number?.consents).toMatchObject([{ program: 'visits', status: 'granted', event: { grade: 'A' } }])
    expect(found).toMatchObject({ asked: 'phone', purged: false, holds: [], personStops: [], sinks: ['crm', 'erp'] })
    expect(JSON.stringify(found)).not.toContain('5550101')
  })

  it('leaves a record that names what it gave back, and proofs for each thing it names', async () => {
    const world = createWorld({ sinks: [sink('crm')] })
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    await world.reply('STOP')
    await world.messenger.maintain()
    const { numbers } = await world.messenger.explain({ id }, by)
    const [number] = numbers
    const leaves = await leavesOf(world.messenger, 'history.explained')
    expect(leaves).toMatchObject([{ by: 'cleo', accessRule: 'role.compliance.history.read-masked', asked: 'id', records: 1, subject: expect.any(String) }])
    expect(leaves[0]?.id).toBe(number?.evidence)
    for (const proved of [id, number?.suppressions[0]?.id ?? '']) expect((await world.messenger.audit.evidenceFor(proved)).length).toBeGreaterThan(0)
  })

  it('tells until when a text waits, for whom it is held, and that its program is', async () => {
    const world = createWorld()
    await world.consent()
    await world.consent(otherPhone)
    const tomorrow = new Date(world.runtime.now().getTime() + 20 * 60 * minute)
    const later = await world.messenger.send(world.request({ notBefore: tomorrow }))
    await world.messenger.hold('visits', by)
    const held = await world.messenger.send(world.request({ to: otherPhone }))
    await world.messenger.dispatchDue()
    const [waits] = (await world.messenger.explain({ id: later.id }, by)).numbers
    expect(waits?.messages).toMatchObject([{ status: 'queued', deferredUntil: tomorrow }])
    const explained = await world.messenger.explain({ id: held.id }, by)
    expect(explained.numbers[0]?.messages).toMatchObject([{ status: 'queued', heldFor: 'program-held', reasons: [{ code: 'program-held' }] }])
    expect(explained.holds).toMatchObject([{ program: 'visits', by: 'cleo', cause: 'person' }])
  })

  it('shows a lift, who did it, and who was told of that', async () => {
    const world = createWorld({ sinks: [sink('crm')] })
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    await world.runtime.advance(minute)
    const consentEventId = await world.consent()
    await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: front })
    await world.messenger.maintain()
    const { numbers } = await world.messenger.explain({ phone: patientPhone }, by)
    expect(numbers[0]?.suppressions).toMatchObject([
      {
        standing: false,
        by: 'amy',
        sinks: [{ sink: 'crm', state: 'told', suppressed: true }],
        lifted: { by: 'amy', source: 'consent', sinks: [{ sink: 'crm', state: 'told', suppressed: false }] },
      },
    ])
  })

  it('names a system that was never told, because it came later', async () => {
    const world = createWorld()
    await world.reply('STOP')
    const later = createWorld({ storage: world.storage, runtime: world.runtime, sinks: [sink('crm')] })
    const { numbers } = await later.messenger.explain({ phone: patientPhone }, by)
    expect(numbers[0]?.suppressions[0]?.sinks).toEqual([{ sink: 'crm', state: 'missing', suppressed: true, tries: 0 }])
  })

  it('says that a deadline was missed, and that one is open', async () => {
    const world = createWorld()
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'email', actor: front })
    const deadline = async () => (await world.messenger.explain({ phone: patientPhone }, by)).numbers[0]?.suppressions[0]?.deadline
    expect(await deadline()).toBe('open')
    await world.runtime.advance(30 * 24 * 60 * minute)
    expect(await deadline()).toBe('missed')
    await world.messenger.maintain()
    expect(await deadline()).toBe('missed')
  })

  it('shows replies that nobody has read, and what is known of the provider', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.reply('who is this')
    await world.messenger.receive([{ transport: 'fake', replayKey: 'list-1', type: 'opt-out', phone: patientPhone, address: clinicNumber }])
    const { numbers } = await world.messenger.explain({ phone: patientPhone }, by)
    expect(numbers[0]?.reviews).toMatchObject([{ dueBy: expect.any(Date) }])
    expect(numbers[0]?.providers).toMatchObject([{ transport: 'fake', state: 'opted-out', knownBy: 'list' }])
  })

  it('finds by reference and by patient, and shows of a patient no text of another on the same number', async () => {
    const world = createWorld()
    await world.consent()
    const own = await world.messenger.send(world.request({ patient: 'p-1', reference: 'visit-1' }))
    const others = await world.messenger.send(world.request({ patient: 'p-2', reference: 'visit-2' }))
    const shown = async (query: Parameters<typeof world.messenger.explain>[0]) =>
      (await world.messenger.explain(query, by)).numbers.flatMap(({ messages }) => messages.map(({ id }) => id))
    expect(await shown({ reference: 'visit-2' })).toEqual([others.id])
    expect(await shown({ patient: 'p-1' })).toEqual([own.id])
    expect((await shown({ phone: patientPhone })).sort()).toEqual([own.id, others.id].sort())
  })

  it('tells an opt-out of the whole person, also where no number is known', async () => {
    const world = createWorld()
    await world.messenger.suppression.suppress({ patient: 'p-9', source: 'portal', actor: front })
    expect(await world.messenger.explain({ patient: 'p-9' }, by)).toMatchObject({
      numbers: [],
      personStops: [{ person: true, standing: true, by: 'amy', deadline: 'open' }],
    })
  })

  it('looks at thirty days and fifty messages unless told otherwise', async () => {
    const world = createWorld()
    await world.messenger.send(world.request())
    await world.runtime.advance(31 * 24 * 60 * minute)
    for (let sent = 0; sent < 3; sent++) await world.messenger.send(world.request())
    const look = async (options?: Parameters<typeof world.messenger.explain>[2]) =>
      (await world.messenger.explain({ phone: patientPhone }, by, options)).numbers[0]
    expect((await look())?.messages).toHaveLength(3)
    expect(await look({ from: new Date(0), limit: 2 })).toMatchObject({ messages: [{}, {}], more: true })
    expect(await look({ from: new Date(0) })).toMatchObject({ messages: [{}, {}, {}, {}], more: false })
  })

  it('says that nothing leaves for anybody where that is so', async () => {
    const world = createWorld()
    await world.messenger.dispatchDue()
    expect(await world.messenger.explain({ id: 'none' }, by)).not.toHaveProperty('closed')
    const copy = createWorld({ storage: world.storage, runtime: world.runtime, environment: { name: 'staging', allowRecipients: [] } })
    expect(await copy.messenger.explain({ id: 'none' }, by)).toMatchObject({ closed: 'environment-differs' })
  })

  it('says of a message past its retention that it was there', async () => {
    const world = createWorld()
    const { id } = await world.messenger.send(world.request())
    await world.runtime.advance(2_193 * 24 * 60 * minute)
    await world.messenger.retention.purge(by)
    expect(await world.messenger.explain({ id }, by)).toMatchObject({ numbers: [], purged: true })
  })

  it('knows nothing of a stranger, and says so on record', async () => {
    const { messenger } = createWorld()
    for (const query of [{ phone: '+13125550199' }, { patient: 'nobody' }, { reference: 'none' }, { id: 'none' }])
      expect(await messenger.explain(query, by)).toMatchObject({ numbers: [], personStops: [], purged: false })
    expect(await leavesOf(messenger, 'history.explained')).toHaveLength(4)
  })

  it.each([
    ['a role that may not read', { phone: patientPhone }, { actor: service, reason: 'x' }, 'ACCESS_DENIED'],
    ['nobody in particular', {}, by, 'INVALID_REQUEST'],
    ['two ways at once', { phone: patientPhone, id: 'x' }, by, 'INVALID_REQUEST'],
    ['no reason', { phone: patientPhone }, { actor: auditor, reason: ' ' }, 'INVALID_REQUEST'],
    ['what is no number', { phone: 'desk' }, by, 'INVALID_PHONE_NUMBER'],
  ])('refuses %s, and leaves no record of a read', async (_name, query, asking, code) => {
    const { messenger } = createWorld()
    await expect(messenger.explain(query as never, asking)).rejects.toMatchObject({ code })
    expect(await leavesOf(messenger, 'history.explained')).toEqual([])
  })
})
