import type { AllStores } from './context.js'

/** How far a walk over a table has come, kept so that the next step, in any process, goes on there. Null: from the start. */
export async function readCursor(stores: AllStores, stream: string, keyId: string): Promise<string | null> {
  const text = await stores.monitor.readState(stream)
  return text?.startsWith(`${keyId} `) ? text.slice(keyId.length + 1) || null : null
}

/** Whoever writes last decides: to walk a part twice does no harm. */
export async function writeCursor(stores: AllStores, stream: string, keyId: string, cursor: string | null): Promise<void> {
  await stores.monitor.replaceState(stream, await stores.monitor.readState(stream), `${keyId} ${cursor ?? ''}`)
}
