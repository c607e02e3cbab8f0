import type { MessageChange, MessageRow } from '../ports/message-store.js'
import { callsOf, knownBy } from './calls-of.js'
import type { AllStores } from './context.js'

interface QueueEnd {
  readonly change: MessageChange
  /** The record to write of it. */
  readonly leaf: 'message.cancelled' | 'message.refused' | 'message.expired' | 'message.unknown'
}

/** How a text ends that leaves the queue unsent. One that was to go again may have left: it goes no more, and is unknown until somebody knows. */
export async function queueEnd(
  stores: AllStores,
  row: Pick<MessageRow, 'id' | 'subject' | 'transport'>,
  change: MessageChange & { readonly status: 'cancelled' | 'refused' | 'expired' },
): Promise<QueueEnd> {
  const known = row.transport === null ? null : knownBy(await callsOf(stores, row))
  if (known === null) return { change, leaf: `message.${change.status}` }
  return { change: { ...known, held: null, payload: null, statusAt: change.statusAt }, leaf: 'message.unknown' }
}
