import type { AccessControl } from '../../access/index.js'
import type { Actor } from '../../domain/actor.js'
import type { ConsentEvent, ConsentPreference } from '../../domain/consent.js'
import type { Program } from '../../domain/program.js'
import type { ReasonCode } from '../../domain/reason-table.js'
import type { Sender, SenderAddress } from '../../domain/sender.js'
import type { Policy } from '../../policy/index.js'
import type { HoldRow } from '../../ports/monitor-store.js'
import type { Transport } from '../../ports/transport.js'
import type { ClassRules, TextClass } from '../text-class.js'

/** One objection of a gate. `until`: when a deferral may be tried again. */
export interface Objection {
  readonly code: ReasonCode
  /** Row id of the rules data that decided. */
  readonly rule: string
  readonly until?: Date | undefined
}

export interface ContentFacts {
  /** What composing, the guard, the detectors and the link rules found. */
  readonly objections: readonly Objection[]
  readonly characters: number
  readonly segments: number
  readonly mostSegments: number
  readonly hasOptOutLine: boolean
  readonly hasContact: boolean
  readonly purposes: readonly string[]
  readonly kind: string
  readonly kindClass: string
  readonly kindUrgent: boolean
  readonly tierAllowed: boolean
  readonly itemRequired: boolean
  readonly itemGiven: boolean
  /** On a number that several patients use: the text holds a name or a place, which tells one of them of another. */
  readonly identifying: boolean
}

export interface ConsentGateFacts {
  readonly status: 'granted' | 'pending' | 'revoked' | 'expired' | 'none'
  readonly event: ConsentEvent | null
  readonly grade: string | null
  readonly stamp: number | null
  readonly riskAcknowledged: boolean
  readonly otherProgram: boolean
  readonly otherNumber: boolean
  readonly preference: ConsentPreference | null
}

export interface SuppressionGateFacts {
  readonly codes: readonly ReasonCode[]
  /** Number of the newest covering revocation of consent, or 0. */
  readonly newestRevokeSeq: number
  /** For a confirmation: its event is open, enforced, and when it was recorded. */
  readonly exemption: { readonly open: boolean; readonly enforced: boolean; readonly recordedAt: number } | null
}

/** What is known of the person whom the text is for, at this number. */
export interface PersonGateFacts {
  readonly deceased: boolean
  /** What a named person decided of this patient's texts to the number. */
  readonly decided: 'allowed' | 'refused' | null
  /** Whether consent here is somebody else's word for the patient; `ended`: it was, and the right to act has ended. */
  readonly proxy: 'none' | 'standing' | 'ended'
  /** Consent for the number is on record in the name of other patients only. */
  readonly unrecorded: boolean
  /** The patient asked to be reached at another number. */
  readonly elsewhere: boolean
  /** The hours of others whom the text may be for as well: it must suit all. */
  readonly othersHours: readonly ConsentPreference[]
}

export interface FrequencyGateFacts {
  readonly patientSends: readonly Date[]
  readonly numberSends: readonly Date[]
  readonly sharedNumber: boolean
  /** One-time codes that went to this number. */
  readonly codeSends: readonly Date[]
  readonly senderSendsToday: number
}

/** Everything the gates decide from. Loaded by evaluate and by the dispatcher; the gates read nothing else. */
export interface GateFacts {
  readonly at: Date
  /** The earliest instant at which it may leave: now, or later where the host asked for that. */
  readonly earliestAt: Date
  readonly program: Program
  readonly sender: Sender
  readonly address: SenderAddress | null
  readonly transport: Transport | null
  readonly actor: Actor
  readonly access: AccessControl
  readonly textClass: TextClass
  readonly rules: ClassRules
  readonly expiresAt: Date
  readonly onTestList: boolean
  readonly urgent: boolean
  readonly policy: Policy
  readonly content: ContentFacts
  readonly recipient: {
    readonly valid: boolean
    /** Whether we hold rules for the country of the number, whatever zone the patient gave. */
    readonly covered: boolean
    readonly zones: readonly string[]
    readonly zoneSource: 'patient' | 'area-code' | 'unknown'
    readonly states: readonly string[]
    readonly confidential: boolean
    readonly forgotten: boolean
    readonly patients: number
    readonly patientNamed: boolean
    readonly person: PersonGateFacts
    /** `unconfirmed`: no data, and the policy does not require any. */
    readonly numberStatus: 'same-holder' | 'reassigned' | 'deactivated' | 'no-data' | 'unconfirmed' | 'not-asked'
    /** What last proved who holds the number; null: nothing ever did. Absent: nobody looked. */
    readonly lastContactAt?: Date | null | undefined
  }
  readonly tier: 'strict' | 'reminder' | 'patient-accepted-risk'
  readonly consent: ConsentGateFacts | null
  /** When the person last signed up for this program, or confirmed it, by web or phone. Null: otherwise, or never. */
  readonly signedUpAt: Date | null
  readonly suppression: SuppressionGateFacts
  readonly frequency: FrequencyGateFacts
  readonly holds: readonly HoldRow[]
  readonly outreach: boolean
  readonly rulesInForce: boolean
  readonly evidenceStalled: boolean
}
