import type { DetectorBaa } from '../domain/baa.js'
import type { SuppressionScope } from '../domain/suppression.js'
import type { Checkpoint } from '../merkle-log/index.js'
import type { Finding } from '../phi-guard/types.js'

export type { Checkpoint }

/** What another system is told of one number. */
export interface SuppressionChange {
  readonly phone: string
  readonly scope: SuppressionScope
  /** False: nothing covers this scope any more. What still stands for the number is told again right after it. */
  readonly suppressed: boolean
  /** When it was recorded. */
  readonly at: Date
  /** The same at every try: a change of this id that was taken before is taken again without effect. */
  readonly id: string
  /** Rises with every change of one number and scope: one below what was taken before is old, and acknowledged without effect. */
  readonly sequence: number
}

/**
 * Another system that texts the same people (EHR, billing, CRM). Told of every opt-out and lift at least once, of one
 * number in their order. A call longer than five seconds is aborted; whatever is not one of the two answers is told again.
 * `sinkCases` of `nophi/testing` are this contract as cases.
 */
export interface SuppressionSink {
  readonly spec: 1
  readonly name: string
  apply(change: SuppressionChange, signal: AbortSignal): Promise<'done' | 'unknown-there'>
  /** Every number that the other system holds as stopped, for comparison. */
  readonly list?: ((signal: AbortSignal) => AsyncIterable<{ phone: string }>) | undefined
}

/** A remote detector. It may only add findings; a time-out or an error blocks. Refused without a declared BAA. */
export interface PhiDetector {
  readonly spec: 1
  readonly name: string
  readonly baa: DetectorBaa
  detect(text: string, options: { language?: string | undefined; signal: AbortSignal }): Promise<Finding[]>
}

/**
 * Whether a number still has the holder that it had at `since` (47 CFR 64.1200(m)). Refused without an agreement that
 * covers reading: it learns who is a patient. A throw, another word or three seconds of silence count as `no-data`, and
 * `no-data` is not safe.
 */
export interface NumberStatus {
  readonly spec: 1
  readonly name: string
  readonly baa: DetectorBaa
  statusOf(phone: string, since: Date, signal: AbortSignal): Promise<'same-holder' | 'reassigned' | 'deactivated' | 'no-data'>
}

/**
 * Holds checkpoints of one log where a database administrator cannot reach them. Keep the note and read it back by
 * `checkpointOfNote`: `size` is a bigint, which `JSON.stringify` refuses. `anchorCases` of `nophi/testing` are this contract as cases.
 */
export interface AnchorSink {
  readonly spec: 1
  readonly name: string
  /** True when someone else than the log's operator runs it. */
  readonly independent: boolean
  /** Verifier key (C2SP tlog-cosignature, type 4) of the witness behind it. Without one its cosignatures prove nothing. */
  readonly witnessKey?: string | undefined
  /**
   * Keeps it for good. `cosignature`: lines of C2SP note signatures. Throws when it does not hold the checkpoint
   * afterwards; `AUDIT_UNAVAILABLE` with `problem` `anchor-holds-more` or `anchor-differs` when what it holds is a
   * larger tree of that name, or another one of that size.
   */
  put(checkpoint: Checkpoint): Promise<{ cosignature?: string | undefined }>
  /**
   * The newest that it holds, whole; null: none yet, and never for what could not be read. Asked before each `put`. Absent:
   * it cannot be asked, and a restore shows only in what else remembers.
   */
  readonly newest?: (() => Promise<Checkpoint | null>) | undefined
}
