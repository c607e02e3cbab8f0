// Over 300 lines because the one public contract reads better in one place.
import type { AccessControl } from '../access/index.js'
import type { AuditLog } from '../audit-log/index.js'
import type { BehaviorMonitor } from '../behavior-monitor/index.js'
import type { Actor, By } from '../domain/actor.js'
import type { BehaviorSignal } from '../domain/behavior.js'
import type { ConsentEvent, ConsentLedger } from '../domain/consent.js'
import type { Tier } from '../domain/content.js'
import type { InboundEvent } from '../domain/inbound-event.js'
import type { MessageStatus } from '../domain/message-status.js'
import type { PhoneNumber, PhoneNumberInput } from '../domain/phone-number.js'
import type { Program } from '../domain/program.js'
import type { Reason } from '../domain/reason.js'
import type { GivenRuntime } from '../domain/runtime.js'
import type { Sender } from '../domain/sender.js'
import type { Suppression } from '../domain/suppression.js'
import type { PatientFacts, PhiGuard } from '../phi-guard/index.js'
import type { PolicyOptions } from '../policy/index.js'
import type { PortalLinks } from '../portal-links/index.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { AnchorSink, NumberStatus, PhiDetector, SuppressionSink } from '../ports/other-ports.js'
import type { SqlExecutor, StorageAdapter } from '../ports/storage.js'
import type { Transport } from '../ports/transport.js'
import type { ReplyIntent } from '../replies/index.js'
import type { Retention } from '../retention/index.js'
import type { ImportRow } from '../suppression-registry/index.js'
import type { TriggerContent, TriggerKind } from '../trigger-message/index.js'
import type { ExplainOptions, ExplainQuery, Explanation } from './explain/types.js'
import type { KeyRotation } from './key-rotation-types.js'
import type { NumberVerbs } from './number-status/types.js'
import type { MessengerSuppression, People, PeopleSuppression } from './people/types.js'
import type { OptOutListOptions, ProviderStates } from './provider-state/types.js'
import type { Reviews } from './reviews/types.js'
import type { SinkBackfill, SinkDifference, SinkLag } from './sinks/types.js'
import type { Worklist, WorklistQuery } from './worklist/types.js'

/** What the messenger is made of. Each absent piece is the strict one over the same storage. Unknown keys throw `INVALID_OPTIONS`. */
export interface MessengerOptions {
  readonly storage: StorageAdapter
  readonly keys: KeyProvider
  readonly transports: readonly Transport[]
  readonly senders: readonly Sender[]
  readonly programs: readonly Program[]
  /** Outside production only `allowRecipients` are texted. Stored data belong to the name they began under: under another nothing leaves. */
  readonly environment: 'production' | { readonly name: string; readonly allowRecipients: readonly PhoneNumberInput[] }
  readonly kinds?: readonly TriggerKind[] | undefined
  /** Default `default`. Every row, key, lock and cap is of one tenant. */
  readonly tenant?: string | undefined
  readonly runtime?: GivenRuntime | undefined
  readonly hooks?: Hooks | undefined
  /** Runs beside the sender's own guard. One not made by `createPhiGuard` throws `INVALID_OPTIONS`. */
  readonly guard?: PhiGuard | undefined
  readonly detectors?: readonly PhiDetector[] | undefined
  readonly consent?: ConsentLedger | undefined
  readonly access?: AccessControl | undefined
  /** Keeps nothing outside its `state()`: it is given what all processes counted, by `load`, and told this process's news upon it, maybe again. */
  readonly monitor?: BehaviorMonitor | undefined
  readonly policy?: PolicyOptions | undefined
  readonly anchors?: readonly AnchorSink[] | undefined
  readonly sinks?: readonly SuppressionSink[] | undefined
  readonly numberStatus?: NumberStatus | undefined
  readonly optOutLists?: OptOutListOptions | undefined
  /** Where links in texts point: https, on a host that every sender lists. Absent: a link must come with the request, and kinds that need one refuse without. */
  readonly portal?: { readonly baseUrl: string; readonly ttlSeconds?: number | undefined } | undefined
  /** Name of the audit log in its checkpoints. Default `nophi/<tenant>`. A verifier pins it. */
  readonly origin?: string | undefined
  /** Milliseconds; see `docs/protocol.md`. Defaults: permit 2,000, attempt 15,000, lease 45,000. */
  readonly timing?: { readonly permitMs?: number | undefined; readonly attemptMs?: number | undefined; readonly leaseMs?: number | undefined } | undefined
}

