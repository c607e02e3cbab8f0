import type { MessageRow } from './message-store.js'

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

/** Texts that wait for a person, oldest first: by when they were asked for, expired ones by when they expired. */
export interface WaitingStore {
  waiting(query: WaitingQuery): Promise<readonly MessageRow[]>
  countWaiting(expiredSince: number): Promise<Readonly<Record<WaitingKind, number>>>
}
