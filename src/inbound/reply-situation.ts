import type { SuppressionCause } from '../domain/suppression.js'
import type { ReplyIntent } from '../replies/index.js'
import type { ProviderReading } from './predict-provider.js'

/** Why a reply suppresses. */
export type ReplyStop = Extract<SuppressionCause, 'opt-out' | 'wrong-number' | 'review'>

/** All that decides what follows from a reply. */
export interface ReplySituation {
  readonly intent: ReplyIntent
  readonly providerHandled: 'opt-out' | 'opt-in' | 'help' | null
  /** The provider or the network answers this very opt-out itself, or may do so. */
  readonly providerConfirms: boolean
  /** What it makes of the words by its own documents. */
  readonly predicted: ProviderReading
  readonly alreadyStopped: boolean
  readonly confirmedToday: boolean
  readonly officeOpen: boolean
}
