import { describe, expect, it } from 'vitest'
import { NophiError } from '../../src/errors/nophi-error.js'
import { verifyHistory } from '../../src/merkle-log/index.js'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import { fakeNumberStatus } from '../../src/testing/fake-number-status.js'
import { leavesOf } from './leaves.js'
import { type Statement, type Watch, watchedStorage } from './watched-storage.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const thirdPhone = '+13125550103'

interface Damage {
  /** Answers in the place of the storage, as damaged rows would. */
  statement: Watch['statement']
}

/** A world whose storage can be damaged later. */
function fragileWorld(change: Parameters<typeof createWorld>[0] = {}): { world: World; damage: Damage; subjectOf(phone: string): Promise<string> } {
  const damage: Damage = { statement: undefined }
  const base = createWorld()
  const storage = watchedStorage(base.storage, {
    statement: (statement, run, earlier) => damage.statement?.(statement, run, earlier) ?? run(),
  })
  const world = {
    ...createWorld({ ...change, storage, runtime: base.runtime, transport: base.transport }),
    ...{ runtime: base.runtime, transport: base.transport },
  }
  return {
    world,
    damage,
    async subjectOf(phone) {
      const seen: string[] = []
      const before = damage.statement
      damage.statement = async ({ name }, run) => {
        const answer = await run()
        if (name === 'suppression.findSubject' && typeof answer === 'string') seen.push(answer)
        return answer
      }
      await world.messenger.suppression.statusOf({ phone })
      damage.statement = before
      return seen[0] ?? ''
    },
  }
}

/** The wrapped key of one person and purpose is not what was stored. */
function wrappedOf(subject: string, purpose: 'content' | 'evidence'): Watch['statement'] {
  return async ({ name, args }: Statement, run) => {
    const answer = await run()
    const hit = name.startsWith('subjectKeys.') && args[0] === subject && args[1] === purpose && answer instanceof Uint8Array
    return hit ? answer.map((byte, place) => (place > 40 ? byte ^ 1 : byte)) : answer
  }
}

async function isSuppressed({ messenger }: World, phone: string): Promise<boolean> {
  return (await messenger.suppression.statusOf({ phone })).suppressed
}

