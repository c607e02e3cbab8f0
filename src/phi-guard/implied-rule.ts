import type { PhiCategory } from './types.js'

/** Cue words that betray care when they stand together in one clause. Texts come folded: no accents. Every gap is bounded. */
export interface ImpliedRule {
  readonly category: PhiCategory
  readonly rule: string
  readonly sensitive?: boolean
  /** A word without which no pattern matches: asked first. */
  readonly cue?: RegExp
  /** What the sentence may be about instead: a car, a parcel, a pet. */
  readonly unless?: RegExp
  readonly compile: () => readonly RegExp[]
}
