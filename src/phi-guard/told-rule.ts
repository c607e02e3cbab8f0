import type { ImpliedRule } from './implied-rule.js'

/** A rule that is tried only on texts that hold one of its words. */
export interface ToldRule extends ImpliedRule {
  /** The words, folded as a reading folds them. At most 31 rules, one bit each. */
  readonly words: string
  /** Phrases that wake it as well, parted by commas. */
  readonly phrases?: string
}
