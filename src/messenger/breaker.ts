import type { TransportOutcome } from '../domain/transport-outcome.js'

/** How one transport has answered this process lately. Serialisable; kept in memory, since each process sees its own network. */
export interface BreakerState {
  readonly failures: number
  /** Monotonic milliseconds until which nothing is sent; null: closed. */
  readonly openUntil: number | null
  /** How often in a row it opened: each time it stays open twice as long. */
  readonly opened: number
}

export const closedBreaker: BreakerState = { failures: 0, openUntil: null, opened: 0 }

const failuresToOpen = 10
const firstOpenMs = 5_000
const longestOpenMs = 5 * 60_000

/** `probe`: one text may try. */
export function breakerVerdict({ openUntil }: BreakerState, now: number): 'closed' | 'open' | 'probe' {
  if (openUntil === null) return 'closed'
  return now < openUntil ? 'open' : 'probe'
}

/** Failures in a row open it: no answer, a broken connection, an error of the server, or a provider that says it is down. Any other answer closes it. */
export function afterOutcome(state: BreakerState, outcome: TransportOutcome, now: number): BreakerState {
  if (!isFailure(outcome)) return closedBreaker
  const failures = state.failures + 1
  const wasProbe = breakerVerdict(state, now) === 'probe'
  if (!wasProbe && (failures < failuresToOpen || state.openUntil !== null)) return { ...state, failures }
  const opened = state.opened + 1
  return { failures, opened, openUntil: now + Math.min(longestOpenMs, firstOpenMs * 2 ** (opened - 1)) }
}

function isFailure(outcome: TransportOutcome): boolean {
  return outcome.outcome === 'unknown' || (outcome.outcome === 'rejected' && outcome.reason === 'provider-down')
}
