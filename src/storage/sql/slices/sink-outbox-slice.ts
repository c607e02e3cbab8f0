import type { HeldRecords } from '../../../ports/legal-hold-store.js'
import type { SinkAnswer, SinkOutboxStore, SinkRow } from '../../../ports/sink-outbox-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'
import { notHeld, personNotHeld } from './not-held.js'

interface Claim {
  readonly sink: string
  readonly now: number
  readonly leaseUntil: number
  readonly limit: number
}

export interface SinkOutboxVerbs {
  readonly add: Verb<SinkRow, boolean>
  readonly claim: Verb<Claim, readonly SinkRow[]>
  readonly retry: Verb<{ readonly id: string; readonly nextAt: number }, undefined>
  readonly acknowledge: Verb<{ readonly id: string; readonly toldAt: number; readonly answer: SinkAnswer }, boolean>
  readonly oldest: Verb<string | null, SinkRow | null>
  readonly of: Verb<SubjectKey, readonly SinkRow[]>
  readonly drop: Verb<{ readonly sink: string; readonly limit: number }, number>
  readonly purge: Verb<{ readonly before: number; readonly limit: number; readonly except: HeldRecords }, readonly string[]>
}

export function sinkOutboxVerbs(kit: SqlKit): SinkOutboxVerbs {
  const table = kit.table('sink_row')
  const row = columns<SinkRow>({
    id: 'text',
    sink: 'text',
    event: 'text',
    subject: 'text',
    suppressed: 'flag',
    scope: 'text',
    at: 'int',
    sequence: 'int',
    notedAt: 'int',
    attempts: 'int',
    nextAt: 'int',
    toldAt: 'int',
    answer: 'text',
  })
  const insert = kit.write<SinkRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`,
  })
  const earlier = `SELECT 1 FROM ${table} e WHERE e.tenant = r.tenant AND e.subject = r.subject AND e.sink = r.sink AND e.told_at IS NULL AND (e.sequence, e.id) < (r.sequence, r.id)`
  const first = `SELECT ${row.names('r')} FROM ${table} r WHERE r.tenant = $1 AND r.sink = $2 AND r.told_at IS NULL AND r.next_at <= $3 AND NOT EXISTS (${earlier}) ORDER BY r.next_at, r.id LIMIT $4${kit.lock('FOR UPDATE OF r SKIP LOCKED')}`
  const lease = `UPDATE ${table} SET attempts = attempts + 1, next_at = $2 WHERE tenant = $1 AND ${kit.among('id', '$3')}`
  const waiting = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND told_at IS NULL`
  const oldestFirst = ' ORDER BY noted_at, id LIMIT 1'

  return {
    add: { keys: ({ id }) => [id], run: async (session, inputs) => (await insert(session, inputs)).map((added) => added !== undefined) },
    claim: each(async (session, { sink, now, leaseUntil, limit }) => {
      const rows = (await session.query(first, [sink, now, limit])).map(row.read)
      if (rows.length > 0) await session.query(lease, [leaseUntil, kit.list(rows.map(({ id }) => id))])
      return rows.map((claimed) => ({ ...claimed, attempts: claimed.attempts + 1, nextAt: leaseUntil }))
    }),
    retry: each(async (session, { id, nextAt }) => {
      await session.query(`UPDATE ${table} SET next_at = $3 WHERE tenant = $1 AND id = $2 AND told_at IS NULL`, [id, nextAt])
      return undefined
    }),
    acknowledge: each(async (session, { id, toldAt, answer }) => {
      const text = `UPDATE ${table} SET told_at = $3, answer = $4 WHERE tenant = $1 AND id = $2 AND told_at IS NULL RETURNING id`
      return (await session.query(text, [id, toldAt, answer])).length > 0
    }),
    oldest: each(async (session, sink) => {
      const rows = sink === null ? await session.query(waiting + oldestFirst, []) : await session.query(`${waiting} AND sink = $2${oldestFirst}`, [sink])
      return rows[0] === undefined ? null : row.read(rows[0])
    }),
    of: each(async (session, subject) => {
      const text = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND subject = $2 ORDER BY sequence, id`
      return (await session.query(text, [subject])).map(row.read)
    }),
    drop: each(async (session, { sink, limit }) => {
      const some = `SELECT id FROM ${table} WHERE tenant = $1 AND sink = $2 AND told_at IS NULL ORDER BY next_at, id LIMIT $3`
      return (await session.query(`DELETE FROM ${table} WHERE tenant = $1 AND id IN (${some}) RETURNING id`, [sink, limit])).length
    }),
    purge: each(async (session, { before, limit, except }) => {
      const free = `${notHeld(kit, '$4', null)} AND ${personNotHeld(kit, 'r', '$5')}`
      const old = `SELECT id FROM ${table} r WHERE tenant = $1 AND told_at IS NOT NULL AND told_at < $2 AND ${free} ORDER BY told_at, id LIMIT $3`
      const text = `DELETE FROM ${table} WHERE tenant = $1 AND id IN (${old}) RETURNING id`
      return (await session.query(text, [before, limit, kit.list(except.subjects), kit.list(except.programs)])).map(({ id }) => id as string)
    }),
  }
}

export function sinkOutboxSlice({ add, claim, retry, acknowledge, oldest, of, drop, purge }: SinkOutboxVerbs, ask: Ask): SinkOutboxStore {
  return {
    addSinkRow: (row) => ask(add, row),
    claimSinkRows: (sink, now, leaseUntil, limit) => ask(claim, { sink, now, leaseUntil, limit }),
    retrySinkRow: (id, nextAt) => ask(retry, { id, nextAt }),
    acknowledgeSinkRow: (id, toldAt, answer) => ask(acknowledge, { id, toldAt, answer }),
    oldestSinkRow: (sink) => ask(oldest, sink),
    sinkRowsOf: (subject) => ask(of, subject),
    dropSinkRows: (sink, limit) => ask(drop, { sink, limit }),
    purgeSinkRows: (before, limit, except) => ask(purge, { before, limit, except }),
  }
}
