import { describe, expect, it } from 'vitest'
import type { ConsentImportReport, ConsentMapping } from '../../src/consent-ledger/index.js'
import type { ConsentInput } from '../../src/domain/consent.js'
import { readFhir } from '../../src/fhir/index.js'
import type { DeactivationReport, DeactivationRow } from '../../src/messenger/number-status/types.js'
import type { Decision, SendRequest } from '../../src/messenger/types.js'
import { fakeNumberStatus } from '../../src/testing/fake-number-status.js'
import { leavesOf } from './leaves.js'
import { auditor, compliance, createWorld, front, otherPhone, patientPhone, service, visits, type World } from './world.js'

const dayMs = 86_400_000
const by = { actor: compliance, reason: 'the daily file' }
const desk = { actor: front, reason: 'the patient told us' }

async function deactivated(world: World, lines: readonly DeactivationRow[]): Promise<readonly DeactivationReport[]> {
  const reports: DeactivationReport[] = []
  for await (const report of world.messenger.numbers.importDeactivations(lines, by)) reports.push(report)
  return reports
}

async function consentOf(world: World, change: Partial<ConsentInput> = {}): Promise<string> {
  const [disclosure] = visits.disclosures
  if (disclosure === undefined) throw new Error('no words')
  const given = {
    phone: patientPhone,
    program: 'visits',
    action: 'opt-in',
    source: 'web-form',
    disclosure,
    occurredAt: world.runtime.now(),
    actor: front,
  } as const
  return (await world.messenger.consent.record({ ...given, ...change })).id
}

