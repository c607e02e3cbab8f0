import type { ReplyRow, ReplyStore, ReviewDecisionRow, ReviewQuery } from '../../../ports/reply-store.js'
import type { SqlValue } from '../../../ports/storage.js'
import { fromSql, toNumber } from '../kit/columns.js'
import { only, type SqlKit } from '../kit/sql-kit.js'
import { each, shared, type Verb } from '../kit/verb.js'
import { replyColumns as row } from './reply-columns.js'

interface Claim {
  readonly id: string
  readonly by: string
  readonly now: number
  readonly until: number
}

export interface ReviewVerbs {
  readonly list: Verb<ReviewQuery, readonly ReplyRow[]>
  readonly count: Verb<string, number>
  readonly oldest: Verb<null, Awaited<ReturnType<ReplyStore['oldestUndecided']>>>
  readonly claim: Verb<Claim, boolean>
  readonly release: Verb<{ readonly id: string; readonly by: string }, boolean>
  readonly decide: Verb<ReviewDecisionRow, boolean>
}

export function reviewVerbs(kit: SqlKit): ReviewVerbs {
  const table = kit.table('reply')
  const select = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1`
  const earliest = (rank: 0 | 1): string => `(SELECT MIN(at) FROM ${table} WHERE tenant = $1 AND review_rank = ${rank})`

  return {
    list: each(async (session, query) => {
      const { where, values } = query.state === 'decided' ? decidedPage(query) : undecidedPage(query)
      return (await session.query(`${select}${where}`, values)).map(row.read)
    }),
    count: each(async (session, intent) => {
      const text = `SELECT COUNT(*) AS undecided FROM ${table} WHERE tenant = $1 AND review_rank IS NOT NULL AND intent = $2`
      return toNumber(only(await session.query(text, [intent])).undecided)
    }),
    oldest: shared(async (session) => {
      const { urgent, other } = only(await session.query(`SELECT ${earliest(0)} AS urgent, ${earliest(1)} AS other`, []))
      return { urgent: fromSql('int', urgent) as number | null, other: fromSql('int', other) as number | null }
    }),
    claim: each(async (session, { id, by, now, until }) => {
      const free = '(claimed_by IS NULL OR claimed_by = $3 OR claimed_until <= $4)'
      const text = `UPDATE ${table} SET claimed_by = $3, claimed_until = $5 WHERE tenant = $1 AND id = $2 AND review_rank IS NOT NULL AND ${free} RETURNING id`
      return (await session.query(text, [id, by, now, until])).length > 0
    }),
    release: each(async (session, { id, by }) => {
      const text = `UPDATE ${table} SET claimed_by = NULL, claimed_until = NULL WHERE tenant = $1 AND id = $2 AND review_rank IS NOT NULL AND claimed_by = $3 RETURNING id`
      return (await session.query(text, [id, by])).length > 0
    }),
    decide: each(async (session, { id, by, at, decision, wordsUntil }) => {
      const ends = 'CASE WHEN words_until > $6 THEN $6 ELSE words_until END'
      const set = `decided_by = $3, decided_at = $4, decision = $5, words_until = ${ends}, claimed_by = NULL, claimed_until = NULL`
      const text = `UPDATE ${table} SET ${set} WHERE tenant = $1 AND id = $2 AND review_rank IS NOT NULL AND claimed_by = $3 RETURNING id`
      return (await session.query(text, [id, by, at, decision, wordsUntil])).length > 0
    }),
  }
}

interface Page {
  readonly where: string
  readonly values: readonly SqlValue[]
}

const claims = { open: ' AND (claimed_by IS NULL OR claimed_until <= $2)', claimed: ' AND claimed_by IS NOT NULL AND claimed_until > $2', undecided: '' }

function undecidedPage({ state, now, intent, after, limit }: ReviewQuery): Page {
  const values: SqlValue[] = state === 'undecided' ? [] : [now]
  const place = (value: SqlValue): string => `$${values.push(value) + 1}`
  const claimed = state === 'decided' ? '' : claims[state]
  const ofIntent = intent === undefined ? '' : ` AND intent = ${place(intent)}`
  const later = after === undefined ? '' : ` AND (review_rank, at, id) > (${after.urgent ? 0 : 1}, ${place(after.at)}, ${place(after.id)})`
  return { where: ` AND review_rank IS NOT NULL${claimed}${ofIntent}${later} ORDER BY review_rank, at, id LIMIT ${place(limit)}`, values }
}

function decidedPage({ intent, after, limit }: ReviewQuery): Page {
  const values: SqlValue[] = []
  const place = (value: SqlValue): string => `$${values.push(value) + 1}`
  const ofIntent = intent === undefined ? '' : ` AND intent = ${place(intent)}`
  const older = after === undefined ? '' : ` AND (decided_at, id) < (${place(after.at)}, ${place(after.id)})`
  return { where: ` AND decided_at IS NOT NULL${ofIntent}${older} ORDER BY decided_at DESC, id DESC LIMIT ${place(limit)}`, values }
}
