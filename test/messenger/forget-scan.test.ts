import { afterEach, describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { verifyEvidence, verifyRange } from '../../src/merkle-log/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { openSqlite, type SqliteBench } from '../storage/sql/open-sqlite.js'
import { dumpOf, readableIn } from './readable.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)), { id: 'k1' })
const by = { actor: compliance, reason: 'the patient asks to be forgotten' }
const dayMs = 86_400_000

const open: SqliteBench[] = []
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.storage.close()
})

/** A patient with two numbers: a kept text, sealed words of a reply, a portal item, a consent with its traces. */
async function known(): Promise<{ world: World; bench: SqliteBench; consent: string }> {
  const bench = await openSqlite()
  open.push(bench)
  const world = createWorld({ keys, storage: bench.storage, policy: { bodyRetentionDays: 30 }, portal: { baseUrl: 'https://go.lakeside.example/m' } })
  const wording = { version: 'v0', language: 'en', text: 'Yes, text me. Reply STOP to opt out.' }
  const grant = { action: 'opt-in', source: 'web-form', disclosure: wording, actor: front, patient: 'p1', page: 'https://lakeside.example/xylophone' } as const
  let consent = ''
  for (const phone of [patientPhone, otherPhone]) {
    for (const program of ['words', 'results'])
      consent = (await world.messenger.consent.record({ ...grant, phone, program, occurredAt: world.runtime.now() })).id
  }
  await world.messenger.send(world.request({ program: 'words', patient: 'p1', message: { text: 'Please bring the zanzibar form.', onBlocked: 'refuse' } }))
  await world.messenger.send(
    world.request({ program: 'results', to: otherPhone, patient: 'p1', item: 'item-zanzibar', message: { kind: 'results-available' } }),
  )
  await world.messenger.dispatchDue()
  await world.reply('zanzibar? who is this, call me')
  return { world, bench, consent }
}

const zanzibars = (plain: readonly string[]): number => plain.filter((text) => text.includes('zanzibar')).length
const xylophones = (plain: readonly string[]): number => plain.filter((text) => text.includes('xylophone')).length

describe('what a thief of database and keys can read', () => {
  it('is nothing in the clear, at any time', async () => {
    const { bench } = await known()
    const { texts, blobs } = await dumpOf(bench.probe)
    const whole = [...texts, ...blobs.map((blob) => Buffer.from(blob).toString('latin1'))].join('\n')
    expect(whole).not.toMatch(/zanzibar|xylophone|3125550101|3125550102|"p1"/)
  })

  it('is text, words and item before a person is forgotten, and none of them after; the proof of consent stays for its floor', async () => {
    const { world, bench } = await known()
    const before = await readableIn(await dumpOf(bench.probe), keys, 'default')
    expect([zanzibars(before), xylophones(before)]).toEqual([3, 4])
    expect(await world.messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 2, held: 0 })
    const after = await readableIn(await dumpOf(bench.probe), keys, 'default')
    expect([zanzibars(after), xylophones(after)]).toEqual([0, 4])
    expect(after.filter((text) => !text.includes('xylophone')).sort()).toEqual([patientPhone, otherPhone])
  }, 20_000)

  it('is the bare number once the floor has passed, so that an opt-out still holds, and the evidence still verifies', async () => {
    const { world, bench, consent } = await known()
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    await world.messenger.retention.forget({ patient: 'p1' }, by)
    // The engine keeps its own clock, as it must: its instants are moved into the past instead.
    for (const [table, column] of instants) await bench.probe(`UPDATE nophi_${table} SET ${column} = ${column} - ${2_193 * dayMs}`)
    await world.messenger.retention.purge(by)
    const after = await readableIn(await dumpOf(bench.probe), keys, 'default')
    expect([...after].sort()).toEqual([patientPhone, otherPhone])
    expect((await world.messenger.suppression.statusOf({ phone: patientPhone })).suppressed).toBe(true)
    const checkpoint = await world.messenger.audit.publish()
    const trust = { origin: 'nophi/default', verifierKey: await world.messenger.audit.verifierKey() }
    for (const bundle of await world.messenger.audit.evidenceFor(consent)) expect(await verifyEvidence(bundle, trust)).toEqual({ valid: true })
    expect(await verifyRange(world.messenger.audit.exportRange(0n, checkpoint.size), checkpoint, trust)).toEqual({ valid: true })
  }, 20_000)
})

const instants = [
  ['consent', 'recorded_at'],
  ['message', 'created_at'],
  ['message', 'status_at'],
  ['attempt', 'permitted_at'],
  ['reply', 'at'],
  ['subject_key', 'destroyed_at'],
] as const

describe('a number that only a link names', () => {
  const desk = { actor: front, reason: 'their own phone' }

  it('is forgotten with its person, and held with them', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.people.decideNumber({ patient: 'p1', phone: otherPhone }, 'allowed', desk)
    const hold = await world.messenger.retention.placeLegalHold({ patient: 'p1' }, by)
    expect(await world.messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 0, held: 1 })
    await world.messenger.retention.liftLegalHold(hold.id, by)
    expect(await world.messenger.retention.forget({ patient: 'p1' }, by)).toMatchObject({ forgotten: 1, held: 0 })
    expect(await world.messenger.evaluate(world.request({ to: otherPhone }))).toMatchObject({
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'recipient-forgotten' })]),
    })
  })
})
