import { describe, expect, it } from 'vitest'
import type { SendPermit } from '../../src/domain/suppression.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { MemoryStorage } from '../../src/storage/index.js'
import { createWorld, deferred, desk, failure, noon, phone, settled, subjectOf } from './world.js'

const stop = { phone, source: 'front-desk', actor: desk } as const

/** A storage that takes everything but what came of a call. */
function refusingOutcomes(error: Error): Pick<ReturnType<typeof createWorld>, 'registry' | 'runtime'> & { asked(): number } {
  const { storage, runtime } = createWorld()
  let asked = 0
  const transaction: MemoryStorage['transaction'] = (scope, work) =>
    storage.transaction(scope, ({ suppression, ...others }) => {
      const closeAttempt: typeof suppression.closeAttempt = () => {
        asked += 1
        return Promise.reject(error)
      }
      return work({ ...others, suppression: { ...suppression, closeAttempt } })
    })
  return { registry: createWorld({ storage: { ...storage, transaction }, runtime }).registry, runtime, asked: () => asked }
}

describe('a stop against a send', () => {
  it('refuses a send that begins after the stop was recorded', async () => {
    const { registry } = createWorld()
    const { id } = await registry.suppress(stop)
    let called = false
    const answer = await registry.sendIfAllowed({ phone }, async () => {
      called = true
    })
    expect(answer).toMatchObject({ sent: false, by: [{ id }] })
    expect(called).toBe(false)
  })

  it('refuses a send that begins while the stop is being recorded', async () => {
    const { registry } = createWorld()
    const recording = registry.suppress(stop)
    const sending = registry.sendIfAllowed({ phone }, async () => 'sent')
    expect(await recording).toMatchObject({ scope: 'all' })
    expect(await sending).toMatchObject({ sent: false })
  })

  it('is not enforced while a call that was permitted before it is under way', async () => {
    const { registry, runtime } = createWorld()
    const answer = deferred<string>()
    const sending = registry.sendIfAllowed({ phone }, () => answer.promise)
    await runtime.advance(0)
    const { id, inFlightAtStop, enforcedAt } = await registry.suppress(stop)
    expect([inFlightAtStop, enforcedAt]).toEqual([1, undefined])
    const enforcing = registry.enforce(id)
    await runtime.advance(1_000)
    expect(await settled(runtime, enforcing)).toBe(false)

    answer.resolve('accepted by the carrier')
    expect(await sending).toEqual({ sent: true, value: 'accepted by the carrier' })
    await runtime.advance(250)
    expect(await enforcing).toMatchObject({ id, inFlightAtStop: 1, enforcedAt: new Date(noon.getTime() + 1_065) })
  })

  it('starts no call between its enforcement and a lift, whatever senders do meanwhile', async () => {
    const { registry, runtime } = createWorld()
    let enforced = false
    const late: string[] = []
    const senders = Array.from({ length: 20 }, async (_, sender) => {
      for (let round = 0; round < 10; round++) {
        await runtime.sleep((sender * 7 + round * 3) % 11)
        await registry.sendIfAllowed({ phone }, async (permit) => {
          await runtime.sleep(sender % 5)
          permit.assertOpen()
          if (enforced) late.push(`${sender}.${round}`)
          await runtime.sleep(round % 4)
        })
      }
    })
    await runtime.advance(20)
    const { id, inFlightAtStop } = await registry.suppress(stop)
    expect(inFlightAtStop).toBeGreaterThan(0)
    const enforcing = registry.enforce(id).then(() => {
      enforced = true
    })
    await runtime.advance(2_000)
    await Promise.all([...senders, enforcing])
    expect(late).toEqual([])
  })

  it('is not held up by permits that came after it', async () => {
    const { registry, runtime } = createWorld()
    const { id } = await registry.suppress({ ...stop, scope: { program: 'recalls' } })
    const answer = deferred()
    const later = registry.sendIfAllowed({ phone, program: 'visits' }, () => answer.promise)
    await runtime.advance(0)
    expect(await registry.enforce(id)).toMatchObject({ inFlightAtStop: 0, enforcedAt: runtime.now() })
    answer.resolve()
    expect(await later).toMatchObject({ sent: true })
  })

  it('is enforced when the lease of a call that nobody answers has ended, and not before', async () => {
    const { registry, runtime, stores } = createWorld()
    const never = deferred()
    void registry.sendIfAllowed({ phone }, () => never.promise)
    await runtime.advance(0)
    const { id } = await registry.suppress(stop)
    const enforcing = registry.enforce(id)
    await runtime.advance(44_900)
    expect(await settled(runtime, enforcing)).toBe(false)
    await runtime.advance(400)
    expect(await settled(runtime, enforcing)).toBe(true)
    const [attempt] = await stores(async ({ suppression }) => suppression.attemptsSince({ subject: (await suppression.scan(null, 1))[0]?.subject ?? '' }, 0))
    expect(attempt).toMatchObject({ outcome: 'unknown', reason: 'lease-expired' })
  })

  it('is not enforced by a clock of the storage that leaps over a lease while the call is under way', async () => {
    const { registry, runtime } = createWorld()
    const never = deferred()
    void registry.sendIfAllowed({ phone }, () => never.promise)
    await runtime.advance(0)
    const { id } = await registry.suppress(stop)
    const enforcing = registry.enforce(id)
    await runtime.advance(100)
    runtime.setNow(new Date(runtime.now().getTime() + 600_000))
    await runtime.advance(44_000)
    expect(await settled(runtime, enforcing)).toBe(false)
    await runtime.advance(2_000)
    expect(await settled(runtime, enforcing)).toBe(true)
  })

  it('is enforced once, with one instant, whoever asks and however often', async () => {
    const { registry, runtime, journal } = createWorld()
    const { id } = await registry.suppress(stop)
    const [first, second] = await Promise.all([registry.enforce(id), registry.enforce(id)])
    await runtime.advance(60_000)
    expect(await registry.enforce(id)).toEqual(first)
    expect(second).toEqual(first)
    expect(journal.filter(({ type }) => type === 'stop.enforced')).toHaveLength(1)
  })

  it('is told to the journal only by the process that marked it first', async () => {
    const { storage, runtime, registry } = createWorld()
    const { id } = await registry.suppress(stop)
    const transaction: MemoryStorage['transaction'] = (scope, work) =>
      storage.transaction(scope, ({ suppression, ...others }) => {
        const late: typeof suppression.markEnforced = async (event, at) => {
          await suppression.markEnforced(event, at - 7)
          return suppression.markEnforced(event, at)
        }
        return work({ ...others, suppression: { ...suppression, markEnforced: late } })
      })
    const journal: string[] = []
    const other = createWorld({ storage: { ...storage, transaction }, runtime, journal: async ({ type }) => void journal.push(type) })
    expect(await other.registry.enforce(id)).toMatchObject({ enforcedAt: new Date(noon.getTime() - 7) })
    expect(journal).toEqual([])
  })

  it('stays recorded when the wait for its enforcement is aborted', async () => {
    const { registry, runtime } = createWorld()
    const answer = deferred()
    const sending = registry.sendIfAllowed({ phone }, () => answer.promise)
    await runtime.advance(0)
    const { id } = await registry.suppress(stop)
    const controller = new AbortController()
    const enforcing = registry.enforce(id, { signal: controller.signal })
    const ended = expect(enforcing).rejects.toThrow('shutting down')
    await runtime.advance(10)
    controller.abort(new Error('shutting down'))
    await ended
    expect(await registry.statusOf({ phone })).toMatchObject({ suppressed: true })
    answer.resolve()
    await sending
    expect(await registry.enforce(id)).toMatchObject({ enforcedAt: runtime.now() })
  })

  it('enforces nothing that it does not know, and no lift', async () => {
    const { registry, runtime, journal } = createWorld()
    expect(await failure(registry.enforce('nobody'))).toBe('INVALID_REQUEST id')
    await registry.suppress({ ...stop, source: 'reply', occurredAt: noon })
    await runtime.advance(1_000)
    await registry.lift({ phone, by: { keywordAt: runtime.now() }, actor: desk })
    expect(await failure(registry.enforce(String(journal.at(-1)?.data.lift)))).toBe('INVALID_REQUEST id')
  })
})

