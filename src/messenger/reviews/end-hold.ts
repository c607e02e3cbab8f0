import type { GateEventRow } from '../../ports/suppression-store.js'
import { liftEvents } from '../../suppression-registry/index.js'
import type { AllStores, Context } from '../context.js'
import { journalGateEvent } from '../people/journal-gate-event.js'

/** Ends the one event that a reply set, by its id: a stop that was not seen stays. Ended by something else before: nothing happens. */
export async function endHold(context: Context, stores: AllStores, own: GateEventRow, by: string, review: string): Promise<void> {
  const id = `lift:${context.runtime.id()}`
  const record = { subject: own.subject, id, source: 'review', cause: `review:${review}`, actor: by, now: await stores.now() }
  const { lift } = await liftEvents(stores, record, ({ id }) => id === own.id)
  if (lift !== null) await journalGateEvent(context, stores, 'suppression.lifted', own, { lift: lift.id, liftSeq: lift.seq, by: 'review', review })
}
