import { describe, expect, it } from 'vitest'
import type { OptOutList } from '../../src/ports/transport.js'
import { twilioTransport } from '../../src/transports/twilio/index.js'
import { damageSealed } from '../messenger/damage.js'
import { fakeRuntime, fakeTransport } from '../messenger/fakes.js'
import { leavesOf } from '../messenger/leaves.js'
import { auditor, compliance, createWorld, front, otherPhone, patientPhone, service, type World } from '../messenger/world.js'

interface ListDouble extends OptOutList {
  readonly entries: { phone: string; at?: Date }[]
  readonly told: string[]
  /** Pages asked for. */
  reads: number
  fails: 'list' | 'add' | 'never'
}

function listDouble(takes = true): ListDouble {
  const list: ListDouble = {
    entries: [],
    told: [],
    reads: 0,
    fails: 'never',
    async *list() {
      list.reads += 1
      for (const entry of list.entries) {
        if (list.fails === 'list') throw new Error(`no list for ${entry.phone}`)
        yield entry
      }
    },
    add: takes
      ? async (phone) => {
          if (list.fails === 'add') throw new Error(`cannot add ${phone}`)
          list.told.push(phone)
        }
      : null,
  }
  return list
}

/** More than one round reads; only the last entry is another number. */
function longList(): ListDouble {
  const list = listDouble()
  for (let entry = 0; entry < 2_000; entry++) list.entries.push({ phone: patientPhone })
  list.entries.push({ phone: otherPhone })
  return list
}

const hourMs = 3_600_000
const by = { actor: compliance, reason: 'a check of the lists' }

function worldOf(list: OptOutList, tellProviders?: boolean): World {
  return createWorld({ transport: fakeTransport({ optOutList: list }), optOutLists: { tellProviders } })
}

function anotherProcess({ storage }: World, list: OptOutList, at: Date): World {
  return createWorld({ transport: fakeTransport({ optOutList: list }), storage, runtime: fakeRuntime({ at, seed: 2 }) })
}

async function isSuppressed(world: World, phone = patientPhone): Promise<boolean> {
  return (await world.messenger.suppression.statusOf({ phone })).suppressed
}