async function codesOf(world: World, change: Parameters<World['request']>[0] = {}): Promise<readonly string[]> {
  const decision: Decision = await world.messenger.evaluate(world.request(change))
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

async function suppressionsOf(world: World, phone: string): Promise<readonly string[]> {
  const status = await world.messenger.suppression.statusOf({ phone })
  return status.suppressed ? status.by.map(({ cause }) => cause) : []
}

describe('a file of deactivated numbers', () => {
  it('stops the numbers that are known here and ends their consent, and leaves all others alone', async () => {
    const world = createWorld()
    await consentOf(world, { occurredAt: new Date('2026-10-01T12:00:00Z') })
    await world.messenger.send(world.request())
    const [report] = await deactivated(world, ['3125550199,2026-11-20', '3125550101,20261120', '', '(312) 555-0198'])
    expect(report).toEqual({ line: 4, stopped: 1, known: 0, unknown: 2, newer: [], bad: [] })
    expect(await suppressionsOf(world, patientPhone)).toEqual(['deactivated'])
    expect(await codesOf(world)).toEqual(['consent-revoked', 'number-deactivated'])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    expect(world.transport.sent()).toEqual([])
    expect(await leavesOf(world.messenger, 'stop.recorded')).toMatchObject([{ source: 'deactivation', cause: 'deactivated', by: 'cleo' }])
    expect(await leavesOf(world.messenger, 'number.deactivations-imported')).toMatchObject([{ lines: 4, stopped: 1, by: 'cleo' }])
  })

  it('takes a day that has begun somewhere, and a line of it spoils no other', async () => {
    const world = createWorld()
    for (const phone of [patientPhone, otherPhone]) await consentOf(world, { phone, occurredAt: new Date('2026-10-01T12:00:00Z') })
    const tomorrow = world.runtime.now().toISOString().slice(0, 8) + String(world.runtime.now().getUTCDate() + 1)
    const [report] = await deactivated(world, [patientPhone, `${otherPhone},${tomorrow}`])
    expect(report).toMatchObject({ stopped: 2, bad: [] })
    expect(await suppressionsOf(world, otherPhone)).toEqual(['deactivated'])
    const ended = await world.messenger.consent.statusAt({ phone: otherPhone, program: 'visits', at: world.runtime.now() })
    expect(ended).toMatchObject({ status: 'revoked', event: { occurredAt: world.runtime.now() } })
  })

  it('run again stops nobody twice', async () => {
    const world = createWorld()
    await consentOf(world)
    await deactivated(world, [patientPhone])
    expect(await deactivated(world, [patientPhone, patientPhone])).toMatchObject([{ stopped: 0, known: 2 }])
    expect(await suppressionsOf(world, patientPhone)).toEqual(['deactivated'])
  })

  it('ends what was consented since the number was stopped before, where that is older than the day', async () => {
    const world = createWorld()
    await consentOf(world)
    await deactivated(world, [`${patientPhone},2026-11-20`])
    await world.runtime.advance(dayMs)
    const consentEventId = await consentOf(world)
    await world.runtime.advance(30 * dayMs)
    const day = new Date(world.runtime.now().getTime() - 2 * dayMs).toISOString().slice(0, 10)
    expect(await deactivated(world, [`${patientPhone},${day}`])).toMatchObject([{ stopped: 1, known: 0 }])
    expect(await deactivated(world, [`${patientPhone},${day}`])).toMatchObject([{ stopped: 0, known: 1 }])
    const { remaining } = await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: compliance })
    expect(remaining.map(({ cause }) => cause)).toEqual(['deactivated'])
    expect(await codesOf(world)).toEqual(expect.arrayContaining(['consent-revoked', 'number-deactivated']))
  })

  it.each([
    ['2026-11-23', '2026-11-22', true],
    ['2026-11-22', '2026-11-22', false],
    ['2026-10-01', '2026-11-22', false],
  ])('consent of %s against a deactivation of %s: reported for a person to look at: %s', async (consented, day, reported) => {
    const world = createWorld()
    await consentOf(world, { occurredAt: new Date(`${consented}T15:00:00Z`) })
    const [report] = await deactivated(world, [{ phone: otherPhone }, { phone: patientPhone, deactivatedOn: day }])
    expect(report).toMatchObject(reported ? { stopped: 0, newer: [2] } : { stopped: 1, newer: [] })
    expect(await codesOf(world)).toEqual(reported ? [] : ['consent-revoked', 'number-deactivated'])
    expect(await leavesOf(world.messenger, 'number.deactivation-newer-consent')).toHaveLength(reported ? 1 : 0)
  })

  it('a yes that nobody can prove does not keep a number', async () => {
    const world = createWorld()
    await consentOf(world, { source: 'import', disclosure: { version: '', language: 'en', text: '' } })
    expect(await deactivated(world, [`${patientPhone},2026-11-20`])).toMatchObject([{ stopped: 1, newer: [] }])
  })

  it('names bad lines by their number', async () => {
    const bad = [
      'phone,date',
      '31255501',
      '3125550101,yesterday',
      '3125550101,2026-02-30',
      '3125550101,2031-01-01',
      { deactivatedOn: '2026-11-20' } as never,
      null as never,
    ]
    const [report] = await deactivated(createWorld(), bad)
    expect(report?.bad.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '1 not-a-date',
      '2 not-a-phone-number',
      '3 not-a-date',
      '4 not-a-date',
      '5 in-the-future',
      '6 not-a-row',
      '7 not-a-row',
    ])
  })

  it('streams: reports come as the lines are read, and nothing happens before somebody listens', async () => {
    const world = createWorld()
    let read = 0
    function* lines(): Generator<DeactivationRow> {
      for (; read < 4_500; read++) yield read % 1_000 === 0 ? '3125550199' : ({} as never)
    }
    const reports = world.messenger.numbers.importDeactivations(lines(), by)
    expect(read).toBe(0)
    const seen: number[] = []
    for await (const { line } of reports) {
      seen.push(line)
      expect(read).toBeLessThanOrEqual(line)
    }
    expect(seen).toEqual([2_000, 4_000, 4_500])
  })

  it('is imported by nobody without the right', async () => {
    const { messenger } = createWorld()
    await expect(messenger.numbers.importDeactivations([], { actor: auditor, reason: 'x' })[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
    })
  })
})

