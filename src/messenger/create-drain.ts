import type { Context } from './context.js'
import { enforcePending, expireLeases } from './enforce.js'

/** Resolves when nothing waits for enforcement, or after one lease: by then every attempt has an outcome or none that it could still make. */
export type Drain = () => Promise<void>

const shortestPollMs = 5
const longestPollMs = 250
/** So a stop is told at most a quarter later than it could have been. */
const shareOfWaited = 0.25
/** As often as maintenance does. */
const leaseLookMs = 1_000

/** One loop for all who ask: who comes while it runs is served at once, and each gets a whole lease. */
export function createDrain(context: Context): Drain {
  const { runtime, timing } = context
  let running: Promise<void> | null = null
  let asked = false
  let until = 0
  let pause = new AbortController()

  async function run(): Promise<void> {
    let since = runtime.monotonic()
    // Most stops wait for nothing, or for calls that are answered soon: leases are looked at from the second pass on.
    let leasesAt: number | null = null
    for (;;) {
      asked = false
      const at = runtime.monotonic()
      const last = at > until
      if (leasesAt !== null && (last || at >= leasesAt)) {
        await expireLeases(context)
        leasesAt = at + leaseLookMs
      }
      const { pending } = await enforcePending(context)
      leasesAt ??= at
      if (!asked && (pending === 0 || last)) return
      if (!asked) await sleep(Math.min(longestPollMs, Math.max(shortestPollMs, (runtime.monotonic() - since) * shareOfWaited)))
      if (asked) since = runtime.monotonic()
    }
  }

  async function sleep(milliseconds: number): Promise<void> {
    pause = new AbortController()
    await runtime.sleep(milliseconds, pause.signal)
  }

  return () => {
    asked = true
    until = runtime.monotonic() + timing.leaseMs
    pause.abort()
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}
