import { describe, expect, it } from 'vitest'
import type { AuditEvent } from '../../src/domain/audit-event.js'
import { recordBytes, verifyHistory } from '../../src/merkle-log/index.js'
import { judgeRecipient } from '../../src/merkle-log/judge-recipient.js'

type Given = readonly [type: string, data: AuditEvent['data']]

async function* leaves(events: readonly Given[]): AsyncGenerator<Uint8Array> {
  for (const [place, [type, data]] of events.entries()) yield recordBytes({ id: `e${place}`, type, at: new Date('2027-01-31T15:00:00Z'), data })
}

const permit = (seq: number, data: AuditEvent['data'] = {}): Given => [
  'permit.opened',
  { subject: 's', attempt: `a${seq}`, program: 'visits', stamp: 0, seq, ...data },
]
const confirming = (seq: number, exempt: string, data: AuditEvent['data'] = {}): Given =>
  permit(seq, { kind: 'service:opt-out-confirmation', message: `m${seq}`, exempt, ...data })
const help = (seq: number, exempt: string, data: AuditEvent['data'] = {}): Given => permit(seq, { kind: 'service:help', message: `m${seq}`, exempt, ...data })
const stop = (seq: number, data: AuditEvent['data'] = {}): Given => ['stop.recorded', { subject: 's', suppression: `stop${seq}`, scope: 'all', seq, ...data }]
const state = (seq: number): Given => ['gate.state', { subject: 's', seq }]

const problemsOf = async (...events: readonly Given[]): Promise<readonly (readonly [string, bigint])[]> =>
  (await verifyHistory(leaves(events))).problems.map(({ problem, index }) => [problem, index] as const)

const permitted = 'a text was permitted while an opt-out stood'
const late = 'a text that was queued before an opt-out was permitted after it'
const missing = 'a number of a recipient is missing'
const twice = 'a number of a recipient was given twice'

