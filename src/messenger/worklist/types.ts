import type { PhoneNumber } from '../../domain/phone-number.js'
import type { Reason } from '../../domain/reason.js'

/**
 * `unknown`: bytes may have left and the provider never said. `held`: queued, and kept for a person. `start-undecided`: a
 * START that leaves an opt-out standing which may be older. `expired`: never sent, its time passed.
 */
export const worklistKinds = ['unknown', 'held', 'start-undecided', 'expired'] as const
export type WorklistKind = (typeof worklistKinds)[number]

/** What waits for a person besides replies: no words, a masked number. */
export interface WorklistItem {
  readonly kind: WorklistKind
  /** Of the text; of a START, of its review. */
  readonly id: string
  /** Since when: asked for, received, or expired. */
  readonly at: Date
  /** Absent: what is stored of it was damaged. */
  readonly phone?: PhoneNumber | undefined
  /** Code of a reason, or `timeout`, `lease-ended` and the like for an unknown text, `restored` after a restore, `expired` where nobody dispatched in time. */
  readonly cause: string
  /** Of the last decision, with sentences. Empty where every gate had said yes. Absent: the row is damaged, and what was decided cannot be read any more. */
  readonly reasons?: readonly Reason[] | undefined
  /** What settles it, in plain words for staff. */
  readonly settledBy: string
  readonly program?: string | undefined
  readonly owner?: string | undefined
  /** The kind of text. */
  readonly textKind?: string | undefined
  /** Keyed hash of the host's reference, as in `MessageRecord`. */
  readonly reference?: string | undefined
  readonly expiresAt?: Date | undefined
  /** Who holds the program: `person`, or `monitor.` and the metric. */
  readonly programHeldBy?: string | undefined
  /** Who holds its sender. */
  readonly senderHeldBy?: string | undefined
}

export interface WorklistQuery {
  /** Default: all, in the order of the list. */
  readonly kind?: WorklistKind | undefined
  /** Expired texts from this instant on. Default seven days back. */
  readonly expiredSince?: Date | undefined
  readonly cursor?: string | undefined
  /** 1 to 200. Default 50. */
  readonly limit?: number | undefined
}

export interface Worklist {
  /** Of all kinds, whatever the query asks for. */
  readonly counts: Readonly<Record<WorklistKind, number>>
  /** Of each kind the oldest first. */
  readonly items: readonly WorklistItem[]
  readonly cursor?: string | undefined
}