/** Called at least once. Only `queued` runs inside our transaction, and its throw undoes what it was called for. */
export interface Hooks {
  readonly queued?: ((ids: readonly string[], transaction: SqlExecutor | null) => Promise<void>) | undefined
  /**
   * After the reply is on record, a STOP with its stop: nothing it does takes that back, and `transaction` is null. All calls of
   * one `receive` have three seconds; where one throws or takes longer, `receive` throws `STORAGE_UNAVAILABLE` with the path
   * `hooks.reply` at its end, the provider's repetition and each `maintain()` call again, and `maintain()` says `hook-failed`
   * until one succeeds. Across a crash too. In any order, so a reply may be told twice and after a later one.
   * `reference`: the keyed hash, as in `MessageRecord`. `review`: for `reviews.claim`, where a person must read it. Holds none of the person's words.
   */
  readonly reply?:
    | ((
        reply: {
          readonly messageId?: string | undefined
          readonly reference?: string | undefined
          readonly review?: string | undefined
          readonly intent: ReplyIntent
        },
        transaction: SqlExecutor | null,
      ) => Promise<void>)
    | undefined
  /** After the signal, and what it holds, is on record. Has three seconds. */
  readonly signal?: ((signal: BehaviorSignal) => Promise<void>) | undefined
}

/** A catalogue text, or, only where the program allows text, words of the host. Nothing is rewritten silently: `rewrite` needs `item`, and the outcome says so. */
export type MessageContent = TriggerContent | { readonly text: string; readonly onBlocked: 'refuse' | 'rewrite'; readonly language?: string | undefined }

export interface SendRequest {
  readonly program: string
  readonly to: PhoneNumberInput
  readonly message: MessageContent
  readonly actor: Actor
  /** Same key: same outcome. Scope: the tenant. Kept as an HMAC. */
  readonly idempotencyKey: string
  /** The host's opaque id of the patient; kept as an HMAC. */
  readonly patient?: string | undefined
  /** For this call only; never kept. */
  readonly facts?: PatientFacts | undefined
  /** The host's id of the event behind the text, for cancelling; kept as an HMAC. */
  readonly reference?: string | undefined
  /** The portal item that waits. */
  readonly item?: string | undefined
  /** This event touches specially protected care: the kind is narrowed. */
  readonly sensitive?: boolean | undefined
  /** This event may go only to the patient's own number. */
  readonly confidential?: boolean | undefined
  readonly notBefore?: Date | undefined
  readonly expiresAt?: Date | undefined
  /** IANA zone, given by the patient. */
  readonly zone?: string | undefined
  /** Past quiet hours and frequency, by a clinician or manager; audited. */
  readonly urgent?: { readonly reason: string } | undefined
}

/** What a decision stood on. */
export interface Basis {
  readonly at: Date
  readonly tier: Tier
  readonly rulesVersion: string
  readonly accessRule: string
  readonly consentEventId?: string | undefined
  readonly zones: readonly string[]
  readonly transport?: string | undefined
  /** What the number status said, where the consent was old enough to ask. `no-data` is no answer: look before you text again. */
  readonly numberStatus?: 'same-holder' | 'reassigned' | 'deactivated' | 'no-data' | undefined
  /** What last proved who holds that number: consent given, a question answered, a sign-in by its link. Absent: nothing yet. */
  readonly lastContactAt?: Date | undefined
}