describe('one damaged row', () => {
  it.each(['evidence', 'content'] as const)('of a person, the %s key, leaves their STOP recorded, enforced and told', async (purpose) => {
    const { world, damage, subjectOf } = fragileWorld()
    await world.consent()
    await world.messenger.send(world.request())
    damage.statement = wrappedOf(await subjectOf(patientPhone), purpose)
    const outcome = await world.reply('STOP')
    expect(outcome.suppression).toBeDefined()
    expect(await isSuppressed(world, patientPhone)).toBe(true)
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1, alarms: [] })
    const leaves = await leavesOf(world.messenger)
    const stop = leaves.find(({ type }) => type === 'stop.recorded')
    expect(stop?.subject === 'unreadable').toBe(purpose === 'evidence')
    expect(leaves.filter(({ type }) => type === 'stop.enforced')).toHaveLength(1)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0 })
    expect(world.transport.sent()).toEqual([])
  })

  it('of a person, their evidence key, sends them nothing and keeps nobody else from a text', async () => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
    await world.messenger.send(world.request())
    await world.messenger.send(world.request({ to: otherPhone }))
    damage.statement = wrappedOf(await subjectOf(patientPhone), 'evidence')
    await expect(world.messenger.send(world.request())).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' })
    await world.messenger.dispatchDue()
    expect(world.transport.sent().map(({ to }) => to)).toEqual([otherPhone])
    await world.runtime.advance(8 * 86_400_000)
    expect((await world.messenger.maintain()).alarms).not.toContain('part-failed')
    const expired = (await leavesOf(world.messenger)).filter(({ type }) => type === 'message.expired')
    expect(expired.map(({ subject }) => subject)).toEqual(['unreadable'])
  })

  it('of a person, their evidence key, keeps nobody in the same batch from a text', async () => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const phone of [patientPhone, otherPhone, thirdPhone]) await world.consent(phone)
    damage.statement = wrappedOf(await subjectOf(otherPhone), 'evidence')
    const outcomes = world.messenger.sendMany([patientPhone, otherPhone, thirdPhone].map((to) => world.request({ to })))[Symbol.asyncIterator]()
    expect((await outcomes.next()).value).toMatchObject({ status: 'queued' })
    await expect(outcomes.next()).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE', details: { index: 1 } })
    expect((await outcomes.next()).value).toMatchObject({ status: 'queued' })
    expect(await outcomes.next()).toEqual({ done: true, value: undefined })
  })

  it.each([
    ['their row is', { problem: 'one number has two subjects' }, 1],
    ['the storage is', { problem: 'unavailable' }, undefined],
    ['a hook is', { path: 'hooks.queued' }, undefined],
  ])('of a batch, where %s at fault, is told with the place of its request or ends the whole', async (_, details, index) => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
    const bad = await subjectOf(otherPhone)
    damage.statement = async ({ name, args }, run) => {
      if (name === 'suppression.readGate' && args[0] === bad) throw new NophiError('STORAGE_UNAVAILABLE', details)
      return run()
    }
    const outcomes = world.messenger.sendMany([patientPhone, otherPhone].map((to) => world.request({ to })))[Symbol.asyncIterator]()
    const first = await outcomes.next().catch((error: unknown) => error)
    if (index === undefined) return expect(first).toMatchObject({ code: 'STORAGE_UNAVAILABLE', details })
    expect(first).toMatchObject({ value: { status: 'queued' } })
    await expect(outcomes.next()).rejects.toMatchObject({ details: { index } })
  })

  it('of the only person of a batch keeps nobody behind them from a text', async () => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const phone of [patientPhone, otherPhone, thirdPhone]) await world.consent(phone)
    damage.statement = wrappedOf(await subjectOf(otherPhone), 'evidence')
    const requests = [patientPhone, otherPhone, thirdPhone].map((to) => world.request({ to }))
    const outcomes = world.messenger.sendMany(requests, { batchSize: 1 })[Symbol.asyncIterator]()
    expect((await outcomes.next()).value).toMatchObject({ status: 'queued' })
    await expect(outcomes.next()).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE', details: { index: 1 } })
    expect((await outcomes.next()).value).toMatchObject({ status: 'queued' })
    expect(await outcomes.next()).toEqual({ done: true, value: undefined })
  })

  it('that every request of a batch has in common ends the whole, without a place', async () => {
    const { world, damage } = fragileWorld()
    for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
    damage.statement = async ({ name }, run) => {
      if (name.startsWith('subjectKeys.')) throw new NophiError('KEY_UNAVAILABLE')
      return run()
    }
    const outcomes = world.messenger.sendMany([patientPhone, otherPhone].map((to) => world.request({ to })))[Symbol.asyncIterator]()
    const error = await outcomes.next().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'KEY_UNAVAILABLE' })
    expect((error as NophiError).details.index).toBeUndefined()
    expect(await outcomes.next()).toMatchObject({ done: true })
  })

  it('is judged by nobody who reads the log: numbers of persons without a name are of no one person', async () => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
    const subjects = [await subjectOf(patientPhone), await subjectOf(otherPhone)]
    damage.statement = async (statement, run, earlier) => {
      const answers = subjects.map((subject) => wrappedOf(subject, 'evidence'))
      return answers.find(() => statement.args[0] === subjects[0])?.(statement, run, earlier) ?? answers[1]?.(statement, run, earlier) ?? run()
    }
    for (const from of [patientPhone, otherPhone]) await world.reply('STOP', { from })
    const leaves = await leavesOf(world.messenger, 'stop.recorded')
    expect(leaves.map(({ subject }) => subject)).toEqual(['unreadable', 'unreadable'])
    const { size } = await world.messenger.audit.publish()
    expect(await verifyHistory(world.messenger.audit.exportRange(0n, size))).toMatchObject({ valid: true, stops: 2 })
  })

  it('of a stop holds up no other stop, part or round, is counted, and is done when it can be', async () => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const from of [patientPhone, otherPhone, thirdPhone]) await world.reply('STOP', { from })
    const bad = await subjectOf(patientPhone)
    damage.statement = async ({ name, args }, run) => {
      if (name === 'suppression.countInFlight' && args[0] === bad) throw new Error('unreadable row')
      return run()
    }
    const report = await world.messenger.maintain()
    expect(report).toMatchObject({ enforced: 2, alarms: ['rows-stuck'], problems: [{ part: 'stops', rows: 1 }] })
    expect(report.published).toBeGreaterThan(0n)
    await world.runtime.advance(61_000)
    expect((await world.messenger.maintain()).alarms).toEqual(['enforcement-late', 'rows-stuck'])
    damage.statement = undefined
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1, alarms: [], problems: [] })
  })

  it('of a text whose decision cannot be read ends with its stop, and at its time', async () => {
    const { world, damage } = fragileWorld()
    for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
    await world.messenger.send(world.request())
    await world.messenger.send(world.request({ to: otherPhone }))
    damage.statement = async ({ name }, run) => {
      const answer = await run()
      const rows = ['messages.listQueued', 'messages.listExpired'].includes(name) ? (answer as readonly object[]) : null
      return rows === null ? answer : rows.map((row) => ({ ...row, decision: '{"outc' }))
    }
    await world.reply('STOP')
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1, alarms: [] })
    await world.runtime.advance(8 * 86_400_000)
    await world.messenger.maintain()
    const reminders = (await leavesOf(world.messenger)).filter(({ kind }) => kind === 'appointment-reminder')
    expect(reminders.map(({ type }) => type).slice(2)).toEqual(['message.refused', 'message.expired'])
  })

  it('of a text that cannot be ended keeps no other from its end', async () => {
    const { world, damage } = fragileWorld()
    for (const phone of [patientPhone, otherPhone, thirdPhone]) await world.consent(phone)
    const ids: string[] = []
    for (const to of [patientPhone, otherPhone, thirdPhone]) ids.push((await world.messenger.send(world.request({ to }))).id)
    damage.statement = async ({ name, args }, run) => {
      if (name === 'messages.update' && args[0] === ids[0]) throw new Error('unreadable row')
      return run()
    }
    await world.runtime.advance(8 * 86_400_000)
    expect((await world.messenger.maintain()).problems).toEqual([{ part: 'expiry', rows: 1 }])
    expect(await leavesOf(world.messenger, 'message.expired')).toHaveLength(2)
  })

  it('of a number keeps no other notice from a sink, and pauses it for nobody', async () => {
    const told: string[] = []
    const sink: SuppressionSink = {
      spec: 1,
      name: 'crm',
      apply: async ({ phone }) => {
        told.push(String(phone))
        return 'done'
      },
    } as SuppressionSink
    const { world, damage, subjectOf } = fragileWorld({ sinks: [sink] })
    for (const from of [patientPhone, otherPhone]) await world.reply('STOP', { from })
    const bad = await subjectOf(patientPhone)
    damage.statement = async ({ name, args }, run) => {
      const answer = await run()
      return name === 'suppression.numberOf' && args[0] === bad ? new Uint8Array(70).fill(1) : answer
    }
    const report = await world.messenger.maintain()
    expect(told).toEqual([otherPhone])
    expect(report.problems).toEqual([{ part: 'sink crm', rows: 1 }])
  })
})

