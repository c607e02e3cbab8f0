import { safely } from '../../errors/safe-error.js'
import type { Context } from '../context.js'

/** Tells the hook of a text that the host's own call queued, in its transaction. */
export async function tellQueuedText({ hooks, hostTransaction }: Context, id: string | null): Promise<void> {
  if (id !== null) await safely('STORAGE_UNAVAILABLE', async () => hooks.queued?.([id], hostTransaction), { path: 'hooks.queued' })
}
