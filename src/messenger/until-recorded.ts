import { isNophiError } from '../errors/nophi-error.js'
import type { Context } from './context.js'

const firstPauseMs = 50
const longestPauseMs = 2_000

/**
 * An answer that a living process received is not lost because the storage was away for a moment: the record is repeated,
 * since it names its attempt and may be written twice. For one lease; then the attempt is unknown to everybody.
 */
export async function untilRecorded(context: Context, record: () => Promise<void>): Promise<void> {
  const until = context.runtime.monotonic() + context.timing.leaseMs
  let pauseMs = firstPauseMs
  for (;;) {
    try {
      return await record()
    } catch (error) {
      if (!isNophiError(error) || !error.retryable || context.runtime.monotonic() >= until) throw error
    }
    await context.runtime.sleep(pauseMs)
    pauseMs = Math.min(longestPauseMs, pauseMs * 2)
  }
}
