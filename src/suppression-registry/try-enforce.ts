import type { StoresOf } from '../ports/storage.js'
import type { GateEventRow } from '../ports/suppression-store.js'

/** `first`: this call marked it. Others find it marked and have nothing to tell anybody. */
export type EnforcedEvent = GateEventRow & { readonly first: boolean }

/**
 * Marks an event, as this transaction read it, as enforced if no call permitted before it is open. Null: one still is.
 * Takes no gate: below a recorded number no permit can appear, so the count only falls. Later permits do not hold it up.
 */
export async function tryEnforce(stores: StoresOf<'suppression'>, event: GateEventRow, now: number): Promise<EnforcedEvent | null> {
  const { suppression } = stores
  if (event.enforcedAt !== null) return { ...event, first: false }
  if ((await suppression.countInFlight(event.subject, event.seq)) > 0) return null
  if (await suppression.markEnforced(event.id, now)) return { ...event, enforcedAt: now, first: true }
  // Another process was first, and the first instant stands.
  const marked = await suppression.event(event.id)
  return marked === null ? null : { ...marked, first: false }
}
