import { describe, expect, it } from 'vitest'
import { openConsentDetail } from '../../src/consent-ledger/consent-detail.js'
import type { ConsentImportOptions, ConsentImportReport, ConsentImportRow, ConsentMapping } from '../../src/consent-ledger/index.js'
import { parsePhoneNumber } from '../../src/domain/parse-phone-number.js'
import { macsOf } from '../../src/ports/key-ring.js'
import { recipientMacs } from '../../src/ports/recipient-number.js'
import { createSubjectKeys } from '../../src/subject-keys/index.js'
import { createWorld, desk, failure, keys, noon, optIn, phone, type World, words } from './world.js'

const sha256 = 'ab'.repeat(32)
const importer = { id: 'migration', roles: ['service'] } as const

/** As an electronic record exports it: a form's version, who scanned it, and when. */
const mapping: ConsentMapping = {
  phone: { column: 'Cell', defaultCountry: 'US' },
  program: { column: 'List', words: { Appointments: 'visits', Lab: 'results' } },
  given: { column: 'SMS', yes: ['Y'], no: ['N', ''] },
  givenAt: { column: 'Signed', format: 'MM/dd/yyyy', zone: 'America/Chicago' },
  source: { column: 'How', words: { Web: 'web-form', Paper: 'paper-form', Desk: 'in-person' } },
  wording: { column: 'Form' },
  wordings: [{ version: '2026-01', language: 'en', text: words }],
  signature: { column: 'Scan' },
  takenBy: { column: 'Clerk' },
  patient: { column: 'MRN' },
}

function row(change: ConsentImportRow = {}): ConsentImportRow {
  return {
    Cell: '(312) 555-0142',
    List: 'Appointments',
    SMS: 'Y',
    Signed: '03/01/2026 14:30',
    How: 'Web',
    Form: '2026-01',
    Scan: '',
    Clerk: '',
    MRN: 'p-1',
    ...change,
  }
}

async function imported(world: World, rows: readonly unknown[], change: Partial<ConsentImportOptions> = {}): Promise<ConsentImportReport> {
  const reports: ConsentImportReport[] = []
  const options = { mapping, file: { label: 'ehr-export.csv', sha256, firstLine: 2 }, actor: importer, ...change }
  for await (const report of world.ledger.importEvents(rows as ConsentImportRow[], options)) reports.push(report)
  const sum = (of: (report: ConsentImportReport) => number): number => reports.reduce((total, report) => total + of(report), 0)
  return {
    line: reports.at(-1)?.line ?? 0,
    accepted: {
      A: sum(({ accepted }) => accepted.A),
      B: sum(({ accepted }) => accepted.B),
      C: sum(({ accepted }) => accepted.C),
      D: sum(({ accepted }) => accepted.D),
    },
    superseded: sum(({ superseded }) => superseded),
    known: sum(({ known }) => known),
    declined: sum(({ declined }) => declined),
    bad: reports.flatMap(({ bad }) => bad),
  }
}

async function statusOf(world: World, number = phone, program = 'visits'): Promise<unknown> {
  return world.ledger.statusAt({ phone: number, program, at: world.runtime.now() })
}

async function isKnown(world: World, number: string): Promise<boolean> {
  const macs = await recipientMacs({ keys, tenant: 'default', runtime: world.runtime }, parsePhoneNumber(number))
  return world.stores(async ({ consent }) => (await consent.findSubject(macs)) !== null)
}

const none = { A: 0, B: 0, C: 0, D: 0 }

