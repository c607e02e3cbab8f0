import { type Context, inTransaction } from './context.js'
import type { Planned } from './planned.js'
import { release } from './record-outcome.js'

/** Of a permit whose commit nobody confirmed nothing is called. It may still be committed later, by a server that was slow to hear of it. */
export function noteUnclear(context: Context, planned: readonly Planned[]): void {
  const until = context.runtime.monotonic() + context.timing.leaseMs
  for (const each of planned)
    context.unclearPermits.set(each.attempt, { message: each.message.id, until, release: (stores, now) => release(context, stores, each, now) })
}

/** Releases them again, until each was seen or its lease has ended: then it is everybody's to settle. */
export async function releaseUnclear(context: Context): Promise<void> {
  const { unclearPermits, runtime } = context
  if (unclearPermits.size === 0) return
  // In the order in which outcomes are recorded, so that the two wait for each other in turn.
  const waiting = [...unclearPermits].sort(([, one], [, other]) => (one.message < other.message ? -1 : 1))
  const seen = await inTransaction(context, async (stores) => {
    const now = await stores.now()
    return Promise.all(
      waiting.map(async ([attempt, permit]) => {
        await permit.release(stores, now)
        return (await stores.suppression.attempt(attempt)) !== null
      }),
    )
  })
  for (const [index, [attempt, { until }]] of waiting.entries()) if (seen[index] || runtime.monotonic() >= until) unclearPermits.delete(attempt)
}
