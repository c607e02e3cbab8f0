import type { MessageChange, MessageRow } from '../ports/message-store.js'
import { callsOf, knownBy } from './calls-of.js'
import type { AllStores, Context } from './context.js'
import { endedPayload } from './ended-payload.js'

interface QueueEnd {
  readonly change: MessageChange
  /** The record to write of it. */
  readonly leaf: 'message.cancelled' | 'message.refused' | 'message.expired' | 'message.unknown'
}

/** How a text ends that leaves the queue unsent. One that was to go again may have left: it goes no more, and is unknown until somebody knows. */
export async function queueEnd(
  context: Pick<Context, 'policy'>,
  stores: AllStores,
  row: Pick<MessageRow, 'id' | 'subject' | 'program' | 'transport'>,
  change: Omit<MessageChange, 'payload'> & { readonly status: 'cancelled' | 'refused' | 'expired' },
): Promise<QueueEnd> {
  const [known, payload] = await Promise.all([row.transport === null ? null : callsOf(stores, row).then(knownBy), endedPayload(context, stores, row)])
  if (known === null) return { change: { ...change, ...payload }, leaf: `message.${change.status}` }
  return { change: { ...known, held: null, ...payload, statusAt: change.statusAt }, leaf: 'message.unknown' }
}
