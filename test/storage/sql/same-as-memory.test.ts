import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNophiError } from '../../../src/errors/nophi-error.js'
import type { StorageAdapter } from '../../../src/ports/storage.js'
import { memoryStorage } from '../../../src/storage/index.js'
import type { AllStores } from '../../../src/testing/storage-cases/bench.js'
import { attemptRow, bytesOf, consentRow, eventRow, leafRow, messageRow, noon, replyRow } from '../../../src/testing/storage-cases/rows.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'
import { openSqlite } from './open-sqlite.js'

type Call = (stores: AllStores) => Promise<unknown>

const scope = { tenant: 'tenant-1', clock: () => new Date(noon) }
const among = (names: string): fc.Arbitrary<string> => fc.constantFrom(...names.split(' '))
const subject = among('s1 s2 s3')
const message = among('m1 m2 m3')
const reply = among('p1 p2 p3')
const reader = among('reader-1 reader-2')
const mac = among('k1:a k1:b k2:a k2:b')
const step = fc.nat({ max: 2 })
const status = fc.constantFrom('queued', 'sending', 'accepted', 'unknown', 'cancelled')
const outcome = fc.constantFrom('unknown', 'released', 'rejected', 'accepted')

/** One verb each, asked several times at once with arguments that often meet. */
const groups: Readonly<Record<string, fc.Arbitrary<Call>>> = {
  readGate: subject.map(
    (id) =>
      ({ suppression }) =>
        suppression.readGate(id),
  ),
  advanceGate: fc.tuple(subject, step, step).map(
    ([id, from, by]) =>
      ({ suppression }) =>
        suppression.advanceGate(id, from, by, by),
  ),
  lockGates: fc.array(subject).map(
    (ids) =>
      async ({ suppression }) =>
        [...(await suppression.lockGates(ids, 'wait'))].sort((a, b) => (a.subject < b.subject ? -1 : 1)),
  ),
  insertEvent: fc.tuple(among('e1 e2 e3'), subject, step).map(
    ([id, of, seq]) =>
      ({ suppression }) =>
        suppression.insertEvent(eventRow({ id, subject: of, seq })),
  ),
  events: subject.map(
    (id) =>
      ({ suppression }) =>
        suppression.events(id),
  ),
  openAttempts: fc.tuple(among('a1 a2 a3 a4 a5 a6 a7 a8'), subject).map(
    ([id, of]) =>
      ({ suppression }) =>
        suppression.openAttempts([attemptRow({ id: `${id}-${of}`, subject: of })]),
  ),
  closeAttempt: fc.tuple(among('a1 a2 a3 a4'), subject, outcome).map(
    ([id, of, ends]) =>
      ({ suppression }) =>
        suppression.closeAttempt(`${id}-${of}`, ends, null, ends === 'accepted' ? 'provider-1' : null),
  ),
  attemptsSince: subject.map(
    (id) =>
      ({ suppression }) =>
        suppression.attemptsSince({ subject: id }, 0),
  ),
  insertMessage: fc.tuple(message, fc.uniqueArray(mac, { maxLength: 2 }), fc.option(among('e1 e2'), { nil: null })).map(
    ([id, keyMacs, exemptEvent]) =>
      ({ messages }) =>
        messages.insertIfAbsent(messageRow({ id, keyMacs, exemptEvent })),
  ),
  findByKey: fc.uniqueArray(mac).map(
    (macs) =>
      ({ messages }) =>
        messages.findByKey(macs),
  ),
  updateMessage: fc.tuple(message, fc.uniqueArray(status, { minLength: 1 }), status, fc.option(step, { nil: undefined })).map(
    ([id, from, to, attempts]) =>
      ({ messages }) =>
        messages.update(id, { from }, { status: to, ...(attempts === undefined ? {} : { attempts, payload: bytesOf(attempts) }) }),
  ),
  claimDue: step.map(
    (limit) =>
      ({ messages }) =>
        messages.claimDue(noon, limit),
  ),
  insertReply: fc.tuple(reply, step, fc.boolean()).map(
    ([id, later, urgent]) =>
      ({ messages }) =>
        messages.insertReply(replyRow({ id, at: noon + later, urgent })),
  ),
  claimReview: fc.tuple(reply, reader, step).map(
    ([id, by, later]) =>
      ({ messages }) =>
        messages.claimReview(id, by, noon + later, noon + later + 1),
  ),
  releaseReview: fc.tuple(reply, reader).map(
    ([id, by]) =>
      ({ messages }) =>
        messages.releaseReview(id, by),
  ),
  decideReview: fc.tuple(reply, reader, step).map(
    ([id, by, later]) =>
      ({ messages }) =>
        messages.decideReview({ id, by, at: noon + later, decision: '{}', wordsUntil: noon + later }),
  ),
  reviews: fc.tuple(fc.constantFrom('open', 'claimed', 'undecided', 'decided'), step, fc.option(reply, { nil: undefined })).map(
    ([state, later, id]) =>
      ({ messages }) =>
        messages.reviews({ state, now: noon + later, limit: 2, ...(id === undefined ? {} : { after: { urgent: later === 0, at: noon + 1, id } }) }),
  ),
  oldestUndecided: fc.constant(({ messages }) => messages.oldestUndecided()),
  waiting: fc.tuple(fc.constantFrom('unknown', 'held', 'expired'), step).map(([kind, limit]) => async ({ messages }) => [
    await messages.waiting({ kind, since: 0, limit }),
    await messages.countWaiting(0),
  ]),
  appendConsent: fc.tuple(among('c1 c2 c3'), subject).map(
    ([id, of]) =>
      ({ consent }) =>
        consent.append(consentRow({ id, subject: of })),
  ),
  listConsents: subject.map(
    (id) =>
      ({ consent }) =>
        consent.list(id),
  ),
  appendLeaf: fc.tuple(among('l1 l2 l3'), step).map(
    ([id, byte]) =>
      ({ audit }) =>
        audit.appendLeaf(leafRow(id, { bytes: bytesOf(byte) })),
  ),
  dataKey: fc.tuple(subject, step).map(
    ([id, byte]) =>
      ({ subjectKeys }) =>
        subjectKeys.getOrInsert(id, 'content', bytesOf(byte)),
  ),
  destroyKey: subject.map(
    (id) =>
      ({ subjectKeys }) =>
        subjectKeys.destroy(id, 'content', noon),
  ),
  firstSeen: fc.tuple(among('r1 r2'), among('d1 d2')).map(
    ([key, digest]) =>
      ({ replay }) =>
        replay.firstSeen(key, digest, noon),
  ),
  takeTokens: fc.tuple(among('b1 b2'), step, step, step).map(
    ([bucket, window, wanted, newest]) =>
      ({ rates }) =>
        rates.takeTokens(bucket, window, 3, wanted, newest),
  ),
}

