import type { RejectReason } from './transport-outcome.js'

export interface BehaviorEvent {
  readonly id: string
  readonly type: 'accepted' | 'delivered' | 'undelivered' | 'rejected' | 'opt-out' | 'reply' | 'link-visit' | 'complaint' | 'wrong-number'
  readonly at: Date
  readonly sender: string
  readonly program: string
  readonly template: string
  readonly reason?: RejectReason | undefined
}

/** A figure that looks wrong. `falseAlarmRate` is the chance that a stream as it should be raises it. */
export interface BehaviorSignal {
  readonly id: string
  readonly metric: 'volume' | 'opt-out-rate' | 'failure-rate' | 'engagement' | 'complaint-rate'
  readonly level: 'notice' | 'warning' | 'critical'
  readonly stream: { readonly sender?: string | undefined; readonly program?: string | undefined; readonly template?: string | undefined }
  readonly at: Date
  readonly numerator: number
  readonly denominator: number
  readonly rule: string
  readonly falseAlarmRate: number
  readonly message: string
}
