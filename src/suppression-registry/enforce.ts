import type { Suppression } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'
import { readIdentifier } from '../ports/identifier.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { inTransaction, journalStop, type RegistryContext, type SuppressionStores } from './registry-context.js'
import { toSuppression } from './to-suppression.js'
import { tryEnforce } from './try-enforce.js'

const leaseBatch = 500

/** Looks until the drain is done. Every look ends expired leases itself, so the wait ends with the last lease at the latest. */
export async function enforce(context: RegistryContext, id: string, signal: AbortSignal | undefined): Promise<Suppression> {
  readIdentifier(id)
  let pauseMs = context.pollMs.from
  for (;;) {
    signal?.throwIfAborted()
    const enforced = await inTransaction(context, (stores) => drainStep(context, stores, id))
    if (enforced !== null) return toSuppression(enforced)
    await context.runtime.sleep(pauseMs, signal)
    pauseMs = Math.min(pauseMs * 2, context.pollMs.to)
  }
}

async function drainStep(context: RegistryContext, stores: SuppressionStores, id: string): Promise<GateEventRow | null> {
  const event = await stores.suppression.event(id)
  if (event === null || event.kind === 'lift') throw new NophiError('INVALID_REQUEST', { path: 'id', problem: 'unknown' })
  if (event.enforcedAt !== null) return event
  const now = await stores.now()
  const expired = context.clockWatch.trusts(now) ? await stores.suppression.expireLeases(now, leaseBatch) : []
  if (expired.length > 0) await context.leasesExpired?.(stores, expired)
  const enforced = await tryEnforce(stores, event, now)
  if (enforced?.first) {
    await journalStop(context, stores, 'stop.enforced', enforced)
    await context.enforced?.(stores, enforced)
  }
  return enforced
}
