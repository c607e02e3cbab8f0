import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import { emptyFrontier, extend, rootOf } from '../../src/merkle-log/frontier.js'
import { hashOne, leafInput, runHashing } from '../../src/merkle-log/hashing.js'
import { formatPerson, type PersonReport, recordBytes, verifyPerson } from '../../src/merkle-log/index.js'
import { digest, signedLog, streamOf } from './signed-log.js'

const origin = 'clinic.example/sms'
const ann = 'A'.repeat(43)
const ben = 'B'.repeat(43)

type Data = Readonly<Record<string, string | number | boolean>>
interface Given {
  readonly type: string
  readonly data?: Data
}

let ids = 0
function bytesOf({ type, data = {} }: Given): Uint8Array {
  ids += 1
  return recordBytes({ id: `r${ids}`, type, at: new Date('2027-01-31T10:00:00Z'), data })
}

const permit = (seq: number, more: Data = {}): Given => ({
  type: 'permit.opened',
  data: { subject: ann, seq, stamp: seq - 1, program: 'visits', attempt: `a${seq}`, ...more },
})
const stop = (seq: number): Given => ({ type: 'stop.recorded', data: { subject: ann, seq, suppression: `s${seq}`, cause: 'opt-out' } })
const state = (seq: number): Given => ({ type: 'gate.state', data: { subject: ann, seq, stops: 0 } })

/** A log of these records with a statement of them at its end, and the file of it. `order`: of the file, by place in the log. */
async function reportOf(
  given: readonly Given[],
  change: { readonly order?: readonly number[]; readonly statement?: Given; readonly stated?: Data } = {},
): Promise<PersonReport> {
  const records = given.map(bytesOf)
  const order = change.order ?? given.map((_, place) => place)
  const leaves = order.map((place) => runHashing(hashOne(leafInput(records[place] as Uint8Array)), digest))
  const root = toBase64(runHashing(rootOf(runHashing(extend(emptyFrontier, leaves), digest)), digest))
  const data = { subject: ann, numbers: 1, records: order.length, digest: root, ...change.stated }
  const log = signedLog(origin, [...records, bytesOf(change.statement ?? { type: 'evidence.exported', data })])
  const bundles = [records.length, ...order].map((place) => log.bundle(place))
  return verifyPerson(formatPerson(streamOf(bundles)), log.trust)
}

const problemsOf = async (...given: Parameters<typeof reportOf>): Promise<readonly string[]> =>
  (await reportOf(...given)).problems.map(({ problem }) => problem)

