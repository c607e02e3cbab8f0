import type { Runtime } from '../domain/runtime.js'
import { toBase64Url } from '../internal/bytes.js'

export interface FakeRuntime extends Runtime {
  /** Lets `ms` pass: sleepers wake in the order of their time, each with the clock at its own, and run before the next one wakes. */
  advance(ms: number): Promise<void>
  /** Steps the wall clock alone, as a correction by the network does. */
  setNow(at: Date): void
  /** How many sleep. */
  sleeping(): number
}

interface Sleeper {
  readonly dueAt: number
  readonly wake: () => void
}

/** Rounds of promise reactions that a woken sleeper gets. Code that waits on real I/O is not waited for. */
const settlingRounds = 200

/**
 * A clock that stands still until it is told to move, and ids and bytes that repeat for the same seed. Not for secrets.
 *
 * @example
 * import { fakeRuntime } from 'nophi/testing'
 *
 * const runtime = fakeRuntime({ at: new Date('2026-11-23T15:00:00Z') })
 * await runtime.advance(60_000)
 */
export function fakeRuntime(options: { readonly at: Date; readonly seed?: number | undefined }): FakeRuntime {
  let wall = options.at.getTime()
  let elapsed = 0
  let sleepers: Sleeper[] = []
  const nextByte = byteSource(options.seed ?? 1)
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, nextByte)
  const moveTo = (at: number): void => {
    wall += at - elapsed
    elapsed = at
  }

  return {
    now: () => new Date(wall),
    monotonic: () => elapsed,
    randomBytes: bytes,
    id: () => toBase64Url(bytes(16)),
    sleep(ms, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted === true) return resolve()
        const wake = (): void => {
          sleepers = sleepers.filter((each) => each !== sleeper)
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        const sleeper: Sleeper = { dueAt: elapsed + Math.max(0, ms), wake }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', wake, { once: true })
      })
    },
    async advance(ms) {
      const end = elapsed + ms
      await settle()
      for (;;) {
        const next = sleepers.filter(({ dueAt }) => dueAt <= end).sort((a, b) => a.dueAt - b.dueAt)[0]
        if (next === undefined) break
        moveTo(Math.max(elapsed, next.dueAt))
        next.wake()
        await settle()
      }
      moveTo(end)
    },
    setNow(at) {
      wall = at.getTime()
    },
    sleeping: () => sleepers.length,
  }
}

async function settle(): Promise<void> {
  for (let round = 0; round < settlingRounds; round++) await null
}

/** Mulberry32, a small public-domain generator. */
function byteSource(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff
  }
}
