import { safely } from '../errors/safe-error.js'
import type { Context } from './context.js'

/** Tells the host's hook of texts, by their ids, in the transaction that queued them. */
export async function tellQueued({ hooks, hostTransaction }: Context, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await safely('STORAGE_UNAVAILABLE', async () => hooks.queued?.(ids, hostTransaction), { path: 'hooks.queued' })
}
