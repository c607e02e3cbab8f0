import type { LegalHoldRow, LegalHoldStore } from '../../../ports/legal-hold-store.js'
import { columns, toSql } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, shared, type Verb } from '../kit/verb.js'

export interface LegalHoldVerbs {
  readonly place: Verb<LegalHoldRow, undefined>
  readonly lift: Verb<{ readonly id: string; readonly at: number; readonly by: string }, boolean>
  readonly open: Verb<null, readonly LegalHoldRow[]>
}

export function legalHoldVerbs(kit: SqlKit): LegalHoldVerbs {
  const table = kit.table('legal_hold')
  const row = columns<LegalHoldRow>(
    { id: 'text', target: 'text', value: 'text', by: 'text', reason: 'bytes', at: 'int', liftedAt: 'int', liftedBy: 'text' },
    { value: 'target_value', by: 'placed_by' },
  )
  return {
    place: each(async (session, hold) => {
      const places = row.all.map((_, index) => `$${index + 2}`).join(', ')
      const values = row.all.map(({ key, kind }) => toSql(kind, hold[key]))
      await session.query(`INSERT INTO ${table} (tenant, ${row.names()}) VALUES ($1, ${places}) ON CONFLICT DO NOTHING`, values)
      return undefined
    }),
    lift: each(async (session, { id, at, by }) => {
      const text = `UPDATE ${table} SET lifted_at = $3, lifted_by = $4 WHERE tenant = $1 AND id = $2 AND lifted_at IS NULL RETURNING id`
      return (await session.query(text, [id, at, by])).length > 0
    }),
    open: shared(async (session) => {
      const text = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND lifted_at IS NULL ORDER BY at, id`
      return (await session.query(text, [])).map(row.read)
    }),
  }
}

export function legalHoldSlice({ place, lift, open }: LegalHoldVerbs, ask: Ask): LegalHoldStore {
  return {
    placeLegalHold: (row) => ask(place, row),
    liftLegalHold: (id, at, by) => ask(lift, { id, at, by }),
    openLegalHolds: async () => (await ask(open, null)).map((row) => ({ ...row, reason: row.reason.slice() })),
  }
}
