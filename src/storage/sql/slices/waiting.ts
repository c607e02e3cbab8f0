import type { MessageRow } from '../../../ports/message-store.js'
import type { WaitingKind, WaitingQuery } from '../../../ports/waiting-store.js'
import { toNumber } from '../kit/columns.js'
import { only, type SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'
import { messageColumns as row } from './message-columns.js'

export interface WaitingVerbs {
  readonly list: Verb<WaitingQuery, readonly MessageRow[]>
  readonly count: Verb<number, Readonly<Record<WaitingKind, number>>>
}

/** Each is an instant that only these few rows have, so that an index holds them alone. */
const instants = { unknown: 'unknown_at', held: 'held_at', expired: 'expired_at' } as const

export function waitingVerbs(kit: SqlKit): WaitingVerbs {
  const table = kit.table('message')
  const counted = (instant: string, also = ''): string => `(SELECT COUNT(*) FROM ${table} WHERE tenant = $1 AND ${instant} IS NOT NULL${also})`

  return {
    list: each(async (session, { kind, since, after, limit }) => {
      const at = instants[kind]
      const from = kind === 'expired' ? since : 0
      const later = after === undefined ? '' : ` AND (${at}, id) > ($4, $5)`
      const text = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND ${at} >= $2${later} ORDER BY ${at}, id LIMIT $3`
      return (await session.query(text, [from, limit, ...(after === undefined ? [] : [after.at, after.id])])).map(row.read)
    }),
    count: each(async (session, expiredSince) => {
      const expired = counted('expired_at', ' AND expired_at >= $2')
      const counts = only(
        await session.query(`SELECT ${counted('unknown_at')} AS unknown, ${counted('held_at')} AS held, ${expired} AS expired`, [expiredSince]),
      )
      return { unknown: toNumber(counts.unknown), held: toNumber(counts.held), expired: toNumber(counts.expired) }
    }),
  }
}
