import type { HeldRecords } from './legal-hold-store.js'
import type { SubjectIndex, SubjectKey } from './subject.js'

export interface ConsentRow {
  readonly id: string
  readonly subject: SubjectKey
  readonly program: string
  readonly action: string
  readonly source: string
  readonly grade: string
  readonly disclosureVersion: string | null
  readonly occurredAt: number
  readonly recordedAt: number
  readonly actor: string
  /** Keyed hash of the host's patient id. */
  readonly patient: string | null
  /** The gate's number that this grant saw; a later revocation kills it. */
  readonly stamp: number
  /** Facts without content, as canonical JSON: disclosure hash, signature given, guardian's end. */
  readonly facts: string
  /** Disclosure text, page, address and agent, encrypted under the subject's evidence key. */
  readonly detail: Uint8Array | null
}

export interface ConsentStore extends SubjectIndex {
  /** Append-only: no verb changes a row, and only `purgeConsents` removes one. */
  append(row: ConsentRow): Promise<'appended' | 'duplicate'>
  /** All rows of one number, oldest `recordedAt` first, of one program when given. */
  list(subject: SubjectKey, program?: string): Promise<readonly ConsentRow[]>
  /** Numbers for which consent was recorded in the name of this patient. */
  subjectsOfPatient(patient: string): Promise<readonly SubjectKey[]>
  /**
   * Removes what has been without effect since before `before`: rows that are no revocation, and behind which, in the order
   * of `list`, a revocation of their program or of `all` stands that was recorded before then. Revocations and consents that
   * nothing ended stay. Returns ids.
   */
  purgeConsents(before: number, limit: number, except: HeldRecords): Promise<readonly string[]>
}
