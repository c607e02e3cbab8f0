import type { ReplyRow, ReplyStore, ReviewQuery } from '../../ports/reply-store.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { type MessageTables, urgencyOf } from './message-tables.js'
import { take } from './table.js'

export function createReplyVerbs({ tables, undo }: MemoryTransaction<{ readonly messages: MessageTables }>): ReplyStore {
  const undecided = (id: string): ReplyRow | undefined => {
    const row = tables().messages.replies.get(id)
    return row?.needsReview && row.decidedAt === null ? row : undefined
  }

  function* undecidedAfter(after: ReviewQuery['after']): Generator<ReplyRow> {
    const { replies } = tables().messages
    for (const urgent of [true, false]) {
      if (after !== undefined && after.urgent !== urgent && !after.urgent) continue
      const here = after?.urgent === urgent ? after : undefined
      yield* replies.ascending('undecided', urgencyOf(urgent), here && ((row) => row.at < here.at || (row.at === here.at && row.id <= here.id)))
    }
  }

  function decidedBefore(after: ReviewQuery['after']): Iterable<ReplyRow> {
    const older = after && (({ decidedAt, id }: ReplyRow): boolean => (decidedAt ?? 0) < after.at || (decidedAt === after.at && id < after.id))
    return tables().messages.replies.descending('decided', '', older)
  }

  return {
    async insertReply(row) {
      tables().messages.replies.put(undo, copyReply(row))
    },
    replies: async (subject, since) => [...tables().messages.replies.ascending('subject', subject, ({ at }) => at < since)].map(copyReply),
    async reply(id) {
      const row = tables().messages.replies.get(id)
      return row === undefined ? null : copyReply(row)
    },
    async reviews({ state, now, intent, after, limit }) {
      const claimed = ({ claimedUntil }: ReplyRow): boolean => claimedUntil !== null && claimedUntil > now
      const wanted = (row: ReplyRow): boolean =>
        (intent === undefined || row.intent === intent) && (state === 'open' ? !claimed(row) : state === 'claimed' ? claimed(row) : true)
      return take(state === 'decided' ? decidedBefore(after) : undecidedAfter(after), limit, wanted).map(copyReply)
    },
    countUndecided: async (intent) => take(undecidedAfter(undefined), Number.POSITIVE_INFINITY, (row) => row.intent === intent).length,
    async oldestUndecided() {
      const { replies } = tables().messages
      return { urgent: replies.first('undecided', 'urgent')?.at ?? null, other: replies.first('undecided', 'other')?.at ?? null }
    },
    async claimReview(id, by, now, until) {
      const row = undecided(id)
      if (row === undefined || (row.claimedBy !== null && row.claimedBy !== by && (row.claimedUntil ?? 0) > now)) return false
      tables().messages.replies.put(undo, { ...row, claimedBy: by, claimedUntil: until })
      return true
    },
    async releaseReview(id, by) {
      const row = undecided(id)
      if (row === undefined || row.claimedBy !== by) return false
      tables().messages.replies.put(undo, { ...row, claimedBy: null, claimedUntil: null })
      return true
    },
    async decideReview({ id, by, at, decision, wordsUntil }) {
      const row = undecided(id)
      if (row === undefined || row.claimedBy !== by) return false
      const ends = row.wordsUntil === null ? null : Math.min(row.wordsUntil, wordsUntil)
      const decided = { decidedBy: by, decidedAt: at, decision, wordsUntil: ends, claimedBy: null, claimedUntil: null }
      tables().messages.replies.put(undo, { ...row, ...decided })
      return true
    },
  }
}

function copyReply(row: ReplyRow): ReplyRow {
  return { ...row, words: row.words?.slice() ?? null }
}