describe('an imported consent', () => {
  it('counts from the time that the file says, in its zone, under the person who imported it, and names its file', async () => {
    const world = createWorld()
    expect(await imported(world, [row()])).toEqual({ line: 2, accepted: { ...none, A: 1 }, superseded: 0, known: 0, declined: 0, bad: [] })
    expect(await statusOf(world)).toMatchObject({
      status: 'granted',
      event: {
        action: 'opt-in',
        program: 'visits',
        source: 'web-form',
        grade: 'A',
        disclosureVersion: '2026-01',
        occurredAt: new Date('2026-03-01T20:30:00Z'),
        recordedAt: noon,
        actor: 'migration',
        importedFrom: { file: 'ehr-export.csv', sha256 },
      },
    })
  })

  it('has where it came from in the audit record and in the sealed detail, and no cell of the file in the clear', async () => {
    const world = createWorld()
    await imported(world, [row({ How: 'Paper', Scan: 'scan-77', Clerk: 'Rose Harlow' })])
    expect(world.journal).toMatchObject([
      { type: 'consent.recorded', data: { grade: 'A', importFile: 'ehr-export.csv', importLine: 2, importSha256: sha256, actor: 'migration' } },
    ])
    const detail = await world.stores(async (stores) => {
      const [recipient] = await stores.vault.lackingMac('no key', null, 1)
      const [found] = await stores.consent.list(recipient?.subject ?? '')
      return found === undefined ? null : { row: found, detail: await openConsentDetail(createSubjectKeys({ keys }), stores, found) }
    })
    expect(detail?.detail).toMatchObject({ disclosure: words, signature: 'scan-77', takenBy: 'Rose Harlow', imported: { file: 'ehr-export.csv', line: 2 } })
    expect(JSON.stringify({ ...detail?.row, detail: null }) + JSON.stringify(world.journal)).not.toMatch(/Harlow|scan-77|555|p-1"/)
  })

  it('has the words of its own language, where a version has several', async () => {
    const world = createWorld()
    const spanish = 'Lakeside Clinic puede enviarme mensajes sobre mis visitas. Responda STOP para cancelar.'
    const wordings = [
      { version: '2026-01', language: 'en', text: words },
      { version: '2026-01', language: 'es', text: spanish },
    ]
    await imported(world, [row({ Lang: 'es' })], { mapping: { ...mapping, wordings, language: { column: 'Lang' } } })
    const detail = await world.stores(async (stores) => {
      const [recipient] = await stores.vault.lackingMac('no key', null, 1)
      const [found] = await stores.consent.list(recipient?.subject ?? '')
      return found === undefined ? null : openConsentDetail(createSubjectKeys({ keys }), stores, found)
    })
    expect(detail).toMatchObject({ disclosure: spanish })
  })

  it('is found by the patient that the file names', async () => {
    const world = createWorld()
    await imported(world, [row()])
    const [patient] = await macsOf(keys, 'default', 'patient', 'p-1')
    expect(await world.stores(({ consent }) => consent.subjectsOfPatient(patient as string))).toHaveLength(1)
  })

  it.each([
    ['a form on the web, its words and the minute', {}, 'A'],
    ['a form on the web and only the day', { Signed: '03/01/2026' }, 'B'],
    ['a signed sheet whose words nobody has any more', { How: 'Paper', Form: '2019-04', Scan: 'scan-1' }, 'B'],
    ['a number told at the desk, and to whom', { How: 'Desk', Form: '', Clerk: 'amy' }, 'C'],
    ['a number told at the desk to nobody that is known', { How: 'Desk', Form: '' }, 'D'],
    ['a form on the web that nobody dated', { Signed: '' }, 'D'],
    ['a yes of a web form without any words', { Form: '' }, 'D'],
  ] as const)('has the grade of its evidence: %s', async (_what, change, grade) => {
    const world = createWorld()
    expect(await imported(world, [row(change)])).toMatchObject({ accepted: { ...none, [grade]: 1 }, bad: [] })
    expect(await statusOf(world)).toMatchObject({ status: 'granted', event: { grade } })
  })

  it('without a source is of unknown means, and without one who took it down worth nothing', async () => {
    const bare: ConsentMapping = { phone: { column: 'n' }, program: { value: 'visits' } }
    expect(await imported(createWorld(), [{ n: phone }], { mapping: bare })).toMatchObject({ accepted: { ...none, D: 1 } })
  })

  it('a grade C runs out twelve months after the day that the file says', async () => {
    const world = createWorld()
    await imported(world, [row({ How: 'Desk', Form: '', Clerk: 'amy', Signed: '11/01/2025' })])
    expect(await statusOf(world)).toMatchObject({ status: 'expired' })
  })

  it('never beats a revocation that came after it, whichever was recorded first', async () => {
    const world = createWorld()
    await world.ledger.revoke({ phone, program: 'all', source: 'phone-call', occurredAt: new Date('2026-05-01T12:00:00Z'), actor: desk })
    expect(await imported(world, [row(), row({ Signed: '' })])).toMatchObject({ accepted: { ...none, A: 1, D: 1 }, superseded: 2 })
    expect(await statusOf(world)).toMatchObject({ status: 'revoked' })
    expect(await imported(world, [row({ Signed: '06/01/2026 09:00' })])).toMatchObject({ accepted: { ...none, A: 1 }, superseded: 0 })
    expect(await statusOf(world)).toMatchObject({ status: 'granted' })
    await world.ledger.revoke({ phone, program: 'visits', source: 'phone-call', occurredAt: noon, actor: desk })
    expect(await statusOf(world)).toMatchObject({ status: 'revoked' })
  })

  it('is not called superseded for the revocation of another program', async () => {
    const world = createWorld()
    await world.ledger.revoke({ phone, program: 'results', source: 'phone-call', occurredAt: new Date('2026-05-01T12:00:00Z'), actor: desk })
    expect(await imported(world, [row(), row({ List: 'Lab' })])).toMatchObject({ accepted: { ...none, A: 2 }, superseded: 1 })
    expect(await statusOf(world)).toMatchObject({ status: 'granted' })
    expect(await statusOf(world, phone, 'results')).toMatchObject({ status: 'revoked' })
  })

  it('of a guardian ends with the last day of the right', async () => {
    const world = createWorld()
    const withGuardian = { ...mapping, guardian: { column: 'By', until: { column: 'Until' } } }
    await imported(world, [row({ By: 'mother', Until: '2026-11-01' })], { mapping: withGuardian })
    expect(await statusOf(world)).toMatchObject({ status: 'expired' })
    expect(await imported(world, [row({ By: 'mother', Until: 'soon' })], { mapping: withGuardian })).toMatchObject({
      bad: [{ line: 2, problem: 'not-a-date' }],
    })
  })

  it('of a guardian ends however the last day is written', async () => {
    const withGuardian = { ...mapping, guardian: { column: 'By', until: { column: 'Until' } } }
    for (const until of ['2026-12-03', '2026-12-3']) {
      const world = createWorld()
      await imported(world, [row({ By: 'mother', Until: until })], { mapping: withGuardian })
      expect(world.journal).toMatchObject([{ data: { until: '2026-12-03' } }])
      await world.runtime.advance(Date.parse('2026-12-03T23:59:59Z') - noon.getTime())
      expect(await statusOf(world), until).toMatchObject({ status: 'granted' })
      await world.runtime.advance(1_000)
      expect(await statusOf(world), until).toMatchObject({ status: 'expired' })
    }
  })

  it('with a last day and without the guardian whose it is, is no yes that anybody could rely on', async () => {
    const withGuardian = { ...mapping, guardian: { column: 'By', until: { column: 'Until' } } }
    expect(await imported(createWorld(), [row({ By: ' ', Until: '2027-12-03' })], { mapping: withGuardian })).toMatchObject({
      accepted: none,
      bad: [{ line: 2, problem: 'not-a-value' }],
    })
  })
})

describe('an import', () => {
  it('names each bad row by its line and what is wrong, and none of its values', async () => {
    const rows = [
      row({ Cell: '12' }),
      row({ Cell: undefined }),
      row({ List: '' }),
      row({ List: 'Newsletter' }),
      row({ How: 'Fax' }),
      row({ SMS: 'maybe' }),
      row({ Signed: '13/01/2026' }),
      row({ Signed: '02/30/2026' }),
      row({ Signed: '03/01/1926' }),
      row({ Signed: '12/24/2026' }),
      row({ Form: { nested: true } }),
      null,
      'a line',
      row({ MRN: 'p'.repeat(201) }),
      row(),
    ]
    const report = await imported(createWorld(), rows)
    expect(report.bad.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '2 not-a-phone-number',
      '3 not-a-phone-number',
      '4 no-program',
      '5 unknown-program',
      '6 unknown-source',
      '7 not-a-yes',
      '8 not-a-date',
      '9 not-a-date',
      '10 implausible-date',
      '11 in-the-future',
      '12 not-a-value',
      '13 not-a-row',
      '14 not-a-row',
      '15 not-a-value',
    ])
    expect(report.accepted).toEqual({ ...none, A: 1 })
  })

  it.each([
    ['a name where a version is expected', { Form: 'Rose Harlow' }],
    ['a number where a version is expected', { Form: '312-555-0142' }],
    ['a name where a language is expected', { Lang: 'Rose Harlow' }],
  ])('keeps nothing in the clear from a column that was taken for another: %s', async (_what, change) => {
    const world = createWorld()
    const withLanguage = { ...mapping, language: { column: 'Lang' } }
    expect(await imported(world, [row(change)], { mapping: withLanguage })).toMatchObject({ accepted: none, bad: [{ line: 2, problem: 'not-a-value' }] })
    expect(world.journal).toEqual([])
  })

  it('takes a version whose name has no digit where its words are given', async () => {
    const wordings = [{ version: 'spring', language: 'en', text: words }]
    expect(await imported(createWorld(), [row({ Form: 'spring' })], { mapping: { ...mapping, wordings } })).toMatchObject({ accepted: { ...none, A: 1 } })
  })

  it('stores nothing of a person who was forgotten, and goes on', async () => {
    const world = createWorld()
    await imported(world, [row()])
    await world.stores(async (stores) => {
      const [recipient] = await stores.vault.lackingMac('no key', null, 1)
      await createSubjectKeys({ keys }).destroy(stores, recipient?.subject ?? '', 'content')
    })
    const rows = [row({ List: 'Lab' }), row({ List: 'Lab', Cell: '312-555-0143' })]
    for (const dryRun of [true, false])
      expect(await imported(world, rows, { dryRun })).toMatchObject({ accepted: { ...none, A: 1 }, bad: [{ line: 2, problem: 'forgotten' }] })
    expect(await statusOf(world, phone, 'results')).toEqual({ status: 'none' })
    expect(await failure(world.ledger.record(optIn({ program: 'results' })))).toBe('RECIPIENT_FORGOTTEN')
  })

  it('stores no no, and counts it', async () => {
    const world = createWorld()
    expect(await imported(world, [row({ SMS: 'N' }), row({ SMS: '' })])).toMatchObject({ accepted: none, declined: 2, bad: [] })
    expect(await statusOf(world)).toEqual({ status: 'none' })
  })

  it.each(['epoch-seconds', 'epoch-milliseconds'] as const)('goes on past a date that is none: %s of more digits than time has', async (format) => {
    const at = { ...mapping, givenAt: { column: 'Signed', format } }
    const good = format === 'epoch-seconds' ? '1772373600' : '1772373600000'
    const rows = [row({ Signed: good }), row({ Signed: '9'.repeat(15), Cell: '312-555-0143' }), row({ Signed: good, Cell: '312-555-0144' })]
    for (const dryRun of [true, false]) {
      const report = await imported(createWorld(), rows, { mapping: at, dryRun })
      expect(report.accepted).toEqual({ ...none, A: 2 })
      expect(report.bad.map(({ line }) => line)).toEqual([3])
    }
  })

  it('reads no instant of an hour without its zone, nor of a day that is none', async () => {
    const at = { ...mapping, givenAt: { column: 'Signed', format: 'iso' as const } }
    const rows = ['2026-03-01T09:00:00', '2026-02-30T09:00:00Z', '2026-03-01', '2026-03-01T09:00:00.5+0100'].map((Signed) => row({ Signed }))
    const report = await imported(createWorld(), rows, { mapping: at })
    expect([report.accepted.A, report.bad.map(({ line, problem }) => `${line} ${problem}`)]).toEqual([1, ['2 not-a-date', '3 not-a-date', '4 not-a-date']])
    for (const Signed of ['03/01/2026 24:00', '03/01/2026 23:60', '03/01/2026 23:59:60'])
      expect((await imported(createWorld(), [row({ Signed })])).bad, Signed).toEqual([{ line: 2, problem: 'not-a-date' }])
  })

  it('takes only programs that it may, where it is told which', async () => {
    expect(await imported(createWorld(), [row(), row({ List: 'Lab' })], { programs: ['results'] })).toMatchObject({
      accepted: { ...none, A: 1 },
      bad: [{ line: 2, problem: 'unknown-program' }],
    })
  })

  it('takes from a column no program of every program, and none whose name could be a number', async () => {
    const world = createWorld()
    const rows = ['all', '312-555-0142', 'visits'].map((List) => row({ List }))
    const report = await imported(world, rows, { mapping: { ...mapping, program: { column: 'List' } } })
    expect(report).toMatchObject({ accepted: { ...none, A: 1 } })
    expect(report.bad).toEqual([
      { line: 2, problem: 'unknown-program' },
      { line: 3, problem: 'unknown-program' },
    ])
  })

  it('reads a cell of 500 characters and none that is longer', async () => {
    const rows = [row({ Clerk: 'x'.repeat(500) }), row({ Clerk: 'x'.repeat(501), Cell: '312-555-0143' })]
    expect(await imported(createWorld(), rows)).toMatchObject({ accepted: { ...none, A: 1 }, bad: [{ line: 3, problem: 'not-a-value' }] })
  })

  it('run again stores nothing twice, from the same file or another, within a batch or after a break', async () => {
    const world = createWorld()
    const rows = Array.from({ length: 620 }, (_, index) => row({ Cell: `31255501${String(index % 100).padStart(2, '0')}`, MRN: `p-${index % 300}` }))
    const half = await imported(world, rows.slice(0, 360))
    expect(half).toMatchObject({ accepted: { ...none, A: 300 }, known: 60 })
    expect(await imported(world, rows, { file: { label: 'again.csv', sha256: 'cd'.repeat(32) } })).toMatchObject({ accepted: none, known: 620 })
    expect(world.journal).toHaveLength(300)
  })

  it('as a dry run tells the same and stores nothing', async () => {
    const world = createWorld()
    await world.ledger.revoke({ phone, program: 'all', source: 'phone-call', occurredAt: new Date('2026-05-01T12:00:00Z'), actor: desk })
    const rows = [row(), row(), row({ Cell: '312-555-0143' }), row({ Signed: 'never' }), row({ SMS: 'N' })]
    const before = world.journal.length
    const dry = await imported(world, rows, { dryRun: true })
    expect(world.journal).toHaveLength(before)
    expect(await isKnown(world, '+13125550143')).toBe(false)
    expect(await imported(world, rows)).toEqual(dry)
    expect(await isKnown(world, '+13125550143')).toBe(true)
    expect(await imported(world, rows, { dryRun: true })).toMatchObject({ accepted: none, known: 3, declined: 1 })
    expect(dry).toMatchObject({ accepted: { ...none, A: 2 }, superseded: 1, known: 1, declined: 1, bad: [{ line: 5, problem: 'not-a-date' }] })
  })

  it('reports once for each 500 rows, and once for a file without any', async () => {
    for (const [count, lines] of [
      [0, [1]],
      [500, [501]],
      [501, [501, 502]],
    ] as const) {
      const told: number[] = []
      const options = { mapping, file: { label: 'a.csv', sha256, firstLine: 2 }, actor: importer, dryRun: true }
      const rows = Array.from({ length: count }, () => row({ SMS: 'N' }))
      for await (const { line } of createWorld().ledger.importEvents(rows, options)) told.push(line)
      expect(told, String(count)).toEqual(lines)
    }
  })

  it('reads a yes that stands in a cell as a boolean or a number', async () => {
    const given = { column: 'SMS', yes: ['true', '1'] }
    const rows = [row({ SMS: true }), row({ SMS: 1, Cell: '312-555-0143' }), row({ SMS: Number.NaN, Cell: '312-555-0144' })]
    expect(await imported(createWorld(), rows, { mapping: { ...mapping, given } })).toMatchObject({
      accepted: { ...none, A: 2 },
      bad: [{ line: 4, problem: 'not-a-value' }],
    })
  })

  it('reads a day at its first instant there, and the other ways to write one', async () => {
    const world = createWorld()
    const cases = [
      ['yyyy-MM-dd', '2026-03-08', '2026-03-08T06:00:00Z'],
      ['yyyy-MM-dd', '2026-03-08 02:30', '2026-03-08T08:30:00Z'],
      ['yyyy-MM-dd', '2026-11-01 01:30', '2026-11-01T06:30:00Z'],
      ['dd/MM/yyyy', '01/03/2026 09:05:06', '2026-03-01T15:05:06Z'],
      ['dd.MM.yyyy', '1.3.2026', '2026-03-01T06:00:00Z'],
      ['yyyyMMdd', '20260301', '2026-03-01T06:00:00Z'],
      ['yyyyMMdd', '20260301 23:59:59', '2026-03-02T05:59:59Z'],
      ['iso', '2026-03-01T09:00:00-05:00', '2026-03-01T14:00:00Z'],
      ['epoch-seconds', 1_772_373_600, '2026-03-01T14:00:00Z'],
      ['epoch-milliseconds', '1772373600000', '2026-03-01T14:00:00Z'],
    ] as const
    for (const [index, [format, at, instant]] of cases.entries()) {
      const number = `+131255501${String(index).padStart(2, '0')}`
      const givenAt = { column: 'at', format, zone: 'America/Chicago' }
      await imported(world, [{ n: number, at }], {
        mapping: { phone: { column: 'n' }, program: { value: 'visits' }, givenAt, takenBy: { value: 'amy' }, wording: { value: 'v1' } },
      })
      expect(await statusOf(world, number), at.toString()).toMatchObject({ event: { occurredAt: new Date(instant), grade: 'C' } })
    }
  })

  it.each([
    ['a local date without a zone', { mapping: { ...mapping, givenAt: { column: 'Signed', format: 'MM/dd/yyyy' } } }],
    ['a zone that is none', { mapping: { ...mapping, givenAt: { column: 'Signed', format: 'iso', zone: 'Moon/Base' } } }],
    ['a column that the mapping does not know', { mapping: { ...mapping, birthday: { column: 'DOB' } } }],
    ['a file whose name holds a number', { file: { label: '3125550142.csv', sha256 } }],
    ['a file whose name holds one as people write it', { file: { label: 'of 312-555-0142.csv', sha256 } }],
    ['a file whose name begins with a space', { file: { label: ' a.csv', sha256 } }],
    ['a file whose name has no end', { file: { label: 'a'.repeat(101), sha256 } }],
    ['a digest that is none', { file: { label: 'a.csv', sha256: 'abc' } }],
    ['meanings that are none', { mapping: { ...mapping, source: { column: 'How', words: null } } }],
    ['a yes that no word means', { mapping: { ...mapping, given: { column: 'SMS', yes: [] } } }],
    ['a program of every program', { mapping: { ...mapping, program: { value: 'all' } } }],
  ] as const)('is refused before it reads a row: %s', async (_what, change) => {
    await expect(imported(createWorld(), [row()], change as never)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('names the place of a wrong meaning, never the cell that it is the meaning of', async () => {
    const source = { column: 'How', words: { 'Rose Harlow': 7 } }
    const failure = await imported(createWorld(), [row()], { mapping: { ...mapping, source } as never }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'mapping.source.words' } })
    expect(String(failure)).not.toContain('Harlow')
  })

  it('does nothing until somebody listens', async () => {
    const world = createWorld()
    world.ledger.importEvents([row()], { mapping, file: { label: 'a.csv', sha256 }, actor: importer })
    expect(await statusOf(world)).toEqual({ status: 'none' })
  })
})
