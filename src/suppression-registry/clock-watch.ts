import type { Runtime } from '../domain/runtime.js'

/** Guards the one assumption about clocks: that the storage's clock does not leap forward within a lease. */
export interface ClockWatch {
  /** Notes a reading of the storage's clock. False: it leapt lately, and no lease may be ended by it. */
  trusts(storageNow: number): boolean
  /** Whether it leapt within the last lease. */
  leapt(): boolean
  /** Whether it was seen to leap in none of the last `ms` of this process's own time: an age of so much can be believed. */
  steadyFor(ms: number): boolean
  /** Whether something of this instant of the storage's is surely no older than it seems: it came after the clock was last seen to be set back. */
  isAgeKnown(at: number): boolean
}

const toleranceMs = 10_000

/**
 * Holds the storage clock's progress against this process's own monotonic clock. Where they part by more than ten seconds
 * (a corrected clock, a failover, a suspended machine), no lease is ended for one whole lease of the process's own time:
 * an attempt that is still under way must not be taken for one that is over.
 */
export function createClockWatch(runtime: Pick<Runtime, 'monotonic'>, leaseMs: number): ClockWatch {
  let last: { readonly storage: number; readonly own: number } | null = null
  let leaptAt = Number.NEGATIVE_INFINITY
  let setBackFrom = Number.NEGATIVE_INFINITY

  const steadyFor = (ms: number): boolean => runtime.monotonic() - leaptAt >= ms

  return {
    steadyFor,
    isAgeKnown: (at) => at > setBackFrom,
    trusts(storageNow) {
      const own = runtime.monotonic()
      const expected = last === null ? storageNow : last.storage + (own - last.own)
      if (Math.abs(storageNow - expected) > toleranceMs) {
        leaptAt = own
        if (storageNow < expected) setBackFrom = Math.max(setBackFrom, expected)
      }
      last = { storage: storageNow, own }
      return steadyFor(leaseMs)
    },
    leapt: () => !steadyFor(leaseMs),
  }
}
