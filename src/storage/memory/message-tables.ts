import type { MessageStatus } from '../../domain/message-status.js'
import { type MessageRow, purgedKind, type ReceiptRow } from '../../ports/message-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import { createTable, type Table } from './table.js'

export type MessageIndex =
  | 'all'
  | 'subject'
  | 'reference'
  | 'program'
  | 'open'
  | 'queuedOfProgram'
  | 'held'
  | 'expired'
  | 'due'
  | 'dueByAge'
  | 'expiry'
  | 'erasable'

export interface MessageTables {
  readonly messages: Table<MessageRow, MessageIndex>
  readonly idByKey: Map<string, string>
  readonly idByExemptEvent: Map<string, string>
  readonly receipts: Table<ReceiptRow, 'provider' | 'message' | 'unassigned'>
  readonly replies: Table<ReplyRow, 'age' | 'subject' | 'words' | 'undecided' | 'decided'>
}

export const messageRecords: readonly StoredTable[] = [
  { table: 'messages.messages', classes: ['messages', 'texts', 'idempotency-keys'] },
  { table: 'messages.idByKey', classes: ['idempotency-keys'] },
  { table: 'messages.idByExemptEvent', classes: ['messages'] },
  { table: 'messages.receipts', classes: ['receipts'] },
  { table: 'messages.replies', classes: ['replies', 'reply-words'] },
]

// Nothing is sent again from these, so the text has done its work. An unknown text keeps it until nobody can settle it any more.
const final: ReadonlySet<MessageStatus> = new Set(['accepted', 'delivered', 'undelivered', 'rejected', 'refused', 'cancelled', 'expired'])
// Few, and looked for by their state alone; what is final is many, and is found by time.
export const openStatuses: ReadonlySet<MessageStatus> = new Set(['queued', 'sending', 'unknown'])
const settledAfterMs = 72 * 3_600_000

export function createMessageTables(): MessageTables {
  const order = ({ createdAt }: MessageRow): number => createdAt
  return {
    messages: createTable(({ id }: MessageRow) => id, {
      all: { group: ({ kind }) => (kind === purgedKind ? purgedKind : ''), order },
      subject: { group: ({ subject, kind }) => (kind === purgedKind ? null : subject), order },
      reference: { group: ({ reference }) => reference, order },
      program: { group: ({ program, kind }) => (kind === purgedKind ? null : program), order },
      open: { group: ({ status }) => (openStatuses.has(status) ? status : null), order },
      queuedOfProgram: { group: ({ status, program }) => (status === 'queued' ? program : null), order },
      held: { group: ({ status, held, exemptEvent }) => (status === 'queued' && held !== null && exemptEvent === null ? '' : null), order },
      expired: {
        group: ({ status, kind, exemptEvent }) => (status === 'expired' && kind !== purgedKind && exemptEvent === null ? '' : null),
        order: ({ statusAt }) => statusAt,
      },
      due: { group: ({ status, held, priority }) => (status === 'queued' && held === null ? String(priority) : null), order: ({ notBefore }) => notBefore },
      dueByAge: { group: ({ status, held }) => (status === 'queued' && held === null ? '' : null), order: ({ notBefore }) => notBefore },
      expiry: { group: ({ status }) => (status === 'queued' ? '' : null), order: ({ expiresAt }) => expiresAt },
      erasable: {
        group: ({ payload, status }) => (payload === null ? null : status === 'unknown' ? 'unknown' : final.has(status) ? 'final' : null),
        order: erasableFrom,
      },
    }),
    idByKey: new Map(),
    idByExemptEvent: new Map(),
    receipts: createTable(receiptKey, {
      provider: { group: ({ transport, providerId }) => providerGroup(transport, providerId), order: ({ at }) => at },
      message: { group: ({ message }) => message, order: ({ at }) => at },
      unassigned: { group: ({ attempt }) => (attempt === null ? '' : null), order: ({ at }) => at },
    }),
    replies: createTable(({ id }: ReplyRow) => id, {
      age: { group: () => '', order: ({ at }) => at },
      subject: { group: ({ subject }) => subject, order: ({ at }) => at },
      words: { group: ({ words }) => (words === null ? null : ''), order: ({ wordsUntil }) => wordsUntil ?? 0 },
      undecided: { group: ({ needsReview, decidedAt, urgent }) => (needsReview && decidedAt === null ? urgencyOf(urgent) : null), order: ({ at }) => at },
      decided: { group: ({ decidedAt }) => (decidedAt === null ? null : ''), order: ({ decidedAt }) => decidedAt ?? 0 },
    }),
  }
}

export function erasableFrom({ status, statusAt, expiresAt }: MessageRow): number {
  return status === 'unknown' ? Math.max(statusAt, expiresAt + settledAfterMs) : statusAt
}

export function urgencyOf(urgent: boolean): 'urgent' | 'other' {
  return urgent ? 'urgent' : 'other'
}

export function providerGroup(transport: string, providerId: string): string {
  return `${transport.length}:${transport}${providerId}`
}

export function receiptKey({ transport, providerId, kind, rank, at }: ReceiptRow): string {
  return JSON.stringify([transport, providerId, kind, rank, at])
}
