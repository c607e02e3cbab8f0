import type { GivenRuntime } from './runtime.js'

/** A host's own sleep, of which one that rejects because its signal aborted has ended: so does that of `node:timers/promises`. Asked of what the host gave, which may be of a class. */
export function sleepOf(given: Pick<GivenRuntime, 'sleep'>): GivenRuntime['sleep'] {
  return async (ms, signal) => {
    try {
      await given.sleep(ms, signal)
    } catch (error) {
      if (signal?.aborted !== true) throw error
    }
  }
}
