import type { MessageRow, MessageStore } from '../../ports/message-store.js'
import type { WaitingKind, WaitingQuery } from '../../ports/waiting-store.js'
import type { MemoryTransaction } from './memory-transaction.js'
import type { MessageTables } from './message-tables.js'
import { take } from './table.js'

export function createWaitingVerbs(
  { tables }: MemoryTransaction<{ readonly messages: MessageTables }>,
  copy: (row: MessageRow) => MessageRow,
): Pick<MessageStore, 'waiting' | 'countWaiting'> {
  function after({ kind, since, after: last }: Pick<WaitingQuery, 'kind' | 'since' | 'after'>): Iterable<MessageRow> {
    const at = ({ createdAt, statusAt }: MessageRow): number => (kind === 'expired' ? statusAt : createdAt)
    const earlier = (row: MessageRow): boolean =>
      (kind === 'expired' && at(row) < since) || (last !== undefined && (at(row) < last.at || (at(row) === last.at && row.id <= last.id)))
    const { messages } = tables().messages
    return kind === 'unknown' ? messages.ascending('open', kind, earlier) : messages.ascending(kind, '', earlier)
  }

  return {
    waiting: async (query) => take(after(query), query.limit).map(copy),
    async countWaiting(expiredSince) {
      const count = (kind: WaitingKind): number => take(after({ kind, since: expiredSince }), Number.POSITIVE_INFINITY).length
      return { unknown: count('unknown'), held: count('held'), expired: count('expired') }
    },
  }
}
