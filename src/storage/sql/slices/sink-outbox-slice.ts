import type { SinkOutboxStore, SinkRow } from '../../../ports/small-stores.js'
import { columns, toNumber } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, shared, type Verb } from '../kit/verb.js'

export interface SinkOutboxVerbs {
  readonly add: Verb<SinkRow, undefined>
  readonly pending: Verb<{ readonly now: number; readonly limit: number }, readonly SinkRow[]>
  readonly retry: Verb<{ readonly id: string; readonly nextAt: number }, undefined>
  readonly acknowledge: Verb<string, undefined>
  readonly oldestAt: Verb<null, number | null>
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
    attempts: 'int',
    nextAt: 'int',
  })
  const insert = kit.write<SinkRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`,
  })
  return {
    add: { keys: ({ id }) => [id], run: async (session, inputs) => (await insert(session, inputs)).map(() => undefined) },
    pending: each(async (session, { now, limit }) => {
      const text = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND next_at <= $2 ORDER BY next_at, id LIMIT $3`
      return (await session.query(text, [now, limit])).map(row.read).sort((a, b) => a.at - b.at)
    }),
    retry: each(async (session, { id, nextAt }) => {
      await session.query(`UPDATE ${table} SET attempts = attempts + 1, next_at = $3 WHERE tenant = $1 AND id = $2`, [id, nextAt])
      return undefined
    }),
    acknowledge: each(async (session, id) => {
      await session.query(`DELETE FROM ${table} WHERE tenant = $1 AND id = $2`, [id])
      return undefined
    }),
    oldestAt: shared(async (session) => {
      const [first] = await session.query(`SELECT at FROM ${table} WHERE tenant = $1 ORDER BY at LIMIT 1`, [])
      return first === undefined ? null : toNumber(first.at)
    }),
  }
}

export function sinkOutboxSlice({ add, pending, retry, acknowledge, oldestAt }: SinkOutboxVerbs, ask: Ask): SinkOutboxStore {
  return {
    addSinkRow: (row) => ask(add, row),
    pendingSinkRows: (now, limit) => ask(pending, { now, limit }),
    retrySinkRow: (id, nextAt) => ask(retry, { id, nextAt }),
    acknowledgeSinkRow: (id) => ask(acknowledge, id),
    oldestSinkRowAt: () => ask(oldestAt, null),
  }
}
