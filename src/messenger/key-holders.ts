import type { AllStores } from './context.js'

const seenWithinMs = 10 * 60_000

/** Whether every process that was seen within ten minutes holds this key. */
export async function allProcessesHold(stores: AllStores, keyId: string): Promise<boolean> {
  const processes = await stores.system.processesSince((await stores.now()) - seenWithinMs)
  return processes.every(({ keyIds }) => keyIds.split(' ').includes(keyId))
}
