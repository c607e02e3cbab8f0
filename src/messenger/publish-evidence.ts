import { isNophiError } from '../errors/nophi-error.js'
import { clockToleranceMs } from './clock-tolerance.js'
import { type Context, inTransaction } from './context.js'
import { closeSystem, inSystemTransaction } from './system-mode.js'

/** What says that the history is not the one that was signed or anchored. */
const losses: ReadonlySet<unknown> = new Set(['history-lost', 'fork', 'anchor-disagrees'])

/** Null: it could not be signed now, and will be later. A lost history closes the system for permits. */
export async function publishEvidence(context: Context): Promise<bigint | null> {
  try {
    const { size } = await context.audit.publish()
    context.start.signed = true
    await inTransaction(context, async (stores) => {
      const now = await stores.now()
      await stores.system.notePublished(now, now + clockToleranceMs)
      await stores.system.noteLog(await stores.audit.readHead())
    })
    return size
  } catch (error) {
    if (!isNophiError(error)) throw error
    if (error.code === 'AUDIT_UNAVAILABLE' && losses.has(error.details.problem)) {
      await inSystemTransaction(context, async (stores) => closeSystem(context, stores, await stores.system.readSystem(), 'history-lost'))
    }
    return null
  }
}
