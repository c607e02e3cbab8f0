import { describe, expect, it } from 'vitest'
import { verifyHistory } from '../../src/merkle-log/index.js'
import type { SuppressionSink } from '../../src/ports/other-ports.js'
import { leavesOf } from './leaves.js'
import { type Statement, type Watch, watchedStorage } from './watched-storage.js'
import { createWorld, otherPhone, patientPhone, type World } from './world.js'

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
