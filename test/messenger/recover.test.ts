import { describe, expect, it } from 'vitest'
import type { AnchorSink, Checkpoint } from '../../src/ports/other-ports.js'
import type { SystemRow, SystemState } from '../../src/ports/system-store.js'
import { type MemoryStorage, memoryStorage } from '../../src/storage/index.js'
import { withVerbs } from '../storage/broken-storage.js'
import { fakeRuntime, fakeTransport } from './fakes.js'
import { leavesOf } from './leaves.js'
import { compliance, createWorld, patientPhone, type World } from './world.js'

const administrator = { id: 'ada', roles: ['administrator'] }
const asAdministrator = { actor: administrator, reason: 'restored from the backup of Sunday' }
const asCompliance = { actor: compliance, reason: 'looked at what waits' }

/** An anchor that survives the restore. */
function anchor(): AnchorSink & { held: Checkpoint | null } {
  const sink = {
    spec: 1 as const,
    name: 'outside',
    independent: false,
    held: null as Checkpoint | null,
    put: async (checkpoint: Checkpoint) => {
      sink.held = checkpoint
      return {}
    },
    newest: async () => sink.held,
  }
  return sink
}

/** A clinic whose history reached further than the storage it is now given. */
async function restoredWorld(): Promise<{ readonly world: World; readonly sink: ReturnType<typeof anchor> }> {
  const sink = anchor()
  const before = createWorld({ anchors: [sink] })
  await before.consent()
  await before.messenger.maintain()
  const frozen: AnchorSink = { ...sink, newest: async () => sink.held }
  return { world: createWorld({ anchors: [frozen] }), sink }
}

describe('after a restore', () => {
  it('permits nothing, in no process, and says so at every round until a person has reopened', async () => {
    const { world } = await restoredWorld()
    await world.messenger.send(world.request())
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE', details: { problem: 'recovering' } })
    for (let round = 0; round < 2; round++) expect((await world.messenger.maintain()).alarms).toContain('recovering')
    expect(world.transport.sent()).toEqual([])
    expect((await world.messenger.check()).filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(expect.arrayContaining(['system', 'anchor:outside']))
  })

  it.each(['after half a minute', 'at its signal'])('waits for no list of a provider that never answers: %s', async (how) => {
    const list = { list: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) }), add: null }
    const world = createWorld({ transport: fakeTransport({ optOutList: list }) })
    await world.messenger.send(world.request())
    const abort = new AbortController()
    const recovering = world.messenger.recover(asAdministrator, { signal: abort.signal })
    if (how === 'at its signal') abort.abort()
    else for (let second = 0; second < 31; second++) await world.runtime.advance(1_000)
    expect(await recovering).toMatchObject({ unreachable: ['fake'] })
  })

  it('still records a STOP, and lifts none: not by START, not by a person', async () => {
    const { world } = await restoredWorld()
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ details: { problem: 'recovering' } })
    await world.reply('STOP', { occurredAt: world.runtime.now() })
    expect((await world.messenger.suppression.statusOf({ phone: patientPhone })).suppressed).toBe(true)
    await world.runtime.advance(60_000)
    await world.reply('START', { occurredAt: world.runtime.now() })
    expect((await world.messenger.suppression.statusOf({ phone: patientPhone })).suppressed).toBe(true)
    await expect(world.messenger.suppression.lift({ phone: patientPhone, by: { keywordAt: world.runtime.now() }, actor: compliance })).rejects.toMatchObject({
      details: { problem: 'recovering' },
    })
    await expect(world.messenger.suppression.sendIfAllowed({ phone: '+13125550199' }, async () => 1)).rejects.toMatchObject({
      details: { problem: 'recovering' },
    })
  })

  it('recovers in two steps by two roles: what was queued is held, opt-outs are taken in, and the log has a new name', async () => {
    const { world, sink } = await restoredWorld()
    await world.consent()
    const queued = await world.messenger.send(world.request())
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ details: { problem: 'recovering' } })
    await expect(world.messenger.reopen(asCompliance)).rejects.toMatchObject({ details: { problem: 'recover-first' } })
    await expect(world.messenger.recover(asCompliance)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    const report = await world.messenger.recover(asAdministrator, { optOuts: ['+13125550177', 'not a number'] })
    expect(report).toMatchObject({ origin: 'nophi/default~1', optOuts: 1, bad: 1, unreachable: [], unknown: 0, held: 1 })
    expect(sink.held?.origin).toBe('nophi/default~1')
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ details: { problem: 'recovering' } })
    await expect(world.messenger.reopen(asAdministrator)).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    await world.messenger.reopen(asCompliance)
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    expect((await world.messenger.suppression.statusOf({ phone: '+13125550177' })).suppressed).toBe(true)
    const later = await world.messenger.send(world.request({ to: '+13125550102', idempotencyKey: 'after' }))
    expect(later.status).toBe('refused')
    await world.messenger.resolve(queued.id, 'not-sent', asCompliance)
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    const [leaf] = await leavesOf(world.messenger, 'log.reopened')
    expect(leaf).toMatchObject({ by: 'ada', cause: 'history-lost', held: 1, optOuts: 1, anchoredOrigin: 'nophi/default', restoredSize: expect.any(Number) })
    expect((await world.messenger.maintain()).alarms).toEqual([])
  })

  it('makes calls under way unknown, so that nothing is sent twice', async () => {
    let called = (): void => undefined
    const calling = new Promise<void>((resolve) => {
      called = resolve
    })
    const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
    const hanging = {
      ...fakeTransport({ runtime }),
      send: () => {
        called()
        return new Promise<never>(() => undefined)
      },
    }
    const world = createWorld({ runtime, transport: hanging })
    await world.consent()
    const { id } = await world.messenger.send(world.request())
    void world.messenger.dispatchDue()
    await calling
    expect(await world.messenger.recover(asAdministrator)).toMatchObject({ unknown: 1, held: 0 })
    await world.messenger.reopen(asCompliance)
    expect((await world.messenger.history.list({}, compliance)).records.map((record) => [record.id, record.status])).toEqual([[id, 'unknown']])
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
  })
})