/** Refuse outranks hold, hold outranks defer. A hold waits for a named person. */
export type Decision = { readonly basis: Basis } & (
  | { readonly outcome: 'allow' }
  | { readonly outcome: 'defer'; readonly until: Date; readonly reasons: readonly Reason[] }
  | { readonly outcome: 'hold'; readonly reasons: readonly Reason[] }
  | { readonly outcome: 'refuse'; readonly reasons: readonly Reason[] }
)

/**
 * `replayed`: the key was used before for the same request. `queued`: it was taken, for `dueAt`; whether it went, expired or was cancelled
 * since then `history` and `explain` tell. A refusal is told whenever it came.
 */
export type SendOutcome = { readonly id: string; readonly replayed: boolean; readonly decision: Decision } & (
  | { readonly status: 'queued'; readonly dueAt: Date; readonly rewritten: boolean }
  | { readonly status: 'refused'; readonly reasons: readonly Reason[]; readonly suggestion?: { readonly text: string } | undefined }
  /** The key stands for a message that was purged at the end of its time: known, and never sent again. `decision` is the last one. */
  | { readonly status: 'purged' }
)

export type ReceiveOutcome = {
  readonly type: InboundEvent['type']
  readonly replayed: boolean
  readonly messageId?: string | undefined
  readonly intent?: ReplyIntent | undefined
  readonly suppression?: Suppression | undefined
  readonly answered?: boolean | undefined
}

export interface DispatchReport {
  readonly claimed: number
  readonly accepted: number
  readonly rejected: number
  readonly unknown: number
  readonly refused: number
  readonly deferred: number
  readonly nextDueAt?: Date | undefined
}

export interface MaintenanceReport {
  readonly enforced: number
  readonly leasesExpired: number
  /** How many records the newest signed checkpoint covers; 0 where none could be signed. A number, so that a report can be logged as JSON. */
  readonly published: number
  readonly signals: readonly BehaviorSignal[]
  readonly purged: number
  readonly alarms: readonly string[]
  /** Other systems that have not been told everything yet, the one that waits longest first. Over five minutes: `sink-late`. */
  readonly sinks: readonly SinkLag[]
  /**
   * What this round could not do. `rows` of a `part` that stay as they are, each tried again at every round: `rows-stuck`.
   * Or, with 0 rows and a `code`, a part that did nothing: `part-failed`. No other part and no other row waited for it.
   * Of the part `dispatch` the code is what this process's last `dispatchDue` threw: `dispatch-failing`. Part `purge` with
   * `ACCESS_DENIED` is no failure: the role in the database may remove nothing, and a process that may has to: `purge-late`.
   */
  readonly problems: readonly { readonly part: string; readonly rows: number; readonly code?: string | undefined }[]
}

/** Masked: a status, a decision, a masked number; no text. */
export interface MessageRecord {
  readonly id: string
  readonly status: MessageStatus
  readonly program: string
  readonly owner: string
  /** Absent: what is stored of it was damaged. */
  readonly phone?: PhoneNumber | undefined
  readonly kind: string
  readonly createdAt: Date
  /** Absent: the row is damaged, and what was decided cannot be read any more. */
  readonly decision?: Decision | undefined
  /** Keyed hash of the host's reference, equal for equal references. */
  readonly reference?: string | undefined
}

export interface HistoryQuery {
  readonly phone?: PhoneNumberInput | undefined
  readonly reference?: string | undefined
  readonly program?: string | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly cursor?: string | undefined
  /** 1 to 500. Default 50. */
  readonly limit?: number | undefined
}