describe('verifyPerson', () => {
  it('finds a file fine whose numbers are whole, and says how far they reached', async () => {
    expect(await reportOf([permit(1), { type: 'attempt.accepted', data: { subject: ann, attempt: 'a1' } }, stop(2), state(2)])).toMatchObject({
      valid: true,
      problems: [],
      checkpoint: { origin, size: 5n },
      reached: [{ seq: 2, at: '2027-01-31T10:00:00.000Z' }],
      records: 4,
      permits: 1,
      stops: 1,
    })
  })

  it.each<[string, readonly Given[], Parameters<typeof reportOf>[1], readonly string[]]>([
    ['a number in between is missing', [permit(1), permit(3), state(3)], {}, ['a number of a recipient is missing']],
    ['the last number is missing', [permit(1), state(2)], {}, ['a recipient had reached a higher number when this was exported']],
    [
      'the last number is missing, by the farthest of two statements',
      [permit(1), state(2), state(1)],
      {},
      ['a recipient had reached a higher number when this was exported'],
    ],
    ['all numbers are missing', [state(2)], {}, ['a recipient had reached a higher number when this was exported']],
    ['a number was given twice', [permit(1), permit(1, { attempt: 'b' }), state(1)], {}, ['a number of a recipient was given twice']],
    ['nothing states how far they reached', [permit(1)], {}, ['how far the numbers of the person reached is not stated']],
    [
      'another person states how far',
      [permit(1), { type: 'gate.state', data: { subject: ben, seq: 1 } }],
      {},
      ['a record is of somebody else', 'how far the numbers of the person reached is not stated'],
    ],
    ['a text was permitted past an opt-out', [stop(1), permit(2), state(2)], {}, ['a text was permitted while an opt-out stood']],
    [
      'a text was queued before an opt-out and permitted after its end',
      [stop(1), { type: 'suppression.lifted', data: { subject: ann, seq: 1, liftSeq: 2, suppression: 's1' } }, permit(3, { stamp: 0 }), state(3)],
      {},
      ['a text that was queued before an opt-out was permitted after it'],
    ],
    [
      'a permit has no number',
      [{ type: 'permit.opened', data: { subject: ann, attempt: 'a1' } }, state(0)],
      {},
      ['a text was permitted without a number of its recipient'],
    ],
    ...(['accepted', 'rejected', 'unknown'] as const).map((outcome): [string, readonly Given[], object, readonly string[]] => [
      `a call that was ${outcome} has no permit`,
      [{ type: `attempt.${outcome}`, data: { subject: ann, attempt: 'a1' } }, state(0)],
      {},
      ['a call has an outcome and no permit'],
    ]),
    [
      'a permit names nobody',
      [{ type: 'permit.opened', data: { seq: 1, attempt: 'a1' } }, state(0)],
      {},
      ['a text was permitted without a number of its recipient'],
    ],
    ['a call was permitted twice', [permit(1), permit(2, { attempt: 'a1' }), state(2)], {}, ['a call was permitted twice']],
    ['the records are out of order', [permit(1), state(1)], { order: [1, 0] }, ['the records are not in the order of the log']],
    ['one is given twice', [state(0)], { order: [0, 0] }, ['the records are not in the order of the log']],
    ['more are stated than are there', [state(0)], { stated: { records: 2 } }, ['the file ends before all the records that it states']],
    [
      'fewer are stated than are there',
      [permit(1), state(1)],
      { stated: { records: 1 } },
      [
        'the records are not those that were exported: one was changed, added, removed or moved',
        'how far the numbers of the person reached is not stated',
        'no statement of what follows stands where one must',
      ],
    ],
    [
      'others are stated than are there',
      [state(0)],
      { stated: { digest: 'AAAA' } },
      ['the records are not those that were exported: one was changed, added, removed or moved'],
    ],
    ['a number of the person is missing from the file', [state(0)], { stated: { numbers: 2 } }, ['the file does not hold as many phone numbers as it states']],
    ['it does not begin with a statement', [state(0)], { statement: state(0) }, ['no statement of what follows stands where one must']],
    [
      'the statement names nobody',
      [state(0)],
      { statement: { type: 'evidence.exported', data: { numbers: 1, records: 1 } } },
      expect.arrayContaining(['no statement of what follows stands where one must']),
    ],
    [
      'the person was forgotten',
      [],
      { stated: { subject: 'forgotten' } },
      ['the person was forgotten and the key of their evidence destroyed: nobody can tell which records are theirs'],
    ],
    ['it is of nobody', [], { stated: { numbers: 0 } }, ['the file is of nobody: nothing was known of whom it was asked for']],
    ['it states no count of numbers', [state(0)], { stated: { numbers: 'two' } }, ['no statement of what follows stands where one must']],
    ['it states no count of records', [state(0)], { stated: { records: -1 } }, ['no statement of what follows stands where one must']],
  ])('finds that %s', async (_what, given, change, problems) => {
    expect(await problemsOf(given, change)).toEqual(problems)
  })

  it('reads the numbers of a person who has several, each with its own statement', async () => {
    const both = async (numbers: readonly number[], places: readonly number[] = [0, 1, 2, 3, 4, 5]): Promise<PersonReport> => {
      const parts = [ann, ben].map((subject, place) => {
        const records = [bytesOf(permit(1, { subject, attempt: `a${place}` })), bytesOf({ type: 'gate.state', data: { subject, seq: 1 } })]
        const leaves = records.map((record) => runHashing(hashOne(leafInput(record)), digest))
        const root = toBase64(runHashing(rootOf(runHashing(extend(emptyFrontier, leaves), digest)), digest))
        return [bytesOf({ type: 'evidence.exported', data: { subject, numbers: numbers[place] as number, records: 2, digest: root } }), ...records]
      })
      const log = signedLog(origin, parts.flat())
      return verifyPerson(formatPerson(streamOf(places.map((place) => log.bundle(place)))), log.trust)
    }
    expect(await both([2, 2])).toMatchObject({ valid: true, reached: [{ seq: 1 }, { seq: 1 }], records: 4, permits: 2 })
    // One of them twice stands for no other.
    expect((await both([2, 2], [0, 1, 2, 0, 1, 2])).problems).toEqual([{ problem: 'the file does not hold as many phone numbers as it states', index: 0n }])
    for (const numbers of [
      [1, 2],
      [2, 1],
      [3, 3],
    ])
      expect(new Set((await both(numbers)).problems.map(({ problem }) => problem))).toEqual(
        new Set(['the file does not hold as many phone numbers as it states']),
      )
  })

  it('tells the first hundred problems', async () => {
    const unnumbered = Array.from({ length: 101 }, (_, place): Given => ({ type: 'permit.opened', data: { subject: ann, attempt: `a${place}` } }))
    expect((await problemsOf([...unnumbered, state(0)])).length).toBe(100)
  })

  it('counts an opt-out that was imported with others as the number of the person that it took', async () => {
    const batch = (count: number): Given => ({
      type: 'stop.imported',
      data: {
        suppression: 'import-1',
        count,
        stops: JSON.stringify([
          [ben, 4, 0],
          [ann, 1, 1],
        ]),
        cause: 'opt-out',
      },
    })
    expect(await reportOf([batch(2), state(1)])).toMatchObject({ valid: true, stops: 1 })
    expect(await problemsOf([batch(3), state(1)])).toEqual(['a recipient had reached a higher number when this was exported'])
  })

  it('takes records under one checkpoint of the log that is trusted, and of no other', async () => {
    const statementOf = (records: readonly Uint8Array[]): Uint8Array => {
      const leaves = records.map((record) => runHashing(hashOne(leafInput(record)), digest))
      const root = toBase64(runHashing(rootOf(runHashing(extend(emptyFrontier, leaves), digest)), digest))
      return bytesOf({ type: 'evidence.exported', data: { subject: ann, numbers: 1, records: records.length, digest: root } })
    }
    const records = [bytesOf(permit(1)), bytesOf(state(1))]
    const log = signedLog(origin, [...records, statementOf(records)])
    const given = (sizes: readonly number[]) => formatPerson(streamOf([log.bundle(2, 3), log.bundle(0, sizes[0]), log.bundle(1, sizes[1])]))
    expect(await verifyPerson(given([3, 3]), log.trust)).toMatchObject({ valid: true })
    expect((await verifyPerson(given([3, 2]), log.trust)).problems).toEqual([{ problem: 'the records are proved under more than one checkpoint', index: 1n }])
    const stranger = signedLog(origin, [...records, statementOf(records)], 2)
    expect((await verifyPerson(given([3, 3]), stranger.trust)).problems).toEqual([{ problem: 'the checkpoint is not signed by the pinned key' }])
  })

  it.each([
    ['nothing', ''],
    ['another file', '{"format":"nophi-evidence@1","bundles":[]}\n'],
    ['a line that is no bundle', '{"format":"nophi-person@1"}\n{"record":1}\n'],
    ['a line that is no JSON', '{"format":"nophi-person@1"}\nnot a bundle\n'],
    ['a format alone', '{"format":"nophi-person@1"}\n'],
  ])('is no proof where it is given %s', async (_what, text) => {
    const { trust } = signedLog(origin, [bytesOf(state(0))])
    const report = await verifyPerson(streamOf([new TextEncoder().encode(text)]), trust)
    expect(report).toMatchObject({ valid: false, checkpoint: null, records: 0 })
  })

  it('says so where the file breaks off, and never throws', async () => {
    const { trust } = signedLog(origin, [bytesOf(state(0))])
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"format":"nophi-person@1"}\n')
      throw new Error('disk')
    }
    expect((await verifyPerson(broken(), trust)).problems).toEqual([{ problem: 'the records could not be read to the end' }])
    let read = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; read < 100; read++) yield new Uint8Array(64 * 1_024).fill(0x61)
    }
    expect((await verifyPerson(endless(), trust)).problems).toEqual([{ problem: 'the records could not be read to the end' }])
    expect(read).toBeLessThan(10)
    expect((await verifyPerson(broken(), { ...trust, verifierKey: 'x' })).problems).toEqual([{ problem: 'the pinned verifier key is not well formed' }])
  })
})