describe('a patient with another number', () => {
  it('is reminded there of a visit that waited for the old one, when the record gives it again', async () => {
    const world = createWorld()
    const read = (value: string): SendRequest => {
      const patient = { resourceType: 'Patient', id: 'p1', telecom: [{ system: 'sms', value }] }
      const visit = {
        resourceType: 'Appointment',
        id: 'a1',
        status: 'booked',
        start: '2026-11-27T15:30:00Z',
        participant: [{ actor: { reference: 'Patient/p1' } }],
      }
      const reading = readFhir(visit, { related: [patient], program: 'visits', actor: service, zone: 'America/Chicago', remindBeforeHours: 24 })
      if (reading.type !== 'send') throw new Error(reading.type)
      return reading.request
    }
    await consentOf(world, { patient: 'Patient/p1' })
    expect(await world.messenger.send(read(patientPhone))).toMatchObject({ status: 'queued', dueAt: new Date('2026-11-26T15:30:00Z') })
    await world.messenger.numbers.change({ patient: 'Patient/p1', from: patientPhone, to: otherPhone }, desk)
    await world.runtime.advance(1_000)
    await consentOf(world, { patient: 'Patient/p1', phone: otherPhone })
    expect(await world.messenger.send(read(otherPhone))).toMatchObject({ status: 'queued', replayed: false })
    expect(await world.messenger.send(read(otherPhone))).toMatchObject({ status: 'queued', replayed: true })
    await world.runtime.advance(2 * dayMs)
    await world.messenger.dispatchDue()
    await world.runtime.advance(5_000)
    await world.messenger.dispatchDue()
    expect(world.transport.sent().map(({ to }) => to)).toEqual([otherPhone])
  })

  it('is texted at neither: the old one is stopped, and consent does not travel', async () => {
    const world = createWorld()
    await consentOf(world, { patient: 'p1' })
    await world.messenger.send(world.request({ patient: 'p1' }))
    const changed = await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)
    expect(changed).toMatchObject({ suppression: { cause: 'number-changed', source: 'front-desk', scope: 'all' }, optOutsKept: 0 })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    expect(await codesOf(world, { patient: 'p1' })).toContain('number-changed')
    expect((await codesOf(world, { patient: 'p1', to: otherPhone })).some((code) => code === 'consent-missing' || code === 'consent-other-number')).toBe(true)
    await world.runtime.advance(1_000)
    await consentOf(world, { patient: 'p1', phone: otherPhone })
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual([])
    const [leaf] = await leavesOf(world.messenger, 'number.changed')
    expect(leaf).toMatchObject({ shared: false, by: 'amy', to: expect.any(String), seq: expect.any(Number) })
    expect(leaf?.to).not.toBe(leaf?.subject)
    expect(JSON.stringify(leaf)).not.toMatch(/p1|555/)
  })

  it('leaves a family phone to the others: what is for them still goes there, what is for the patient does not', async () => {
    const world = createWorld()
    await consentOf(world, { patient: 'p1' })
    await consentOf(world, { patient: 'p2' })
    await world.messenger.send(world.request({ patient: 'p1' }))
    await world.messenger.send(world.request({ patient: 'p2' }))
    const changed = await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)
    expect(changed).toEqual({ optOutsKept: 0 })
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 2 })
    await world.runtime.advance(60_000)
    await world.messenger.dispatchDue()
    const { records } = await world.messenger.history.list({ phone: patientPhone }, auditor)
    expect(records.map(({ status }) => status).sort()).toEqual(['accepted', 'refused'])
    expect(await codesOf(world, { patient: 'p1' })).not.toEqual([])
    expect(await suppressionsOf(world, patientPhone)).toEqual([])
    // An old export that is read later says nothing new.
    expect(await imported(world, [{ n: patientPhone, at: '2026-03-01 10:00', who: 'p1' }])).toMatchObject({ accepted: { A: 1 } })
    expect(await codesOf(world, { patient: 'p1' })).not.toEqual([])
  })

  it('takes an opt-out along: a new number with consent from before it is no way round', async () => {
    const world = createWorld()
    await consentOf(world, { patient: 'p1' })
    await consentOf(world, { patient: 'p1', phone: otherPhone })
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual([])
    expect(await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)).toMatchObject({ optOutsKept: 1 })
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toContain('opted-out-person')
    await world.runtime.advance(1_000)
    const consentEventId = await consentOf(world, { patient: 'p1', phone: otherPhone })
    await world.messenger.suppression.lift({ patient: 'p1', by: { consentEventId }, actor: compliance })
    await world.messenger.suppression.lift({ phone: otherPhone, by: { consentEventId }, actor: compliance })
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual([])
  })

  it('takes none along from a phone of several, where it is not known who said it: the phone keeps it, and what is said of the person holds', async () => {
    const world = createWorld()
    await consentOf(world, { patient: 'p1' })
    await consentOf(world, { patient: 'p2' })
    await consentOf(world, { patient: 'p1', phone: otherPhone })
    await world.reply('STOP')
    expect(await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)).toEqual({ optOutsKept: 0 })
    expect(await codesOf(world, { patient: 'p2' })).toContain('opted-out')
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toEqual([])
    await world.messenger.suppression.suppress({ patient: 'p1', source: 'front-desk', actor: front })
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toContain('opted-out-person')
  })

  const saidElsewhere: Record<string, (world: World) => Promise<unknown>> = {
    'the provider told us of': (world) => world.messenger.receive([{ transport: 'fake', replayKey: 'list', type: 'opt-out', phone: patientPhone }]),
    'may be in a reply that nobody has read': (world) => world.reply('new phone who dis'),
  }

  it.each(Object.keys(saidElsewhere))('takes an opt-out along that %s', async (how) => {
    const world = createWorld()
    await consentOf(world, { patient: 'p1' })
    await consentOf(world, { patient: 'p1', phone: otherPhone })
    await saidElsewhere[how]?.(world)
    expect(await suppressionsOf(world, patientPhone)).toEqual([how.startsWith('may') ? 'review' : 'provider'])
    expect(await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)).toMatchObject({ optOutsKept: 1 })
    expect(await codesOf(world, { patient: 'p1', to: otherPhone })).toContain('opted-out-person')
  })

  it('is no change to the same number, and nobody without the right makes one', async () => {
    const { messenger } = createWorld()
    await expect(messenger.numbers.change({ patient: 'p1', from: patientPhone, to: patientPhone }, desk)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, { actor: auditor, reason: 'x' })).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
    })
  })
})

