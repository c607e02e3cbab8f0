import type { SubjectKey } from './subject.js'

export interface ReplyRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly at: number
  readonly message: string | null
  readonly intent: string
  readonly rule: string
  readonly textMac: string
  /** The words, sealed; only while a review is open and 30 days after, at most 90. */
  readonly words: Uint8Array | null
  readonly wordsUntil: number | null
  readonly needsReview: boolean
  readonly urgent: boolean
  readonly answered: boolean
  /** Where it came in, and the person's own time when known: a stop that a decision makes of it is said to come from there. */
  readonly transport: string | null
  readonly sender: string | null
  readonly occurredAt: number | null
  /** Id of the stop that it set when it came. */
  readonly stop: string | null
  /** Who reads it, until when nobody else may. */
  readonly claimedBy: string | null
  readonly claimedUntil: number | null
  readonly decidedAt: number | null
  readonly decidedBy: string | null
  /** Canonical JSON of the decision; no words. */
  readonly decision: string | null
}

export type ReviewState = 'open' | 'claimed' | 'undecided' | 'decided'

export interface ReviewQuery {
  /** `undecided`: open or claimed. These come urgent first, then oldest; `decided` by the newest decision. */
  readonly state: ReviewState
  /** A claim that ended at or before this instant is none. */
  readonly now: number
  readonly intent?: string | undefined
  /** Rows that follow this one. `at`: of a decided one, when it was decided. */
  readonly after?: { readonly urgent: boolean; readonly at: number; readonly id: string } | undefined
  readonly limit: number
}

export interface ReviewDecisionRow {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly decision: string
  /** The words end here, or earlier if they did before. */
  readonly wordsUntil: number
}

/** Replies, and what a person made of those that somebody must read. */
export interface ReplyStore {
  insertReply(row: ReplyRow): Promise<void>
  replies(subject: SubjectKey, since: number): Promise<readonly ReplyRow[]>
  reply(id: string): Promise<ReplyRow | null>
  /** Only replies that need a review. */
  reviews(query: ReviewQuery): Promise<readonly ReplyRow[]>
  /** Replies that need a review and have none, of one intent. */
  countUndecided(intent: string): Promise<number>
  /** When the oldest undecided reply came: of the urgent ones, and of the others. */
  oldestUndecided(): Promise<{ readonly urgent: number | null; readonly other: number | null }>
  /** For one person at a time. False: it is decided, needs none, or somebody else's claim still lasts at `now`. */
  claimReview(id: string, by: string, now: number, until: number): Promise<boolean>
  /** False: `by` does not hold it. */
  releaseReview(id: string, by: string): Promise<boolean>
  /** Once, and only by whoever claimed it last. False: somebody else did, or it is decided. */
  decideReview(row: ReviewDecisionRow): Promise<boolean>
}
