import { isNophiError, NophiError } from '../errors/nophi-error.js'
import type { SystemRow, SystemState } from '../ports/system-store.js'
import { type AllStores, type Context, inTransaction, type Stored } from './context.js'
import { writeLeaf } from './write-leaf.js'

export const gateProtocol = 1

/** Why the system is recovering. `recovered`: all is taken in, a person has to reopen. */
export type RecoveryCause = 'history-lost' | 'engine-changed' | 'person' | 'recovered'

const rowChanged = 'system-row-changed'
const mostTries = 5

/** A transaction in which the row may change. Begun again where somebody else changed it after it was read, as when several processes start at once. */
export async function inSystemTransaction<T>(context: Stored, work: (stores: AllStores) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(context, work)
    } catch (error) {
      if (!isNophiError(error, 'STORAGE_UNAVAILABLE') || error.details.problem !== rowChanged || tries >= mostTries) throw error
    }
  }
}

/** Changes the row from what was read. Throws `STORAGE_UNAVAILABLE` when somebody else changed it meanwhile. */
export async function changeSystem(stores: AllStores, row: SystemRow | null, change: Omit<SystemRow, 'version'>): Promise<void> {
  const changed = await stores.system.replaceSystem(row?.version ?? null, { ...change, version: (row?.version ?? 0) + 1 })
  if (!changed) throw new NophiError('STORAGE_UNAVAILABLE', { problem: rowChanged })
}

/** From here on no permit, START or lift, in any process, until a person reopens. */
export async function closeSystem(context: Context, stores: AllStores, { row, engine }: SystemState, cause: RecoveryCause): Promise<void> {
  if (row?.mode === 'recovering') return
  const now = await stores.now()
  const known = row ?? { environment: context.environmentName, engine, protocol: gateProtocol }
  await changeSystem(stores, row, {
    environment: known.environment,
    engine: known.engine,
    protocol: known.protocol,
    mode: 'recovering',
    cause,
    since: now,
  })
  await writeLeaf(context, stores, 'system.recovering', null, { cause })
}
