import type { HeldRecords } from '../../ports/legal-hold-store.js'
import { type MessageRow, type MessageStore, purgedKind } from '../../ports/message-store.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import { isHeld, isPersonHeld, type PersonTables } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { erasableFrom, type MessageTables, openStatuses, providerGroup, receiptKey } from './message-tables.js'
import { take, takeWhile } from './table.js'
import { deleteFromMap } from './undo.js'

type RetentionVerbs = Pick<
  MessageStore,
  'erase' | 'eraseTextsOf' | 'subjectsOfPatient' | 'purgeMessages' | 'purgeTombstones' | 'purgeUnassignedReceipts' | 'purgeReplies'
>

/** What ends the life of messages and replies. */
export function createMessageRetention({
  tables,
  undo,
}: MemoryTransaction<{ readonly messages: MessageTables } & Pick<PersonTables, 'consent'>>): RetentionVerbs {
  /** A hold of a program covers the replies to its texts, and of whoever is in it those to none. */
  const isFreeReply =
    (except: HeldRecords) =>
    ({ subject, message }: ReplyRow): boolean =>
      message === null
        ? !isHeld(except, { subject }) && !isPersonHeld(tables(), except, subject)
        : !isHeld(except, { subject, program: tables().messages.messages.get(message)?.program ?? null })

  return {
    async erase(before, now, limit, except) {
      const { messages, replies } = tables().messages
      const free = (row: { readonly subject: string; readonly program?: string }): boolean => !isHeld(except, row)
      const done = takeWhileFree(messages.ascending('erasable', 'final'), limit, (row) => erasableFrom(row) < before, free)
      const last = Math.min(before, now)
      const settled = takeWhileFree(messages.ascending('erasable', 'unknown'), limit - done.length, (row) => erasableFrom(row) < last, free)
      for (const row of [...done, ...settled]) messages.put(undo, { ...row, payload: null })
      const room = limit - done.length - settled.length
      const read = takeWhileFree(replies.ascending('words', ''), room, ({ wordsUntil }) => (wordsUntil ?? 0) < now, isFreeReply(except))
      for (const row of read) replies.put(undo, { ...row, words: null })
      return [...done, ...settled, ...read].map(({ id }) => id)
    },
    async eraseTextsOf(subject, patients) {
      const { messages, replies } = tables().messages
      const theirs = [...messages.ascending('subject', subject)].filter(({ patient }) => patient !== null && patients.includes(patient))
      for (const row of theirs) if (row.payload !== null && row.status !== 'queued' && row.status !== 'sending') messages.put(undo, { ...row, payload: null })
      const ids = theirs.map(({ id }) => id)
      const answers = [...replies.ascending('subject', subject)].filter(({ message }) => message !== null && ids.includes(message))
      for (const row of answers) if (row.words !== null) replies.put(undo, { ...row, words: null })
      return ids
    },
    subjectsOfPatient: async (patient) => [
      ...new Set(
        take(tables().messages.messages.ascending('all', ''), Number.POSITIVE_INFINITY, (row) => row.patient === patient).map(({ subject }) => subject),
      ),
    ],
    async purgeMessages(before, now, limit, except) {
      const { messages, receipts } = tables().messages
      const old = ({ createdAt }: MessageRow): boolean => createdAt < before
      // One that is unknown and past its time is settled by nobody any more.
      const ended = ({ status, expiresAt }: MessageRow): boolean => !openStatuses.has(status) || (status === 'unknown' && expiresAt < before)
      const wanted = (row: MessageRow): boolean => ended(row) && row.statusAt < before && !isHeld(except, row)
      const going = takeWhileFree(messages.ascending('all', ''), limit, old, wanted)
      for (const row of going) {
        const named = row.transport !== null && row.providerId !== null ? [...receipts.ascending('provider', providerGroup(row.transport, row.providerId))] : []
        for (const receipt of [...named, ...receipts.ascending('message', row.id)]) receipts.delete(undo, receiptKey(receipt))
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
    async purgeUnassignedReceipts(before, limit) {
      const { receipts } = tables().messages
      const going = takeWhile(receipts.ascending('unassigned', ''), limit, ({ at }) => at < before)
      for (const receipt of going) receipts.delete(undo, receiptKey(receipt))
      return going.map(({ providerId }) => providerId)
    },
    async purgeReplies(before, limit, except) {
      const { replies } = tables().messages
      const going = takeWhileFree(replies.ascending('age', ''), limit, ({ at }) => at < before, isFreeReply(except))
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
    status: status === 'unknown' ? 'expired' : status,
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
