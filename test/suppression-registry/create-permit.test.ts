import { describe, expect, it } from 'vitest'
import { createPermit, openPermits, startPermitClock } from '../../src/suppression-registry/index.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { createWorld, failure, noon, phone, subjectOf } from './world.js'

const limits = { permitMs: 2_000, attemptMs: 15_000 }

describe('createPermit', () => {
  it('closes when either clock has passed its time', async () => {
    const runtime = fakeRuntime({ at: noon })
    const byWall = createPermit(runtime, startPermitClock(runtime), limits)
    runtime.setNow(new Date(noon.getTime() + 2_000))
    expect(byWall.isOpen()).toBe(false)
    runtime.setNow(noon)
    const byMonotonic = createPermit(runtime, startPermitClock(runtime), limits)
    await runtime.advance(2_000)
    runtime.setNow(noon)
    expect(byMonotonic.isOpen()).toBe(false)
  })

  it('is not prolonged by a wall clock that steps back', async () => {
    const runtime = fakeRuntime({ at: noon })
    const permit = createPermit(runtime, startPermitClock(runtime), limits)
    runtime.setNow(new Date(noon.getTime() - 60_000))
    expect(permit.isOpen()).toBe(true)
    await runtime.advance(2_000)
    expect(permit.isOpen()).toBe(false)
  })

  it('counts the time that its transaction took', async () => {
    const runtime = fakeRuntime({ at: noon })
    const clock = startPermitClock(runtime)
    await runtime.advance(1_999)
    const permit = createPermit(runtime, clock, limits)
    expect(permit.isOpen()).toBe(true)
    await runtime.advance(1)
    expect(permit.isOpen()).toBe(false)
  })

  it('remembers that it refused', async () => {
    const runtime = fakeRuntime({ at: noon })
    const permit = createPermit(runtime, startPermitClock(runtime), limits)
    permit.assertOpen()
    expect(permit.wasRefused()).toBe(false)
    await runtime.advance(2_000)
    expect(() => permit.assertOpen()).toThrow('PERMIT_EXPIRED')
    expect(permit.wasRefused()).toBe(true)
  })

  it('aborts its signal at the deadline, at once where the deadline has passed, and never after it was disposed of', async () => {
    const runtime = fakeRuntime({ at: noon })
    const clock = startPermitClock(runtime)
    const permit = createPermit(runtime, clock, limits)
    const disposed = createPermit(runtime, clock, limits)
    const [signal, quiet] = [permit.signal, disposed.signal]
    disposed.dispose()
    expect([permit.isOpen(), disposed.isOpen()]).toEqual([true, false])
    expect(() => disposed.assertOpen()).toThrow('PERMIT_EXPIRED')
    await runtime.advance(14_999)
    expect(signal.aborted).toBe(false)
    await runtime.advance(1)
    expect([signal.aborted, quiet.aborted]).toEqual([true, false])
    expect(createPermit(runtime, clock, limits).signal.aborted).toBe(true)
    expect(runtime.sleeping()).toBe(0)
  })
})

describe('openPermits', () => {
  const request = { message: null, n: 1, program: null, patient: null, transport: null, sender: null, counted: true }
  const owner = { process: 'process-1', leaseMs: 45_000 }

  it('numbers the permits of each gate one after the other, and writes every gate that was locked', async () => {
    const world = createWorld()
    await world.registry.sendIfAllowed({ phone }, async () => 1)
    const subject = await world.stores(({ suppression }) => subjectOf(world, suppression))
    const rows = await world.stores(async (stores) => {
      const gates = await stores.suppression.lockGates([subject], 'wait')
      return openPermits(
        stores,
        gates,
        ['a', 'b'].map((id) => ({ ...request, id, subject })),
        owner,
      )
    })
    expect(rows.map(({ id, permitSeq, leaseUntil, outcome }) => [id, permitSeq, leaseUntil, outcome])).toEqual([
      ['a', 2, noon.getTime() + 45_000, null],
      ['b', 3, noon.getTime() + 45_000, null],
    ])
    expect(await world.stores(({ suppression }) => suppression.readGate(subject))).toMatchObject({ seq: 3 })
    expect(await world.stores(({ suppression }) => suppression.countInFlight(subject, 3))).toBe(1)
  })

  it('opens nothing when a gate has moved, or was not locked', async () => {
    const world = createWorld()
    await world.registry.sendIfAllowed({ phone }, async () => 1)
    const subject = await world.stores(({ suppression }) => subjectOf(world, suppression))
    const stale = world.stores((stores) => openPermits(stores, [{ subject, seq: 0, stops: 0 }], [{ ...request, id: 'a', subject }], owner))
    expect(await failure(stale)).toBe('STORAGE_UNAVAILABLE')
    const unlocked = world.stores((stores) => openPermits(stores, [], [{ ...request, id: 'a', subject }], owner))
    expect(await failure(unlocked)).toBe('STORAGE_UNAVAILABLE')
    expect(await world.stores(({ suppression }) => suppression.attempt('a'))).toBeNull()
  })
})
