import type { Tier } from './content.js'
import type { TriggerKindName } from './trigger-kind-name.js'

export type MessageClass = 'care' | 'account' | 'emergency' | 'one-time-code' | 'marketing'

/** The literal words the patient saw when they said yes. */
export interface Disclosure {
  readonly version: string
  readonly language: string
  readonly text: string
}

/** What a patient opts in to. Consent, category opt-out, holds and ownership are all per program. */
export interface Program {
  readonly id: string
  readonly title: string
  /** The person or team that answers for it. */
  readonly owner: string
  /** Id of a sender. */
  readonly sender: string
  readonly messageClass: MessageClass
  /** Default `recorded-consent`. */
  readonly legalBasis?: 'recorded-consent' | 'fcc-healthcare-exemption' | 'emergency' | undefined
  readonly kinds: readonly TriggerKindName[] | 'any'
  /** Whether a request may carry free text. Default false: catalogue texts only. */
  readonly allowText?: boolean | undefined
  /** Default `reminder`. */
  readonly maxTier?: Tier | undefined
  readonly disclosures: readonly Disclosure[]
  /** What the patient is told and the campaign's registration says: a declaration, no cap. Caps are `policy.perPatient` and an address's `dailyCap`. */
  readonly recurring: { readonly perMonth: number } | 'once'
  /**
   * Whether an opt-in is answered by one text, before any other of the program: who texts, that texts recur, fees, help, STOP
   * (CTIA Messaging Principles 5.1.2.1). Default true where `recurring` is not `once`. Only of programs for care and
   * accounts that stand on recorded consent; imports are never answered.
   */
  readonly confirmation?: boolean | undefined
  /**
   * Whether an opt-in by web form stays `pending` until the phone itself confirms it: the sign-up is answered by one text that
   * invites JOIN, and nothing else leaves before. Default false. Whoever keeps a ledger of their own answers `pending` there.
   */
  readonly confirmationRequired?: boolean | undefined
}