export interface MessageHistory {
  /** Newest first. Needs `history.read-masked`, else `ACCESS_DENIED`; every read is audited, one by `phone` among that person's records. */
  list(query: HistoryQuery, actor: Actor): Promise<{ readonly records: readonly MessageRecord[]; readonly cursor?: string | undefined }>
  /** The number, and the text where it is still kept. Needs `history.reveal` and a reason; audited before anything is shown. */
  reveal(id: string, by: By): Promise<{ readonly text?: string | undefined; readonly phone: string }>
  /**
   * Ids of the messages to a patient, or a number, whose text was this to the letter, newest first for each number: so a
   * screenshot is held against the record after the text was erased. Compares keyed hashes, as long as the message is kept
   * (`bodyMac` in its records). None: no text to them was this one, or not letter by letter. Needs `history.reveal` and a
   * reason, since a yes tells what stood there; audited, without the text.
   */
  provesBody(text: string, who: { readonly patient: string } | { readonly phone: PhoneNumberInput }, by: By): Promise<readonly string[]>
  /**
   * What each consent of a patient, or of a number, was given by: the words shown, page, address and agent of the browser,
   * signature, guardian, who took it down, line of an imported file. For each number of theirs; none known: an empty list.
   * Kept under the person's key: nothing of it is left after forgetting and its floor, nor where that key is damaged. Of a
   * ledger of your own nothing is here. Needs `history.reveal` and a reason; audited before anything is shown.
   */
  revealConsents(who: { readonly patient: string } | { readonly phone: PhoneNumberInput }, by: By): Promise<readonly RevealedConsents[]>
}

export interface RevealedConsent {
  readonly event: ConsentEvent
  /** What the row said beside this was damaged: language, file, wishes. Until it is whole no consent of this number counts. */
  readonly damaged?: true | undefined
  /** The words that were shown. Absent, as any of these: the source gave none, or they can no longer be read. */
  readonly disclosure?: string | undefined
  readonly page?: string | undefined
  readonly ip?: string | undefined
  readonly userAgent?: string | undefined
  readonly signature?: string | undefined
  readonly guardian?: string | undefined
  /** Who took it down, as another system says. */
  readonly takenBy?: string | undefined
  readonly imported?: { readonly file: string; readonly line: number } | undefined
}

export interface RevealedConsents {
  /** Absent: what is stored of it was damaged. */
  readonly phone?: string | undefined
  /** Oldest record first, revocations too. */
  readonly consents: readonly RevealedConsent[]
}

export interface RecoverOptions {
  /** Numbers that the host knows to have opted out, of whatever age. */
  readonly optOuts?: AsyncIterable<ImportRow> | Iterable<ImportRow> | undefined
  /** Ends the reading of lists; all else is done, and a list that was not read to its end is in `unreachable`, as is one silent for 30 seconds. */
  readonly signal?: AbortSignal | undefined
}

export interface RecoveryReport {
  /** Id of the record that names what was lost: see `evidenceFor`. */
  readonly record: string
  /** The name under which the log goes on: verifiers pin it. */
  readonly origin: string
  readonly optOuts: number
  readonly bad: number
  /** Transports whose opt-out list could not be read: run it again. */
  readonly unreachable: readonly string[]
  readonly unknown: number
  readonly held: number
  /** Records of the log that are missing or were changed. Each is stated, in its place, by a `record.damaged`. */
  readonly damaged: number
}

export interface CheckResult {
  readonly name: string
  readonly ok: boolean
  readonly fix?: string | undefined
}

export interface JoinedMessenger extends Pick<Messenger, 'evaluate' | 'send' | 'cancel'> {
  readonly consent: Pick<ConsentLedger, 'record' | 'revoke'>
  readonly suppression: Pick<PeopleSuppression, 'suppress' | 'lift'>
}

/** What a person stops or lets go: a program by its id, or all of a sender by the sender's. */
export type HoldTarget = string | { readonly sender: string }

