import type { MessageStore } from '../../../ports/message-store.js'
import type { SqlKit } from '../kit/sql-kit.js'
import type { Ask, Verb } from '../kit/verb.js'
import { type MessageClaimVerbs, messageClaimVerbs } from './message-claim.js'
import { type MessageHistoryVerbs, messageHistoryVerbs } from './message-history.js'
import { type MessageInsertVerbs, messageInsertVerbs } from './message-insert.js'
import { type MessageRetentionVerbs, messageRetentionVerbs } from './message-retention.js'
import { type MessageUpdate, messageUpdateVerb } from './message-update.js'
import { type ReceiptVerbs, receiptVerbs } from './receipts.js'
import { type ReplyVerbs, replyVerbs } from './replies.js'
import { type ReviewVerbs, reviewVerbs } from './reviews.js'
import { type WaitingVerbs, waitingVerbs } from './waiting.js'

export interface MessageVerbs {
  readonly rows: MessageInsertVerbs
  readonly claims: MessageClaimVerbs
  readonly update: Verb<MessageUpdate, boolean>
  readonly history: MessageHistoryVerbs
  readonly receipts: ReceiptVerbs
  readonly replies: ReplyVerbs
  readonly reviews: ReviewVerbs
  readonly waiting: WaitingVerbs
  readonly retention: MessageRetentionVerbs
}

export function messageVerbs(kit: SqlKit): MessageVerbs {
  return {
    rows: messageInsertVerbs(kit),
    claims: messageClaimVerbs(kit),
    update: messageUpdateVerb(kit),
    history: messageHistoryVerbs(kit),
    receipts: receiptVerbs(kit),
    replies: replyVerbs(kit),
    reviews: reviewVerbs(kit),
    waiting: waitingVerbs(kit),
    retention: messageRetentionVerbs(kit),
  }
}

export function messageSlice({ rows, claims, update, history, receipts, replies, reviews, waiting, retention }: MessageVerbs, ask: Ask): MessageStore {
  return {
    insertIfAbsent: (row) => ask(rows.insert, row),
    get: (id) => ask(rows.get, id),
    findByKey: (macs) => ask(rows.byKey, macs),
    claimDue: (now, limit, order = 'priority') => ask(claims.claim, { now, limit, order }),
    nextDueAt: () => ask(claims.nextDueAt, null),
    update: (id, guard, change) => ask(update, { id, guard, change }),
    listQueued: (where, limit) => ask(history.queued, { ...where, limit }),
    listExpired: (now, limit) => ask(history.expired, { now, limit }),
    list: (query) => ask(history.list, query),
    insertReceipt: (row) => ask(receipts.insert, row),
    receipts: (transport, providerId) => ask(receipts.of, { transport, providerId }),
    unassignedReceipts: (since, limit) => ask(receipts.unassigned, { since, limit }),
    assignReceipts: (transport, providerId, to) => ask(receipts.assign, { transport, providerId, ...to }),
    insertReply: (row) => ask(replies.put, row),
    replies: (subject, since) => ask(replies.since, { subject, since }),
    reply: (id) => ask(replies.get, id),
    reviews: (query) => ask(reviews.list, query),
    countUndecided: (intent) => ask(reviews.count, intent),
    oldestUndecided: () => ask(reviews.oldest, null),
    claimReview: (id, by, now, until) => ask(reviews.claim, { id, by, now, until }),
    releaseReview: (id, by) => ask(reviews.release, { id, by }),
    decideReview: (decided) => ask(reviews.decide, decided),
    waiting: (query) => ask(waiting.list, query),
    countWaiting: (expiredSince) => ask(waiting.count, expiredSince),
    async erase(before, now, limit, except) {
      const texts = await ask(retention.erase, { before, now, limit, except })
      const room = limit - texts.length
      return room <= 0 ? texts : [...texts, ...(await ask(replies.eraseWords, { now, limit: room, except }))]
    },
    eraseTextsOf: (subject, patients) => ask(retention.eraseOf, { subject, patients }),
    subjectsOfPatient: (patient) => ask(history.subjectsOfPatient, patient),
    purgeMessages: (before, now, limit, except) => ask(retention.purge, { before, now, limit, except }),
    purgeTombstones: (before, limit) => ask(retention.purgeTombstones, { before, limit }),
    purgeUnassignedReceipts: (before, limit) => ask(receipts.purge, { before, limit }),
    purgeReplies: (before, limit, except) => ask(replies.purge, { before, limit, except }),
  }
}
