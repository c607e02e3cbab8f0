import type { TilePlace, TileRow } from '../../../ports/audit-store.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'

export interface TileVerbs {
  readonly save: Verb<readonly TileRow[], undefined>
  readonly read: Verb<readonly TilePlace[], readonly TileRow[]>
}

export function tileVerbs(kit: SqlKit): TileVerbs {
  const table = kit.table('log_tile')
  const row = columns<TileRow>({ level: 'int', index: 'big', hashes: 'bytes' }, { index: 'idx' })
  const put = kit.write<TileRow>({
    given: row,
    key: ({ level, index }) => [String(level), String(index)],
    returning: ['level', 'idx'],
    text: (input) =>
      `INSERT INTO ${table} AS t (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT (tenant, level, idx) DO UPDATE SET hashes = excluded.hashes WHERE LENGTH(excluded.hashes) > LENGTH(t.hashes) RETURNING level, idx`,
  })
  const read = kit.read(
    columns<TilePlace>({ level: 'int', index: 'big' }, { index: 'idx' }),
    (input) => `SELECT input.i, ${row.names('t')} FROM ${input} JOIN ${table} t ON t.tenant = input.tenant AND t.level = input.level AND t.idx = input.idx`,
  )
  return {
    save: each(async (session, rows) => {
      if (rows.length > 0) await put(session, rows)
      return undefined
    }),
    read: each(async (session, places) => (places.length === 0 ? [] : (await read(session, places)).flatMap((rows) => rows.map(row.read)))),
  }
}
