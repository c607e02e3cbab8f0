import type { TransportOutcome } from '../domain/transport-outcome.js'

/** Not the text was refused but whoever sends it: a wrong credential, a closed account. Nothing left, and each text would fare alike. */
export function refusesUs(outcome: TransportOutcome): boolean {
  return outcome.outcome === 'rejected' && (outcome.reason === 'unauthorized' || outcome.reason === 'account')
}
