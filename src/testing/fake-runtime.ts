import type { Runtime } from '../domain/runtime.js'
import { NophiError } from '../errors/nophi-error.js'
import { toBase64Url } from '../internal/bytes.js'

export interface FakeRuntime extends Runtime {
  /**
   * Lets `ms` pass: sleepers wake in the order of their time, each with the clock at its own, and run before the next one
   * wakes. Throws `INVALID_REQUEST` for less than nothing: `setNow` steps back.
   */
  advance(ms: number): Promise<void>
  /** Steps the wall clock alone, as a correction by the network does. Throws `INVALID_REQUEST` for what is no date. */
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
 * Throws `INVALID_OPTIONS` where `at` is no date or `seed` no whole number.
 *
 * @example
 * import { fakeRuntime } from 'nophi/testing'
 *
 * const runtime = fakeRuntime({ at: new Date('2026-11-23T15:00:00Z') })
 * await runtime.advance(60_000)
 */
export function fakeRuntime(options: { readonly at: Date; readonly seed?: number | undefined }): FakeRuntime {
  const { at, seed = 1, ...unknown } = options
  if (Object.keys(unknown).length > 0) throw new NophiError('INVALID_OPTIONS', { path: 'value', problem: 'unknown' })
  if (!Number.isSafeInteger(seed)) throw new NophiError('INVALID_OPTIONS', { path: 'seed', problem: 'wrong-type' })
  if (!isDate(at)) throw new NophiError('INVALID_OPTIONS', { path: 'at', problem: 'wrong-type' })
  let wall = at.getTime()
  let elapsed = 0
  let sleepers: Sleeper[] = []
  const nextByte = byteSource(seed)
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, nextByte)
  // Never back, also where another advance came further meanwhile.
  const moveTo = (instant: number): void => {
    const passed = Math.max(0, instant - elapsed)
    wall += passed
    elapsed += passed
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
      if (!Number.isFinite(ms) || ms < 0) throw new NophiError('INVALID_REQUEST', { path: 'ms', problem: 'too-small' })
      const end = elapsed + ms
      await settle()
      for (;;) {
        const next = sleepers.filter(({ dueAt }) => dueAt <= end).sort((a, b) => a.dueAt - b.dueAt)[0]
        if (next === undefined) break
        moveTo(next.dueAt)
        next.wake()
        await settle()
      }
      moveTo(end)
    },
    setNow(stepped) {
      if (!isDate(stepped)) throw new NophiError('INVALID_REQUEST', { path: 'at', problem: 'wrong-type' })
      wall = stepped.getTime()
    },
    sleeping: () => sleepers.length,
  }
}

function isDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime())
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
