import { describe, expect, it } from 'vitest'
import type { TransportOutcome } from '../../src/domain/transport-outcome.js'
import type { NophiError } from '../../src/errors/nophi-error.js'
import type { SendRequest } from '../../src/messenger/types.js'
import type { Transport, TransportContext } from '../../src/ports/transport.js'
import { memoryStorage } from '../../src/storage/index.js'
import { fakeRuntime, fakeTransport } from './fakes.js'
import { until } from './helpers.js'
import { leavesOf } from './leaves.js'
import { type Statement, watchedStorage } from './watched-storage.js'
import { createWorld, front, patientPhone, type World } from './world.js'

const accepted: TransportOutcome = { outcome: 'accepted', providerMessageId: 'p1', warnings: [] }

/** A transport that does in `send` what a test says, and counts its calls. */
function transportThat(send: (context: TransportContext, call: number) => Promise<TransportOutcome>): Transport & { readonly calls: () => number } {
  let calls = 0
  return {
    ...fakeTransport(),
    send: (_message, context) => {
      calls += 1
      return send(context, calls)
    },
    calls: () => calls,
  }
}

async function statusOf(world: World): Promise<string | undefined> {
  return (await world.messenger.history.list({ phone: patientPhone }, front)).records[0]?.status
}

function permits(statements: readonly Statement[]): boolean {
  return statements.some(({ name }) => name === 'suppression.openAttempts')
}

describe('between permit and call', () => {
  it('a permit that ran out before the call is given back, and the text is sent later, once', async () => {
    let slow = true
    const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
    const storage = watchedStorage(memoryStorage(), {
      committed(statements) {
        if (slow && permits(statements)) runtime.setNow(new Date(runtime.now().getTime() + 2_000))
      },
    })
    const world = createWorld({ storage, runtime })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 0, deferred: 1 })
    expect(await statusOf(world)).toBe('queued')
    expect(world.transport.sent()).toEqual([])
    slow = false
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(world.transport.sent()).toHaveLength(1)
    expect((await leavesOf(world.messenger)).map(({ type }) => type)).toEqual(expect.arrayContaining(['permit.opened', 'attempt.released', 'attempt.accepted']))
  })

  it('an abort gives the permit back too', async () => {
    const abort = new AbortController()
    const storage = watchedStorage(memoryStorage(), {
      committed(statements) {
        if (permits(statements)) abort.abort()
      },
    })
    const world = createWorld({ storage })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue({ signal: abort.signal })).toMatchObject({ accepted: 0, deferred: 1 })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(world.transport.sent()).toHaveLength(1)
  })

  it('a commit whose answer was lost calls nobody and leaves nothing open', async () => {
    let lost = true
    const storage = watchedStorage(memoryStorage(), {
      committed(statements) {
        if (lost && permits(statements)) throw new Error('connection reset')
      },
    })
    const world = createWorld({ storage })
    await world.consent()
    await world.messenger.send(world.request())
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    expect(world.transport.sent()).toEqual([])
    expect(await statusOf(world)).toBe('queued')
    lost = false
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })

  it('a commit that lands after its release was tried is released again, and the text is sent once', async () => {
    let [lost, unseen] = [true, true]
    const storage = watchedStorage(memoryStorage(), {
      committed(statements) {
        if (lost && permits(statements)) throw new Error('connection reset')
      },
      // The server has not yet applied what it was asked to commit.
      statement: async ({ name }, run) => (unseen && ['suppression.closeAttempt', 'suppression.attempt'].includes(name) ? null : run()),
    })
    const world = createWorld({ storage })
    await world.consent()
    await world.messenger.send(world.request())
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    lost = false
    await world.messenger.dispatchDue()
    expect(await statusOf(world)).toBe('sending')
    unseen = false
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(world.transport.sent()).toHaveLength(1)
    expect(await leavesOf(world.messenger, 'attempt.released')).toHaveLength(1)
  })

  it('a commit that never was is not released in the log', async () => {
    let fails = true
    const storage = watchedStorage(memoryStorage(), {
      async statement(statement, run) {
        if (fails && statement.name === 'suppression.openAttempts') throw new Error('disk full')
        return run()
      },
    })
    const world = createWorld({ storage })
    await world.consent()
    await world.messenger.send(world.request())
    await expect(world.messenger.dispatchDue()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    fails = false
    expect(await leavesOf(world.messenger, 'attempt.released')).toEqual([])
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  })
})

describe('the end of the hours', () => {
  it('bounds the call and how long the provider may keep the text', async () => {
    const runtime = fakeRuntime({ at: new Date('2026-11-25T01:59:58Z') })
    let given: Date | undefined
    const transport = transportThat(async ({ permit, expiresAt }) => {
      given = expiresAt
      permit.assertOpen()
      return new Promise((resolve) => permit.signal.addEventListener('abort', () => resolve({ outcome: 'unknown', cause: 'timeout' })))
    })
    const world = createWorld({ transports: [transport], runtime })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = world.messenger.dispatchDue()
    await until(() => transport.calls() === 1)
    expect(given).toEqual(new Date('2026-11-25T02:00:00Z'))
    await runtime.advance(2_000)
    expect(await dispatching).toMatchObject({ unknown: 1 })
  })
})