describe('the standing of a number', () => {
  it('tells what last proved its holder, masked, and leaves a record of the look', async () => {
    const numberStatus = fakeNumberStatus({ otherwise: 'no-data' })
    const world = createWorld({ numberStatus })
    await consentOf(world)
    const consentedAt = world.runtime.now()
    const look = (): Promise<unknown> => world.messenger.numbers.statusOf({ phone: patientPhone }, auditor)
    expect(await look()).toMatchObject({ lastContactAt: consentedAt, lastContactBy: 'consent', askFirst: false })
    await world.runtime.advance(100 * dayMs)
    expect(await look()).toMatchObject({ askFirst: true })
    const when = { at: new Date(world.runtime.now().getTime() + 3 * dayMs), zone: 'America/Chicago' }
    await world.messenger.send(world.request({ message: { kind: 'appointment-reminder', slots: { when } } }))
    expect(await look()).toMatchObject({ checked: { answer: 'no-data', at: world.runtime.now() }, askFirst: false })
    const standing = await look()
    expect(JSON.stringify(standing)).not.toContain('5550101')
    expect(await leavesOf(world.messenger, 'number.read')).toHaveLength(4)
    await expect(world.messenger.numbers.statusOf({ phone: otherPhone }, auditor)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(world.messenger.numbers.statusOf({ phone: patientPhone }, service)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
  })
})

const mapping: ConsentMapping = {
  phone: { column: 'n' },
  program: { value: 'visits' },
  givenAt: { column: 'at', format: 'yyyy-MM-dd', zone: 'America/Chicago' },
  source: { value: 'web-form' },
  wording: { value: 'v1' },
  wordings: [...visits.disclosures],
  patient: { column: 'who' },
}

async function imported(
  world: World,
  rows: readonly Record<string, unknown>[],
  change: Partial<ConsentMapping> = {},
): Promise<ConsentImportReport | undefined> {
  let last: ConsentImportReport | undefined
  const file = { label: 'legacy.csv', sha256: 'ab'.repeat(32) }
  for await (const report of world.messenger.importConsents(rows, { mapping: { ...mapping, ...change }, file }, { actor: service, reason: 'moving in' }))
    last = report
  return last
}

describe('consents imported through the messenger', () => {
  it('permit texts by their grade, make a phone of two patients a shared one, and never pass an opt-out', async () => {
    const world = createWorld({ policy: { sharedPhone: 'hold' } })
    expect(await imported(world, [{ n: patientPhone, at: '2026-11-01 10:00', who: 'p1' }])).toMatchObject({ accepted: { A: 1 } })
    expect(await codesOf(world)).toEqual([])
    expect(await codesOf(world, { patient: 'p1', to: '+13125550105' })).toEqual(['consent-other-number'])
    await imported(world, [{ n: patientPhone, at: '2026-11-01 10:00', who: 'p2' }])
    expect(await codesOf(world, { patient: 'p1' })).toEqual(['shared-number-held'])
    await imported(world, [{ n: otherPhone, who: 'p3' }])
    expect(await codesOf(world, { to: otherPhone })).toEqual(['consent-evidence-low'])
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    await imported(world, [{ n: patientPhone, at: '2026-11-02 10:00', who: 'p1' }])
    expect(await codesOf(world, { patient: 'p1' })).toContain('opted-out')
  })

  it('name only programs that there are, by somebody who may record consent', async () => {
    const world = createWorld()
    expect(await imported(world, [{ n: patientPhone, program: 'nothing' }], { program: { column: 'program' } })).toMatchObject({
      bad: [{ line: 1, problem: 'unknown-program' }],
    })
    const file = { label: 'legacy.csv', sha256: 'ab'.repeat(32) }
    const denied = world.messenger.importConsents([], { mapping, file }, { actor: auditor, reason: 'x' })
    await expect(denied[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
  })

  it('of a forgotten person are not taken back in', async () => {
    const world = createWorld()
    await consentOf(world, { patient: 'p1' })
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    expect(await imported(world, [{ n: patientPhone, at: '2026-11-01 10:00', who: 'p1' }])).toMatchObject({
      accepted: { A: 0 },
      bad: [{ line: 1, problem: 'forgotten' }],
    })
  })

  it('go into a ledger of the host by the host’s own way', async () => {
    const { messenger } = createWorld()
    const world = createWorld({ consent: messenger.consent })
    await expect(imported(world, [])).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })
})
