import { afterEach, describe, expect, it } from 'vitest'
import { toUtf8 } from '../../src/internal/bytes.js'
import { readRecord } from '../../src/merkle-log/index.js'
import type { LeafRow } from '../../src/ports/audit-store.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import { memoryStorage } from '../../src/storage/memory-storage.js'
import { openSqlite } from '../storage/sql/open-sqlite.js'
import { leavesOf } from './leaves.js'
import { giveConsent } from './people-world.js'
import { by, judged, linesOf, livedByTwo, recordsIn, trustOf } from './person-day.js'
import { watchedStorage } from './watched-storage.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const desk = { actor: { id: 'olga', roles: ['front-desk', 'compliance'] }, reason: 'told at the desk' }
const dayMs = 86_400_000

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const storages: Readonly<Record<string, () => Promise<StorageAdapter>>> = {
  memory: async () => memoryStorage(),
  async SQLite() {
    const { storage } = await openSqlite()
    closing.push(() => storage.close())
    return storage
  },
}

const reportOf = async ({ messenger }: World, lines: readonly string[]) => judged(lines, await trustOf(messenger))

describe.each(Object.keys(storages))('exportPerson over %s', (name) => {
  const lived = async (): Promise<World> => livedByTwo(await storages[name]?.())

  it('gives every record that the whole log has of the person, and none of anybody else, in a file that verifies', async () => {
    const world = await lived()
    const lines = await linesOf(world.messenger)
    const report = await reportOf(world, lines)
    expect(report).toMatchObject({ valid: true, problems: [], reached: [{ at: world.runtime.now().toISOString() }], stops: 2 })
    expect(report.permits).toBeGreaterThanOrEqual(3)
    const [statement, ...records] = recordsIn(lines)
    expect(statement).toMatchObject({
      type: 'evidence.exported',
      by: 'uma',
      numbers: 1,
      records: records.length,
      subject: expect.stringMatching(/^[\w-]{43}$/),
    })
    const theirs = (await leavesOf(world.messenger)).filter(({ subject, id }) => subject === statement?.subject && id !== statement?.id)
    expect(theirs.length).toBeGreaterThan(20)
    expect(records.filter(({ subject }) => subject !== undefined)).toEqual(theirs)
    expect([...new Set(records.map(({ type }) => type))]).toEqual(
      expect.arrayContaining([
        ...['consent.recorded', 'consent.revoked', 'message.queued', 'message.refused', 'permit.opened', 'attempt.accepted', 'receipt.delivered'],
        ...['reply.received', 'stop.recorded', 'stop.enforced', 'start.received', 'suppression.lifted', 'gate.state', 'history.revealed', 'number.confirmed'],
      ]),
    )
  })

  it('holds the words of each consent, and no number, name of a patient or text', async () => {
    const { messenger } = await lived()
    const lines = await linesOf(messenger)
    const consents = lines.slice(1).filter((line) => line.includes('consent.recorded'))
    expect(consents.map((line) => JSON.parse(line).disclosure)).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('STOP')))
    expect(lines.join('\n')).not.toMatch(/5550101|5550102|Lakeside Clinic|appointment on|who is this|"p1"/)
  })

  it('still leads to every number after retention removed the rows', async () => {
    const world = await lived()
    const before = await reportOf(world, await linesOf(world.messenger))
    await world.runtime.advance(2_193 * dayMs)
    for (let times = 0; times < 3; times++) await world.messenger.retention.purge({ actor: compliance, reason: 'end of the year' })
    const after = await reportOf(world, await linesOf(world.messenger))
    expect(after).toMatchObject({ valid: true, permits: before.permits, stops: before.stops })
  })
})

const acts: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  'a change of number': ({ messenger }) => messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk),
  'a change of number that others share': async (world) => {
    await giveConsent(world, { patient: 'p2' })
    await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)
  },
  'a START that ends one stop and not another': async (world) => {
    await world.reply('STOP', { occurredAt: world.runtime.now() })
    await world.reply('STOP')
    await world.reply('START', { occurredAt: new Date(world.runtime.now().getTime() + 1_000) })
  },
  'a reply under review': (world) => world.reply('new phone who dis'),
  'a provider that tells of an opt-out': ({ messenger }) => messenger.receive([{ transport: 'fake', replayKey: 'x', type: 'opt-out', phone: patientPhone }]),
  'a deactivated number': async ({ messenger }) => {
    for await (const report of messenger.numbers.importDeactivations([patientPhone], desk)) expect(report.bad).toEqual([])
  },
  'an import of opt-outs': async ({ messenger }) => {
    for await (const { added } of messenger.suppression.importEntries([patientPhone, otherPhone])) expect(added).toBe(2)
  },
  'a person who opted out, and died': async ({ messenger }) => {
    await messenger.suppression.suppress({ patient: 'p1', source: 'phone-call', actor: front })
    await messenger.people.markDeceased({ patient: 'p1' }, { actor: compliance, reason: 'the family called' })
  },
  'a person who is forgotten': ({ messenger }) => messenger.retention.forget({ phone: patientPhone }, { actor: compliance, reason: 'asked' }),
}

