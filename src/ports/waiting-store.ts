/** `held`: queued, and kept for a person. `expired`: never sent, its time passed. Both without confirmations and answers: nobody does anything about those. */
export type WaitingKind = 'unknown' | 'held' | 'expired'

export interface WaitingQuery {
  readonly kind: WaitingKind
  /** Of expired texts only those that expired at or after this instant. */
  readonly since: number
  /** Rows that follow this one of the page before. */
  readonly after?: { readonly at: number; readonly id: string } | undefined
  readonly limit: number
}
