import { afterEach, describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import type { Messenger } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import { openSqlite, type SqliteBench } from '../storage/sql/open-sqlite.js'
import { giveConsent } from './people-world.js'
import { clinicNumber, createWorld, link, otherPhone, patientPhone, type World } from './world.js'

const by = { actor: { id: 'olga', roles: ['front-desk', 'compliance', 'auditor', 'administrator'] }, reason: 'looked at' }
const [first, second] = [1, 2].map((seed) => toBase64(new Uint8Array(32).fill(seed))) as [string, string]
const keys = keysFromSecret(first, { id: 'k1', next: { k2: second } })

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

interface Lived {
  readonly bench: SqliteBench
  readonly world: World
  /** Of the person whose values are damaged. */
  readonly subject: string
}

/** Two persons of whom as much is kept: words, texts, holds, links, opt-outs, what a provider says. */
async function lived(): Promise<Lived> {
  const bench = await openSqlite()
  closing.push(() => bench.storage.close())
  const base = createWorld()
  const sinks: SuppressionSink[] = [{ spec: 1, name: 'crm', apply: async () => 'done', async *list() {} }]
  const options = { storage: bench.storage, runtime: base.runtime, transport: base.transport, keys, sinks, policy: { bodyRetentionDays: 30 } }
  const world = { ...createWorld(options), runtime: base.runtime, transport: base.transport }
  const { messenger, runtime } = world
  for (const [phone, patient] of [
    [patientPhone, 'p1'],
    [otherPhone, 'p2'],
  ] as const) {
    for (const program of ['visits', 'results']) await giveConsent(world, { phone, patient, program })
    await messenger.send(world.request({ to: phone, patient }))
    await messenger.dispatchDue()
    await messenger.send(world.request({ program: 'results', to: phone, patient, item: 'i1', message: { kind: 'message-waiting', link } }))
    await world.reply('I do not know who this is please check', { from: phone })
    await messenger.retention.placeLegalHold({ phone }, by)
    await messenger.send(world.request({ to: phone, patient, message: { kind: 'callback-request' }, notBefore: new Date('2026-11-25T16:00:00Z') }))
    await world.reply('STOP', { from: phone, occurredAt: runtime.now() })
    await world.reply('START', { from: phone })
    await messenger.receive([{ transport: 'fake', replayKey: `in-${phone}`, type: 'opt-in', phone, address: clinicNumber }])
  }
  const [row] = await bench.probe('SELECT subject FROM nophi_consent ORDER BY ordinal LIMIT 1')
  return { bench, world, subject: String(row?.subject) }
}

/** One byte near the end of the value is another one. */
const flip = (column: string): string => {
  const at = (place: string, length = ''): string => `substr(${column}, ${place}${length})`
  const other = `CASE ${at(`length(${column}) - 2`, ', 1')} WHEN x'01' THEN x'02' ELSE x'01' END`
  return `${column} = CAST(${at('1', `, length(${column}) - 3`)} || ${other} || ${at(`length(${column}) - 1`)} AS BLOB)`
}

const damages: Readonly<Record<string, (subject: string) => string>> = {
  'a number': (subject) => `UPDATE nophi_recipient SET ${flip('number_cipher')} WHERE id = '${subject}'`,
  "a person's content key": (subject) => `UPDATE nophi_subject_key SET ${flip('wrapped')} WHERE subject = '${subject}' AND purpose = 'content'`,
  "a person's evidence key": (subject) => `UPDATE nophi_subject_key SET ${flip('wrapped')} WHERE subject = '${subject}' AND purpose = 'evidence'`,
  'what a consent was given by': (subject) => `UPDATE nophi_consent SET ${flip('detail')} WHERE subject = '${subject}'`,
  'the facts of a consent': (subject) => `UPDATE nophi_consent SET facts = '{' WHERE subject = '${subject}'`,
  'a text': (subject) => `UPDATE nophi_message SET ${flip('payload')} WHERE subject = '${subject}' AND payload IS NOT NULL`,
  'words of a reply': (subject) => `UPDATE nophi_reply SET ${flip('words')} WHERE subject = '${subject}' AND words IS NOT NULL`,
  'the reason of a hold': (subject) => `UPDATE nophi_legal_hold SET ${flip('reason')} WHERE target_value = '${subject}'`,
}

async function count(items: AsyncIterable<unknown>): Promise<string> {
  let seen = 0
  try {
    for await (const _ of items) seen += 1
  } catch (error) {
    const { code, details } = error as { code: string; details: Record<string, unknown> }
    return `${seen}, then ${code} ${details.problem} of ${details.rows}`
  }
  return String(seen)
}

const lists: Readonly<Record<string, (messenger: Messenger) => Promise<unknown>>> = {
  'history.list': async ({ history }) => (await history.list({}, by.actor)).records.map(({ id }) => id).length,
  'history.revealConsents': async ({ history }) => (await history.revealConsents({ patient: 'p1' }, by)).map(({ consents }) => consents.length),
  worklist: async (messenger) => (await messenger.worklist({}, by.actor)).items.length,
  'reviews.list': async ({ reviews }) => (await reviews.list({}, by.actor)).reviews.length,
  'reviews.claim': async ({ reviews }) => {
    const claims: boolean[] = []
    for (const { id } of (await reviews.list({}, by.actor)).reviews) claims.push((await reviews.claim(id, by)).claimed)
    return claims
  },
  'explain by phone': async (messenger) =>
    (await messenger.explain({ phone: patientPhone }, by)).numbers.map(({ messages, reviews }) => [messages.length, reviews.length]),
  'explain by patient': async (messenger) => (await messenger.explain({ patient: 'p1' }, by)).numbers.map(({ messages }) => messages.length),
  providerDrift: async (messenger) => (await messenger.providerDrift({}, by.actor)).rows.length,
  'retention.legalHolds': async ({ retention }) => (await retention.legalHolds(by.actor)).length,
  'numbers.statusOf': async ({ numbers }) => Object.keys(await numbers.statusOf({ phone: patientPhone }, by.actor)),
  'suppression.statusOf': async ({ suppression }) => (await suppression.statusOf({ phone: patientPhone })).suppressed,
  backfillSink: (messenger) => messenger.backfillSink('crm', by),
  exportEvidence: async (messenger) => (await count(messenger.exportEvidence(by))).includes('then'),
  maintain: async (messenger) => (await messenger.maintain()).alarms.filter((alarm) => alarm !== 'rows-stuck'),
  'retention.purge': async ({ retention }) => (await retention.purge(by)).removed,
  check: async (messenger) => (await messenger.check()).filter(({ ok }) => !ok).map(({ name }) => name),
}

async function answersOf({ world: { messenger } }: Lived): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, unknown> = {}
  for (const [name, ask] of Object.entries(lists)) answers[name] = await ask(messenger).catch((error: unknown) => `threw ${(error as { code?: string }).code}`)
  return answers
}

