import type { Baa } from '../domain/baa.js'
import type { InboundEvent } from '../domain/inbound-event.js'
import type { SenderType } from '../domain/sender.js'
import type { SendPermit } from '../domain/suppression.js'
import type { TransportOutcome } from '../domain/transport-outcome.js'
import type { VendorOptOut } from '../domain/vendor-keywords.js'
import type { ClearedMessage } from './cleared-message.js'

/** The host's contract with the provider. A required option of every transport, never defaulted. */
export interface TransportAgreement {
  readonly baa: Baa
  readonly routing: 'direct' | 'multi-hop' | 'unknown'
  readonly bodyRetentionDays: number | 'unknown'
}

/** What the provider does, as its own documents say; the adapter author's, dated. */
export interface VendorFacts {
  readonly storesBody: boolean | 'unknown'
  readonly mayRewriteBody: boolean
  readonly optOut: Readonly<Record<SenderType, VendorOptOut>>
  readonly source: string
  readonly checkedOn: string
}

/** What comes with one call. */
export interface TransportContext {
  /** Stable over the resends that an idempotent transport allows. */
  readonly idempotencyKey: string
  /** Opaque; comes back in receipts. */
  readonly correlation: string
  readonly permit: SendPermit
  /** The provider must not deliver later than this. */
  readonly expiresAt: Date
}

/** Carries cleared messages to one provider. Null says an ability is absent, so that no flag can contradict a method. */
export interface Transport {
  readonly spec: 1
  readonly name: string
  readonly deliveryReceipts: boolean
  readonly idempotentSend: { readonly windowSeconds: number } | null
  readonly agreement: TransportAgreement
  readonly vendor: VendorFacts
  /** One request for one permit, no retry. Calls `permit.assertOpen()` right before the socket write. A throw counts as unknown. */
  send(message: ClearedMessage, context: TransportContext): Promise<TransportOutcome>
  readonly webhooks: WebhookReader | null
  /**
   * Of a provider that posts nothing: `maintain()` asks for what came in, every five seconds, by one process at a time. Pages of
   * events behind `cursor`, null at first, oldest first, with the cursor behind them; an empty page is the end. A page comes
   * again until it is on record, so `replayKey` must name the event. The cursor is kept in the clear and holds no number or name.
   */
  readonly poller: { poll(cursor: string | null): Promise<{ events: InboundEvent[]; cursor: string }> } | null
  readonly optOutList: OptOutList | null
  readonly lookup: OutcomeLookup | PlainLookup | null
  close(): Promise<void>
}

/** Asks the provider what became of a call whose answer was lost. Matches by our correlation, never by number and text. */
export interface OutcomeLookup {
  find(correlation: string, signal: AbortSignal): Promise<TransportOutcome | 'absent' | 'cannot-tell'>
  /** After how long `absent` is the provider's last word; null: never, so that an absent text stays unknown. */
  readonly finalAfterSeconds: number | null
}

/** The short form. Null says neither that the call came nor that it did not: the text stays unknown. */
export type PlainLookup = (correlation: string, signal: AbortSignal) => Promise<TransportOutcome | null>

/** The opt-outs that the provider keeps. */
export interface OptOutList {
  /** All of them, in E.164. Throws where the list breaks off: a part must not look whole. `at`: when the provider took it. */
  list(signal: AbortSignal): AsyncIterable<{ phone: string; at?: Date | undefined }>
  /** Stops the number there; again without effect. Null: it takes none. */
  readonly add: ((phone: string) => Promise<void>) | null
}

/** A delivery as it arrived. */
export interface WebhookRequest {
  /** The bytes as they came: signatures are over them. */
  readonly rawBody: Uint8Array
  readonly headers: Headers
  /** The address the provider was given, as it stands there; never derived from the request. */
  readonly publicUrl: string
  readonly now: Date
}

/** Reads what one provider posts. */
export interface WebhookReader {
  /**
   * Verifies and parses in one call: events with numbers in E.164, `WEBHOOK_UNVERIFIED` or `WEBHOOK_MALFORMED`. No event for
   * what says nothing of a text. `reply`: what the provider wants for an answer, once the events are recorded.
   */
  read(request: WebhookRequest): Promise<{ events: InboundEvent[]; reply?: { body: string; contentType: string } | undefined }>
  /** A request that this reader accepts at `now`, signed with its own secret: the self-test of `check()`. */
  readonly sample?: ((publicUrl: string, now: Date) => Promise<{ rawBody: Uint8Array; headers: Headers }>) | undefined
}
