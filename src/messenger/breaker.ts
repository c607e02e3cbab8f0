import type { TransportOutcome } from '../domain/transport-outcome.js'
import { refusesUs } from './refuses-us.js'

/** How one transport has answered this process lately. Serialisable; kept in memory, since each process sees its own network. */
export interface BreakerState {
  readonly failures: number
  /** Monotonic milliseconds until which nothing is sent; null: closed. */
  readonly openUntil: number | null
  /** How often in a row it opened: each time it stays open twice as long. */
  readonly opened: number
  /** Since its last good answer the provider has refused us: not one text, but whoever sends it. */
  readonly refusesUs: boolean
}

export const closedBreaker: BreakerState = { failures: 0, openUntil: null, opened: 0, refusesUs: false }

const failuresToOpen = 10
const firstOpenMs = 5_000
const longestOpenMs = 5 * 60_000

/** `probe`: one text may try. */
export function breakerVerdict({ openUntil }: BreakerState, now: number): 'closed' | 'open' | 'probe' {
  if (openUntil === null) return 'closed'
  return now < openUntil ? 'open' : 'probe'
}

/** Failure after failure, of calls and not of whoever makes them, and no good answer since. */
export function isPaused({ opened, refusesUs }: BreakerState): boolean {
  return opened > 0 && !refusesUs
}

/**
 * Failures in a row open it: no answer, a broken connection, an error of the server, or a provider that says it is down. The
 * first refusal of us opens it too, since every other text would fare alike. Any other answer closes it.
 */
export function afterOutcome(state: BreakerState, outcome: TransportOutcome, now: number): BreakerState {
  if (!isFailure(outcome)) return closedBreaker
  const failed = { ...state, failures: state.failures + 1, refusesUs: state.refusesUs || refusesUs(outcome) }
  const isDue = state.openUntil === null ? failed.refusesUs || failed.failures >= failuresToOpen : breakerVerdict(state, now) === 'probe'
  if (!isDue) return failed
  const opened = state.opened + 1
  return { ...failed, opened, openUntil: now + Math.min(longestOpenMs, firstOpenMs * 2 ** (opened - 1)) }
}

function isFailure(outcome: TransportOutcome): boolean {
  return outcome.outcome === 'unknown' || (outcome.outcome === 'rejected' && outcome.reason === 'provider-down') || refusesUs(outcome)
}
