import { isNophiError } from '../errors/nophi-error.js'
import type { Settings } from './context.js'

const firstPauseMs = 50
const longestPauseMs = 2_000
const fewestTries = 8

/**
 * An answer that a living process received is not lost because the storage was away for a moment: the record is repeated,
 * since it names its attempt and may be written twice. For one lease, in which the attempt is not yet unknown to everybody,
 * and some tries more, since a process that was frozen has had none.
 */
export async function untilRecorded(context: Settings, record: () => Promise<void>): Promise<void> {
  const until = context.runtime.monotonic() + context.timing.leaseMs
  let pauseMs = firstPauseMs
  for (let tries = 1; ; tries++) {
    try {
      return await record()
    } catch (error) {
      if (!isNophiError(error) || !error.retryable || (context.runtime.monotonic() >= until && tries >= fewestTries)) throw error
    }
    await context.runtime.sleep(pauseMs)
    pauseMs = Math.min(longestPauseMs, pauseMs * 2)
  }
}
