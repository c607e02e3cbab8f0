import type { InboundEvent } from '../domain/inbound-event.js'
import type { AllStores, Settings } from './context.js'
import { contentMac } from './host-ids.js'

const dayMs = 86_400_000

/** De-duplication, in the transaction of the effect. */
export async function firstSeen(context: Settings, stores: AllStores, event: InboundEvent, digest: string): Promise<'first' | 'same' | 'changed'> {
  const keepUntil = (await stores.now()) + context.policy.retentionDays.replayKeys * dayMs
  // Keyed, because a provider's own key may hold the number.
  const key = await contentMac(context, 'reply', `${event.transport}|${event.replayKey}`)
  return stores.replay.firstSeen(key, digest, keepUntil)
}
