import type { Actor, By } from '../../domain/actor.js'
import type { PhoneNumberInput } from '../../domain/phone-number.js'
import type { Suppression, SuppressionScope, SuppressionSource } from '../../domain/suppression.js'
import type { SqlExecutor } from '../../ports/storage.js'
import type { LiftInput, SuppressInput, SuppressionRegistry } from '../../suppression-registry/index.js'

/** `patient`: the host's own id. */
export type PersonQuery = { readonly patient: string } | { readonly phone: PhoneNumberInput }

/** An opt-out of the whole person: every number of theirs, also one that comes later. */
export interface SuppressPersonInput {
  /** The host's opaque id of the patient; kept as an HMAC. */
  readonly patient: string
  /** Default `all`. */
  readonly scope?: SuppressionScope | undefined
  readonly source: SuppressionSource
  readonly actor: Actor
  /** When the person said so. Absent: not known. */
  readonly occurredAt?: Date | undefined
}

export interface LiftPersonInput {
  readonly patient: string
  /** Of a consent in this patient's name, at whichever number, given after the opt-out. */
  readonly by: { readonly consentEventId: string }
  readonly actor: Actor
}

type StatusOf = Awaited<ReturnType<SuppressionRegistry['statusOf']>>
type Lifted = Awaited<ReturnType<SuppressionRegistry['lift']>>

export interface PeopleSuppression extends Pick<SuppressionRegistry, 'suppress' | 'lift' | 'statusOf'> {
  /**
   * The same with `patient` stands for the whole person, at both gates: for a text that names them at any number, and for
   * one that names nobody at a number that is on record as theirs. Recorded: no permit that begins afterwards opens.
   * A program that markets is widened to all marketing; one program needs a source that is the person's own word.
   */
  suppress(input: SuppressInput | SuppressPersonInput): Promise<Suppression>
  /** With `patient`: ends what was recorded of the whole person before that consent was given, and nothing of a number. */
  lift(input: LiftInput | LiftPersonInput): Promise<Lifted>
  /** With a number, what stands of the people whom it is known for is told too; a death is among it. */
  statusOf(
    query: { readonly phone: PhoneNumberInput; readonly program?: string | undefined } | { readonly patient: string; readonly program?: string | undefined },
  ): Promise<StatusOf>
}

/** The registry of a messenger, which knows people beside numbers. */
export type MessengerSuppression = SuppressionRegistry & PeopleSuppression

export type MessengerSuppressionWithin = MessengerSuppression & {
  within(transaction: SqlExecutor): PeopleSuppression
}

export type PersonAt = { readonly patient: string; readonly phone: PhoneNumberInput }

/** What is on record of people beside their numbers. Every act is audited; patients are kept as HMACs, numbers masked. */
export interface People {
  /**
   * Everything to this person stops, at whichever number, until the record is corrected; no consent lifts it. By number:
   * whoever it is known for; a number that is known for nobody is stopped itself. Texts of others who share the number go
   * on under the policy `sharedPhone`. May be repeated. Enforced like an opt-out: `suppression.enforce`, or `maintain`.
   * Needs `suppression.add`. Throws `INVALID_REQUEST` for a number that several patients use: name the patient.
   * Source: 45 CFR 164.502(f), (g)(4).
   */
  markDeceased(who: { readonly patient: string } | { readonly phone: PhoneNumberInput }, by: By): Promise<Suppression>
  /**
   * The record was wrong. Needs `suppression.lift`, or a second person, `confirmedBy`, both with `suppression.add`.
   * What was refused meanwhile stays refused. False: nothing of it stood. Throws `INVALID_REQUEST` where both are the same
   * person or several patients use the number, `AUDIT_UNAVAILABLE` while history may be lost.
   */
  correctDeceased(who: { readonly patient: string } | { readonly phone: PhoneNumberInput }, by: By, confirmedBy?: Actor): Promise<boolean>
  /**
   * The patient is not reached at this number any more: they moved, or a proxy may no longer act for them. Consent given
   * there in their name counts no more, and the number is no longer shared with them: what was held for that is looked at
   * again. Needs `consent.record`.
   */
  removeNumber(who: PersonAt, by: By): Promise<void>
  /**
   * A named person decides, once and for later texts, whether this patient's texts may go to a number that several
   * patients use; what was held for it goes on. Never past consent or an opt-out. Needs `consent.record`.
   */
  decideNumber(who: PersonAt, texts: 'allowed' | 'refused', by: By): Promise<void>
}
