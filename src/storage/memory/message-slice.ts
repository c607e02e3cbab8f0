import type { MessageStatus } from '../../domain/message-status.js'
import type { MessageRow, MessageStore, ReceiptRow, ReplyRow } from '../../ports/message-store.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createTable, type Table, take, takeWhile } from './table.js'
import { putInMap } from './undo.js'

type MessageIndex = 'all' | 'subject' | 'reference' | 'program' | 'open' | 'queuedOfProgram' | 'due' | 'expiry' | 'erasable'

export interface MessageTables {
  readonly messages: Table<MessageRow, MessageIndex>
  readonly idByKey: Map<string, string>
  readonly idByExemptEvent: Map<string, string>
  readonly receipts: Table<ReceiptRow, 'provider'>
  readonly replies: Table<ReplyRow, 'subject' | 'words'>
}

// Nothing is sent again from these, so the text has done its work. An unknown text keeps it until nobody can settle it any more.
const final: ReadonlySet<MessageStatus> = new Set(['accepted', 'delivered', 'undelivered', 'rejected', 'refused', 'cancelled', 'expired'])
// Few, and looked for by their state alone; what is final is many, and is found by time.
const openStatuses: ReadonlySet<MessageStatus> = new Set(['queued', 'sending', 'unknown'])
const settledAfterMs = 72 * 3_600_000

export function createMessageTables(): MessageTables {
  const order = ({ createdAt }: MessageRow): number => createdAt
  return {
    messages: createTable(({ id }: MessageRow) => id, {
      all: { group: () => '', order },
      subject: { group: ({ subject }) => subject, order },
      reference: { group: ({ reference }) => reference, order },
      program: { group: ({ program }) => program, order },
      open: { group: ({ status }) => (openStatuses.has(status) ? status : null), order },
      queuedOfProgram: { group: ({ status, program }) => (status === 'queued' ? program : null), order },
      due: { group: ({ status, held, priority }) => (status === 'queued' && held === null ? String(priority) : null), order: ({ notBefore }) => notBefore },
      expiry: { group: ({ status }) => (status === 'queued' ? '' : null), order: ({ expiresAt }) => expiresAt },
      erasable: {
        group: ({ payload, status }) => (payload === null ? null : status === 'unknown' ? 'unknown' : final.has(status) ? 'final' : null),
        order: erasableFrom,
      },
    }),
    idByKey: new Map(),
    idByExemptEvent: new Map(),
    receipts: createTable(receiptKey, { provider: { group: ({ transport, providerId }) => providerGroup(transport, providerId), order: ({ at }) => at } }),
    replies: createTable(({ id }: ReplyRow) => id, {
      subject: { group: ({ subject }) => subject, order: ({ at }) => at },
      words: { group: ({ words }) => (words === null ? null : ''), order: ({ wordsUntil }) => wordsUntil ?? 0 },
    }),
  }
}

