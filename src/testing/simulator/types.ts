import type { GivenRuntime } from '../../domain/runtime.js'
import type { AcceptedText, RefusalCode } from '../twilio-double/index.js'

export interface CarrierSimulatorOptions {
  readonly provider: 'twilio'
  readonly accountSid: string
  readonly authToken: string
  /** Where texts from phones are posted, as the account is configured. Absent: nowhere. */
  readonly webhookUrl?: string | undefined
  /** Where a public address really listens, as a proxy would know it. Default: as it is. Only this machine is ever called. */
  readonly route?: ((url: string) => string) | undefined
  /** The numbers of the account. Default: every number is. */
  readonly senders?: readonly string[] | undefined
  /** Whether STOP, START and HELP are answered by the service itself. Default true. */
  readonly answersKeywords?: boolean | undefined
  /** Whether inbound webhooks carry `OptOutType`. Default false, as without Advanced Opt-Out. */
  readonly advancedOptOut?: boolean | undefined
  /** What becomes of a text that was taken, in this order. Default: sent, then delivered, at once. */
  readonly receipts?: ((text: AcceptedText) => readonly SimulatedReceipt[]) | undefined
  /** Default the system's. With a fake one, time passes only when it is advanced. */
  readonly runtime?: GivenRuntime | undefined
}

export interface SimulatedReceipt {
  readonly status: 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed'
  readonly errorCode?: number | undefined
  /** Before this receipt; default 0. */
  readonly afterMs?: number | undefined
  /** How often it is posted; default 1. */
  readonly copies?: number | undefined
}

/** What happens to one request instead of an answer. `takes`: whether the text is taken all the same. */
export type SimulatedFault =
  /** The connection breaks. Default: the text was taken. */
  | { readonly fault: 'drop'; readonly takes?: boolean | undefined }
  /** No answer until the simulator closes. Default: the text was taken. */
  | { readonly fault: 'hang'; readonly takes?: boolean | undefined }
  /** The answer comes after `afterMs` of the runtime's time. */
  | { readonly fault: 'slow'; readonly afterMs: number }
  /** A success that cannot be read. Default: the text was taken. */
  | { readonly fault: 'unreadable'; readonly takes?: boolean | undefined }
  /** A bare status from something between. Default: nothing was taken. */
  | { readonly fault: 'status'; readonly status: number; readonly takes?: boolean | undefined; readonly headers?: Readonly<Record<string, string>> | undefined }
  /** One of Twilio's own refusals. */
  | { readonly fault: 'refuse'; readonly code: RefusalCode; readonly retryAfterSeconds?: number | undefined }

export interface ReceivedText {
  readonly sid: string
  readonly from: string
  readonly text: string
  /** Monotonic milliseconds of the runtime. */
  readonly arrivedAtMs: number
}

/** A webhook that was posted, and how it was answered; status null: no answer came. */
export interface PostedWebhook {
  readonly kind: 'reply' | 'receipt'
  readonly url: string
  readonly status: number | null
  readonly body: string
  /** Posts the same bytes with the same signature again, as an eavesdropper would. */
  replay(): Promise<PostedWebhook>
}

export interface SimulatedPhone {
  readonly number: string
  texts(): readonly ReceivedText[]
  /** Texts back to a number of the account. Resolves with the posted webhooks when the application has answered each copy. */
  reply(to: string, text: string, options?: { readonly copies?: number | undefined; readonly media?: number | undefined }): Promise<readonly PostedWebhook[]>
}

export interface CarrierSimulator {
  /** For the transport's `baseUrl`. */
  readonly baseUrl: string
  /** Throws `INVALID_PHONE_NUMBER` for another form than E.164, and so do `reply` and `isOptedOut`: such a text would be nobody's. */
  phone(number: string): SimulatedPhone
  /** Every text that was taken, in order of arrival, whether or not the application heard so. */
  accepted(): readonly AcceptedText[]
  /** How many requests arrived. */
  requests(): number
  webhooks(): readonly PostedWebhook[]
  isOptedOut(phone: string, sender: string): boolean
  /** For the next requests, one fault each. Throws `INVALID_REQUEST` for a fault that is none. */
  failNext(...faults: readonly SimulatedFault[]): void
  /** Resolves when the `count`-th request has arrived. */
  requestArrived(count: number): Promise<void>
  /** Resolves when every receipt that was due has been posted and answered. Rejects for a receipt that could not be. */
  settled(): Promise<void>
  close(): Promise<void>
}
