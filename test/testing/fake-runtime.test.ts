import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'

const at = new Date('2026-11-23T16:00:00Z')

describe('fakeRuntime', () => {
  it('stands still until it is advanced', async () => {
    const runtime = fakeRuntime({ at })
    expect([runtime.now(), runtime.monotonic()]).toEqual([at, 0])
    await runtime.advance(1500)
    expect([runtime.now(), runtime.monotonic()]).toEqual([new Date('2026-11-23T16:00:01.500Z'), 1500])
  })

  it('wakes sleepers in the order of their time, each with the clock at its own', async () => {
    const runtime = fakeRuntime({ at })
    const log: string[] = []
    const sleep = async (name: string, ms: number): Promise<void> => {
      await runtime.sleep(ms)
      log.push(`${name} at ${runtime.monotonic()}`)
    }
    const all = [sleep('late', 300), sleep('early', 100), sleep('never', 10_000), sleep('early too', 100)]
    await runtime.advance(300)
    expect(log).toEqual(['early at 100', 'early too at 100', 'late at 300'])
    expect([runtime.monotonic(), runtime.sleeping(), all.length]).toEqual([300, 1, 4])
  })

  it('wakes what goes to sleep again on the way', async () => {
    const runtime = fakeRuntime({ at })
    const ticks: number[] = []
    const loop = async (): Promise<void> => {
      for (let tick = 0; tick < 5; tick++) {
        await runtime.sleep(10)
        ticks.push(runtime.monotonic())
      }
    }
    const looping = loop()
    await runtime.advance(50)
    await looping
    expect(ticks).toEqual([10, 20, 30, 40, 50])
  })

  it('lets a sleeper go when its signal aborts, and forgets it', async () => {
    const runtime = fakeRuntime({ at })
    const controller = new AbortController()
    const sleeping = runtime.sleep(1000, controller.signal)
    controller.abort()
    await sleeping
    await runtime.sleep(1000, controller.signal)
    expect([runtime.sleeping(), runtime.monotonic()]).toEqual([0, 0])
  })

  it('steps the wall clock alone', async () => {
    const runtime = fakeRuntime({ at })
    runtime.setNow(new Date('2026-11-23T15:00:00Z'))
    await runtime.advance(1000)
    expect([runtime.now(), runtime.monotonic()]).toEqual([new Date('2026-11-23T15:00:01Z'), 1000])
  })

  it('repeats ids and bytes for the same seed, and gives others for another', () => {
    const draw = (seed?: number): unknown => {
      const runtime = fakeRuntime({ at, seed })
      return [runtime.id(), runtime.id(), [...runtime.randomBytes(8)]]
    }
    expect(draw()).toEqual(draw(1))
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('gives ids of 128 bits that do not repeat', () => {
    const runtime = fakeRuntime({ at })
    const ids = Array.from({ length: 10_000 }, () => runtime.id())
    expect(new Set(ids).size).toBe(10_000)
    expect(ids.every((id) => /^[A-Za-z0-9_-]{22}$/.test(id))).toBe(true)
  })

  it('goes back for nobody, also where two let time pass at once', async () => {
    const runtime = fakeRuntime({ at })
    await Promise.all([runtime.advance(60_000), runtime.advance(50)])
    expect([runtime.now(), runtime.monotonic()]).toEqual([new Date(at.getTime() + 60_000), 60_000])
  })

  it.each([
    ['a text for an instant', { at: at.toISOString() }, 'at'],
    ['no instant', {}, 'at'],
    ['an instant that is none', { at: new Date('soon') }, 'at'],
    ['a seed that is none', { at, seed: Number.NaN }, 'seed'],
    ['an unknown key', { at, sead: 7 }, 'value'],
  ])('refuses %s', (_, options, path) => {
    expect(() => fakeRuntime(options as never)).toThrow(expect.toSatisfy((error) => isNophiError(error, 'INVALID_OPTIONS') && error.details.path === path))
  })

  it('refuses time that is none', async () => {
    const runtime = fakeRuntime({ at })
    for (const ms of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      await expect(runtime.advance(ms)).rejects.toSatisfy((error) => isNophiError(error, 'INVALID_REQUEST'))
    expect(() => runtime.setNow(new Date('soon'))).toThrow(expect.toSatisfy((error) => isNophiError(error, 'INVALID_REQUEST')))
    expect([runtime.now(), runtime.monotonic()]).toEqual([at, 0])
  })
})
