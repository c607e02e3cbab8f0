import type { Actor } from '../domain/actor.js'
import type { VisitTime } from '../domain/content.js'

/** The resource types that can mean a text. */
export const fhirTriggerTypes = ['Appointment', 'DiagnosticReport', 'Communication'] as const
export type FhirTriggerType = (typeof fhirTriggerTypes)[number]

export type FhirMessage =
  | {
      readonly kind: 'appointment-reminder' | 'appointment-booked' | 'appointment-changed' | 'appointment-cancelled'
      readonly slots: { readonly when: VisitTime }
      readonly language?: string | undefined
    }
  | { readonly kind: 'results-available' | 'message-waiting'; readonly language?: string | undefined }

/** A request for the messenger. Besides ids, a time, a number and a language it holds nothing of the resource. */
export interface FhirRequest {
  readonly program: string
  /** E.164. */
  readonly to: string
  readonly message: FhirMessage
  readonly actor: Actor
  /**
   * Type, id, kind and start or version: the same event read twice is one text, a moved visit is another. Of a visit also a
   * mark of the number, from which none can be read: what waited for a number that the patient gave up is asked for anew.
   */
  readonly idempotencyKey: string
  /** `Patient/<id>`. */
  readonly patient?: string | undefined
  /** `Appointment/<id>`, as in the `cancel` that may follow; `Appointment/<id>/cancelled` of a notice. */
  readonly reference: string
  /** What waits in the portal: `DiagnosticReport/<id>`, `Communication/<id>`. */
  readonly item?: string | undefined
  /** A security label names specially protected care, or is unknown here. */
  readonly sensitive?: boolean | undefined
  /** A security label says restricted or very restricted. */
  readonly confidential?: boolean | undefined
  /** For a reminder with `remindBeforeHours`: when it is due. Absent: at once. */
  readonly notBefore?: Date | undefined
  /** For visits: when the text is of no more use. */
  readonly expiresAt?: Date | undefined
  /** IANA zone in the patient's own record. */
  readonly zone?: string | undefined
}

/**
 * `unreadable`: not FHIR R4 JSON, a field that decides has the wrong shape, or a modifier extension or `implicitRules` may
 * turn the meaning round. `not-a-trigger`: another resource type. `status`: this status means no text. `not-to-patient`: addressed
 * by a reference of which it cannot be told what it names. `past`: a visit that is over or about to begin, or what came before `since`. `patient-ambiguous`: more than one patient, or more than one record of this id. `no-mobile`: no current mobile number that reads unambiguously.
 */
export type FhirIgnoreReason =
  | 'unreadable'
  | 'not-a-trigger'
  | 'status'
  | 'time-missing'
  | 'zone-unknown'
  | 'past'
  | 'not-to-patient'
  | 'patient-not-found'
  | 'patient-ambiguous'
  | 'no-mobile'

/**
 * Why something is no occasion any more that may have been one: what waits for it would be untrue, or reach nobody it should.
 * `not-to-patient`: to nobody, or to others who are no patients. `not-a-trigger`: the message reached the patient without the portal.
 */
export type FhirWithdrawal = 'status' | 'declined' | 'not-to-patient' | 'not-a-trigger' | 'deceased' | 'inactive' | 'replaced' | 'test-data'

export type FhirReading =
  | { readonly type: 'send'; readonly request: FhirRequest }
  /**
   * `notice`: `appointment-cancelled` for a patient who may have been texted, where the visit can be told of. For when the cancel comes
   * too late. `why`: where the resource itself was not withdrawn, but must not be told of now.
   */
  | { readonly type: 'cancel'; readonly reference: string; readonly notice?: FhirRequest | undefined; readonly why?: FhirWithdrawal | undefined }
  | { readonly type: 'ignore'; readonly why: FhirIgnoreReason }

export interface ReadFhirOptions {
  /** Resources, bundles or bundle entries in which patient and place are looked up. Nothing is fetched. Default none. */
  readonly related?: readonly unknown[] | undefined
  /** Id of the program, or one per resource type. */
  readonly program: string | ((type: FhirTriggerType) => string)
  /** Who asks for the text. */
  readonly actor: Actor
  /** Against which a visit is past and a number's period is judged. Absent: no visit is past, and a number with a period is not used. */
  readonly now?: Date | undefined
  /**
   * Reports issued and messages sent before it are `past`: for the first reading of a feed that goes back years. Where a resource
   * names no such time its `meta.lastUpdated` counts, which a migration of the record may have renewed; where there is none either:
   * `time-missing`. Absent: no report and no message is too old.
   */
  readonly since?: Date | undefined
  /** IANA zone of the clinic, for visits whose record names none. */
  readonly zone?: string | undefined
  /** Two letters, for numbers written without a country code. Absent: only international numbers are read. */
  readonly defaultCountry?: string | undefined
  /** BCP 47 tag for patients whose record names no language. */
  readonly defaultLanguage?: string | undefined
  /** Default `appointment-reminder`. `appointment-changed` where your own record says that the patient was told of another time. */
  readonly appointmentKind?: 'appointment-reminder' | 'appointment-booked' | 'appointment-changed' | undefined
  /**
   * Sets a text apart from one of the same visit and time that was taken back: up to 20 letters and digits, for instance a count
   * of yours of how often the visit was booked. Part of the key. Absent: the same visit at the same time is one text for good.
   */
  readonly revision?: string | undefined
  /** Hours before the visit at which its reminder is due, 2 to 2,160. Absent: at once, for hosts that read a visit when its reminder is due. */
  readonly remindBeforeHours?: number | undefined
}
