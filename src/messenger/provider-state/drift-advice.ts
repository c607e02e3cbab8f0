import type { DriftingState } from '../../ports/provider-state-store.js'
import type { ProviderDriftAdvice } from './types.js'

/** Never a call that opts somebody in there: an opt-in is the person's own text. */
export function driftAdvice({ drift, knownBy }: Pick<DriftingState, 'drift' | 'knownBy'>, listTakesEntries: boolean): ProviderDriftAdvice {
  if (drift === 'contradicted') return 'check-vendor-facts'
  if (drift === 'theirs-only') return knownBy === 'predicted' ? 'read-reply' : 'person-texts-start'
  return listTakesEntries ? 'tell-provider' : 'nothing'
}