/** The decision of one text is no JSON any more, wherever messages are read. */
function undecided(id: string): Watch['statement'] {
  return async ({ name }, run) => {
    const answer = await run()
    if (!name.startsWith('messages.') || !Array.isArray(answer)) return answer
    return answer.map((row: Record<string, unknown>) => (row.id === id ? { ...row, decision: '{"outc' } : row))
  }
}

describe('one text whose decision cannot be read', () => {
  async function twoTexts(): Promise<ReturnType<typeof fragileWorld> & { readonly ids: readonly string[] }> {
    const fragile = fragileWorld()
    const { world } = fragile
    await world.consent()
    const ids: string[] = []
    for (let n = 0; n < 2; n++) ids.push((await world.messenger.send(world.request())).id)
    return { ...fragile, ids }
  }

  it('is listed among the others, without what was decided', async () => {
    const { world, damage, ids } = await twoTexts()
    damage.statement = undecided(ids[0] ?? '')
    const { records } = await world.messenger.history.list({ phone: patientPhone }, front)
    const ours = ids.map((id) => records.find((record) => record.id === id))
    expect(ours).toMatchObject([{ status: 'queued', program: 'visits' }, { decision: { outcome: 'allow' } }])
    expect(ours[0]).not.toHaveProperty('decision')
    expect(await leavesOf(world.messenger, 'history.read')).toMatchObject([{ records: records.length }])
  })

  it('is explained among the others, without what was decided', async () => {
    const { world, damage, ids } = await twoTexts()
    damage.statement = undecided(ids[0] ?? '')
    const [number] = (await world.messenger.explain({ phone: patientPhone }, { actor: front, reason: 'asked' })).numbers
    const ours = ids.map((id) => number?.messages.find((message) => message.id === id))
    expect(ours).toMatchObject([
      { status: 'queued', reasons: [] },
      { outcome: 'allow', decidedAt: expect.any(Date) },
    ])
    expect([ours[0]?.outcome, ours[0]?.decidedAt]).toEqual([undefined, undefined])
  })

  it('is worked on among the others, without what was decided', async () => {
    const { world, damage } = fragileWorld()
    const ids: string[] = []
    for (const to of [patientPhone, otherPhone]) {
      await world.consent(to)
      ids.push((await world.messenger.send(world.request({ to }))).id)
    }
    await world.messenger.hold('visits', { actor: compliance, reason: 'looked into' })
    await world.messenger.dispatchDue()
    damage.statement = undecided(ids[0] ?? '')
    const { items } = await world.messenger.worklist({ kind: 'held' }, front)
    const ours = ids.map((id) => items.find((item) => item.id === id))
    expect(ours).toMatchObject([{ cause: 'program-held' }, { cause: 'program-held', reasons: [{ code: 'program-held' }] }])
    expect(ours[0]).not.toHaveProperty('reasons')
  })
})

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

