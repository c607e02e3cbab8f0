import type { GateEventRow } from '../../ports/suppression-store.js'
import { liftEvents } from '../../suppression-registry/index.js'
import type { AllStores, Context } from '../context.js'
import { tellSinks } from '../tell-sinks.js'
import { writeLeaf } from '../write-leaf.js'

/** Ends the one event that a reply set, by its id: a stop that was not seen stays. False: something else had ended it. */
export async function endHold(context: Context, stores: AllStores, own: GateEventRow, by: string, review: string): Promise<boolean> {
  const record = { subject: own.subject, id: `lift:${context.runtime.id()}`, source: 'review', cause: `review:${review}`, transport: null, sender: null }
  const { lifted, lift } = await liftEvents(stores, { ...record, occurredAt: null, actor: by, now: await stores.now() }, ({ id }) => id === own.id)
  if (lifted.length === 0 || lift === null) return false
  await tellSinks(context, stores, own, false)
  await writeLeaf(context, stores, 'suppression.lifted', own.subject, {
    suppression: own.id,
    seq: own.seq,
    scope: own.scope,
    source: own.source,
    lift: lift.id,
    liftSeq: lift.seq,
    by: 'review',
    review,
  })
  return true
}