describe("providers' opt-out lists", () => {
  it('are read by maintenance once a day, and what stands there stops here', async () => {
    const list = listDouble()
    list.entries.push({ phone: patientPhone }, { phone: '24273' })
    const world = worldOf(list)
    await world.messenger.maintain()
    expect(await isSuppressed(world)).toBe(true)
    await world.messenger.maintain()
    await world.runtime.advance(23 * hourMs)
    await world.messenger.maintain()
    expect(list.reads).toBe(1)
    await world.runtime.advance(hourMs)
    list.entries.push({ phone: otherPhone })
    await world.messenger.maintain()
    expect([list.reads, await isSuppressed(world, otherPhone)]).toEqual([2, true])
    const { lists } = await world.messenger.providerDrift({}, auditor)
    expect(lists).toEqual([{ transport: 'fake', readAt: world.runtime.now() }])
  })

  it('lift nothing by what is missing there', async () => {
    const list = listDouble()
    list.entries.push({ phone: patientPhone })
    const world = worldOf(list)
    await world.messenger.syncOptOutLists(by)
    list.entries.length = 0
    await world.messenger.syncOptOutLists(by)
    expect(await isSuppressed(world)).toBe(true)
  })

  it('stop nothing by an entry that is older than a lift, and keep it as the state there', async () => {
    const list = listDouble()
    const world = worldOf(list)
    await world.reply('STOP')
    list.entries.push({ phone: patientPhone, at: world.runtime.now() })
    await world.runtime.advance(hourMs)
    const consentEventId = await world.consent()
    await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: compliance })
    await world.messenger.syncOptOutLists(by)
    expect(await isSuppressed(world)).toBe(false)
    const { rows } = await world.messenger.providerDrift({}, auditor)
    expect(rows).toMatchObject([{ drift: 'theirs-only', knownBy: 'list', advice: 'person-texts-start' }])
    list.entries[0] = { phone: patientPhone, at: world.runtime.now() }
    await world.messenger.syncOptOutLists(by)
    expect(await isSuppressed(world)).toBe(true)
  })

  it.each([
    ['the last word first', [2, -720]],
    ['the last word last', [-720, 2]],
    ['one of which nobody knows when it was said', [undefined, -720]],
  ])('that hold a number once for each of our own stop it by the last word: %s', async (_, hours) => {
    const list = listDouble()
    const world = worldOf(list)
    await world.reply('STOP')
    await world.runtime.advance(hourMs)
    const consentEventId = await world.consent()
    await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId }, actor: compliance })
    const lifted = world.runtime.now().getTime()
    await world.runtime.advance(3 * hourMs)
    list.entries.push(...hours.map((hour) => ({ phone: patientPhone, ...(hour === undefined ? {} : { at: new Date(lifted + hour * hourMs) }) })))
    await world.messenger.syncOptOutLists(by)
    expect(await isSuppressed(world)).toBe(true)
  })

  it('tell the provider of nothing unless the host says so', async () => {
    const list = listDouble()
    const world = worldOf(list)
    await world.reply('STOP')
    await world.messenger.syncOptOutLists(by)
    expect(list.told).toEqual([])
  })

  it('tell the provider once of each opt-out of everything that it lacks', async () => {
    const list = listDouble()
    list.entries.push({ phone: otherPhone })
    const world = worldOf(list, true)
    await world.reply('STOP')
    await world.reply('STOP', { from: otherPhone })
    await world.messenger.suppression.suppress({ phone: '+13125550103', scope: 'marketing', source: 'front-desk', actor: front })
    expect(await world.messenger.syncOptOutLists(by)).toEqual([{ transport: 'fake', complete: true, entries: 1, added: 0, told: 1 }])
    await world.messenger.syncOptOutLists(by)
    expect(list.told).toEqual([patientPhone])
    expect((await leavesOf(world.messenger, 'provider.told')).length).toBe(1)
  })

  it('tell again what was not answered, an hour later, and alarm when a list stays unread', async () => {
    const list = listDouble()
    const world = worldOf(list, true)
    await world.reply('STOP')
    list.fails = 'add'
    expect(await world.messenger.syncOptOutLists(by)).toMatchObject([{ complete: false, told: 0 }])
    list.fails = 'list'
    list.entries.push({ phone: otherPhone })
    await world.runtime.advance(hourMs)
    expect((await world.messenger.maintain()).alarms).not.toContain('opt-out-list-late')
    await world.runtime.advance(48 * hourMs)
    expect((await world.messenger.maintain()).alarms).toContain('opt-out-list-late')
    list.fails = 'never'
    await world.runtime.advance(hourMs)
    expect((await world.messenger.maintain()).alarms).not.toContain('opt-out-list-late')
    expect(list.told).toEqual([patientPhone])
  })

  it('are told of every opt-out but the one whose number was damaged, which counts as stuck', async () => {
    const list = listDouble()
    const world = worldOf(list, true)
    for (const from of [patientPhone, otherPhone]) await world.reply('STOP', { from })
    await damageSealed(world, 'recipient-number')
    const report = await world.messenger.maintain()
    expect(report).toMatchObject({ alarms: ['rows-stuck'], problems: [{ part: 'opt-out-list fake', rows: 1 }] })
    expect(list.told).toHaveLength(1)
  })

  it('are read on in the next round, and never by two processes at once', async () => {
    const list = longList()
    const world = worldOf(list)
    await world.messenger.maintain()
    const other = anotherProcess(world, list, world.runtime.now())
    await other.messenger.maintain()
    expect([list.reads, await isSuppressed(world, otherPhone)]).toEqual([1, false])
    await world.messenger.maintain()
    expect([list.reads, await isSuppressed(world, otherPhone)]).toEqual([1, true])
  })

  it('are taken over from a process that fell silent, which then lets go of them', async () => {
    const list = longList()
    const silent = worldOf(list)
    await silent.messenger.maintain()
    const other = anotherProcess(silent, list, new Date(silent.runtime.now().getTime() + 601_000))
    await other.messenger.maintain()
    await silent.messenger.maintain()
    expect([list.reads, await isSuppressed(other, otherPhone)]).toEqual([2, false])
    await other.messenger.maintain()
    expect([list.reads, await isSuppressed(other, otherPhone)]).toEqual([2, true])
  })

  it('are synchronised at once only by who may stop numbers', async () => {
    const world = worldOf(listDouble())
    await expect(world.messenger.syncOptOutLists({ actor: auditor, reason: 'curious' })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    expect(await world.messenger.syncOptOutLists({ actor: service, reason: 'nightly' })).toHaveLength(1)
  })

  it('do not exist at Twilio, which publishes none', () => {
    const agreement = { baa: { status: 'none' }, routing: 'direct', bodyRetentionDays: 0 } as const
    expect(twilioTransport({ accountSid: `AC${'0'.repeat(32)}`, authToken: 'not-a-token', agreement }).optOutList).toBeNull()
  })
})