const steps = fc.array(fc.oneof(...Object.values(groups).map((call) => fc.array(call, { minLength: 1, maxLength: 6 }))), { minLength: 1, maxLength: 14 })

/** Every answer, in the order of asking. `together`: the calls of a step at once, else one by one. */
async function answersOf(storage: StorageAdapter, program: readonly (readonly Call[])[], together: boolean): Promise<unknown[]> {
  const tell = async (call: Promise<unknown>): Promise<unknown> => {
    try {
      return plain(await call)
    } catch (error) {
      return isNophiError(error) ? error.code : 'foreign'
    }
  }
  return storage.transaction(scope, async (stores) => {
    for (const id of ['s1', 's2']) await stores.suppression.ensureSubject([`k1:${id}`], id, bytesOf(1))
    const answers: unknown[] = []
    for (const calls of program) {
      if (together) answers.push(...(await Promise.all(calls.map((call) => tell(call(stores))))))
      else for (const call of calls) answers.push(await tell(call(stores)))
    }
    return answers
  })
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (_, each) => (each instanceof Uint8Array ? [...each] : typeof each === 'bigint' ? String(each) : each)))
}

/** `openAttempts` twice under one id undoes the whole transaction, so such programs say nothing more. */
const opensOnce = (program: readonly (readonly Call[])[], answers: readonly unknown[]): boolean =>
  program.length > 0 && !answers.includes('STORAGE_UNAVAILABLE')

describe('calls asked at once', () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
  })
  afterAll(() => bench.end())

  async function compare(open: () => Promise<StorageAdapter>, numRuns: number): Promise<number> {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(steps, async (program) => {
        const expected = await answersOf(memoryStorage(), program, false)
        if (!opensOnce(program, expected)) return
        const storage = await open()
        try {
          expect(await answersOf(storage, program, true)).toEqual(expected)
          compared += 1
        } finally {
          await storage.close()
        }
      }),
      { numRuns },
    )
    return compared
  }

  it('are answered by SQLite as memory storage answers them one by one', async () => {
    expect(await compare(async () => (await openSqlite()).storage, 30)).toBeGreaterThan(5)
  })

  it('are answered by PostgreSQL as memory storage answers them one by one', async () => {
    expect(await compare(() => bench.open(), 60)).toBeGreaterThan(10)
  })
})