describe('verifyHistory', () => {
  it('finds nothing in a history that followed the rules, in whatever order its records stand', async () => {
    const history: readonly Given[] = [
      permit(1),
      ['attempt.accepted', { attempt: 'a1' }],
      stop(2),
      confirming(3, 'stop2'),
      ['start.received', { subject: 's', liftSeq: 4, lifts: '2' }],
      permit(5, { stamp: 4 }),
      ['consent.revoked', { subject: 's', program: 'results', stamp: 6 }],
      permit(7, { stamp: 4 }),
      ['subject.forgotten', { subject: 's', suppression: 'erase', seq: 8 }],
      stop(1, { subject: 'other', scope: 'program:visits' }),
      permit(2, { subject: 'other', attempt: 'b2', program: 'results' }),
      state(8),
    ]
    const report = await verifyHistory(leaves(history))
    expect(report).toEqual({ valid: true, problems: [], records: 12n, recipients: 2, permits: 5, stops: 2, damaged: 0 })
    expect((await verifyHistory(leaves([...history].reverse()))).problems).toEqual([])
  })

  it.each([['x'], [true], ['1e999'], [-1]])('judges a log on which a statement of damage names no place: %s', async (index) => {
    const report = await verifyHistory(leaves([stop(1), permit(2, { stamp: 1 }), ['record.damaged', { index, found: 'missing' }]]))
    expect([report.problems, report.damaged]).toEqual([[{ problem: permitted, index: 1n }], 0])
  })

  it('names a permit above a stop that covers it, unless the stop was lifted below it or is the one it confirms', async () => {
    expect(await problemsOf(stop(1), permit(2, { stamp: 1 }))).toEqual([[permitted, 1n]])
    expect(await problemsOf(stop(1, { scope: 'program:visits' }), permit(2, { stamp: 1 }))).toEqual([[permitted, 1n]])
    expect(await problemsOf(stop(1), stop(2), confirming(3, 'stop2', { stamp: 2 }))).toEqual([[permitted, 2n]])
    const lift: Given = ['suppression.lifted', { subject: 's', suppression: 'stop1', seq: 1, liftSeq: 3 }]
    expect(await problemsOf(stop(1), permit(2, { stamp: 1 }), lift)).toEqual([[permitted, 1n]])
    expect(await problemsOf(stop(1), stop(2), ['start.received', { subject: 's', liftSeq: 3, lifts: '1' }], permit(4, { stamp: 3 }))).toEqual([[permitted, 3n]])
  })

  it('names a text that was queued before a stop, a revocation or an erasure and permitted after it, lifted or not', async () => {
    const lift: Given = ['start.received', { subject: 's', liftSeq: 2, lifts: '1' }]
    expect(await problemsOf(stop(1), lift, permit(3))).toEqual([[late, 2n]])
    expect(await problemsOf(['consent.revoked', { subject: 's', program: 'all', stamp: 1 }], permit(2))).toEqual([[late, 1n]])
    expect(await problemsOf(['subject.forgotten', { subject: 's', seq: 1 }], permit(2))).toEqual([[late, 1n]])
  })

  it('lets a confirmation pass its own stop and what came after, while that stop stands and nothing stood before', async () => {
    const confirmation = confirming(4, 'stop2', { stamp: 2 })
    const revoked: Given = ['consent.revoked', { subject: 's', program: 'all', stamp: 3 }]
    expect(await problemsOf(permit(1), stop(2), stop(3), confirmation)).toEqual([])
    expect(await problemsOf(permit(1), stop(2), revoked, confirmation)).toEqual([])
    expect(await problemsOf(stop(1, { scope: 'program:visits' }), stop(2), revoked, confirmation)).toEqual([])
    expect(await problemsOf(stop(1, { cause: 'review' }), stop(2), revoked, confirmation)).toEqual([])
    expect(await problemsOf(stop(1), stop(2), revoked, confirmation)).toEqual([[permitted, 3n]])
    const lifted: readonly Given[] = [stop(1), ['start.received', { subject: 's', liftSeq: 2, lifts: '1' }]]
    expect(await problemsOf(...lifted, stop(3), confirming(4, 'stop3', { stamp: 3 }))).toEqual([])
    const lift: Given = ['start.received', { subject: 's', liftSeq: 4, lifts: '2' }]
    expect(await problemsOf(permit(1), stop(2), stop(3), lift, confirming(5, 'stop2', { stamp: 4 }))).toEqual([[permitted, 4n]])
  })

  it('lets one answer to HELP a day pass a stop, however often it is tried, as it is written and as it was written once', async () => {
    for (const exempt of ['help:2027-01-31', 'help:kcIl74Obn:2027-01-31'])
      expect(await problemsOf(stop(1), help(2, exempt), help(3, exempt, { message: 'm2' }))).toEqual([])
    expect(await problemsOf(stop(1), help(2, 'help:2027-01-31'), help(3, 'help:2027-01-31', { stamp: 1 }))).toEqual([[permitted, 2n]])
    for (const exempt of ['help:2027-01-30', 'help:2027-02-01', 'help:', 'help:x'])
      expect(await problemsOf(stop(1), help(2, exempt, { stamp: 1 }))).toEqual([[permitted, 1n]])
  })

  it.each([
    ['2027-01-30T22:59:59.999Z', false],
    ['2027-01-30T23:00:00.000Z', true],
    ['2027-02-01T00:59:59.999Z', true],
    ['2027-02-01T01:00:00.000Z', false],
    ['no instant', false],
    ['+275760-09-13T00:00:00.000Z', false],
  ])('takes the answer to HELP of a day for one to an hour before and after it, and never throws: %s', async (at, passes) => {
    const record = {
      at,
      attempt: 'a2',
      exempt: 'help:2027-01-31',
      id: 'e',
      kind: 'service:help',
      message: 'm',
      program: 'visits',
      seq: 2,
      stamp: 1,
      subject: 's',
    }
    async function* given(): AsyncGenerator<Uint8Array> {
      yield* leaves([stop(1)])
      yield new TextEncoder().encode(JSON.stringify({ ...record, type: 'permit.opened', v: 1 }))
    }
    expect((await verifyHistory(given())).problems).toEqual(passes ? [] : [{ problem: permitted, index: 1n }])
  })

  it('lets a text go that was queued before a reply under review, once it was read, and one past an opt-out of marketing', async () => {
    const read: Given = ['suppression.lifted', { subject: 's', seq: 1, liftSeq: 2 }]
    expect(await problemsOf(stop(1, { cause: 'review' }), permit(2, { stamp: 1 }))).toEqual([[permitted, 1n]])
    expect(await problemsOf(stop(1, { cause: 'review' }), read, permit(3))).toEqual([])
    expect(await problemsOf(stop(1), read, permit(3))).toEqual([[late, 2n]])
    expect(await problemsOf(stop(1, { scope: 'marketing' }), permit(2))).toEqual([])
  })

  it('reads one lift of several opt-outs, each with a record of its own', async () => {
    const lifted = (seq: number): Given => ['suppression.lifted', { subject: 's', seq, liftSeq: 3 }]
    expect(await problemsOf(stop(1), stop(2), lifted(1), lifted(2), permit(4, { stamp: 3 }), state(4))).toEqual([])
    expect(await problemsOf(stop(1), stop(2), lifted(1), permit(4, { stamp: 3 }))).toEqual([[permitted, 3n]])
    expect(await problemsOf(permit(1), ['suppression.lifted', { subject: 's', seq: 9, liftSeq: 1 }])).toEqual([[twice, 1n]])
  })

  it('counts the opt-outs of a batch that was imported, and refuses one that names fewer than it says', async () => {
    const batch = (count: number): Given => [
      'stop.imported',
      {
        suppression: 'import',
        count,
        cause: 'opt-out',
        stops: JSON.stringify([
          ['s', 1, 0],
          ['other', 1, 1, 'program:visits'],
          ['forgotten', 7, 2],
        ]),
      },
    ]
    const confirmed = confirming(2, 'import.0', { stamp: 1 })
    const others = permit(2, { subject: 'other', attempt: 'b2', stamp: 1 })
    expect(await verifyHistory(leaves([batch(3), confirmed, others]))).toMatchObject({
      problems: [{ problem: permitted, index: 2n }],
      recipients: 2,
      stops: 2,
    })
    expect(await problemsOf(batch(4))).toEqual([['a record is not in its canonical form', 0n]])
  })

  it.each([
    ['some word', { exempt: 'x' }],
    ['no word', { exempt: false }],
    ['another answer', { kind: 'service:hours', exempt: 'answer:2027-01-31' }],
    ['the answer to HELP, and is none', { kind: 'appointment-reminder', exempt: 'help:2027-01-31' }],
    ['the stop, and confirms nothing', { kind: 'appointment-reminder', exempt: 'stop1' }],
    ['an erasure', { kind: 'service:opt-out-confirmation', exempt: 'erase' }],
  ])('judges a text like any other whose exemption is %s', async (_what, data) => {
    expect(await problemsOf(stop(1), permit(2, { stamp: 1, ...data }))).toEqual([[permitted, 1n]])
    expect(await problemsOf(['subject.forgotten', { subject: 's', suppression: 'erase', seq: 1 }], permit(2, data))).toEqual([[late, 1n]])
  })

  it('lets one text confirm a stop, however often it is tried', async () => {
    expect(await problemsOf(stop(1), confirming(2, 'stop1'), confirming(3, 'stop1', { message: 'm2' }))).toEqual([])
    expect(await problemsOf(stop(1), confirming(2, 'stop1', { stamp: 1 }), confirming(3, 'stop1', { stamp: 1 }))).toEqual([[permitted, 2n]])
  })

  it.each([
    ['no number', { seq: 'two' }],
    ['the number 0', { seq: 0 }],
    ['a person of whom nothing is known', { subject: 'unreadable' }],
    ['a person who is forgotten', { subject: 'forgotten' }],
    ['no person', { subject: false }],
  ])('names a permit that has %s', async (_what, data) => {
    expect(await problemsOf(stop(1), permit(2, { stamp: 1, ...data }))).toEqual([['a text was permitted without a number of its recipient', 1n]])
  })

  it('reads the records of one recipient a few times each, however many they are', () => {
    const readsFor = (rounds: number): number => {
      const history = Array.from({ length: rounds }, (_, round): readonly Given[] => {
        const seq = 3 * round + 1
        return [stop(seq), ['suppression.lifted', { subject: 's', seq, liftSeq: seq + 1 }], permit(seq + 2, { stamp: seq + 1 })]
      }).flat()
      let reads = 0
      const given = history.map(([type, data], index) => {
        const record = { ...data, type }
        const counted = new Proxy(record, {
          get(target, name) {
            reads += 1
            return Reflect.get(target, name)
          },
        })
        const kind = type === 'permit.opened' ? 'permit' : type === 'stop.recorded' ? 'stop' : 'lift'
        return { seq: index + 1, index: BigInt(index), record: counted, kind } as const
      })
      judgeRecipient(given, undefined, () => expect.fail('a problem'))
      return reads
    }
    expect(readsFor(400)).toBeLessThan(5 * readsFor(100))
  })

  it('reads a START that ended one stop and left another undecided', async () => {
    const undecided: Given = ['start.undecided', { subject: 's', liftSeq: 3, lifts: '1' }]
    expect(await problemsOf(stop(1), stop(2), undecided, ['start.undecided', { subject: 's' }], stop(4), state(4))).toEqual([])
    expect(await problemsOf(stop(1), undecided)).toEqual([[missing, 1n]])
    expect(await problemsOf(stop(1), stop(2), undecided, permit(4, { stamp: 3 }))).toEqual([[permitted, 3n]])
    expect(await problemsOf(stop(1), ['start.undecided', { subject: 's', liftSeq: 2, lifts: '1' }], permit(3, { stamp: 2 }))).toEqual([])
  })

  it('reads a change of number: what was queued before is dead, unless others share the number', async () => {
    const changed = (shared: boolean): Given => ['number.changed', { subject: 's', seq: 2, shared, suppression: 'n' }]
    expect(await problemsOf(permit(1), changed(false), permit(3, { stamp: 2 }), state(3))).toEqual([])
    expect(await problemsOf(permit(1), changed(false), permit(3, { stamp: 1 }))).toEqual([[late, 2n]])
    expect(await problemsOf(permit(1), changed(true), permit(3, { stamp: 1 }))).toEqual([])
    expect(await problemsOf(permit(1), changed(true), permit(4, { stamp: 1 }))).toEqual([[missing, 2n]])
  })

  it('names numbers that are missing, were given twice, or were cut off the end', async () => {
    expect(await problemsOf(permit(1), permit(3))).toEqual([[missing, 1n]])
    expect(await problemsOf(permit(2))).toEqual([[missing, 0n]])
    expect(await problemsOf(permit(1), stop(1))).toEqual([[twice, 1n]])
    expect(await problemsOf(stop(1), permit(1))).toEqual([[twice, 0n]])
    expect(await problemsOf(permit(1), state(2))).toEqual([['a recipient had reached a higher number when this was exported', 1n]])
    expect(await problemsOf(permit(1), state(2), state(1))).toEqual([['a recipient had reached a higher number when this was exported', 1n]])
    expect(await problemsOf(permit(1), state(2), state(2))).toEqual([['a recipient had reached a higher number when this was exported', 2n]])
    expect(await problemsOf(state(2))).toEqual([[missing, 0n]])
    expect(await problemsOf(state(0))).toEqual([])
    for (const subject of ['forgotten', 'unreadable']) expect(await problemsOf(['gate.state', { subject, seq: 3 }])).toEqual([])
  })

  it('names an outcome without its permit, a call permitted twice, and a record that is none', async () => {
    for (const type of ['attempt.accepted', 'attempt.rejected', 'attempt.unknown'])
      expect(await problemsOf(permit(1), [type, { attempt: 'a9' }])).toEqual([['a call has an outcome and no permit', 1n]])
    expect(await problemsOf(permit(2), ['attempt.accepted', { attempt: 'a9' }])).toEqual([
      [missing, 0n],
      ['a call has an outcome and no permit', 1n],
    ])
    expect(await problemsOf(permit(1), permit(2, { attempt: 'a1' }))).toEqual([['a call was permitted twice', 1n]])
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"b":1,"a":2}')
    }
    expect((await verifyHistory(broken())).problems).toEqual([{ problem: 'a record is not in its canonical form', index: 0n }])
  })

  it('tells the first hundred problems', async () => {
    const unknown = Array.from({ length: 101 }, (_, place): Given => ['permit.opened', { attempt: `a${place}` }])
    const { valid, problems } = await verifyHistory(leaves(unknown))
    expect([valid, problems.length, problems.at(-1)?.index]).toEqual([false, 100, 99n])
  })
})