/** One row among those that a statement answers, as a damaged one. */
function damaged(name: string, isOne: (row: Record<string, unknown>) => boolean, change: Record<string, unknown>): Watch['statement'] {
  return async (statement, run) => {
    const answer = await run()
    if (statement.name !== name || !Array.isArray(answer)) return answer
    return answer.map((row: Record<string, unknown>) => (isOne(row) ? { ...row, ...change } : row))
  }
}

describe('one damaged row at the permit', () => {
  it.each([
    { what: 'a decision that is no JSON', name: 'messages.claimDue', change: { decision: '{' } },
    { what: 'a decision without its grounds', name: 'messages.claimDue', change: { decision: '{"outcome":"allow"}' } },
    { what: 'a consent', name: 'consent.list', change: { facts: '{' } },
    { what: 'a row of the person', name: 'people.personRows', change: { facts: '{' } },
  ])('($what) puts its own text off, keeps nobody else from theirs, and raises an alarm until it is whole', async ({ name, change }) => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
    await world.messenger.people.decideNumber({ phone: patientPhone, patient: 'p-1' }, 'allowed', { actor: front, reason: 'their own' })
    await world.messenger.send(world.request({ patient: 'p-1' }))
    await world.messenger.send(world.request({ to: otherPhone }))
    const bad = await subjectOf(patientPhone)
    damage.statement = damaged(name, ({ subject }) => subject === bad, change)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(world.transport.sent().map(({ to }) => to)).toEqual([otherPhone])
    expect(await world.messenger.maintain()).toMatchObject({ alarms: ['rows-stuck'], problems: [{ part: 'permits', rows: 1 }] })
    await world.runtime.advance(minuteMs)
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    expect((await world.messenger.maintain()).alarms).toEqual(['rows-stuck'])
    damage.statement = undefined
    await world.runtime.advance(5 * minuteMs)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(await world.messenger.maintain()).toMatchObject({ alarms: [], problems: [] })
  })

  it('ends at its time, and is then no alarm any more', async () => {
    const { world, damage } = fragileWorld()
    await world.consent()
    await world.messenger.send(world.request())
    damage.statement = damaged('messages.claimDue', () => true, { decision: '{' })
    await world.messenger.dispatchDue()
    expect((await world.messenger.maintain()).alarms).toEqual(['rows-stuck'])
    await world.runtime.advance(8 * 86_400_000)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect((await world.messenger.maintain()).problems).toEqual([])
    expect(await leavesOf(world.messenger, 'message.expired')).toHaveLength(1)
  })

  it('keeps no batch from its permits where a storage answers for all of them at once', async () => {
    const { world, damage, subjectOf } = fragileWorld()
    for (const phone of [patientPhone, otherPhone, thirdPhone]) {
      await world.consent(phone)
      await world.messenger.send(world.request({ to: phone }))
    }
    const bad = await subjectOf(patientPhone)
    let together = 0
    damage.statement = async ({ name, args }, run) => {
      if (name !== 'consent.list') return run()
      // The first asks stand in one statement, which the damaged row takes with it.
      together += 1
      if (together <= 3 || args[0] === bad) throw new Error('unreadable row')
      return run()
    }
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 2 })
    expect(
      world.transport
        .sent()
        .map(({ to }) => to)
        .sort(),
    ).toEqual([otherPhone, thirdPhone])
  })

  it('of a consent keeps no other number from being asked about', async () => {
    const numberStatus = fakeNumberStatus({ otherwise: 'same-holder' })
    const { world, damage, subjectOf } = fragileWorld({ numberStatus })
    for (const phone of [patientPhone, otherPhone]) await world.consent(phone)
    await world.runtime.advance(89 * dayMs)
    const when = { at: new Date(world.runtime.now().getTime() + 5 * dayMs), zone: 'America/Chicago' }
    for (const to of [patientPhone, otherPhone]) await world.messenger.send(world.request({ to, message: { kind: 'appointment-reminder', slots: { when } } }))
    await world.runtime.advance(2 * dayMs)
    const bad = await subjectOf(patientPhone)
    damage.statement = damaged('consent.list', ({ subject }) => subject === bad, { facts: '{' })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(numberStatus.asked().map(({ phone }) => phone)).toEqual([otherPhone])
  })
})