describe('an adapter', () => {
  it('that asks for its permit too late has not sent, and the text is sent later', async () => {
    const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
    const transport = transportThat(async ({ permit }, call) => {
      if (call === 1) await runtime.sleep(2_000)
      permit.assertOpen()
      return accepted
    })
    const world = createWorld({ transports: [transport], runtime })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = world.messenger.dispatchDue()
    await until(() => transport.calls() === 1)
    await runtime.advance(2_000)
    expect(await dispatching).toMatchObject({ accepted: 0, deferred: 1 })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(transport.calls()).toBe(2)
  })

  it('that never asks is never called under a closed permit, and what it says is recorded', async () => {
    const transport = transportThat(async () => accepted)
    const world = createWorld({ transports: [transport] })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    expect(await statusOf(world)).toBe('accepted')
  })

  it('that throws after it asked may have sent, and is never called again for this text', async () => {
    const transport = transportThat(async ({ permit }) => {
      permit.assertOpen()
      throw new Error('socket hang up')
    })
    const world = createWorld({ transports: [transport] })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ unknown: 1 })
    for (let round = 0; round < 5; round++) {
      await world.runtime.advance(60_000)
      await world.messenger.maintain()
      await world.messenger.dispatchDue()
    }
    expect(transport.calls()).toBe(1)
    expect(await statusOf(world)).toBe('unknown')
  })

  it('that throws at once, without a promise, is no different', async () => {
    const transport = {
      ...fakeTransport(),
      send: () => {
        throw new Error('not ready')
      },
    }
    const world = createWorld({ transports: [transport] })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ unknown: 1 })
  })

  it.each([
    ['nothing', undefined],
    ['a word', 'accepted'],
    ['an acceptance without an id', { outcome: 'accepted', warnings: [] }],
    ['a rejection for an unknown reason', { outcome: 'rejected', reason: 'bored', retryable: true }],
    ['a rejection that does not say whether to try again', { outcome: 'rejected', reason: 'throttled' }],
  ])('that answers %s counts as unknown, and is not called again', async (_what, answer) => {
    const transport = transportThat(async () => answer as never)
    const world = createWorld({ transports: [transport] })
    await world.consent()
    await world.messenger.send(world.request())
    expect(await world.messenger.dispatchDue()).toMatchObject({ unknown: 1 })
    await world.runtime.advance(3_600_000)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    expect(transport.calls()).toBe(1)
  })

  it('is told when its time is over, and what it says later still counts', async () => {
    const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
    const aborted: boolean[] = []
    const transport = transportThat(async ({ permit }) => {
      const { signal } = permit
      permit.assertOpen()
      await runtime.sleep(14_999)
      aborted.push(signal.aborted)
      await runtime.sleep(1)
      aborted.push(signal.aborted)
      return accepted
    })
    const world = createWorld({ transports: [transport], runtime })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = world.messenger.dispatchDue()
    await until(() => transport.calls() === 1)
    await runtime.advance(15_000)
    expect(await dispatching).toMatchObject({ accepted: 1 })
    expect(aborted).toEqual([false, true])
  })

  it('does not see a text again that another worker has in its hands', async () => {
    const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
    const transport = transportThat(async () => {
      await runtime.sleep(1_000)
      return accepted
    })
    const world = createWorld({ transports: [transport], runtime })
    await world.consent()
    await world.messenger.send(world.request())
    const dispatching = Promise.all([world.messenger.dispatchDue(), world.messenger.dispatchDue(), world.messenger.dispatchDue()])
    await until(() => transport.calls() === 1)
    await runtime.advance(1_000)
    await dispatching
    expect(transport.calls()).toBe(1)
  })

  it('that fails for one text does not keep the others from their records', async () => {
    const transport = transportThat(async (_context, call) => (call === 2 ? (undefined as never) : { ...accepted, providerMessageId: `p${call}` }))
    let refuses = true
    const storage = watchedStorage(memoryStorage(), {
      async statement(statement, run) {
        // One outcome cannot be recorded, for a reason that no repetition mends.
        if (refuses && statement.name === 'suppression.closeAttempt' && statement.args[1] === 'unknown') throw Object.assign(new Error('constraint'), {})
        return run()
      },
    })
    const world = createWorld({ transports: [transport], storage })
    for (const phone of ['+13125550101', '+13125550102', '+13125550103']) {
      await world.consent(phone)
      await world.messenger.send(world.request({ to: phone }))
    }
    const dispatching = world.messenger.dispatchDue()
    dispatching.catch(() => undefined)
    await until(() => transport.calls() === 3)
    await world.runtime.advance(20_000)
    refuses = false
    await world.runtime.advance(3_000)
    expect(await dispatching).toMatchObject({ accepted: 2, unknown: 1 })
  })
})

