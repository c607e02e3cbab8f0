import type { MessageRow } from './message-store.js'

/** Why a held text needs nobody: its stop is about to be enforced, and lets it go. */
export const awaitingEnforcement = 'awaiting-enforcement'

/** `held`: queued, and kept for a person. `expired`: never sent, its time passed. */
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
