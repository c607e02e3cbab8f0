import type { GateEventRow } from '../../ports/suppression-store.js'
import type { AllStores } from '../context.js'

/**
 * Whether everything known of the provider behind this block says that it lets texts through again, by word newer than the
 * block. One sender that is still blocked there, or of which nobody can tell, is enough for no.
 */
export async function opensAgain({ providerStates }: Pick<AllStores, 'providerStates'>, { subject, transport, recordedAt }: GateEventRow): Promise<boolean> {
  const states = (await providerStates.providerStatesOf(subject)).filter((each) => each.transport === transport)
  return states.length > 0 && states.every(({ state, at }) => state === 'open' && at > recordedAt)
}