describe('a damaged text that somebody answers', () => {
  it.each(['{', '{}', '[null]', '[{"means":"confirm"}]'])('(%s) leaves their STOP recorded', async (expects) => {
    const { world, damage } = fragileWorld()
    await world.consent()
    await world.messenger.send(
      world.request({ message: { kind: 'appointment-confirm-request', slots: { when: { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' } } } }),
    )
    await world.messenger.dispatchDue()
    damage.statement = damaged('messages.list', () => true, { expects })
    expect((await world.reply('STOP')).suppression).toBeDefined()
    expect(await isSuppressed(world, patientPhone)).toBe(true)
    expect((await world.reply('C')).intent?.intent).not.toBe('answer')
    // To a text that asks for a visit it could mean the visit.
    expect((await world.reply('CANCEL')).intent).toMatchObject({ rule: 'opt-out-keyword', needsReview: false })
  })
})

describe('a damaged consent of somebody who answers STOP', () => {
  it('keeps neither stop nor confirmation back', async () => {
    const { world, damage } = fragileWorld()
    await world.consent()
    await world.messenger.send(world.request())
    damage.statement = damaged('consent.list', () => true, { facts: '{' })
    expect((await world.reply('STOP')).suppression).toBeDefined()
    expect(await world.messenger.maintain()).toMatchObject({ enforced: 1, alarms: [] })
    damage.statement = undefined
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(world.transport.sent()[0]?.text).toContain('Lakeside Clinic')
  })
})

describe('a round of dispatch that throws', () => {
  it('is told by maintain() until one goes well', async () => {
    const { world, damage } = fragileWorld()
    await world.consent()
    await world.messenger.send(world.request())
    damage.statement = async ({ name }, run) => {
      if (name === 'messages.claimDue') throw new Error('gone')
      return run()
    }
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    const told = { alarms: ['dispatch-failing'], problems: [{ part: 'dispatch', rows: 0, code: 'STORAGE_UNAVAILABLE' }] }
    expect(await world.messenger.maintain()).toMatchObject(told)
    expect(await world.messenger.maintain()).toMatchObject(told)
    damage.statement = undefined
    await world.messenger.dispatchDue()
    expect(await world.messenger.maintain()).toMatchObject({ alarms: [], problems: [] })
  })
})

describe('a part of maintain() that throws', () => {
  it('keeps no other from running, raises an alarm, and makes check() miss the round', async () => {
    const { world, damage } = fragileWorld()
    await world.reply('STOP')
    damage.statement = async ({ name }, run) => {
      if (name === 'monitor.holds') throw new Error('gone')
      return run()
    }
    const report = await world.messenger.maintain()
    expect(report).toMatchObject({ enforced: 1, problems: [{ part: 'holds', rows: 0, code: 'STORAGE_UNAVAILABLE' }] })
    expect(report.alarms).toEqual(['part-failed'])
    expect(report.published).toBeGreaterThan(0n)
    expect((await world.messenger.check()).find(({ name }) => name === 'maintenance')?.ok).toBe(false)
    damage.statement = undefined
    expect((await world.messenger.maintain()).alarms).toEqual([])
    expect((await world.messenger.check()).find(({ name }) => name === 'maintenance')?.ok).toBe(true)
  })

  it('is not all: where not even the alarms can be read, the round throws', async () => {
    const { world, damage } = fragileWorld()
    damage.statement = async () => {
      throw new Error('gone')
    }
    await expect(world.messenger.maintain()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
  })
})
