import type { SinkRow } from '../../ports/sink-outbox-store.js'
import type { AllStores } from '../context.js'

/** Until a notice under way is given to another process: longer than a call can take. */
export const leaseMs = 60_000
/** The longest pause between two tries. */
export const longestRetryMs: number = 10 * 60_000

/**
 * What is due for one system. Where nothing is and the oldest notice waits for a time further off than any pause, a clock that
 * has been set back since has put it off: it is due now.
 */
export async function claimNotices({ sinkOutbox }: AllStores, sink: string, now: number, limit: number): Promise<readonly SinkRow[]> {
  const due = await sinkOutbox.claimSinkRows(sink, now, now + leaseMs, limit)
  if (due.length > 0) return due
  const oldest = await sinkOutbox.oldestSinkRow(sink)
  if (oldest === null || oldest.nextAt <= now + longestRetryMs) return due
  await sinkOutbox.retrySinkRow(oldest.id, now)
  return sinkOutbox.claimSinkRows(sink, now, now + leaseMs, limit)
}