describe('the engine', () => {
  function onEngine(anchors: AnchorSink[]): {
    readonly world: World
    readonly storage: MemoryStorage
    turnTo(mark: string | null): void
    note(size: bigint): void
  } {
    let state: Partial<SystemState> = { engine: 'engine-1' }
    const inner = memoryStorage()
    const storage = withVerbs({ system: (slice) => ({ readSystem: async () => ({ ...(await slice.readSystem()), ...state }) }) }, inner)
    return {
      world: createWorld({ storage, anchors }),
      storage,
      turnTo: (mark) => {
        state = { ...state, engine: mark }
      },
      note: (size) => {
        state = { ...state, notedLog: { incarnation: 0, size } }
      },
    }
  }

  async function sends(world: World): Promise<unknown> {
    await world.messenger.send(world.request())
    try {
      return (await world.messenger.dispatchDue()).accepted
    } catch (error) {
      return (error as { readonly details: { readonly problem: unknown } }).details.problem
    }
  }

  // PostgreSQL's mark is a system identifier of nineteen digits and a timeline: alone it looks like a number, which no record takes.
  it.each(['engine-2', '7713888489993875747/00000002'])(
    'may change below a running process whose memory and anchor the log has grown from: a record, and on (%s)',
    async (mark) => {
      const { world, turnTo } = onEngine([anchor()])
      await world.consent()
      await world.messenger.maintain()
      turnTo(mark)
      expect(await sends(world)).toBe('engine-changed')
      expect(await sends(world)).toBe(1)
      const changed = (await leavesOf(world.messenger)).find(({ type }) => type === 'engine.changed')
      expect(changed).toMatchObject({ before: 'engine-engine-1', after: `engine-${mark}` })
    },
  )

  it('may not change unseen where neither memory nor an anchor can tell: a person says that it is the same history', async () => {
    const { world: before, storage, turnTo } = onEngine([])
    await before.consent()
    expect(await sends(before)).toBe(1)
    turnTo('engine-2')
    const world = createWorld({ storage })
    expect(await sends(world)).toBe('recovering')
    expect(await sends(before)).toBe('recovering')
    await world.runtime.advance(86_400_000)
    await world.messenger.reopen(asCompliance)
    await expect(world.messenger.reopen(asCompliance)).rejects.toMatchObject({ details: { problem: 'not-recovering' } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('whose own note beside the database knows a larger log has lost history', async () => {
    const { world, note } = onEngine([anchor()])
    note(1_000n)
    await world.consent()
    expect(await sends(world)).toBe('recovering')
  })
})

describe('another process that changes the system between one’s look and one’s change', () => {
  function disturbed(isDisturbed: (change: number) => boolean): World {
    let changes = 0
    return createWorld({
      storage: withVerbs({
        system: (slice) => ({
          replaceSystem: async (from: number | null, to: SystemRow) => {
            changes += 1
            return isDisturbed(changes) ? false : slice.replaceSystem(from, to)
          },
        }),
      }),
    })
  }

  it('makes the start, recovery and reopening look again', async () => {
    const world = disturbed((change) => change % 2 === 1)
    await world.consent()
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 0 })
    await world.messenger.recover(asAdministrator)
    await world.messenger.reopen(asCompliance)
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(await leavesOf(world.messenger, 'system.reopened')).toHaveLength(1)
  })

  it('and never ends with it: after some looks nothing is permitted', async () => {
    const world = disturbed(() => true)
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', details: { problem: 'system-row-changed' } })
  })
})

describe('a copy of production', () => {
  it('sends nothing under another name, and neither does production on a copy of a test', async () => {
    const storage = memoryStorage()
    const production = createWorld({ storage })
    await production.consent()
    await production.messenger.maintain()
    const staging = createWorld({ storage, environment: { name: 'staging', allowRecipients: [patientPhone] } })
    await staging.messenger.send(staging.request())
    await expect(staging.messenger.dispatchDue()).rejects.toMatchObject({ details: { problem: 'environment-differs' } })
    expect((await staging.messenger.maintain()).alarms).toContain('environment-differs')
    expect(await production.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })
})
