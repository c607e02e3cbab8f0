import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64 } from '../../src/internal/bytes.js'
import type { MessengerOptions } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import { fakeTransport } from '../messenger/fakes.js'
import { isWrite, type Statement, watchedStorage } from '../messenger/watched-storage.js'
import { canariesIn, everyCanary, foreignError } from './canaries.js'
import { type ClinicDay, consentOf, liveADay, openClinic, requestOf, shared } from './clinic-day.js'

function expectNothingSeen({ seen }: ClinicDay): void {
  for (const { verb, value, threw } of seen) {
    expect({ verb, leaks: canariesIn(value) }).toEqual({ verb, leaks: [] })
    if (threw) expect({ verb, ours: isNophiError(value), value: String(value) }).toMatchObject({ verb, ours: true })
  }
}

describe('a day with a person whose every fact is a canary', () => {
  it('shows none of them, stores none in the clear and writes none into the log', async () => {
    const writes: Statement[] = []
    const told: unknown[] = []
    const tell = async (...given: unknown[]): Promise<void> => void told.push(given)
    const day = await liveADay(
      openClinic({
        storage: watchedStorage(shared, { committed: (statements) => void writes.push(...statements.filter(isWrite)) }),
        hooks: { queued: tell, reply: tell, signal: tell },
      }),
    )
    expectNothingSeen(day)
    expect(day.seen.filter(({ threw }) => threw).map(({ verb }) => verb)).toEqual([
      'send, another under the key',
      'history.list, denied',
      'reveal, denied',
      'resolve',
      'reviews.claim, denied',
      'lift',
      'explain, denied',
      'backfillSink, unknown',
      'compareSink, unknown',
      'importConsents, a column that is none',
      'numbers.change, to no number',
      'exportPerson, denied',
      'within',
    ])
    expect(canariesIn(told)).toEqual([])
    for (const statement of writes) expect({ name: statement.name, leaks: canariesIn(statement.args) }).toEqual({ name: statement.name, leaks: [] })
    expect(new Set(writes.map(({ name }) => name)).size).toBeGreaterThan(20)
    expect(day.transport.sent().length).toBeGreaterThan(2)
  })
})

const workingKeys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)))
const signed = { status: 'signed', reference: 'BAA-1', effectiveFrom: '2026-01-01' } as const

/** A function that fails as foreign code does: at once, later, or with something that is no error. */
const waysToFail: readonly (readonly [way: string, fail: () => never | Promise<never>])[] = [
  [
    'throws at once',
    () => {
      throw foreignError()
    },
  ],
  ['rejects with what is no error', () => Promise.reject(Object.assign([everyCanary], { cause: foreignError() }))],
]

const statementNames = [
  ...['suppression.findSubject', 'suppression.ensureSubject', 'suppression.numberOf', 'suppression.lockGates', 'suppression.insertEvent', 'suppression.events'],
  ...[
    'suppression.openAttempts',
    'suppression.closeAttempt',
    'suppression.expireLeases',
    'consent.append',
    'consent.list',
    'messages.insertIfAbsent',
    'messages.claimDue',
  ],
  ...[
    'messages.update',
    'messages.list',
    'messages.insertReceipt',
    'messages.insertReply',
    'messages.claimReview',
    'messages.decideReview',
    'audit.appendLeaf',
    'audit.saveCheckpoint',
    'audit.leavesByRef',
  ],
  ...['replay.firstSeen', 'subjectKeys.getOrInsert', 'monitor.readState', 'portalLinks.insertLink', 'portalLinks.findLink'],
]

/** The one storage with a statement that fails each time, or at its n-th time alone. */
function failingAt(name: string, only: number | null): StorageAdapter {
  let count = 0
  return watchedStorage(shared, {
    async statement(statement, run) {
      if (statement.name === name && (only === null || ++count === only)) throw foreignError()
      return run()
    },
  })
}

describe('a storage whose driver quotes what it was given', () => {
  it.each(statementNames)('shows nothing of it when %s always fails', async (name) => {
    const day = await liveADay(openClinic({ storage: failingAt(name, null) }))
    expect(day.seen.length).toBeGreaterThan(60)
    expectNothingSeen(day)
  })

  it('shows nothing of it when some statement fails once, in the middle of the day', async () => {
    const fault = fc.record({ name: fc.constantFrom(...statementNames), only: fc.integer({ min: 1, max: 25 }) })
    await fc.assert(
      fc.asyncProperty(fault, async ({ name, only }) => expectNothingSeen(await liveADay(openClinic({ storage: failingAt(name, only) })))),
      { numRuns: 5, seed: 7 },
    )
  })

  it('shows nothing of it when it cannot be reached at all', async () => {
    for (const [, fail] of waysToFail) expectNothingSeen(await liveADay(openClinic({ storage: { ...shared, transaction: fail } })))
  })
})