describe('sendIfAllowed', () => {
  it('closes its attempt as accepted, and as unknown when the sender throws, passing the error on', async () => {
    const world = createWorld()
    await world.registry.sendIfAllowed({ phone, program: 'visits' }, async () => 'fine')
    await world.runtime.advance(1)
    const error = new Error('socket closed')
    await expect(world.registry.sendIfAllowed({ phone }, () => Promise.reject(error))).rejects.toBe(error)
    const attempts = await world.stores(async ({ suppression }) => suppression.attemptsSince({ subject: await subjectOf(world, suppression) }, 0))
    expect(attempts.map(({ outcome, permitSeq, program, message }) => [outcome, permitSeq, program, message])).toEqual([
      ['accepted', 1, 'visits', null],
      ['unknown', 2, null, null],
    ])
  })

  it('calls nobody when the permit took longer to get than it lasts', async () => {
    const world = createWorld()
    const { registry, runtime, storage, stores } = world
    const release = deferred()
    const blocking = storage.hostTransaction(() => release.promise)
    let called = false
    const sending = failure(
      registry.sendIfAllowed({ phone }, async () => {
        called = true
      }),
    )
    await runtime.advance(2_001)
    release.resolve()
    await blocking
    expect(await sending).toBe('PERMIT_EXPIRED')
    expect(called).toBe(false)
    expect(await stores(({ suppression }) => suppression.countInFlightOfProgram('any'))).toBe(0)
    const counted = await stores(async ({ suppression }) => suppression.attemptsSince({ subject: await subjectOf(world, suppression) }, 0))
    expect(counted).toEqual([])
    const { id } = await registry.suppress(stop)
    expect(await registry.enforce(id)).toMatchObject({ inFlightAtStop: 0 })
  })

  it('gives a permit that closes in time and aborts the call at its deadline', async () => {
    const { registry, runtime } = createWorld()
    const started = runtime.now()
    let permit: SendPermit | undefined
    const answer = deferred()
    const sending = registry.sendIfAllowed({ phone }, async (given) => {
      permit = given
      given.signal.addEventListener('abort', () => answer.reject(new Error('aborted')))
      await answer.promise
    })
    const ended = expect(sending).rejects.toThrow('aborted')
    await runtime.advance(1_999)
    expect(permit?.expiresAt).toEqual(new Date(started.getTime() + 2_000))
    expect(() => permit?.assertOpen()).not.toThrow()
    await runtime.advance(1)
    expect(() => permit?.assertOpen()).toThrow('PERMIT_EXPIRED')
    expect(permit?.signal.aborted).toBe(false)
    await runtime.advance(13_000)
    expect(permit?.signal.aborted).toBe(true)
    await ended
    expect(runtime.sleeping()).toBe(0)
  })

  it('leaves no timer behind', async () => {
    const { registry, runtime } = createWorld()
    await registry.sendIfAllowed({ phone }, async ({ signal }) => signal.aborted)
    expect(runtime.sleeping()).toBe(0)
  })

  it('records the outcome again and again while the storage fails, and answers with what was sent', async () => {
    const { storage, runtime } = createWorld()
    let failures = 3
    const transaction: MemoryStorage['transaction'] = (scope, work) =>
      storage.transaction(scope, ({ suppression, ...others }) => {
        const closeAttempt: typeof suppression.closeAttempt = (...given) =>
          failures-- > 0 ? Promise.reject(new Error('connection lost')) : suppression.closeAttempt(...given)
        return work({ ...others, suppression: { ...suppression, closeAttempt } })
      })
    const { registry } = createWorld({ storage: { ...storage, transaction }, runtime })
    const sending = registry.sendIfAllowed({ phone }, async () => 'sent')
    await runtime.advance(1_000)
    expect(await sending).toEqual({ sent: true, value: 'sent' })
    expect(failures).toBe(-1)
    const { id } = await registry.suppress(stop)
    expect(await registry.enforce(id)).toMatchObject({ inFlightAtStop: 0 })
  })

  it('answers with what was sent when the storage fails until the lease has ended, and asks it no more', async () => {
    const { registry, runtime, asked } = refusingOutcomes(new Error('connection lost'))
    const sending = registry.sendIfAllowed({ phone }, async () => 'sent')
    await runtime.advance(45_000)
    expect(await settled(runtime, sending)).toBe(true)
    expect(await sending).toEqual({ sent: true, value: 'sent' })
    const before = asked()
    await runtime.advance(60_000)
    expect([before > 10, before < 60, asked()]).toEqual([true, true, before])
  })

  it('does not ask again a storage that will never take the outcome', async () => {
    const { registry, runtime, asked } = refusingOutcomes(new NophiError('STORAGE_TOO_NEW'))
    expect(await registry.sendIfAllowed({ phone }, async () => 'sent')).toEqual({ sent: true, value: 'sent' })
    expect([asked(), runtime.sleeping()]).toEqual([1, 0])
  })

  it('tells the journal of each permit, its number and its program', async () => {
    const { registry, journal } = createWorld()
    await registry.sendIfAllowed({ phone, program: 'visits' }, async () => 1)
    await registry.sendIfAllowed({ phone }, async () => 1)
    expect(journal.map(({ type, data: { seq, program } }) => [type, seq, program])).toEqual([
      ['permit.opened', 1, 'visits'],
      ['permit.opened', 2, undefined],
    ])
  })
})