export function createMessageSlice({ tables, undo }: MemoryTransaction<{ readonly messages: MessageTables }>): MessageStore {
  function findByKey(macs: readonly string[]): MessageRow | undefined {
    const { idByKey, messages } = tables().messages
    for (const mac of macs) {
      const id = idByKey.get(mac)
      if (id !== undefined) return messages.get(id)
    }
    return undefined
  }

  function standing(row: MessageRow): MessageRow | undefined {
    const { messages, idByExemptEvent } = tables().messages
    const exempted = row.exemptEvent === null ? undefined : idByExemptEvent.get(row.exemptEvent)
    return messages.get(row.id) ?? findByKey(row.keyMacs) ?? (exempted === undefined ? undefined : messages.get(exempted))
  }

  return {
    async insertIfAbsent(row) {
      const { messages, idByKey, idByExemptEvent } = tables().messages
      const known = standing(row)
      if (known !== undefined) return { inserted: false, row: copy(known) }
      messages.put(undo, copy(row))
      for (const mac of row.keyMacs) putInMap(undo, idByKey, mac, row.id)
      if (row.exemptEvent !== null) putInMap(undo, idByExemptEvent, row.exemptEvent, row.id)
      return { inserted: true, row }
    },
    get: async (id) => copyOrNull(tables().messages.messages.get(id)),
    findByKey: async (macs) => copyOrNull(findByKey(macs)),
    async claimDue(now, limit) {
      const { messages } = tables().messages
      const claimed: MessageRow[] = []
      for (const priority of prioritiesOf(messages)) {
        claimed.push(...takeWhile(messages.ascending('due', priority), limit - claimed.length, ({ notBefore }) => notBefore <= now))
        if (claimed.length >= limit) break
      }
      return claimed.map(copy)
    },
    async nextDueAt() {
      const { messages } = tables().messages
      const times = messages.groups('due').flatMap((priority) => messages.first('due', priority)?.notBefore ?? [])
      return times.length === 0 ? null : Math.min(...times)
    },
    async update(id, { from, attempt }, change) {
      const { messages } = tables().messages
      const row = messages.get(id)
      if (row === undefined || !from.includes(row.status) || (attempt !== undefined && row.attempt !== attempt)) return false
      messages.put(undo, { ...row, ...change, payload: ('payload' in change ? change.payload?.slice() : row.payload) ?? null })
      return true
    },
    async listQueued({ subject, program, reference }, limit) {
      const { messages } = tables().messages
      const rows =
        subject !== undefined
          ? messages.ascending('subject', subject)
          : reference !== undefined
            ? messages.ascending('reference', reference)
            : program !== undefined
              ? messages.ascending('queuedOfProgram', program)
              : messages.ascending('open', 'queued')
      const wanted = (row: MessageRow): boolean =>
        row.status === 'queued' && (program === undefined || row.program === program) && (reference === undefined || row.reference === reference)
      return take(rows, limit, wanted).map(copy)
    },
    listExpired: async (now, limit) => takeWhile(tables().messages.messages.ascending('expiry', ''), limit, ({ expiresAt }) => expiresAt <= now).map(copy),
    async list({ subject, reference, program, status, from, to, before, limit }) {
      const { messages } = tables().messages
      const older = (row: MessageRow): boolean =>
        (before === undefined || row.createdAt < before.createdAt || (row.createdAt === before.createdAt && row.id < before.id)) &&
        (to === undefined || row.createdAt <= to)
      const rows =
        subject !== undefined
          ? messages.descending('subject', subject, older)
          : reference !== undefined
            ? messages.descending('reference', reference, older)
            : program !== undefined
              ? messages.descending('program', program, older)
              : status !== undefined && openStatuses.has(status)
                ? messages.descending('open', status, older)
                : messages.descending('all', '', older)
      const page: MessageRow[] = []
      for (const row of rows) {
        if (page.length >= limit || (from !== undefined && row.createdAt < from)) break
        const wanted =
          (reference === undefined || row.reference === reference) &&
          (program === undefined || row.program === program) &&
          (status === undefined || row.status === status)
        if (wanted) page.push(copy(row))
      }
      return page
    },
    async insertReceipt(row) {
      const { receipts } = tables().messages
      if (receipts.get(receiptKey(row)) !== undefined) return false
      receipts.put(undo, { ...row })
      return true
    },
    receipts: async (transport, providerId) =>
      [...tables().messages.receipts.ascending('provider', providerGroup(transport, providerId))].map((row) => ({ ...row })),
    async insertReply(row) {
      tables().messages.replies.put(undo, copyReply(row))
    },
    replies: async (subject, since) => [...tables().messages.replies.ascending('subject', subject, ({ at }) => at < since)].map(copyReply),
    async erase(before, now, limit) {
      const { messages, replies } = tables().messages
      const done = takeWhile(messages.ascending('erasable', 'final'), limit, (row) => erasableFrom(row) < before)
      const settled = takeWhile(messages.ascending('erasable', 'unknown'), limit - done.length, (row) => erasableFrom(row) < Math.min(before, now))
      for (const row of [...done, ...settled]) messages.put(undo, { ...row, payload: null })
      const read = takeWhile(replies.ascending('words', ''), limit - done.length - settled.length, ({ wordsUntil }) => (wordsUntil ?? 0) < now)
      for (const row of read) replies.put(undo, { ...row, words: null })
      return done.length + settled.length + read.length
    },
  }
}

function erasableFrom({ status, statusAt, expiresAt }: MessageRow): number {
  return status === 'unknown' ? Math.max(statusAt, expiresAt + settledAfterMs) : statusAt
}

function prioritiesOf(messages: Table<MessageRow, MessageIndex>): readonly string[] {
  return [...messages.groups('due')].sort((a, b) => Number(a) - Number(b))
}

function providerGroup(transport: string, providerId: string): string {
  return `${transport.length}:${transport}${providerId}`
}

function receiptKey({ transport, providerId, kind, rank, at }: ReceiptRow): string {
  return JSON.stringify([transport, providerId, kind, rank, at])
}

function copy(row: MessageRow): MessageRow {
  return { ...row, payload: row.payload?.slice() ?? null, keyMacs: [...row.keyMacs] }
}

function copyReply(row: ReplyRow): ReplyRow {
  return { ...row, words: row.words?.slice() ?? null }
}

function copyOrNull(row: MessageRow | undefined): MessageRow | null {
  return row === undefined ? null : copy(row)
}