describe('foreign code that quotes what it was given', () => {
  const rows: readonly (readonly [part: string, change: (fail: () => never | Promise<never>) => Partial<MessengerOptions>])[] = [
    ['a sink', (fail) => ({ sinks: [{ spec: 1, name: 'crm', apply: fail }] })],
    ['the queued hook', (fail) => ({ hooks: { queued: fail } })],
    ['the reply hook', (fail) => ({ hooks: { reply: fail } })],
    [
      'a consent ledger',
      (fail) => ({ consent: { record: fail, revoke: fail, statusAt: fail, history: () => ({ [Symbol.asyncIterator]: () => ({ next: fail }) }) } }),
    ],
    ['a detector', (fail) => ({ detectors: [{ spec: 1, name: 'remote', baa: signed, detect: fail }] })],
    ['a number status', (fail) => ({ numberStatus: { spec: 1, name: 'rnd', baa: signed, statusOf: fail } })],
    ['an anchor', (fail) => ({ anchors: [{ spec: 1, name: 'git', independent: true, put: fail }] })],
    ['access rules', (fail) => ({ access: { decide: fail as never } })],
    ['a monitor', (fail) => ({ monitor: { observe: fail as never, assess: fail as never, state: fail as never, merge: fail as never, load: fail as never } })],
    ['keys', (fail) => ({ keys: { spec: 1, key: fail } })],
    ['the ids of keys', (fail) => ({ keys: { ...workingKeys, ids: fail } })],
    ['field keys', (fail) => ({ keys: { ...workingKeys, key: (purpose, id) => (purpose === 'field-encryption' ? fail() : workingKeys.key(purpose, id)) } })],
    ['signing keys', (fail) => ({ keys: { ...workingKeys, key: (purpose, id) => (purpose === 'audit-signing' ? fail() : workingKeys.key(purpose, id)) } })],
    [
      'a transport',
      (fail) => ({
        transports: [{ ...fakeTransport(), send: fail, close: fail, optOutList: { list: fail as never, add: fail }, webhooks: { read: fail, sample: fail } }],
      }),
    ],
  ]
  it.each(rows)('shows nothing of it when %s fails, in whatever way', async (part, change) => {
    for (const [, fail] of part === 'a monitor' || part === 'access rules' ? waysToFail.slice(0, 1) : waysToFail)
      expectNothingSeen(await liveADay(openClinic(change(fail))))
  })

  it('neither shows nor records what a transport or sink answers against its contract', async () => {
    const writes: Statement[] = []
    const answers: readonly unknown[] = [
      undefined,
      everyCanary,
      { outcome: everyCanary },
      { outcome: 'accepted', providerMessageId: 7, warnings: [everyCanary] },
      { outcome: 'rejected', reason: everyCanary, retryable: true },
      { outcome: 'rejected', reason: 'other', retryable: false, vendorCode: everyCanary },
      { outcome: 'unknown', cause: everyCanary },
    ]
    for (const answer of answers) {
      const storage = watchedStorage(shared, { committed: (statements) => void writes.push(...statements.filter(isWrite)) })
      const odd = async (): Promise<never> => answer as never
      expectNothingSeen(await liveADay(openClinic({ storage, transports: [{ ...fakeTransport(), send: odd }], sinks: [{ spec: 1, name: 'crm', apply: odd }] })))
    }
    for (const statement of writes) expect({ name: statement.name, leaks: canariesIn(statement.args) }).toEqual({ name: statement.name, leaks: [] })
  })
})

describe('a monitor that alarms', () => {
  it('tells the host, the report and the log of it without a number', async () => {
    const signals: unknown[] = []
    const writes: Statement[] = []
    const storage = watchedStorage(shared, { committed: (statements) => void writes.push(...statements.filter(isWrite)) })
    const { messenger, runtime } = openClinic({ storage, hooks: { signal: async (signal) => void signals.push(signal) } })
    const phones = Array.from({ length: 100 }, (_, index) => `+1415555${String(100 + index).padStart(4, '0')}`)
    for (const phone of phones) {
      await messenger.consent.record({ ...consentOf(runtime, 'visits'), phone, patient: phone })
      await messenger.send(requestOf({ to: phone, patient: phone, reference: phone, idempotencyKey: phone, facts: undefined }))
    }
    await messenger.dispatchDue({ limit: 100 })
    for (const from of phones.slice(0, 30))
      await messenger.receive([{ type: 'reply', transport: 'fake', replayKey: from, from, to: '+13125550142', text: 'STOP', media: 0 }])
    const report = await messenger.maintain()
    expect(signals.length).toBeGreaterThan(0)
    const leaves = writes.filter(({ name }) => name === 'audit.appendLeaf')
    const printed = JSON.stringify([signals, report, messenger.monitor.state()], (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    const recorded = leaves.map(({ args }) => new TextDecoder().decode((args[0] as { bytes: Uint8Array }).bytes)).join()
    expect(recorded).toContain('"type":"monitor.signal"')
    for (const phone of phones)
      expect({ phone, told: printed.includes(phone.slice(2)), recorded: recorded.includes(phone.slice(2)) }).toEqual({ phone, told: false, recorded: false })
  })
})
