import { type Context, inTransaction } from './context.js'
import type { Planned } from './planned.js'
import { release } from './record-outcome.js'

/** Of a permit whose commit nobody confirmed nothing is called. It may still be committed later, by a server that was slow to hear of it. */
export function noteUnclear({ unclearPermits, runtime, timing }: Context, planned: readonly Planned[]): void {
  const until = runtime.monotonic() + timing.leaseMs
  for (const each of planned) unclearPermits.set(each.attempt, { planned: each, until })
}

/** Releases them again, until each was seen or its lease has ended: then it is everybody's to settle. */
export async function releaseUnclear(context: Context): Promise<void> {
  const { unclearPermits, runtime } = context
  if (unclearPermits.size === 0) return
  const waiting = [...unclearPermits.values()]
  const seen = await inTransaction(context, async (stores) => {
    const now = await stores.now()
    return Promise.all(
      waiting.map(async ({ planned }) => {
        await release(context, stores, planned, now)
        return (await stores.suppression.attempt(planned.attempt)) !== null
      }),
    )
  })
  for (const [at, { planned, until }] of waiting.entries()) if (seen[at] || runtime.monotonic() >= until) unclearPermits.delete(planned.attempt)
}
