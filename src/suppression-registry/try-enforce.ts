import type { StoresOf } from '../ports/storage.js'
import type { GateEventRow } from '../ports/suppression-store.js'

/** `first`: this call marked it. Others find it marked and have nothing to tell anybody. */
export type EnforcedEvent = GateEventRow & { readonly first: boolean }

/**
 * Marks an event as enforced if no call permitted before it is open. Null: one still is, or there is no such event.
 * Takes no gate: below a recorded number no permit can appear, so the count only falls. Later permits do not hold it up.
 */
export async function tryEnforce(stores: StoresOf<'suppression'>, eventId: string, now: number): Promise<EnforcedEvent | null> {
  const { suppression } = stores
  const event = await suppression.event(eventId)
  if (event === null || event.kind === 'lift') return null
  if (event.enforcedAt !== null) return { ...event, first: false }
  if ((await suppression.countInFlight(event.subject, event.seq)) > 0) return null
  const first = await suppression.markEnforced(eventId, now)
  // Read back, since another process may have been first, and the first instant stands.
  const marked = await suppression.event(eventId)
  return marked === null ? null : { ...marked, first }
}