describe('sendMany', () => {
  it('does nothing until it is iterated, and takes no more than a batch ahead', async () => {
    const world = createWorld()
    await world.consent()
    let pulled = 0
    function* requests(): Generator<SendRequest> {
      for (;;) {
        pulled += 1
        yield world.request()
      }
    }
    const outcomes = world.messenger.sendMany(requests(), { batchSize: 3 })
    expect(pulled).toBe(0)
    const seen: string[] = []
    for await (const { id } of outcomes) {
      seen.push(id)
      if (seen.length === 4) break
    }
    expect(pulled).toBe(6)
    expect(new Set(seen).size).toBe(4)
  })

  it('closes the source when the caller stops', async () => {
    const world = createWorld()
    await world.consent()
    let closed = false
    async function* requests(): AsyncGenerator<SendRequest> {
      try {
        for (;;) yield world.request()
      } finally {
        closed = true
      }
    }
    for await (const _outcome of world.messenger.sendMany(requests(), { batchSize: 1 })) break
    expect(closed).toBe(true)
  })

  it('passes on what its source throws, after the outcomes of what was sent', async () => {
    const world = createWorld()
    await world.consent()
    class SourceFailed extends Error {}
    async function* requests(): AsyncGenerator<SendRequest> {
      for (let index = 0; index < 3; index++) yield world.request()
      throw new SourceFailed('cursor lost')
    }
    const seen: string[] = []
    const sending = (async () => {
      for await (const { status } of world.messenger.sendMany(requests(), { batchSize: 2 })) seen.push(status)
    })()
    await expect(sending).rejects.toBeInstanceOf(SourceFailed)
    expect(seen).toEqual(['queued', 'queued'])
    expect((await world.messenger.history.list({}, front)).records).toHaveLength(2)
  })

  it('throws at a request that is wrong, with its place, and goes on past it for whoever asks on', async () => {
    const world = createWorld()
    await world.consent()
    const good = Array.from({ length: 7 }, (_, index) => world.request({ patient: `p${index}` }))
    const [first, , third, , fifth, sixth, seventh] = good as [SendRequest, SendRequest, SendRequest, SendRequest, SendRequest, SendRequest, SendRequest]
    const requests = [
      first,
      { ...first, to: 'garbage' },
      third,
      { ...first, program: 'nothing' },
      fifth,
      { ...sixth, idempotencyKey: first.idempotencyKey, program: 'results' },
      seventh,
    ]
    const seen: string[] = []
    const wrong: object[] = []
    const outcomes = world.messenger.sendMany(requests, { batchSize: 3 })
    for (let more = true; more; ) {
      try {
        for await (const { status } of outcomes) seen.push(status)
        more = false
      } catch (error) {
        wrong.push({ code: (error as NophiError).code, ...(error as NophiError).details })
      }
    }
    expect(seen).toEqual(['queued', 'queued', 'queued', 'queued'])
    expect(wrong).toEqual([
      { code: 'INVALID_PHONE_NUMBER', path: 'to', index: 1 },
      { code: 'UNKNOWN_PROGRAM', path: 'program', index: 3 },
      { code: 'IDEMPOTENCY_CONFLICT', index: 5 },
    ])
  })

  it("is at its end after a fault that is no one request's", async () => {
    const world = createWorld()
    await world.consent()
    async function* requests(): AsyncGenerator<SendRequest> {
      yield world.request()
      throw new Error('cursor lost')
    }
    const outcomes = world.messenger.sendMany(requests(), { batchSize: 1 })[Symbol.asyncIterator]()
    expect((await outcomes.next()).done).toBe(false)
    await expect(outcomes.next()).rejects.toThrow('cursor lost')
    expect(await outcomes.next()).toEqual({ done: true, value: undefined })
  })

  it('keeps the order, throws at the first that is wrong, and goes on by running it again', async () => {
    const world = createWorld()
    await world.consent()
    const requests = Array.from({ length: 6 }, (_, index) => world.request({ patient: `p${index}` }))
    const wrong = requests.map((request, index) => (index === 3 ? { ...request, program: 'nothing' } : request))
    const seen: string[] = []
    await expect(
      (async () => {
        for await (const { id } of world.messenger.sendMany(wrong, { batchSize: 4 })) seen.push(id)
      })(),
    ).rejects.toMatchObject({ code: 'UNKNOWN_PROGRAM' })
    expect(seen).toHaveLength(3)
    const again: { id: string; replayed: boolean }[] = []
    for await (const { id, replayed } of world.messenger.sendMany(requests)) again.push({ id, replayed })
    expect(again.map(({ id }) => id).slice(0, 3)).toEqual(seen)
    expect(again.map(({ replayed }) => replayed)).toEqual([true, true, true, false, false, false])
  })

  it('stops at an abort and sends nothing of the batch that was begun', async () => {
    const world = createWorld()
    await world.consent()
    const abort = new AbortController()
    const requests = Array.from({ length: 9 }, () => world.request())
    const seen: string[] = []
    for await (const { id } of world.messenger.sendMany(requests, { batchSize: 2, signal: abort.signal })) {
      seen.push(id)
      if (seen.length === 2) abort.abort()
    }
    expect(seen).toHaveLength(2)
    expect((await world.messenger.history.list({}, front)).records).toHaveLength(2)
  })
})
