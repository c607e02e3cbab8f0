import type { OwedReply } from './reply-hook.js'
import type { ReceiveOutcome } from './types.js'

/** An event that is on record. */
export interface TakenEvent {
  readonly outcome: ReceiveOutcome
  /** Calls of the host's hook that it owes. */
  readonly owed: readonly OwedReply[]
  /** What went wrong after the record; null: nothing. */
  readonly failure: unknown
}
