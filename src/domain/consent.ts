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
  /** The host's opaque id of the patient; kept as an HMAC. */
  readonly patient?: string | undefined
  readonly givenBy?: 'patient' | { readonly guardian: string; readonly until?: string | undefined } | undefined
  readonly written?: { readonly signature: string } | undefined
  readonly preference?:
    | { readonly sms: boolean; readonly from?: string | undefined; readonly to?: string | undefined; readonly zone?: string | undefined }
    | undefined
  readonly page?: string | undefined
  readonly ip?: string | undefined
  readonly userAgent?: string | undefined
}

/** How good the proof is. A: wording shown, act, time, number. B: signed form. C: number given to us. D: a bare yes, accepted for nothing. */
export type ConsentGrade = 'A' | 'B' | 'C' | 'D'

export interface ConsentEvent {
  readonly id: string
  readonly action: ConsentAction | 'revoke'
  readonly program: string
  readonly source: ConsentSource
  readonly grade?: ConsentGrade | undefined
  readonly disclosureVersion?: string | undefined
  readonly occurredAt: Date
  readonly recordedAt: Date
  readonly actor: string
}

export type ConsentStatus = { readonly status: 'granted' | 'pending' | 'revoked' | 'expired'; readonly event: ConsentEvent } | { readonly status: 'none' }

/** The day and hours and the channel that the patient asked for (45 CFR 164.522(b)). */
export interface ConsentPreference {
  readonly sms: boolean
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
