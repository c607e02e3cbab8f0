import type { Actor } from './actor.js'
import type { PhoneNumberInput } from './phone-number.js'
import type { Disclosure } from './program.js'

export const consentSources = ['web-form', 'paper-form', 'in-person', 'phone-call', 'text-keyword', 'portal', 'import'] as const
export type ConsentSource = (typeof consentSources)[number]

export const consentActions = ['opt-in', 'confirm', 'renew', 'acknowledge-risk', 'set-preference'] as const
export type ConsentAction = (typeof consentActions)[number]

/** What the host saw the patient do. `occurredAt` is when the patient did it, not when it is recorded. */
export interface ConsentInput {
  readonly phone: PhoneNumberInput
  readonly program: string
  readonly action: ConsentAction
  readonly source: ConsentSource
  readonly disclosure: Disclosure
  readonly occurredAt: Date
  readonly actor: Actor
  /** The host's opaque id of the patient, 1 to 200 characters without NUL, as everywhere; kept as an HMAC. */
  readonly patient?: string | undefined
  /** Default `patient`. A guardian's word stands to the end of the day `until`, as `2027-01-31`, and is no consent after it. */
  readonly givenBy?: 'patient' | ConsentProxy | undefined
  readonly written?: { readonly signature: string } | undefined
  readonly preference?: ConsentPreference | undefined
  readonly page?: string | undefined
  readonly ip?: string | undefined
  readonly userAgent?: string | undefined
}

/** How good the proof is. A: wording shown, act, time, number. B: signed form. C: number given to us. D: a bare yes, accepted for nothing. */
export type ConsentGrade = 'A' | 'B' | 'C' | 'D'

export interface ConsentEvent {
  /** Of a ledger of your own: one that could be a phone number, as a row number of ten digits, stands in decisions and records as a keyed hash. */
  readonly id: string
  readonly action: ConsentAction | 'revoke'
  readonly program: string
  readonly source: ConsentSource
  readonly grade?: ConsentGrade | undefined
  readonly disclosureVersion?: string | undefined
  /** Of the words. A text of a kind is in it, unless its request names another. */
  readonly language?: string | undefined
  readonly occurredAt: Date
  readonly recordedAt: Date
  readonly actor: string
  /** The file that it was imported from: its name there and the digest of its bytes. */
  readonly importedFrom?: { readonly file: string; readonly sha256: string } | undefined
}

export type ConsentStatus = { readonly status: 'granted' | 'pending' | 'revoked' | 'expired'; readonly event: ConsentEvent } | { readonly status: 'none' }

/** Who acts for the patient (45 CFR 164.502(g)), and until when. */
export interface ConsentProxy {
  /** The host's words for who it is; kept under the person's evidence key. */
  readonly guardian: string
  readonly relationship?: ProxyRelationship | undefined
  /** The last day of the right to act, for instance the day before the age of majority. */
  readonly until?: string | undefined
}

export const proxyRelationships = ['parent', 'guardian', 'health-care-agent', 'personal-representative', 'caregiver'] as const
export type ProxyRelationship = (typeof proxyRelationships)[number]

/** How the patient asked to be reached (45 CFR 164.522(b)). Each wish replaces the earlier ones of the same patient. */
export interface ConsentPreference {
  /** False: no texts. */
  readonly sms: boolean
  /** Not at any other number that is on record for this patient. Needs `patient`. */
  readonly onlyThisNumber?: boolean | undefined
  /** Local times `08:00`: when texts may come. Both or none. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly zone?: string | undefined
}

export interface ConsentRevocation {
  readonly phone: PhoneNumberInput
  readonly program: string | 'all'
  readonly source: ConsentSource
  readonly occurredAt: Date
  readonly actor: Actor
}

/**
 * Records opt-in and revocation per phone number and program. A host may implement it over its own table.
 * Read at both gates; only suppression is linearizable with sending.
 */
export interface ConsentLedger {
  /** Append-only. */
  record(event: ConsentInput): Promise<ConsentEvent>
  revoke(event: ConsentRevocation): Promise<ConsentEvent>
  /** Never answers `none` when it could not tell: it throws. */
  statusAt(query: { phone: PhoneNumberInput; program: string; at: Date }): Promise<ConsentStatus>
  history(query: { phone: PhoneNumberInput; program?: string | undefined }): AsyncIterable<ConsentEvent>
}
