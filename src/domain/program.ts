import type { Tier } from './content.js'
import type { TriggerKindName } from './trigger-kind-name.js'

export type MessageClass = 'care' | 'account' | 'emergency' | 'one-time-code' | 'marketing'

/** The literal words the patient saw when they said yes. */
export interface Disclosure {
  readonly version: string
  readonly language: string
  readonly text: string
}

/** What a patient opts in to. Consent, category opt-out, caps, holds and ownership are all per program. */
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
  readonly recurring: { readonly perMonth: number } | 'once'
}
