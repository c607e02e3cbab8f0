import type { Actor, By } from '../../domain/actor.js'
import type { PhoneNumber } from '../../domain/phone-number.js'
import type { Suppression } from '../../domain/suppression.js'

/** What a person made of a reply. */
export type ReviewDecision =
  | {
      /**
       * `opt-out`: a stop of everything; a hold of this reply becomes one. `not-an-opt-out`: ends the hold that this very
       * reply set, and no other. `wrong-number`: a stop that START does not lift, and the consent for this number ends.
       * `deceased`: a stop of this number for good, which only `people.correctDeceased` ends. `new-number-noted`,
       * `answered`, `no-action`: nothing changes at the number, so they are refused while a hold of this reply waits to be
       * settled.
       */
      readonly decision: 'opt-out' | 'not-an-opt-out' | 'wrong-number' | 'deceased' | 'new-number-noted' | 'answered' | 'no-action'
    }
  | {
      /** On the person's own word only. Replaces the whole stop or hold of this reply by stops of programs. */
      readonly decision: 'opt-out-program'
      /** Programs that stop. One of marketing stops all marketing. */
      readonly stops: readonly string[]
    }
  | {
      readonly decision: 'opt-out-program'
      /** Programs that go on: every other program of today stops, and all marketing, which can never be named here. */
      readonly goOn: readonly string[]
    }

/** A reply that a person must read, or has read: no words, a masked number. */
export interface Review {
  readonly id: string
  readonly at: Date
  /** Absent: what is stored of it was damaged. */
  readonly phone?: PhoneNumber | undefined
  readonly intent: string
  readonly rule: string
  /** A crisis or an emergency in the words. */
  readonly urgent: boolean
  /** Whether the stop or hold that it set still stands. */
  readonly suppressing: boolean
  /** The text that it answered. */
  readonly message?: string | undefined
  /** Keyed hash of that text's reference, as in `MessageRecord`. */
  readonly reference?: string | undefined
  /** From then on `maintain()` raises an alarm while it is undecided. */
  readonly dueBy: Date
  readonly claimedBy?: string | undefined
  readonly claimedUntil?: Date | undefined
  /** Absent beside `decidedBy`: what is stored of it was damaged. */
  readonly decision?: ReviewDecision['decision'] | undefined
  readonly decidedBy?: string | undefined
  readonly decidedAt?: Date | undefined
}

export interface ReviewsQuery {
  /** `open`: nobody reads it now. `claimed`: somebody does. Default `open`. */
  readonly state?: 'open' | 'claimed' | 'decided' | undefined
  readonly cursor?: string | undefined
  /** 1 to 200. Default 50. */
  readonly limit?: number | undefined
}

export type ReviewClaim =
  | {
      readonly claimed: true
      readonly review: Review
      /** The person's words. Absent: erased in their time, the person was forgotten, or what was sealed was damaged. */
      readonly text?: string | undefined
      readonly until: Date
    }
  | { readonly claimed: false; readonly because: 'claimed-by-another' | 'decided'; readonly review: Review }

export type ReviewOutcome =
  /** `replayed`: it was decided so before. `standing`: what forbids texts to this number now. */
  | { readonly decided: true; readonly replayed: boolean; readonly review: Review; readonly standing: readonly Suppression[] }
  /** `decided`: otherwise, or by somebody else. */
  | { readonly decided: false; readonly because: 'not-claimed' | 'decided'; readonly review: Review }

/**
 * Replies that somebody must read. Each verb throws `ACCESS_DENIED` without its permission, `INVALID_REQUEST` for an id
 * that names no such reply.
 */
export interface Reviews {
  /** Urgent first, then oldest; decided ones by the newest decision. Needs `review.read`; every read is audited. */
  list(query: ReviewsQuery, actor: Actor): Promise<{ readonly reviews: readonly Review[]; readonly cursor?: string | undefined }>
  /**
   * Opens the words to one person for 30 minutes, after a record of it. Claimed again by the same person it lasts anew;
   * after its end anybody may take over. Needs `review.decide` and a reason; a denied try is on record too.
   */
  claim(id: string, by: By): Promise<ReviewClaim>
  /** False: this person does not hold it. Needs `review.decide`. */
  release(id: string, by: By): Promise<boolean>
  /**
   * Once, by who claimed it last; the same decision by the same person is answered again. Decision, its effect and a
   * record without words share one transaction. Words go 30 days later, at most 90 days after they came. Needs
   * `review.decide`, and `suppression.lift` where texts go on by it: that also needs words that can still be read, and
   * throws `AUDIT_UNAVAILABLE` while history may be lost. Throws `INVALID_REQUEST` for a decision that this reply does
   * not bear: nobody but the person lifts or narrows an opt-out (47 CFR 64.1200(a)(10)). No text confirms it.
   */
  decide(id: string, decision: ReviewDecision, by: By): Promise<ReviewOutcome>
}