describe('the file of one person', () => {
  it.each(Object.keys(acts))('has no hole after %s, and a STOP after it', async (name) => {
    const world = createWorld()
    await giveConsent(world, { patient: 'p1' })
    await world.messenger.send(world.request({ patient: 'p1' }))
    await world.messenger.dispatchDue()
    await world.messenger.send(world.request({ patient: 'p1', message: { kind: 'callback-request' } }))
    await acts[name]?.(world)
    await world.runtime.advance(60_000)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    await world.reply('STOP')
    const { problems, reached } = await reportOf(world, await linesOf(world.messenger))
    expect(problems).toEqual([])
    expect(reached[0]?.seq).toBeGreaterThanOrEqual(2)
  })

  it.each([
    ['into nothing', '{}'],
    ['into the record of somebody else', '{"at":"2026-11-24T16:00:00.000Z","id":"x","subject":"nobody","type":"consent.recorded","v":1}'],
  ])('is not given out without a record that somebody changed in the database %s', async (_, text) => {
    const changed = watchedStorage(memoryStorage(), {
      async statement({ name }, run) {
        const found = await run()
        if (name !== 'audit.leavesByRef') return found
        return (found as readonly LeafRow[]).map((row) => (readRecord(row.bytes)?.type === 'consent.recorded' ? { ...row, bytes: toUtf8(text) } : row))
      },
    })
    const { messenger } = await livedByTwo(changed)
    await expect(linesOf(messenger)).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
      details: { problem: 'leaf-changed', index: expect.stringMatching(/^\d+$/) },
    })
  })

  it.each([
    ['into nothing', '{}'],
    ['into the record of another opt-out', '{"at":"2026-11-24T16:00:00.000Z","id":"x","subject":null,"type":"person.stopped","v":1}'],
  ])('is not given out of a patient who is known by an opt-out alone where somebody changed its record %s', async (_, text) => {
    const changed = watchedStorage(memoryStorage(), {
      async statement({ name }, run) {
        const found = await run()
        if (name !== 'audit.leavesByRef') return found
        return (found as readonly LeafRow[]).map((row) => (readRecord(row.bytes)?.type === 'person.stopped' ? { ...row, bytes: toUtf8(text) } : row))
      },
    })
    const { messenger } = createWorld({ storage: changed })
    await messenger.suppression.suppress({ patient: 'p1', source: 'phone-call', actor: front })
    await expect(linesOf(messenger, { patient: 'p1' })).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
      details: { problem: 'leaf-changed', index: expect.stringMatching(/^\d+$/) },
    })
  })

  it('shows each record that is removed, changed, doubled or moved', async () => {
    const world = await livedByTwo()
    const lines = await linesOf(world.messenger)
    const trust = await trustOf(world.messenger)
    const unseen: string[] = []
    const tried = async (what: string, changed: readonly string[]): Promise<void> => {
      if ((await judged(changed, trust)).valid) unseen.push(what)
    }
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as string
      await tried(`removed ${at}`, lines.toSpliced(at, 1))
      await tried(`doubled ${at}`, lines.toSpliced(at, 0, line))
      await tried(`cut at ${at}`, lines.slice(0, at))
      if (at + 1 < lines.length) await tried(`moved ${at}`, lines.toSpliced(at, 2, lines[at + 1] as string, line))
      if (at > 0) {
        const bundle = JSON.parse(line) as { record: string; proof: string }
        await tried(`changed ${at}`, lines.with(at, JSON.stringify({ ...bundle, record: bundle.record.replace(/"at":"2026-11-2/, '"at":"2026-11-1') })))
        await tried(
          `moved in the log ${at}`,
          lines.with(at, JSON.stringify({ ...bundle, proof: bundle.proof.replace(/index \d+/, (was) => `index ${Number(was.slice(6)) ^ 1}`) })),
        )
      }
    }
    expect(unseen).toEqual([])
    expect(await judged(lines, trust)).toMatchObject({ valid: true })
  })

  it('shows a record that another of the same log stands for, and one of somebody else', async () => {
    const world = await livedByTwo()
    const lines = await linesOf(world.messenger)
    const trust = await trustOf(world.messenger)
    const others = await linesOf(world.messenger, { phone: otherPhone })
    expect((await judged(lines.with(5, others[5] as string), trust)).problems.map(({ problem }) => problem)).toContain('a record is of somebody else')
    expect((await judged([...lines, ...others.slice(1)], trust)).problems.map(({ problem }) => problem)).toContain(
      'the file does not hold as many phone numbers as it states',
    )
  })

  it('is of every number of a patient, with what was said of the whole person, and each is proved', async () => {
    const world = createWorld()
    for (const phone of [patientPhone, otherPhone]) await giveConsent(world, { phone, patient: 'p1' })
    await world.messenger.suppression.suppress({ patient: 'p1', source: 'phone-call', actor: front })
    await world.messenger.maintain()
    const lines = await linesOf(world.messenger, { patient: 'p1' })
    const report = await reportOf(world, lines)
    expect(report).toMatchObject({ valid: true, stops: 2 })
    expect(report.reached).toHaveLength(2)
    expect(recordsIn(lines).filter(({ type }) => type === 'person.stopped')).toHaveLength(2)
    const second = recordsIn(lines).findLastIndex(({ type }) => type === 'evidence.exported') + 1
    for (const half of [lines.slice(0, second), lines.toSpliced(1, second - 1)]) expect((await reportOf(world, half)).valid).toBe(false)
  })

  it('says where several patients share the number', async () => {
    const world = createWorld()
    await giveConsent(world, { patient: 'p1' })
    expect(recordsIn(await linesOf(world.messenger))[0]?.shared).toBeUndefined()
    await giveConsent(world, { patient: 'p2' })
    expect(recordsIn(await linesOf(world.messenger))[0]?.shared).toBe(true)
  })

  it('says so too where somebody was taken off the number: what they were sent stands in it', async () => {
    const world = createWorld()
    for (const patient of ['p1', 'p2']) await giveConsent(world, { patient })
    await world.messenger.people.removeNumber({ patient: 'p1', phone: patientPhone }, desk)
    for (const who of [{ patient: 'p1' }, { patient: 'p2' }, { phone: patientPhone }])
      expect(recordsIn(await linesOf(world.messenger, who))[0]?.shared).toBe(true)
  })

  it('holds the exports before it, and each of them as it was', async () => {
    const world = createWorld()
    await world.consent()
    const first = await linesOf(world.messenger)
    const second = await linesOf(world.messenger)
    expect(
      recordsIn(second)
        .slice(1)
        .filter(({ type }) => type === 'evidence.exported'),
    ).toEqual([recordsIn(first)[0]])
    expect(await reportOf(world, first)).toMatchObject({ valid: true, records: 2 })
    expect(await reportOf(world, second)).toMatchObject({ valid: true, records: 4 })
  })

  it('holds the opt-out of a patient who is known by that alone, and when it was enforced', async () => {
    const world = createWorld()
    await world.consent()
    const { suppression } = world.messenger
    const { id } = await suppression.suppress({ patient: 'p1', source: 'phone-call', actor: front })
    await suppression.suppress({ patient: 'p2', source: 'phone-call', actor: front })
    await world.messenger.maintain()
    const lines = await linesOf(world.messenger, { patient: 'p1' })
    expect(recordsIn(lines)).toMatchObject([
      { type: 'evidence.exported', numbers: 0, records: 2 },
      { type: 'person.stopped', suppression: id },
      { type: 'person.enforced', suppression: id },
    ])
    expect(await reportOf(world, lines)).toMatchObject({ valid: true, problems: [], records: 2, reached: [] })
    expect(await reportOf(world, lines.slice(0, -1))).toMatchObject({ valid: false })
  })

  it('says that nothing was known, on record all the same', async () => {
    const world = createWorld()
    await world.consent()
    for (const who of [{ phone: otherPhone }, { patient: 'nobody' }])
      expect((await reportOf(world, await linesOf(world.messenger, who))).problems).toEqual([
        { problem: 'the file is of nobody: nothing was known of whom it was asked for', index: expect.any(BigInt) },
      ])
    expect(await leavesOf(world.messenger, 'evidence.exported')).toHaveLength(2)
  })

  it('says of a forgotten person what is left, and in the end that nothing can be told', async () => {
    const world = createWorld()
    await world.consent()
    await world.messenger.send(world.request())
    await world.messenger.dispatchDue()
    await world.messenger.retention.forget({ phone: patientPhone }, { actor: compliance, reason: 'asked' })
    const left = await linesOf(world.messenger)
    expect(await reportOf(world, left)).toMatchObject({ valid: true, permits: 1 })
    expect(recordsIn(left).map(({ type }) => type)).toContain('subject.forgotten')
    await world.runtime.advance(2_400 * dayMs)
    for (let times = 0; times < 3; times++) await world.messenger.retention.purge({ actor: compliance, reason: 'end of the year' })
    const nothing = await linesOf(world.messenger)
    expect(recordsIn(nothing)).toMatchObject([{ type: 'evidence.exported', subject: 'forgotten', records: 0 }])
    expect((await reportOf(world, nothing)).problems.map(({ problem }) => problem)).toEqual([expect.stringContaining('the person was forgotten')])
  })

  it('reads no more of a long log than the person has in it', async () => {
    const inner = memoryStorage()
    let read = 0
    const storage: StorageAdapter = {
      ...inner,
      transaction: (scope, work) =>
        inner.transaction(scope, (stores) => {
          const leaves = async (from: bigint, limit: number) => {
            const rows = await stores.audit.leaves(from, limit)
            read += rows.length
            return rows
          }
          return work({ ...stores, audit: { ...stores.audit, leaves } })
        }),
    }
    const world = await livedByTwo(storage)
    const others = Array.from({ length: 3_000 }, (_, index) => ({ id: `other-${index}`, type: 'test.other', at: world.runtime.now(), data: { index } }))
    await storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async (stores) => {
      for (const other of others) await world.messenger.audit.append(other, stores)
    })
    await world.messenger.audit.publish()
    read = 0
    for (const phone of [patientPhone, otherPhone]) expect(await reportOf(world, await linesOf(world.messenger, { phone }))).toMatchObject({ valid: true })
    expect(read).toBeLessThan(1_000)
  })

  it('leaves out what names somebody who can no longer be told', async () => {
    const world = createWorld()
    const { id } = await world.messenger.suppression.suppress({ phone: patientPhone, source: 'phone-call', actor: front })
    const event = { id: 'e1', type: 'stop.enforced', at: world.runtime.now(), data: { suppression: id, subject: 'unreadable' } }
    await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, (stores) => world.messenger.audit.append(event, stores))
    const lines = await linesOf(world.messenger)
    expect(await reportOf(world, lines)).toMatchObject({ valid: true, stops: 1 })
    expect(recordsIn(lines).map((record) => record.id)).not.toContain('e1')
  })

  it('is for those who may export', async () => {
    const { messenger } = createWorld()
    const denied = messenger.exportPerson({ phone: patientPhone }, { actor: front, reason: 'curious' })[Symbol.asyncIterator]()
    await expect(denied.next()).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    const malformed = messenger.exportPerson({ phone: 'nobody' }, by)[Symbol.asyncIterator]()
    await expect(malformed.next()).rejects.toMatchObject({ code: 'INVALID_PHONE_NUMBER' })
  })
})

describe('exportPerson while another process gives out places in the log', () => {
  /** Its own turns come to nothing `busy` times in a row, from the moment that `isBusy` is called. */
  async function beside(busy: number): Promise<{ readonly world: World; isBusy(): void }> {
    let left = 0
    const lived = await livedByTwo()
    const storage = watchedStorage(lived.storage, {
      async statement({ name }, run) {
        if (name !== 'audit.lockHead' || left === 0) return run()
        left -= 1
        return null
      },
    })
    const runtime = { ...lived.runtime, sleep: async () => undefined }
    return {
      world: createWorld({ storage, runtime }),
      isBusy() {
        left = busy
      },
    }
  }

  it('asks again until its records are covered', async () => {
    const { world, isBusy } = await beside(20)
    isBusy()
    const lines = await linesOf(world.messenger)
    expect(await reportOf(world, lines)).toMatchObject({ valid: true, problems: [], stops: 2 })
  })

  it('throws in the end where it never has its turn', async () => {
    const { world, isBusy } = await beside(Number.POSITIVE_INFINITY)
    isBusy()
    await expect(linesOf(world.messenger)).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE', details: { problem: 'not-covered-yet' } })
  })
})
