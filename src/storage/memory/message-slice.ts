import type { MessageStatus } from '../../domain/message-status.js'
import { type MessageRow, type MessageStore, purgedKind, type ReceiptRow, type ReplyRow } from '../../ports/message-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import { isHeld } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createTable, type Table, take, takeWhile } from './table.js'
import { deleteFromMap, putInMap } from './undo.js'

type MessageIndex = 'all' | 'subject' | 'reference' | 'program' | 'open' | 'queuedOfProgram' | 'due' | 'dueByAge' | 'expiry' | 'erasable'

export interface MessageTables {
  readonly messages: Table<MessageRow, MessageIndex>
  readonly idByKey: Map<string, string>
  readonly idByExemptEvent: Map<string, string>
  readonly receipts: Table<ReceiptRow, 'provider' | 'unassigned'>
  readonly replies: Table<ReplyRow, 'age' | 'subject' | 'words'>
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
const openStatuses: ReadonlySet<MessageStatus> = new Set(['queued', 'sending', 'unknown'])
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
      unassigned: { group: ({ attempt }) => (attempt === null ? '' : null), order: ({ at }) => at },
    }),
    replies: createTable(({ id }: ReplyRow) => id, {
      age: { group: () => '', order: ({ at }) => at },
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
    async claimDue(now, limit, order = 'priority') {
      const { messages } = tables().messages
      if (order === 'age') return takeWhile(messages.ascending('dueByAge', ''), limit, ({ notBefore }) => notBefore <= now).map(copy)
      const claimed: MessageRow[] = []
      for (const priority of prioritiesOf(messages)) {
        claimed.push(...takeWhile(messages.ascending('due', priority), limit - claimed.length, ({ notBefore }) => notBefore <= now))
        if (claimed.length >= limit) break
      }
      return claimed.map(copy)
    },
    async nextDueAt() {
      return tables().messages.messages.first('dueByAge', '')?.notBefore ?? null
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
    unassignedReceipts: async (since, limit) =>
      take(
        tables().messages.receipts.ascending('unassigned', '', ({ at }) => at < since),
        limit,
      ).map((row) => ({ ...row })),
    async assignReceipts(transport, providerId, attempt) {
      const { receipts } = tables().messages
      for (const row of [...receipts.ascending('provider', providerGroup(transport, providerId))]) receipts.put(undo, { ...row, attempt })
    },
    async insertReply(row) {
      tables().messages.replies.put(undo, copyReply(row))
    },
    replies: async (subject, since) => [...tables().messages.replies.ascending('subject', subject, ({ at }) => at < since)].map(copyReply),
    async erase(before, now, limit, except) {
      const { messages, replies } = tables().messages
      const free = (row: { readonly subject: string; readonly program?: string }): boolean => !isHeld(except, row)
      const done = takeWhileFree(messages.ascending('erasable', 'final'), limit, (row) => erasableFrom(row) < before, free)
      const last = Math.min(before, now)
      const settled = takeWhileFree(messages.ascending('erasable', 'unknown'), limit - done.length, (row) => erasableFrom(row) < last, free)
      for (const row of [...done, ...settled]) messages.put(undo, { ...row, payload: null })
      const room = limit - done.length - settled.length
      const read = takeWhileFree(replies.ascending('words', ''), room, ({ wordsUntil }) => (wordsUntil ?? 0) < now, free)
      for (const row of read) replies.put(undo, { ...row, words: null })
      return [...done, ...settled, ...read].map(({ id }) => id)
    },
    subjectsOfPatient: async (patient) => [
      ...new Set(
        take(tables().messages.messages.ascending('all', ''), Number.POSITIVE_INFINITY, (row) => row.patient === patient).map(({ subject }) => subject),
      ),
    ],
    async purgeMessages(before, now, limit, except) {
      const { messages, receipts } = tables().messages
      const old = ({ createdAt }: MessageRow): boolean => createdAt < before
      const wanted = (row: MessageRow): boolean => !openStatuses.has(row.status) && row.statusAt < before && !isHeld(except, row)
      const going = takeWhileFree(messages.ascending('all', ''), limit, old, wanted)
      for (const row of going) {
        if (row.transport !== null && row.providerId !== null)
          for (const receipt of [...receipts.ascending('provider', providerGroup(row.transport, row.providerId))]) receipts.delete(undo, receiptKey(receipt))
        messages.put(undo, tombstoneOf(row, now))
      }
      return going.map(({ id }) => id)
    },
    async purgeTombstones(before, limit) {
      const { messages, idByKey, idByExemptEvent } = tables().messages
      const going = takeWhile(messages.ascending('all', purgedKind), limit, ({ createdAt }) => createdAt < before)
      for (const { id, keyMacs, exemptEvent } of going) {
        messages.delete(undo, id)
        for (const mac of keyMacs) deleteFromMap(undo, idByKey, mac)
        if (exemptEvent !== null) deleteFromMap(undo, idByExemptEvent, exemptEvent)
      }
      return going.map(({ id }) => id)
    },
    async purgeReplies(before, limit, except) {
      const { replies } = tables().messages
      const going = takeWhileFree(
        replies.ascending('age', ''),
        limit,
        ({ at }) => at < before,
        (row) => !isHeld(except, row),
      )
      for (const { id } of going) replies.delete(undo, id)
      return going.map(({ id }) => id)
    },
  }
}

function takeWhileFree<Row>(rows: Iterable<Row>, limit: number, inside: (row: Row) => boolean, free: (row: Row) => boolean): Row[] {
  const taken: Row[] = []
  if (limit <= 0) return taken
  for (const row of rows) {
    if (!inside(row)) break
    if (!free(row)) continue
    taken.push(row)
    if (taken.length >= limit) break
  }
  return taken
}

function tombstoneOf({ id, keyMacs, fingerprint, decision, exemptEvent, status }: MessageRow, now: number): MessageRow {
  return {
    id,
    keyMacs,
    fingerprint,
    decision,
    exemptEvent,
    status,
    kind: purgedKind,
    createdAt: now,
    statusAt: now,
    subject: '',
    stamp: 0,
    held: null,
    program: '',
    owner: '',
    sender: '',
    messageClass: '',
    language: '',
    expects: '[]',
    reference: null,
    patient: null,
    priority: 0,
    notBefore: 0,
    expiresAt: 0,
    attempt: null,
    attempts: 0,
    payload: null,
    bodyMac: null,
    actor: '',
    consentEvent: null,
    transport: null,
    providerId: null,
    receiptRank: 0,
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
