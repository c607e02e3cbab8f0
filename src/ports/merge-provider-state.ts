import type { ProviderObservation, ProviderStateRow } from './provider-state-store.js'

/**
 * What a provider's state is after one more observation. An opt-out counts whenever it is heard of; what says less must be
 * newer than all that is known, so that a late or repeated delivery never opens.
 */
export function mergeProviderState(before: ProviderStateRow | null, observation: ProviderObservation): ProviderStateRow | null {
  const { subject, transport, sender, at, known, predicted } = observation
  const claimed = known ?? (predicted === null ? null : ({ state: predicted, by: 'predicted' } as const))
  if (claimed === null) return before
  const foretold = predicted === null ? { predicted: before?.predicted ?? null, predictedAt: before?.predictedAt ?? null } : { predicted, predictedAt: at }
  if (before === null) return { subject, transport, sender, state: claimed.state, knownBy: claimed.by, since: at, at, ...foretold }
  if (claimed.state !== 'opted-out' && at < before.at) return before
  if (claimed.state === 'unknown' && before.state === 'opted-out') return { ...before, ...foretold }
  const newest = Math.max(at, before.at)
  if (claimed.state === before.state) return { ...before, knownBy: claimed.by === 'predicted' ? before.knownBy : claimed.by, at: newest, ...foretold }
  return { ...before, state: claimed.state, knownBy: claimed.by, since: at, at: newest, ...foretold }
}
