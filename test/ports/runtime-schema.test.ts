import { setTimeout as timeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { systemRuntime } from '../../src/internal/system-runtime.js'
import { runtimeSchema } from '../../src/ports/runtime-schema.js'

const { now, randomBytes, id } = systemRuntime
const methods = { now, randomBytes, id }

describe("a host's runtime", () => {
  it('has a sleep that ends when its signal aborts, though the one given rejects then, as that of node:timers/promises does', async () => {
    const runtime = runtimeSchema.parse({ ...methods, sleep: (ms: number, signal?: AbortSignal) => timeout(ms, undefined, { signal }) })
    const stop = new AbortController()
    const sleeping = runtime.sleep(60_000, stop.signal)
    stop.abort()
    await expect(sleeping).resolves.toBeUndefined()
    await expect(runtime.sleep(60_000, stop.signal)).resolves.toBeUndefined()
  })

  it('lets every other fault of a sleep through', async () => {
    const fault = new Error('no timer')
    const runtime = runtimeSchema.parse({ ...methods, sleep: () => Promise.reject(fault) })
    await expect(runtime.sleep(1)).rejects.toBe(fault)
    await expect(runtime.sleep(1, new AbortController().signal)).rejects.toBe(fault)
  })

  it('is asked as what it was given, which may be of a class, and has a monotonic clock where none was given', () => {
    class Clock {
      readonly start = 5
      now = (): number => this.start
      monotonic(): number {
        return this.start + 1
      }
      sleep = (): Promise<void> => Promise.resolve()
      randomBytes = randomBytes
      id = id
    }
    const clock = new Clock()
    expect([runtimeSchema.parse(clock).now(), runtimeSchema.parse(clock).monotonic()]).toEqual([5, 6])
    expect(runtimeSchema.parse({ ...methods, sleep: clock.sleep }).monotonic()).toBeGreaterThan(0)
  })

  it('names the first method that is missing', () => {
    expect(runtimeSchema.safeParse({ ...methods }).error?.issues[0]?.path).toEqual(['sleep'])
    expect(runtimeSchema.safeParse({ ...methods, sleep: () => Promise.resolve(), monotonic: 1 }).error?.issues[0]?.path).toEqual(['monotonic'])
  })
})
