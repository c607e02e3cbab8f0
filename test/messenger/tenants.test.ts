import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { type FakeTransport, fakeRuntime, fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { clinicNumber, compliance, front, outreach, patientPhone, results, sender, service, visits, words } from './world.js'

const by = { actor: compliance, reason: 'asked' }
const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }
const disclosure = visits.disclosures[0] as (typeof visits.disclosures)[0]

interface House {
  readonly messenger: Messenger
  readonly transport: FakeTransport
}

/** Two clinics on one storage, one secret, with the same names, numbers and keys for everything. */
function neighbours(): { runtime: ReturnType<typeof fakeRuntime>; north: House; south: House } {
  const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
  const storage = memoryStorage()
  const house = (tenant: string): House => {
    const transport = fakeTransport({ runtime })
    const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))
    const messenger = createMessenger({
      storage,
      keys,
      tenant,
      transports: [transport],
      senders: [sender],
      programs: [visits, results, outreach, words],
      environment: 'production',
      portal: { baseUrl: 'https://go.lakeside.example' },
      runtime,
    })
    return { messenger, transport }
  }
  return { runtime, north: house('north'), south: house('south') }
}

const request = {
  program: 'visits',
  to: patientPhone,
  message: { kind: 'appointment-reminder', slots: { when } },
  actor: service,
  idempotencyKey: 'k1',
  patient: 'p1',
  reference: 'Appointment/1',
} as const
const optIn = (runtime: ReturnType<typeof fakeRuntime>) =>
  ({
    phone: patientPhone,
    program: 'visits',
    action: 'opt-in',
    source: 'web-form',
    disclosure,
    occurredAt: runtime.now(),
    actor: front,
    patient: 'p1',
  }) as const
const stopReply = { type: 'reply', transport: 'fake', replayKey: 'SM1', from: patientPhone, to: clinicNumber, text: 'STOP', media: 0 } as const

describe('two tenants on one storage with the same ids, keys and numbers', () => {
  it('keep messages, keys, history and caps to themselves', async () => {
    const { runtime, north, south } = neighbours()
    await north.messenger.consent.record(optIn(runtime))
    expect(await south.messenger.send(request)).toMatchObject({ status: 'refused', reasons: [{ code: 'consent-missing' }] })
    const mine = await north.messenger.send(request)
    expect(mine).toMatchObject({ status: 'queued', replayed: false })
    expect(await south.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    expect(await north.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(south.transport.sent()).toEqual([])
    const { records } = await south.messenger.history.list({ phone: patientPhone }, front)
    expect(records.map(({ status }) => status)).toEqual(['refused'])
    await expect(south.messenger.history.reveal(mine.id, by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await south.messenger.cancel({ id: mine.id }, by)).toEqual({ cancelled: 0, tooLate: 0 })
    expect(await south.messenger.cancel({ reference: 'Appointment/1' }, by)).toEqual({ cancelled: 0, tooLate: 0 })
    await south.messenger.consent.record(optIn(runtime))
    expect(await south.messenger.evaluate({ ...request, idempotencyKey: 'k2' })).toMatchObject({ outcome: 'allow' })
    expect(await north.messenger.evaluate({ ...request, idempotencyKey: 'k2' })).toMatchObject({ reasons: [{ code: 'frequency-day' }] })
  })

  it('keep stops, replay keys and consents to themselves', async () => {
    const { runtime, north, south } = neighbours()
    for (const { messenger } of [north, south]) await messenger.consent.record(optIn(runtime))
    const [stop] = await north.messenger.receive([stopReply])
    expect(await north.messenger.suppression.statusOf({ phone: patientPhone })).toMatchObject({ suppressed: true })
    expect(await south.messenger.suppression.statusOf({ phone: patientPhone })).toEqual({ suppressed: false })
    await expect(south.messenger.suppression.enforce(stop?.suppression?.id ?? '')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await south.messenger.evaluate(request)).toMatchObject({ outcome: 'allow' })
    expect(await south.messenger.receive([stopReply])).toMatchObject([{ replayed: false, suppression: { scope: 'all' } }])
    await north.messenger.consent.revoke({ phone: patientPhone, program: 'all', source: 'portal', occurredAt: runtime.now(), actor: front })
    expect(await south.messenger.consent.statusAt({ phone: patientPhone, program: 'visits', at: runtime.now() })).toMatchObject({ status: 'granted' })
    const entries: unknown[] = []
    for await (const entry of south.messenger.suppression.exportEntries()) entries.push(entry)
    expect(entries).toHaveLength(1)
  })

  it('keep holds, forgetting and unknown calls to themselves', async () => {
    const { runtime, north, south } = neighbours()
    for (const { messenger } of [north, south]) await messenger.consent.record(optIn(runtime))
    await north.messenger.hold('visits', by)
    expect(await north.messenger.evaluate(request)).toMatchObject({ outcome: 'hold' })
    expect(await south.messenger.evaluate(request)).toMatchObject({ outcome: 'allow' })
    north.transport.addSteps({ outcome: 'unknown', cause: 'timeout' })
    await north.messenger.release('visits', by)
    const { id } = await north.messenger.send(request)
    await north.messenger.dispatchDue()
    await expect(south.messenger.resolve(id, 'not-sent', by)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await north.messenger.retention.forget({ phone: patientPhone }, by)
    await north.messenger.retention.forget({ patient: 'p1' }, by)
    expect(await south.messenger.evaluate(request)).toMatchObject({ outcome: 'allow' })
    expect(await north.messenger.evaluate({ ...request, idempotencyKey: 'k9' })).toMatchObject({ outcome: 'refuse' })
  })

  it('keep receipts, links, monitor and log to themselves', async () => {
    const { runtime, north, south } = neighbours()
    for (const { messenger } of [north, south]) {
      await messenger.consent.record(optIn(runtime))
      await messenger.send(request)
      await messenger.dispatchDue()
    }
    await north.messenger.receive([{ type: 'receipt', transport: 'fake', replayKey: 'r1', providerMessageId: 'fake-1', status: 'delivered' }])
    const statusOf = async ({ messenger }: House): Promise<string | undefined> => (await messenger.history.list({}, front)).records[0]?.status
    expect([await statusOf(north), await statusOf(south)]).toEqual(['delivered', 'accepted'])
    const url = (await north.messenger.portalLinks?.create({ item: 'DiagnosticReport/1' }))?.url ?? ''
    expect(await south.messenger.portalLinks?.visit(url.split('/').at(-1) ?? '')).toEqual({ status: 'closed' })
    await north.messenger.maintain()
    const [ours, theirs] = [await leavesOf(north.messenger), await leavesOf(south.messenger)]
    expect(new Set([...ours, ...theirs].map(({ id }) => id)).size).toBe(ours.length + theirs.length)
    expect(theirs.some(({ type }) => type === 'receipt.delivered')).toBe(false)
    const subjectsOf = (leaves: typeof ours): ReadonlySet<unknown> => new Set(leaves.map(({ subject }) => subject).filter((subject) => subject !== undefined))
    expect([...subjectsOf(ours)].some((subject) => subjectsOf(theirs).has(subject))).toBe(false)
    expect(await north.messenger.audit.verifierKey()).not.toBe(await south.messenger.audit.verifierKey())
    expect(south.messenger.monitor.state()).not.toBe(north.messenger.monitor.state())
  })
})
