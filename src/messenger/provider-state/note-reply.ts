import type { InboundEvent } from '../../domain/inbound-event.js'
import type { ProviderReading } from '../../inbound/index.js'
import type { ProviderOptOut } from '../../ports/provider-state-store.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Settings } from '../context.js'
import { providerPlace } from './provider-place.js'

export interface HeardReply {
  readonly subject: SubjectKey
  readonly event: Extract<InboundEvent, { type: 'reply' }>
  readonly predicted: ProviderReading
  /** The person opted out here. */
  readonly stopped: boolean
  /** A known message id with other words: it opens nothing. */
  readonly changed: boolean
  readonly now: number
}

/**
 * What the provider did with a reply, where it says so, and what it will have done by its documents. Stops and lifts nothing.
 * After all that may make the person's keys, as everywhere: no two transactions then wait for each other.
 */
export async function noteReply(context: Settings, stores: AllStores, heard: HeardReply): Promise<void> {
  const { subject, event, predicted: reading, stopped, changed, now } = heard
  const place = providerPlace(context, event.transport, event.to)
  if (place === null) return
  const { providerHandled } = event
  const known =
    providerHandled === 'opt-out'
      ? ({ state: 'opted-out', by: 'webhook' } as const)
      : providerHandled === 'opt-in' && !changed
        ? ({ state: 'open', by: 'webhook' } as const)
        : null
  const predicted: ProviderOptOut | null =
    reading === 'opt-out' ? 'opted-out' : reading === 'opt-in' && !changed ? 'open' : reading === 'unknown' && stopped ? 'unknown' : null
  const observation = { subject, transport: event.transport, sender: place.sender, at: event.occurredAt?.getTime() ?? now }
  if (known !== null || predicted !== null) await stores.providerStates.noteProviderState({ ...observation, known, predicted })
  // We heard an opt-out that the provider did not: it lets texts through as before.
  else if (stopped) await stores.providerStates.assumeProviderState({ ...observation, known: null, predicted: 'open' })
}
