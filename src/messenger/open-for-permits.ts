import { NophiError } from '../errors/nophi-error.js'
import type { SystemState } from '../ports/system-store.js'
import { clockToleranceMs } from './clock-tolerance.js'
import type { AllStores, Context, Settings } from './context.js'
import { gateProtocol } from './system-mode.js'

/** After so long without a checkpoint, although records wait for one, nothing is sent that could not be proved. */
const stalledMs = 15 * 60_000

/**
 * Reads, in the permit's own transaction, what all processes agree on. Throws `AUDIT_UNAVAILABLE` with why nothing may
 * leave: `not-started`, `recovering`, `environment-differs`, `protocol-unknown` or `engine-changed`.
 */
export async function assertOpenForPermits(context: Context, stores: AllStores): Promise<void> {
  const state = await stores.system.readSystem()
  const problem = closedBecause(context, state)
  if (problem === 'engine-changed' || problem === 'not-started') context.start.done = false
  if (problem !== null) throw new NophiError('AUDIT_UNAVAILABLE', { problem })
  context.evidence.failingSince = await stalledSince(stores, state)
}

/** START and lifts, and what is taken away for good: a history that lost a STOP must not lift one, and one that lost a legal hold must erase nothing. */
export async function isOpenForLifts(stores: Pick<AllStores, 'system'>): Promise<boolean> {
  return (await stores.system.readSystem()).row?.mode !== 'recovering'
}

export function closedBecause(context: Settings, { row, engine }: SystemState): string | null {
  if (row === null) return 'not-started'
  if (row.mode === 'recovering') return 'recovering'
  // A copy of production that runs as a test, or the other way round, must not send.
  if (row.environment !== context.environmentName) return 'environment-differs'
  if (row.protocol > gateProtocol) return 'protocol-unknown'
  return row.engine === engine ? null : 'engine-changed'
}

/**
 * Since when nobody published although records wait, once that has lasted too long; one process that works is enough. An instant
 * that is yet to come, by a clock that has been set back since, proves no publishing: then somebody has to publish first.
 */
export async function stalledSince(stores: AllStores, { row, publishedAt }: SystemState): Promise<number | null> {
  const since = publishedAt ?? row?.since ?? 0
  const now = await stores.now()
  if (now - since <= stalledMs && since <= now + clockToleranceMs) return null
  if ((await stores.audit.countPending()) > 0) return since
  const [{ size }, newest] = [await stores.audit.readHead(), await stores.audit.latestCheckpoint()]
  return size > (newest?.size ?? 0n) ? since : null
}
