import type { ConsentEvent, ConsentStatus } from '../../domain/consent.js'
import type { MessageStatus } from '../../domain/message-status.js'
import type { PhoneNumber, PhoneNumberInput } from '../../domain/phone-number.js'
import type { Reason } from '../../domain/reason.js'
import type { Suppression } from '../../domain/suppression.js'
import type { ProviderKnowledge, ProviderOptOut } from '../../ports/provider-state-store.js'
import type { SinkAnswer } from '../../ports/sink-outbox-store.js'
import type { Review } from '../reviews/types.js'

/** Whom or what it is about. `patient` and `reference`: the host's own ids. `id`: of a message. */
export type ExplainQuery = { readonly phone: PhoneNumberInput } | { readonly patient: string } | { readonly reference: string } | { readonly id: string }

export interface ExplainOptions {
  /** Messages asked for from then on. Default: 30 days before now; with `reference` or `id` however old. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  /** Newest messages of each number, 1 to 500. Default 50. */
  readonly limit?: number | undefined
}

export interface ExplainedMessage {
  /** Its records in the log: `audit.evidenceFor(id)`. */
  readonly id: string
  readonly status: MessageStatus
  /** Since when it has this status. */
  readonly statusAt: Date
  readonly program: string
  readonly kind: string
  readonly createdAt: Date
  /** When the gates last looked: at the request, or right before the call. Absent, as is `outcome`: the row is damaged, and what was decided cannot be read any more. */
  readonly decidedAt?: Date | undefined
  readonly outcome?: 'allow' | 'defer' | 'hold' | 'refuse' | undefined
  /** The consent that the last decision stood on. */
  readonly consentEventId?: string | undefined
  /** Why it did not go, or waits; the sentences hold nothing of the text. */
  readonly reasons: readonly Reason[]
  /** Until when it waits, if nothing else comes between. */
  readonly deferredUntil?: Date | undefined
  /** Reason code while it waits for a person or an event. */
  readonly heldFor?: string | undefined
  /** The last call to a provider. */
  readonly call?:
    | { readonly transport?: string | undefined; readonly at: Date; readonly outcome?: string | undefined; readonly reason?: string | undefined }
    | undefined
}

export interface ToldSink {
  readonly sink: string
  /** `missing`: it was never noted for this sink, which came later. See `backfillSink`. */
  readonly state: 'told' | 'waiting' | 'missing'
  /** What it was told, or waits for. */
  readonly suppressed: boolean
  readonly notedAt?: Date | undefined
  readonly tries: number
  readonly toldAt?: Date | undefined
  readonly answer?: SinkAnswer | undefined
  /** How long it has waited. */
  readonly waitingMs?: number | undefined
}

/** Its records in the log: `audit.evidenceFor(id)`. */
export interface ExplainedSuppression extends Suppression {
  readonly standing: boolean
  /** The actor who recorded it; `recipient` for a reply. */
  readonly by: string
  /** The person's own time, where it is known. */
  readonly occurredAt?: Date | undefined
  /** Enforced by `honorBy`; not yet; or not in time. */
  readonly deadline: 'met' | 'open' | 'missed'
  /** From record to enforcement, milliseconds; over 60,000 raised the alarm `enforcement-late`. */
  readonly enforcedAfterMs?: number | undefined
  readonly lifted?: { readonly at: Date; readonly by: string; readonly source: string; readonly sinks: readonly ToldSink[] } | undefined
  readonly sinks: readonly ToldSink[]
}

/** What stands, or stood, of a whole person at whichever number. */
export interface ExplainedPersonStop extends Suppression {
  readonly standing: boolean
  readonly by: string
  readonly deadline: 'met' | 'open' | 'missed'
  readonly endedAt?: Date | undefined
}

export interface ExplainedProvider {
  readonly transport: string
  /** Absent: every number of the transport. */
  readonly sender?: string | undefined
  readonly state: ProviderOptOut
  readonly knownBy: ProviderKnowledge
  readonly since: Date
}

export interface ExplainedNumber {
  /** Masked. Absent: what is stored of it was damaged; then nobody can be asked for its consents, and `consents` is empty. */
  readonly phone?: PhoneNumber | undefined
  /** Newest first. */
  readonly messages: readonly ExplainedMessage[]
  /** There are more messages than `limit`. */
  readonly more: boolean
  /** Standing ones first, each by its time. */
  readonly suppressions: readonly ExplainedSuppression[]
  /**
   * Each program of which something is on record, or of which a message is shown. `unreadable`: a row of the number was
   * damaged, so nothing counts as consent to any program until it is whole.
   */
  readonly consents: readonly {
    readonly program: string
    readonly status: ConsentStatus['status'] | 'unreadable'
    readonly event?: ConsentEvent | undefined
  }[]
  /** Replies that a person must read and has not. */
  readonly reviews: readonly Review[]
  /** What is known of the providers' own opt-outs. */
  readonly providers: readonly ExplainedProvider[]
  /** Id of the record that this was read. */
  readonly evidence: string
}

export interface Explanation {
  readonly at: Date
  readonly asked: 'phone' | 'patient' | 'reference' | 'id'
  /** Empty: nothing is known. */
  readonly numbers: readonly ExplainedNumber[]
  /** Of the patient, or of the people whom these numbers are known for. */
  readonly personStops: readonly ExplainedPersonStop[]
  /** The message, or one of the reference, is past its retention: that it was there is all that is left. */
  readonly purged: boolean
  /** Programs that are held, also where no message shows it; `sender`: because that is held. */
  readonly holds: readonly {
    readonly program: string
    readonly sender?: string | undefined
    readonly since: Date
    readonly by: string
    readonly cause: string
  }[]
  /** Why nothing leaves at all now, for anybody: `recovering`, `environment-differs` and the like. Absent: nothing of that kind. */
  readonly closed?: string | undefined
  /** Systems that are told of opt-outs, as configured here. */
  readonly sinks: readonly string[]
}
