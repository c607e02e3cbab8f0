import type { Actor, By, Role } from '../domain/actor.js'
import type { PhoneNumberInput } from '../domain/phone-number.js'
import type { RecordClass } from '../ports/record-class.js'

export interface RetentionRow {
  readonly class: RecordClass
  /** What is kept. */
  readonly data: string
  /** Tables of the storage, and in what form. */
  readonly where: string
  readonly days: number | 'forever'
  /** Roles whose default permissions can read it through this package. */
  readonly readers: readonly Role[]
}

export type LegalHoldTarget = { readonly patient: string } | { readonly phone: PhoneNumberInput } | { readonly program: string }

export interface LegalHold {
  readonly id: string
  readonly target: 'patient' | 'phone' | 'program'
  readonly by: string
  /** Absent: what was sealed of it was damaged. The hold stands all the same. */
  readonly reason?: string | undefined
  readonly at: Date
}

/** What is kept, where, how long, and who can read it. Consent, suppression and audit never go below their legal floor. */
export interface Retention {
  /** From the tables that the storage declares and the policy's days. */
  manifest(): readonly RetentionRow[]
  /**
   * Removes what is past its time now instead of at the next maintenance, in batches of a thousand. Held records stay.
   * `more`: a class still has some after a hundred batches, and `maintain` goes on with it; or call again. Needs
   * `retention.purge`. The certificate is the id of an audit record that names `removed`, `more` and a digest over one
   * record for each class: count, cut-off, digest over the ids that went.
   */
  purge(by: By): Promise<{ readonly certificate: string; readonly removed: number; readonly more: boolean }>
  /**
   * Destroys the content keys of a person at every number that consent, messages or attempts name for them: texts, sealed
   * replies, portal links. What the law makes us keep (opt-outs, proof of consent, decisions) stays, without content, until
   * its floor has passed; then the evidence key goes too. A number under a legal hold is left as it is and counted in
   * `held`. A number that is on record for another patient too is that one's: of `patient` goes there what names them, texts,
   * words of replies to these, their links and the number as theirs, while key, opt-outs and the other's texts stay; counted in
   * `shared`. By `phone` the number is forgotten, whoever uses it. For good: no text goes to a forgotten number again, whoever it
   * is for, and `consent.record` throws `RECIPIENT_FORGOTTEN`. Links that the host made itself without a number are not found:
   * they end by their own time.
   * Backups of the key table bring a person back: let them age out. Needs `retention.purge`. Throws `AUDIT_UNAVAILABLE` while
   * the storage is recovering, since a hold may be among what was lost.
   */
  forget(
    who: { readonly patient: string } | { readonly phone: PhoneNumberInput },
    by: By,
  ): Promise<{ readonly certificate: string; readonly forgotten: number; readonly shared: number; readonly held: number }>
  /**
   * From now on nothing of this patient, phone or program is purged or forgotten, until the hold is lifted. What names no
   * program, as a reply to no text or a notice to another system, is of every program that its number has a text or a consent
   * of. Receipts that name no text of ours are of nobody, and go after 14 days all the same. It keeps no text
   * that is erased at its end: any where the policy keeps none, and always one that is cancelled, refused or expires in the
   * queue, or that a person or a lookup settles. A program that is defined no more can be held for as long as a text of it is
   * on record. Needs `retention.hold`; `by.reason` is kept encrypted.
   */
  placeLegalHold(target: LegalHoldTarget, by: By): Promise<{ readonly id: string }>
  /** False: no open hold of this id. Needs `retention.hold`; the lifting is on record with who did it. */
  liftLegalHold(id: string, by: By): Promise<boolean>
  /** Open holds, oldest first. Needs `retention.hold`; the read is audited. */
  legalHolds(actor: Actor): Promise<readonly LegalHold[]>
}
