import type { Context } from './context.js'
import { enforcePending, expireLeases } from './enforce.js'

/** Resolves when nothing waits for enforcement, or after one lease: by then every attempt has an outcome or none that it could still make. */
export type Drain = () => Promise<void>

const firstPollMs = 5
const longestPollMs = 250

/** One loop for all who ask: who comes while it runs is served by its next pass, and each gets a whole lease. */
export function createDrain(context: Context): Drain {
  const { runtime, timing } = context
  let running: Promise<void> | null = null
  let asked = false
  let until = 0

  async function run(): Promise<void> {
    let pauseMs = firstPollMs
    for (;;) {
      asked = false
      await expireLeases(context)
      const { pending } = await enforcePending(context)
      if (asked) continue
      if (pending === 0 || runtime.monotonic() > until) return
      await runtime.sleep(pauseMs)
      pauseMs = asked ? firstPollMs : Math.min(longestPollMs, pauseMs * 2)
    }
  }

  return () => {
    asked = true
    until = runtime.monotonic() + timing.leaseMs
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}
