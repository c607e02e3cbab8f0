/** Who may speak of health without speaking of the reader's: by what they write, and the terms that they may use. */
export interface OtherSpeaker {
  readonly sign: RegExp
  /** A word that makes it the reader's care after all. */
  readonly veto: RegExp
  /** Where only some terms are innocent: the whole term, folded. */
  readonly terms?: RegExp
  /** Where only terms of this category are. */
  readonly category?: 'condition'
  /** Speaks of specially protected care too: a rally, a fund, a job. */
  readonly public?: true
}
