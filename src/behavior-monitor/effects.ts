import type { BehaviorEvent } from '../domain/behavior.js'
import type { RejectReason } from '../domain/transport-outcome.js'
import type { RateName } from './rate-rules.js'

interface Effect {
  /** Per rate: how many events and how many texts it adds. */
  readonly rates: { readonly [name in RateName]?: readonly [events: number, texts: number] }
  readonly volume: 0 | 1
}

/**
 * What one event does to the counts. Opt-outs and wrong numbers are held against texts that were accepted and did not
 * fail; failures against all that were tried. The order is part of the saved state: append, never reorder.
 */
export const effects = [
  { name: 'none', rates: {}, volume: 0 },
  { name: 'accepted', rates: { 'opt-out': [0, 1], failure: [0, 1], complaint: [0, 1], 'wrong-number': [0, 1] }, volume: 1 },
  { name: 'undelivered', rates: { 'opt-out': [0, -1], failure: [1, 0], 'wrong-number': [0, -1] }, volume: 0 },
  { name: 'undelivered-filtered', rates: { 'opt-out': [0, -1], failure: [1, 0], complaint: [1, 0], 'wrong-number': [0, -1] }, volume: 0 },
  { name: 'undelivered-not-theirs', rates: { 'opt-out': [0, -1], 'wrong-number': [0, -1] }, volume: 0 },
  { name: 'rejected', rates: { failure: [1, 1] }, volume: 0 },
  { name: 'rejected-filtered', rates: { failure: [1, 1], complaint: [1, 1] }, volume: 0 },
  { name: 'opt-out', rates: { 'opt-out': [1, 0] }, volume: 0 },
  { name: 'complaint', rates: { complaint: [1, 0] }, volume: 0 },
  { name: 'wrong-number', rates: { 'wrong-number': [1, 0] }, volume: 0 },
] as const

/** Troubles of the line or the account: they say nothing of the list or the text. */
const notTheirs: ReadonlySet<RejectReason> = /* @__PURE__ */ new Set<RejectReason>(['provider-down', 'throttled', 'account', 'unauthorized'])

/** What a delivery, a reply or a trouble of the line is. */
export const uncounted = 0

/** Index into `effects`. */
export function effectOf(event: BehaviorEvent): number {
  return effects.findIndex((effect) => effect.name === nameOf(event))
}

export function effectAt(index: number): Effect {
  return effects[index] ?? effects[0]
}

function nameOf({ type, reason }: BehaviorEvent): (typeof effects)[number]['name'] {
  switch (type) {
    case 'accepted':
    case 'opt-out':
    case 'complaint':
    case 'wrong-number':
      return type
    case 'undelivered':
      return reason === 'filtered' ? 'undelivered-filtered' : reason !== undefined && notTheirs.has(reason) ? 'undelivered-not-theirs' : 'undelivered'
    case 'rejected':
      return reason === 'filtered' ? 'rejected-filtered' : reason !== undefined && notTheirs.has(reason) ? 'none' : 'rejected'
    default:
      return 'none'
  }
}
