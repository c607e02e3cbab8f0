import type { PhoneNumberInput } from '../../domain/phone-number.js'
import type { PieceOptions } from '../../ports/piece-options.js'

export interface SuppressionFilterOptions extends Omit<PieceOptions<'suppression'>, 'journal'> {
  /** A filter whose last complete look is older answers `suppressed-maybe` to everything. Default 86,400. */
  readonly maxAgeSeconds?: number | undefined
}

/** `not-listed`: was not stopped when the last complete look began. Never a permission to send: the gate decides. */
export type FilterAnswer = 'suppressed-maybe' | 'not-listed'

export interface FilterState {
  /** When the last complete look began: what was stopped before is in it. Null: there was none yet. */
  readonly asOf: Date | null
  readonly ageSeconds: number | null
  /** How far the look that is under way has come, from 0 to 1; 0 between two. */
  readonly position: number
  /** How many numbers are in it, and what they take in memory. */
  readonly numbers: number
  readonly bytes: number
}

/**
 * Sorts out most of a campaign in memory before anything is composed, without a number in it: 64 bits of each stopped
 * number's index hash, about 10 bytes each. It permits nothing. Every text still passes the gate, in its transaction.
 */
export interface SuppressionFilter {
  /**
   * `suppressed-maybe` for every number that had an open opt-out of any scope when the last complete look began; for one in
   * some thousand millions that had none; and for all before the first look, or when the filter is older than `maxAgeSeconds`.
   * Ask `statusOf`, or leave it to the gate. A number that was lifted since stays in until a new filter is made. Throws
   * `INVALID_PHONE_NUMBER`, `KEY_UNAVAILABLE`.
   */
  check(phone: PhoneNumberInput): Promise<FilterAnswer>
  /**
   * Looks on where it stands: `pages` pages of 5,000 numbers, each a short transaction; default: until the look is complete,
   * all of it again after that. Follows a rotation of the index key by itself: a look that a rotation overtook begins again
   * under the key that counts, and until it is complete both are asked. Throws `STORAGE_UNAVAILABLE`; run again, it goes on.
   */
  refresh(options?: { readonly pages?: number | undefined; readonly signal?: AbortSignal | undefined }): Promise<FilterState>
  state(): FilterState
}