/** The one path every message takes. */
export interface Messenger extends ProviderStates, NumberVerbs {
  /** Dry run: the same gates, nothing written. */
  evaluate(request: SendRequest): Promise<Decision>
  /**
   * Durable when it resolves. The same key answers with the same message, `replayed`; the same key with another request
   * throws `IDEMPOTENCY_CONFLICT`. A refusal is an outcome; misuse throws `INVALID_REQUEST`, `INVALID_SLOT`,
   * `INVALID_PHONE_NUMBER` or `UNKNOWN_PROGRAM`, and nothing is stored.
   */
  send(request: SendRequest): Promise<SendOutcome>
  /**
   * Lazy: nothing happens unless iterated. Input order. Run it again to resume. What `send` would throw for one request is
   * thrown in its place, with its place in the input as `details.index`; the others of its batch are stored, and another
   * `for await` over the same iterable goes on past it. After an error without `index` it is at its end: run it again.
   */
  sendMany(
    requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
    options?: { readonly batchSize?: number | undefined; readonly signal?: AbortSignal | undefined },
  ): AsyncIterable<SendOutcome>
  /**
   * The waiting text of one id, or all of one reference, in transactions of 500. `tooLate`: already with the transport or
   * beyond, or it may be: what was to be sent again goes no more and is `unknown`. Needs `message.cancel`, else
   * `ACCESS_DENIED`.
   */
  cancel(query: { readonly id: string } | { readonly reference: string }, by: By): Promise<{ readonly cancelled: number; readonly tooLate: number }>
  /**
   * A person settles an unknown. `not-sent` queues the text again while it is still of use. Needs `message.resolve`, else
   * `ACCESS_DENIED`. Throws `INVALID_REQUEST` with the path `id` where nothing of that id is unknown.
   */
  resolve(id: string, as: 'accepted' | 'not-sent', by: By): Promise<void>
  /**
   * After a restore: takes in the providers' opt-out lists and the host's own, makes calls under way `unknown`, holds what
   * is queued, and goes on with the log under a new name. Sends nothing, may be repeated. Needs `policy.change`.
   * Nothing leaves before `reopen`. A held text is settled by `resolve` or `cancel`.
   */
  recover(by: By, options?: RecoverOptions): Promise<RecoveryReport>
  /** A person, having looked, lets texts leave again. Needs `program.release`. Throws `INVALID_REQUEST` where `recover` has to come first. */
  reopen(by: By): Promise<void>
  /**
   * The whole log as a file for `nophi verify --range`, after a record of how far the numbers of each recipient reach, so
   * that a tail that somebody cuts off shows. `phones`: default everybody who ever stopped or revoked. Needs
   * `evidence.export`, else `ACCESS_DENIED`. The format: `docs/guides/evidence.md`.
   */
  exportEvidence(by: By, options?: { readonly phones?: readonly PhoneNumberInput[] | undefined }): AsyncIterable<Uint8Array>
  /**
   * One person's records with their proofs as a file for `nophi verify`: consents with the words that were shown,
   * opt-outs, lifts, permits, calls, receipts, replies and who read them, for each phone number of theirs, after a record
   * of how far its numbers reach. No number, name or text of theirs is in it. Of a number that several patients share it
   * holds what all of them were sent. Found through indexes; where retention removed rows the whole log is read. Memory:
   * an id for each record. On record before it is given out. Needs `evidence.export`, else `ACCESS_DENIED`. Publishes until
   * the log covers them all; `AUDIT_UNAVAILABLE` with `not-covered-yet` where other processes kept it from that for five seconds.
   */
  exportPerson(who: { readonly patient: string } | { readonly phone: PhoneNumberInput }, by: By): AsyncIterable<Uint8Array>
  /**
   * Why a person did or did not get a text, and who was told that they want none: status and deciding reasons of each
   * message, opt-outs with their deadline and the systems that acknowledged them, consent, open reviews, holds, and what is
   * known of the providers' own lists. Masked, without words of anybody; ids name the records of the log that prove it.
   * Needs `history.read-masked` and a reason; on record before it is shown.
   */
  explain(query: ExplainQuery, by: By, options?: ExplainOptions): Promise<Explanation>
  /**
   * Notes every suppression that stands for a sink that was added later; `maintain` then tells it. Union only, may be
   * repeated, goes on where it was aborted. Run it once every process has the sink. Needs `suppression.add`. Throws
   * `INVALID_REQUEST` for an unknown name.
   */
  backfillSink(name: string, by: By, options?: { readonly signal?: AbortSignal | undefined }): Promise<SinkBackfill>
  /**
   * Numbers that only one side holds as stopped for everything, by the sink's own `list`; lazy. Keeps ids of the listed
   * numbers in memory, never the numbers. Needs `history.reveal`; audited before anything is compared. Throws
   * `INVALID_REQUEST` for a sink without a list, `TRANSPORT_UNAVAILABLE` where the list breaks off.
   */
  compareSink(name: string, by: By, options?: { readonly signal?: AbortSignal | undefined }): AsyncIterable<SinkDifference>
  /** A system that is gone, and out of the configuration, need not be told any more. What it was told stays on record. Needs `policy.change`. */
  retireSink(name: string, by: By): Promise<{ readonly dropped: number }>
  /**
   * Stops a program, or by `{ sender }` all that leaves in the name of a sender, in every process until somebody releases it:
   * what waits keeps waiting, and a text that is already on its way is not called back. The two are held and released each
   * for itself. Needs `program.hold`, for a sender at each of its programs, else `ACCESS_DENIED`; throws `UNKNOWN_PROGRAM`,
   * and `INVALID_REQUEST` for a sender that is not defined.
   */
  hold(target: HoldTarget, by: By): Promise<void>
  /** Ends the hold of a program or of a sender; what waited is looked at again. Needs `program.release`, as `hold` needs its own; throws the same. */
  release(target: HoldTarget, by: By): Promise<void>
  /** Verified events only. Replays change nothing. A STOP is recorded when it resolves. */
  receive(events: readonly InboundEvent[]): Promise<readonly ReceiveOutcome[]>
  /** One batch, from any job runner. Resolves after every outcome is recorded. `limit` 1 to 500, default 50: the calls made side by side. */
  dispatchDue(options?: { readonly limit?: number | undefined; readonly signal?: AbortSignal | undefined }): Promise<DispatchReport>
  /**
   * Drains, expired leases, audit publishing, monitor, sinks, purge. Somebody calls it every minute and looks at `alarms`, or
   * `check()` complains. Each part stands alone; throws where not even the alarms can be read.
   */
  maintain(options?: { readonly signal?: AbortSignal | undefined }): Promise<MaintenanceReport>
  /** Message, refusal and their leaves live or die with the host's commit. Takes no recipient lock for `send`. Throws `TRANSACTION_MISMATCH`. */
  within(transaction: SqlExecutor): JoinedMessenger
  /** What must hold for texts to leave, and what to do where it does not. Never throws. Tells a rotation of keys as well that this process is there. */
  check(): Promise<readonly CheckResult[]>
  readonly consent: ConsentLedger
  readonly suppression: MessengerSuppression
  readonly audit: AuditLog
  /** What this process knows: the count in storage, which is one for all processes, and its own news since. */
  readonly monitor: BehaviorMonitor
  readonly history: MessageHistory
  /** What waits for a person besides replies. Needs `review.read`, else `ACCESS_DENIED`; one audited read. */
  worklist(query: WorklistQuery, actor: Actor): Promise<Worklist>
  /** Replies that somebody must read. */
  readonly reviews: Reviews
  readonly retention: Retention
  /** People beside their numbers: deaths, shared phones, numbers that are a person's no more. */
  readonly people: People
  /** New keys under running traffic. */
  readonly keyRotation: KeyRotation
  /** The links in our texts, for the portal's own routes; null without `portal`. */
  readonly portalLinks: PortalLinks | null
  /**
   * Closes the transports, not the storage, which may have other users, and takes this process off the list of those that a
   * rotation of keys waits for. From then on `send`, `sendMany`, `dispatchDue` and
   * `suppression.sendIfAllowed` throw `MESSENGER_CLOSED`; what waits is sent by other processes. All else goes on: `receive`
   * still records, and what is on record can be read.
   */
  close(): Promise<void>
}
