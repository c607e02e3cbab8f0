import { assertKeysHeld, parseIndexKeys } from '../ports/index-keys.js'
import { liveKeys } from '../ports/key-ring.js'
import type { AllStores, Settings } from './context.js'

/** A process that lacks a key of this generation would miss the stops of some numbers, so it permits nothing. Throws `KEY_UNAVAILABLE`. */
export async function assertGeneration({ keys }: Settings, stores: AllStores): Promise<void> {
  const state = await stores.suppression.readIndexKeys()
  if (state === null) return
  const held = await liveKeys(keys, 'phone-index')
  assertKeysHeld(
    parseIndexKeys(state),
    held.map(({ id }) => id),
  )
}
