import type { GateEventRow } from '../../ports/suppression-store.js'
import type { AllStores, Context } from '../context.js'

/** As the registry tells of its own: the record of the log, and other systems that text the same number. */
export async function journalGateEvent(
  { journal, runtime }: Pick<Context, 'journal' | 'runtime'>,
  stores: AllStores,
  type: 'stop.recorded' | 'suppression.lifted',
  { id, seq, scope, source, cause, inFlight }: GateEventRow,
  more: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const at = new Date(await stores.now())
  await journal({ id: runtime.id(), type, at, data: { suppression: id, seq, scope, source, cause, inFlight, ...more } }, stores)
}
