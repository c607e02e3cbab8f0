import type { SubjectKey } from './subject.js'

/** Records that must not be purged or forgotten while a dispute or an inquiry lasts. */
export interface LegalHoldRow {
  readonly id: string
  readonly target: 'patient' | 'phone' | 'program'
  /** Keyed hash of the patient's id, subject of the phone, or program id. */
  readonly value: string
  readonly by: string
  /** Why, in the words of who placed it, under the field key. */
  readonly reason: Uint8Array
  readonly at: number
  readonly liftedAt: number | null
  readonly liftedBy: string | null
}

export interface LegalHoldStore {
  placeLegalHold(row: LegalHoldRow): Promise<void>
  /** Once. False: there is no open hold of this id. Lifted holds stay on record. */
  liftLegalHold(id: string, at: number, by: string): Promise<boolean>
  /** Holds that nobody lifted, oldest first. */
  openLegalHolds(): Promise<readonly LegalHoldRow[]>
}

/** What a purge leaves alone. */
export interface HeldRecords {
  readonly subjects: readonly SubjectKey[]
  readonly programs: readonly string[]
}
