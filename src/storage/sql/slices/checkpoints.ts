import type { CheckpointRow } from '../../../ports/audit-store.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'

export interface CheckpointVerbs {
  readonly save: Verb<CheckpointRow, 'saved' | 'present'>
  readonly latest: Verb<string | undefined, CheckpointRow | null>
}

export function checkpointVerbs(kit: SqlKit): CheckpointVerbs {
  const table = kit.table('checkpoint')
  const row = columns<CheckpointRow>({ origin: 'text', size: 'big', root: 'bytes', note: 'text', at: 'int' })
  const insert = kit.write<CheckpointRow>({
    given: row,
    key: ({ size, origin }) => [String(size), origin],
    returning: ['size', 'origin'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING size, origin`,
  })
  return {
    save: {
      keys: ({ size, origin }) => [`${size}:${origin}`],
      run: async (session, inputs) => (await insert(session, inputs)).map((made) => (made === undefined ? 'present' : 'saved')),
    },
    latest: each(async (session, origin) => {
      const text = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1${origin === undefined ? '' : ' AND origin = $2'} ORDER BY size DESC, origin DESC LIMIT 1`
      const [newest] = await session.query(text, origin === undefined ? [] : [origin])
      return newest === undefined ? null : row.read(newest)
    }),
  }
}
