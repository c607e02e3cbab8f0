import type { BehaviorSignal } from '../domain/behavior.js'

export const rateNames = ['opt-out', 'failure', 'complaint', 'wrong-number'] as const
export type RateName = (typeof rateNames)[number]

export interface RateRule {
  readonly metric: BehaviorSignal['metric']
  /** The rate of a stream as it should be: the tests alarm on more than this. */
  readonly acceptable: number
  readonly fewestEvents: number
  /** Fixed rates that carriers and platforms act on; an alarm states which of them is surely passed. Rising. */
  readonly limits: readonly number[]
  /** Surely above this: critical. */
  readonly critical: number
  /** For people: `5 opt-outs`. */
  readonly noun: string
}

/**
 * No carrier publishes numbers. Opt-outs: health care averages 0.28 % (textus.com/sms-benchmarks), platforms warn at 1 %
 * and lock at 2 % (support.pestai.io, article 112), carriers flag 5 % a day (support.flowroute.com/624359). Failures: 6 %
 * and 12 % (the same). Complaints, with texts filtered as spam: 0.02 % (help.chekkit.io, article 99). Wrong numbers:
 * nothing published; half of the opt-out warning is our own choice.
 */
export const rateRules: Readonly<Record<RateName, RateRule>> = {
  'opt-out': { metric: 'opt-out-rate', acceptable: 0.008, fewestEvents: 5, limits: [0.01, 0.02, 0.05], critical: 0.02, noun: 'opt-outs' },
  failure: { metric: 'failure-rate', acceptable: 0.06, fewestEvents: 5, limits: [0.06, 0.12], critical: 0.12, noun: 'failures' },
  complaint: { metric: 'complaint-rate', acceptable: 0.0002, fewestEvents: 4, limits: [0.0002, 0.005], critical: 0.005, noun: 'complaints' },
  'wrong-number': { metric: 'complaint-rate', acceptable: 0.005, fewestEvents: 4, limits: [0.01, 0.02], critical: 0.02, noun: 'wrong numbers' },
}
