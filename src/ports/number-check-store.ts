import type { SubjectKey } from './subject.js'

/** What a number status said of one number, the last time it was asked. */
export interface NumberCheckRow {
  readonly subject: SubjectKey
  readonly answer: string
  /** Name of the number status that answered. */
  readonly source: string
  /** The instant since which it was asked whether the holder is the same. */
  readonly since: number
  readonly askedAt: number
  readonly validUntil: number
}

export interface NumberFacts {
  readonly check: NumberCheckRow | null
  /** The newest reply that answered a question of ours. */
  readonly answeredAt: number | null
  /** The newest portal link that somebody signed in with. */
  readonly redeemedAt: number | null
}

export interface NumberCheckStore {
  /** Everything that tells whether a number still has the holder it had; nulls for a number nobody knows. */
  numberFacts(subject: SubjectKey): Promise<NumberFacts>
  /** One row a number: a later answer takes the place of the earlier. */
  putNumberCheck(row: NumberCheckRow): Promise<void>
}
