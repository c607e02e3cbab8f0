import { describe, expect, it } from 'vitest'
import { verifyEd25519 } from '../../src/audit-log/index.js'
import { type ImportedStop, importedStopId, readImportedStops, writeImportedStops } from '../../src/domain/imported-stop.js'
import { type RangeFile, readRange, readRecord, verifyEvidence, verifyHistory } from '../../src/merkle-log/index.js'
import type { ImportReport, ImportRow } from '../../src/suppression-registry/index.js'
import { leavesOf } from './leaves.js'
import { auditor, compliance, createWorld, otherPhone, patientPhone, visits, type World } from './world.js'

const many = Array.from({ length: 200 }, (_, index) => `+1${200 + Math.floor(index / 100)}55501${String(index % 100).padStart(2, '0')}`)

async function importAll({ messenger }: World, rows: readonly ImportRow[]): Promise<ImportReport[]> {
  const reports: ImportReport[] = []
  for await (const report of messenger.suppression.importEntries(rows)) reports.push(report)
  return reports
}

async function stopOf({ messenger }: World, phone: string): Promise<string> {
  const status = await messenger.suppression.statusOf({ phone })
  if (!status.suppressed) throw new Error('not suppressed')
  return status.by[0]?.id ?? ''
}

describe('the record of an import', () => {
  it('is one for a batch, and names each person by the commitment that all other records use', async () => {
    const world = createWorld()
    await world.consent(otherPhone)
    await importAll(world, [patientPhone, otherPhone, ...many.slice(0, 20)])
    const [leaf, ...more] = await leavesOf(world.messenger, 'stop.imported')
    expect(more).toEqual([])
    expect(await leavesOf(world.messenger, 'stop.recorded')).toEqual([])
    expect(leaf).toMatchObject({ count: 22, enforced: 22, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const [consent] = await leavesOf(world.messenger, 'consent.recorded')
    expect(readImportedStops(leaf?.stops)?.map(({ subject }) => subject)).toContain(consent?.subject)
  })

  it('proves each opt-out by its own id', async () => {
    const world = createWorld()
    await importAll(world, many.slice(0, 20))
    const id = await stopOf(world, many[7] as string)
    const [bundle, ...more] = await world.messenger.audit.evidenceFor(id)
    if (bundle === undefined) throw new Error('no evidence')
    expect(more).toEqual([])
    const trust = { origin: 'nophi/default', verifierKey: await world.messenger.audit.verifierKey(), verifySignature: verifyEd25519 }
    expect(await verifyEvidence(bundle, trust)).toEqual({ valid: true })
    const record = readRecord(bundle.record)
    const named = readImportedStops(record?.stops) ?? []
    expect(named.map(({ place }) => importedStopId(String(record?.suppression), place))).toContain(id)
  })

  it('keeps the numbers of each recipient complete: texts before, and a lift and a call after', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.runtime.advance(60_000)
    await importAll(world, [patientPhone, { phone: patientPhone, source: 'deactivation' }, { phone: otherPhone, scope: { program: 'results' } }])
    await world.runtime.advance(60_000)
    const consentEventId = await world.consent(otherPhone)
    await world.messenger.suppression.lift({ phone: otherPhone, by: { consentEventId }, actor: compliance })
    await world.messenger.suppression.sendIfAllowed({ phone: otherPhone }, async () => 1)
    await world.messenger.maintain()
    const parts: Uint8Array[] = []
    for await (const part of world.messenger.exportEvidence({ actor: auditor, reason: 'audit' }, {})) parts.push(part)
    const report = await verifyHistory(((await readRange(inPieces(Buffer.concat(parts)))) as RangeFile).leaves)
    expect(report).toMatchObject({ valid: true, problems: [], recipients: 2, stops: 3 })
  })

  it('is split where it would grow longer than a record may be', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `p${index}-${'x'.repeat(190)}`)
    const world = createWorld({ programs: ids.map((id) => ({ ...visits, id })) })
    await importAll(
      world,
      ids.map((program, index) => ({ phone: many[index] as string, source: 'phone-call', scope: { program } })),
    )
    const leaves = await leavesOf(world.messenger, 'stop.imported')
    expect(leaves.length).toBeGreaterThan(1)
    expect(new Set(leaves.map(({ suppression }) => suppression)).size).toBe(1)
    expect(leaves.reduce((sum, { count }) => sum + Number(count), 0)).toBe(200)
  })

  it('tells every other system of every number', async () => {
    const told: string[] = []
    const sink = {
      spec: 1 as const,
      name: 'crm',
      async apply({ phone }: { readonly phone: string }) {
        told.push(phone)
        return 'done' as const
      },
    }
    const world = createWorld({ sinks: [sink] })
    await importAll(world, [patientPhone, otherPhone])
    for (let turn = 0; turn < 3; turn++) await world.messenger.maintain()
    expect([...told].sort()).toEqual([patientPhone, otherPhone])
  })
})

describe('verifyHistory over an import', () => {
  it.each([
    ['one permit above an imported stop', 'a text was permitted while an opt-out stood', true, 1],
    ['a record that names fewer than it says', 'a record is not in its canonical form', false, 2],
  ])('finds %s', async (_, problem, permitted, count) => {
    const stops: readonly ImportedStop[] = [{ subject: 's', seq: 1, scope: 'all', place: 0 }]
    const permit = { v: 1, id: 'p', type: 'permit.opened', at: '2027-01-31T15:00:00.000Z', subject: 's', attempt: 'a', program: 'visits', stamp: 1, seq: 2 }
    const imported = { v: 1, id: 'i', type: 'stop.imported', at: '2027-01-31T15:00:00.000Z', suppression: 'b', count, stops: writeImportedStops(stops) }
    const report = await verifyHistory(records(permitted ? [imported, permit] : [imported]))
    expect(report.problems.map((each) => each.problem)).toEqual([problem])
  })
})

async function* records(values: readonly object[]): AsyncGenerator<Uint8Array> {
  const sorted = (value: object): object => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const value of values) yield new TextEncoder().encode(JSON.stringify(sorted(value)))
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 997) yield bytes.subarray(from, from + 997)
}
