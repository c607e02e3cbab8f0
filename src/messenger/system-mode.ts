import { NophiError } from '../errors/nophi-error.js'
import type { SystemRow, SystemState } from '../ports/system-store.js'
import type { AllStores, Context } from './context.js'
import { writeLeaf } from './write-leaf.js'

export const gateProtocol = 1

/** Why the system is recovering. `recovered`: all is taken in, a person has to reopen. */
export type RecoveryCause = 'history-lost' | 'engine-changed' | 'person' | 'recovered'

export function environmentOf({ testList, environmentName }: Pick<Context, 'testList' | 'environmentName'>): string {
  return testList === null ? 'production' : environmentName
}

/** Changes the row from what was read. Throws `STORAGE_UNAVAILABLE` when somebody else changed it meanwhile: the caller reads again. */
export async function changeSystem(stores: AllStores, row: SystemRow | null, change: Omit<SystemRow, 'version'>): Promise<void> {
  const changed = await stores.system.replaceSystem(row?.version ?? null, { ...change, version: (row?.version ?? 0) + 1 })
  if (!changed) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'system-row-changed' })
}

/** From here on no permit, START or lift, in any process, until a person reopens. */
export async function closeSystem(context: Context, stores: AllStores, { row, engine }: SystemState, cause: RecoveryCause): Promise<void> {
  if (row?.mode === 'recovering') return
  const now = await stores.now()
  const known = row ?? { environment: environmentOf(context), engine, protocol: gateProtocol }
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
