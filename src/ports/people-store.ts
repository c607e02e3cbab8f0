import type { SubjectKey } from './subject.js'

/**
 * What stands of a person beside their numbers. `number`: a number the person is reached at. `stop`: they opted out at
 * whichever number. `deceased`: the record says that they died. `wish`: how they asked to be reached.
 */
export type PersonRowKind = 'number' | 'stop' | 'deceased' | 'wish'

export interface PersonRow {
  readonly id: string
  /** Keyed hash of the host's patient id. */
  readonly patient: string
  readonly kind: PersonRowKind
  /** The number it is about; null: none in particular. */
  readonly subject: SubjectKey | null
  /** Of a stop, as a gate event has it. */
  readonly scope: string
  readonly source: string
  /** Canonical JSON: of a number, what a person decided; of a wish, the wish; of a stop, when the latest was recorded that came before it. */
  readonly facts: string
  readonly occurredAt: number | null
  readonly recordedAt: number
  readonly honorBy: number
  /** Which transactions were open when the row had been committed; null: not asked yet. */
  readonly mark: string | null
  readonly enforcedAt: number | null
  /** Open attempts of the person when it was recorded. */
  readonly inFlight: number
  readonly endedAt: number | null
  /** What ended it: a consent event, or the act of a person. */
  readonly endedBy: string | null
  readonly actor: string
}

export interface PeopleStore {
  /** Appends. A known id throws `STORAGE_UNAVAILABLE`: ids are random. */
  addPersonRow(row: PersonRow): Promise<void>
  personRow(id: string): Promise<PersonRow | null>
  /** All rows of a patient, and the `number` rows of a number, whoever they are of; oldest record first. Null asks for none of these. */
  personRows(who: { readonly patient: string | null; readonly subject: SubjectKey | null }): Promise<readonly PersonRow[]>
  /** Ends rows that stand; returns how many it ended. */
  endPersonRows(ids: readonly string[], endedAt: number, endedBy: string): Promise<number>
  /** Replaces the facts of a row. */
  changePersonFacts(id: string, facts: string): Promise<void>
  /** Locks stops and deaths that nobody has enforced yet, oldest first; skips what another transaction holds. */
  unenforcedPersonRows(limit: number): Promise<readonly PersonRow[]>
  /** Sets the mark once. False: it was set before. */
  markPersonRow(id: string, mark: string): Promise<boolean>
  /** Sets `enforcedAt` once. False: it was set before. */
  enforcePersonRow(id: string, enforcedAt: number): Promise<boolean>
}
