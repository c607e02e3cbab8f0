import type { DueMessage, MessageChange, MessageRow, MessageStore } from '../../ports/message-store.js'
import { copyBytes } from './copy-bytes.js'
import type { PersonTables } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createMessageRetention } from './message-retention.js'
import { type MessageIndex, type MessageTables, openStatuses, providerGroup, receiptKey } from './message-tables.js'
import { createReplyVerbs } from './reply-verbs.js'
import { type Table, take, takeWhile } from './table.js'
import { putInMap } from './undo.js'
import { createWaitingVerbs } from './waiting-verbs.js'

export function createMessageSlice(transaction: MemoryTransaction<{ readonly messages: MessageTables } & Pick<PersonTables, 'consent'>>): MessageStore {
  const { tables, undo } = transaction
  const { erase, eraseTextsOf, subjectsOfPatient, purgeMessages, purgeTombstones, purgeUnassignedReceipts, purgeReplies } = createMessageRetention(transaction)
  const replies = createReplyVerbs(transaction)
  const { waiting, countWaiting } = createWaitingVerbs(transaction, copy)

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
      if (order === 'age') return takeWhile(messages.ascending('dueByAge', ''), limit, ({ notBefore }) => notBefore <= now).map(dueOf)
      const claimed: MessageRow[] = []
      for (const priority of prioritiesOf(messages)) {
        claimed.push(...takeWhile(messages.ascending('due', priority), limit - claimed.length, ({ notBefore }) => notBefore <= now))
        if (claimed.length >= limit) break
      }
      return claimed.map(dueOf)
    },
    async nextDueAt() {
      return tables().messages.messages.first('dueByAge', '')?.notBefore ?? null
    },
    async update(id, { from, attempt }, change) {
      const { messages } = tables().messages
      const row = messages.get(id)
      if (row === undefined || !from.includes(row.status) || (attempt !== undefined && row.attempt !== attempt)) return false
      const payload = change.payload === undefined ? row.payload : copyOrNone(change.payload)
      messages.put(undo, { ...row, ...definedOf(change), payload })
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
    async assignReceipts(transport, providerId, { attempt, message }) {
      const { receipts } = tables().messages
      for (const row of [...receipts.ascending('provider', providerGroup(transport, providerId))]) receipts.put(undo, { ...row, attempt, message })
    },
    insertReply: replies.insertReply,
    replies: replies.replies,
    reply: replies.reply,
    reviews: replies.reviews,
    countUndecided: replies.countUndecided,
    oldestUndecided: replies.oldestUndecided,
    claimReview: replies.claimReview,
    releaseReview: replies.releaseReview,
    decideReview: replies.decideReview,
    waiting,
    countWaiting,
    erase,
    eraseTextsOf,
    subjectsOfPatient,
    purgeMessages,
    purgeTombstones,
    purgeUnassignedReceipts,
    purgeReplies,
  }
}

function prioritiesOf(messages: Table<MessageRow, MessageIndex>): readonly string[] {
  return [...messages.groups('due')].sort((a, b) => Number(a) - Number(b))
}

/** Itself, nearly always. */
function definedOf(change: MessageChange): MessageChange {
  const members = Object.entries(change)
  return members.some(([, value]) => value === undefined) ? Object.fromEntries(members.filter(([, value]) => value !== undefined)) : change
}

function copyOrNone(bytes: Uint8Array | null): Uint8Array | null {
  return bytes === null ? null : copyBytes(bytes)
}

function copy(row: MessageRow): MessageRow {
  return { ...row, payload: copyOrNone(row.payload), keyMacs: [...row.keyMacs] }
}

function copyOrNull(row: MessageRow | undefined): MessageRow | null {
  return row === undefined ? null : copy(row)
}

function dueOf(row: MessageRow): DueMessage {
  const { id, subject, stamp, program, owner, kind, patient, createdAt, expiresAt, attempt, attempts, bodyMac, exemptEvent, decision, actor } = row
  const { sender, consentEvent, transport } = row
  const payload = copyOrNone(row.payload)
  return {
    id,
    subject,
    stamp,
    program,
    owner,
    sender,
    kind,
    patient,
    createdAt,
    expiresAt,
    attempt,
    attempts,
    payload,
    bodyMac,
    exemptEvent,
    decision,
    actor,
    consentEvent,
    transport,
  }
}