describe('one damaged value', () => {
  it.each(Object.keys(damages))('(%s) takes nothing out of any list, and keeps none from being read', async (what) => {
    const [whole, hurt] = [await lived(), await lived()]
    await hurt.bench.probe(damages[what]?.(hurt.subject) ?? '')
    const answers = await answersOf(whole)
    expect(answers).toMatchObject({ 'history.list': expect.any(Number), worklist: 2, 'reviews.list': 4, providerDrift: 2, 'retention.legalHolds': 2 })
    expect(await answersOf(hurt)).toEqual(answers)
  })

  it('of a number is told by the row that lacks it', async () => {
    const { world, bench, subject } = await lived()
    await bench.probe(damages['a number']?.(subject) ?? '')
    const { messenger } = world
    const { records } = await messenger.history.list({}, by.actor)
    expect(new Set(records.map(({ phone }) => phone?.reveal()))).toEqual(new Set([undefined, otherPhone]))
    expect((await messenger.reviews.list({}, by.actor)).reviews.map(({ phone }) => phone?.reveal()).sort()).toContain(undefined)
    expect((await messenger.explain({ patient: 'p1' }, by)).numbers.map(({ phone, consents }) => [phone, consents])).toEqual([[undefined, []]])
    expect((await messenger.history.revealConsents({ patient: 'p1' }, by)).map(({ phone }) => phone)).toEqual([undefined])
    // A list of numbers alone cannot hold it: all others come first.
    expect(await count(messenger.suppression.exportEntries())).toBe('1, then KEY_UNAVAILABLE damaged of 1')
    expect(await count(messenger.compareSink('crm', by))).toBe('1, then KEY_UNAVAILABLE damaged of 1')
  })

  it('of words, a reason or facts is told by what lacks it', async () => {
    const { world, bench, subject } = await lived()
    for (const what of ['words of a reply', 'the reason of a hold', 'the facts of a consent']) await bench.probe(damages[what]?.(subject) ?? '')
    const { reviews, retention, history } = world.messenger
    const claims = []
    for (const { id } of (await reviews.list({}, by.actor)).reviews) claims.push(await reviews.claim(id, by))
    expect(claims.filter(({ claimed }) => claimed)).toHaveLength(claims.length)
    expect(claims.filter((claim) => 'text' in claim)).toHaveLength(claims.length / 2)
    expect(new Set((await retention.legalHolds(by.actor)).map(({ reason }) => reason))).toEqual(new Set([undefined, by.reason]))
    expect((await history.revealConsents({ patient: 'p1' }, by))[0]?.consents).toMatchObject([{ damaged: true }, { damaged: true }])
    const [number] = (await world.messenger.explain({ phone: patientPhone }, by)).numbers
    expect(number?.consents).toContainEqual({ program: 'visits', status: 'unreadable' })
  })

  it('of the keys of a tombstone holds up no purge, and leaves no key behind', async () => {
    const { world, bench, subject } = await lived()
    const dayMs = 86_400_000
    const keys = async (): Promise<number> => Number((await bench.probe('SELECT COUNT(*) AS n FROM nophi_message_key'))[0]?.n)
    expect(await keys()).toBeGreaterThan(0)
    for (const { id } of await world.messenger.retention.legalHolds(by.actor)) await world.messenger.retention.liftLegalHold(id, by)
    await bench.probe(`UPDATE nophi_message SET key_macs = '{' WHERE id IN (SELECT id FROM nophi_message WHERE subject = '${subject}' AND status = 'accepted')`)
    // The floor of what had ended, of what only ended then, and that of their keys.
    for (const days of [2_200, 2_200, 401]) {
      await world.runtime.advance(days * dayMs)
      await world.messenger.maintain()
      await world.messenger.retention.purge(by)
    }
    expect(await keys()).toBe(0)
  })

  it('of words still lets a person decide on the reply', async () => {
    const { world, bench, subject } = await lived()
    await bench.probe(damages['words of a reply']?.(subject) ?? '')
    const { reviews } = world.messenger
    for (const { id } of (await reviews.list({}, by.actor)).reviews) {
      await reviews.claim(id, by)
      expect(await reviews.decide(id, { decision: 'opt-out' }, by)).toMatchObject({ decided: true })
    }
  })
})
