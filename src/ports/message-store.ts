import type { MessageStatus } from '../domain/message-status.js'
import type { HeldRecords } from './legal-hold-store.js'
import type { ReplyStore } from './reply-store.js'
import type { SubjectKey } from './subject.js'
import type { WaitingKind, WaitingQuery } from './waiting-store.js'

/** The kind of a row of which only the idempotency key is left: asked again, it is known, and never a send. */
export const purgedKind = 'purged'

export interface MessageRow {
  readonly id: string
  readonly subject: SubjectKey
  /** The gate's number that the enqueue saw: a later stop kills the text, lifted or not. */
  readonly stamp: number
  readonly status: MessageStatus
  /** Reason code while a person or an event is waited for; null: not held. */
  readonly held: string | null
  readonly program: string
  readonly owner: string
  readonly sender: string
  readonly kind: string
  readonly messageClass: string
  readonly language: string
  /** Canonical JSON of the replies the text invites; kept after the payload is erased. */
  readonly expects: string
  /** Keyed hashes of the host's ids. */
  readonly reference: string | null
  readonly patient: string | null
  /** Lower goes first. */
  readonly priority: number
  readonly createdAt: number
  readonly notBefore: number
  readonly expiresAt: number
  /** Id of the attempt under way or last made. */
  readonly attempt: string | null
  readonly attempts: number
  /** The rendered text and what the gates need again, encrypted under the recipient's content key; null once erased. */
  readonly payload: Uint8Array | null
  /** Keyed hash of the rendered text: proves a body without keeping it. */
  readonly bodyMac: string | null
  /** The stop event whose confirmation this is, or the HELP whose answer: unique. */
  readonly exemptEvent: string | null
  /** Macs of the idempotency key, oldest index key first. */
  readonly keyMacs: readonly string[]
  readonly fingerprint: string
  /** Canonical JSON of the last decision. */
  readonly decision: string
  readonly actor: string
  readonly consentEvent: string | null
  readonly transport: string | null
  readonly providerId: string | null
  /** 0 none, 1 accepted, 2 sent, 3 failed, 4 delivered. */
  readonly receiptRank: number
  readonly statusAt: number
}

/** What a dispatcher asks of a text that is due. */
export type DueMessage = Pick<MessageRow, (typeof dueMembers)[number]>

export const dueMembers = [
  'id',
  'subject',
  'stamp',
  'program',
  'owner',
  'sender',
  'kind',
  'patient',
  'createdAt',
  'expiresAt',
  'attempt',
  'attempts',
  'payload',
  'bodyMac',
  'exemptEvent',
  'decision',
  'actor',
  'consentEvent',
  'transport',
] as const

/** A member that is absent or undefined stays as it is. */
export type MessageChange = Partial<Omit<MessageRow, 'id' | 'subject' | 'keyMacs'>>

export interface MessageQuery {
  readonly subject?: SubjectKey | undefined
  readonly reference?: string | undefined
  readonly program?: string | undefined
  readonly status?: MessageStatus | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Newest first; rows older than this (createdAt, id). */
  readonly before?: { readonly createdAt: number; readonly id: string } | undefined
  readonly limit: number
}

export interface ReceiptRow {
  readonly transport: string
  readonly providerId: string
  /** The attempt it belongs to; null: nobody knows this id yet. */
  readonly attempt: string | null
  /** The message of that attempt: a provider may call one text by several ids. */
  readonly message: string | null
  readonly kind: string
  readonly rank: number
  readonly at: number
}

export interface MessageStore extends ReplyStore {
  /** Unique by id, by any mac of the idempotency key and by `exemptEvent`. A duplicate is answered with the row that stands. */
  insertIfAbsent(row: MessageRow): Promise<{ readonly inserted: boolean; readonly row: MessageRow }>
  get(id: string): Promise<MessageRow | null>
  findByKey(macs: readonly string[]): Promise<MessageRow | null>
  /**
   * Locks queued rows that are due and not held; skips what another transaction holds. By priority, notBefore, id; `age`
   * by notBefore alone, so that what is urgent never keeps the rest waiting for ever.
   */
  claimDue(now: number, limit: number, order?: 'priority' | 'age'): Promise<readonly DueMessage[]>
  /** Earliest `notBefore` of queued rows that are not held. */
  nextDueAt(): Promise<number | null>
  /** Changes a row if its status is one of `from` and, when given, its attempt is `attempt`. False: it had moved on. */
  update(id: string, guard: { readonly from: readonly MessageStatus[]; readonly attempt?: string | undefined }, change: MessageChange): Promise<boolean>
  /** Queued and held rows of one recipient, program or host reference. */
  listQueued(
    where: { readonly subject?: SubjectKey | undefined; readonly program?: string | undefined; readonly reference?: string | undefined },
    limit: number,
  ): Promise<readonly MessageRow[]>
  /** Queued rows whose time has passed. */
  listExpired(now: number, limit: number): Promise<readonly MessageRow[]>
  list(query: MessageQuery): Promise<readonly MessageRow[]>
  /** Texts that wait for a person, oldest first: by when they were asked for, expired ones by when they expired. */
  waiting(query: WaitingQuery): Promise<readonly MessageRow[]>
  countWaiting(expiredSince: number): Promise<Readonly<Record<WaitingKind, number>>>
  /** Every receipt is kept; false: this one was there. */
  insertReceipt(row: ReceiptRow): Promise<boolean>
  receipts(transport: string, providerId: string): Promise<readonly ReceiptRow[]>
  /** Receipts since an instant whose attempt is not known, oldest first: an answer and its receipt may have crossed. */
  unassignedReceipts(since: number, limit: number): Promise<readonly ReceiptRow[]>
  assignReceipts(transport: string, providerId: string, to: { readonly attempt: string; readonly message: string }): Promise<void>
  /** Erases payloads of final messages older than `before`, and sealed words past their time. Returns the ids of messages and replies. */
  erase(before: number, now: number, limit: number, except: HeldRecords): Promise<readonly string[]>
  /**
   * Erases what one patient's texts to a number hold, where they wait for nothing and are not under way, and the sealed words of the
   * replies to them. Returns the ids of all of their texts there.
   */
  eraseTextsOf(subject: SubjectKey, patients: readonly string[]): Promise<readonly string[]>
  /** Numbers for which a message was asked for in the name of this patient. */
  subjectsOfPatient(patient: string): Promise<readonly SubjectKey[]>
  /**
   * Reduces messages that were final before `before`, or unknown and past their time by then, to tombstones (kind `purged`,
   * no subject): id, key macs, fingerprint and decision stay, everything else is blank; their receipts go, under whichever
   * id of the provider's. Returns ids.
   */
  purgeMessages(before: number, now: number, limit: number, except: HeldRecords): Promise<readonly string[]>
  /** Removes tombstones made before `before`. Returns ids. */
  purgeTombstones(before: number, limit: number): Promise<readonly string[]>
  /** Removes receipts before `before` whose attempt nobody ever told. Returns the provider's ids. */
  purgeUnassignedReceipts(before: number, limit: number): Promise<readonly string[]>
  /** Removes replies that came before `before`. Returns ids. */
  purgeReplies(before: number, limit: number, except: HeldRecords): Promise<readonly string[]>
}
