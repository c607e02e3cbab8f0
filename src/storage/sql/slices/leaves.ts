import { NophiError } from '../../../errors/nophi-error.js'
import { equalBytes } from '../../../internal/bytes.js'
import type { LeafRow } from '../../../ports/audit-store.js'
import { columns, fromSql } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'

type NewLeaf = Omit<LeafRow, 'index'>

export interface LeafVerbs {
  readonly append: Verb<NewLeaf, undefined>
  readonly get: Verb<string, LeafRow | null>
  readonly byRef: Verb<string, readonly LeafRow[]>
  readonly from: Verb<{ readonly from: bigint; readonly limit: number }, readonly LeafRow[]>
}

export function leafVerbs(kit: SqlKit): LeafVerbs {
  const [leaf, pending, index] = [kit.table('leaf'), kit.table('leaf_pending'), kit.table('leaf_index')]
  const fresh = columns<NewLeaf>({ id: 'text', ref: 'text', bytes: 'bytes', hash: 'bytes' })
  const row = columns<LeafRow>({ id: 'text', ref: 'text', bytes: 'bytes', hash: 'bytes', index: 'big' }, { index: 'idx' })
  const insertLeaves = (input: string): string =>
    `INSERT INTO ${leaf} (tenant, ${fresh.names()}) SELECT $1, ${fresh.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`
  const insert = kit.write<NewLeaf>({
    given: fresh,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      kit.dialect === 'sqlite'
        ? insertLeaves(input)
        : `WITH made AS (${insertLeaves(input)}, hash) INSERT INTO ${pending} (tenant, id, hash) SELECT $1, made.id, made.hash FROM made RETURNING id`,
  })
  // SQLite writes to one table in one statement.
  const insertPending = kit.write<NewLeaf>({
    given: fresh,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) => `INSERT INTO ${pending} (tenant, id, hash) SELECT $1, input.id, input.hash FROM ${input} WHERE TRUE RETURNING id`,
  })
  const byId = kit.read(
    columns<{ id: string }>({ id: 'text' }),
    (input) =>
      `SELECT input.i, l.id, l.ref, l.bytes, l.hash, x.idx FROM ${input} JOIN ${leaf} l ON l.tenant = input.tenant AND l.id = input.id LEFT JOIN ${index} x ON x.tenant = l.tenant AND x.id = l.id`,
  )
  const byRef = kit.read(
    columns<{ ref: string }>({ ref: 'text' }),
    (input) =>
      `SELECT input.i, l.id, l.ref, l.bytes, l.hash, x.idx FROM ${input} JOIN ${leaf} l ON l.tenant = input.tenant AND l.ref = input.ref LEFT JOIN ${index} x ON x.tenant = l.tenant AND x.id = l.id ORDER BY input.i, x.idx, l.id`,
  )

  return {
    append: {
      whole: true,
      keys: ({ id }) => [id],
      async run(session, inputs) {
        const made = await insert(session, inputs)
        const known = inputs.filter((_, at) => made[at] === undefined)
        if (kit.dialect === 'sqlite' && known.length < inputs.length) {
          const fresh = inputs.filter((_, at) => made[at] !== undefined)
          await insertPending(session, fresh)
        }
        const standing =
          known.length === 0
            ? []
            : [
                ...(await byId(
                  session,
                  known.map(({ id }) => ({ id })),
                )),
              ]
        return inputs.map((input, at) => {
          if (made[at] !== undefined) return undefined
          const bytes = fromSql('bytes', standing.shift()?.[0]?.bytes) as Uint8Array | null
          return bytes !== null && equalBytes(bytes, input.bytes) ? undefined : new NophiError('AUDIT_UNAVAILABLE', { problem: 'two records under one id' })
        })
      },
    },
    get: {
      run: async (session, ids) =>
        (
          await byId(
            session,
            ids.map((id) => ({ id })),
          )
        ).map(([found]) => (found === undefined ? null : row.read(found))),
    },
    byRef: {
      run: async (session, refs) =>
        (
          await byRef(
            session,
            refs.map((ref) => ({ ref })),
          )
        ).map((rows) => rows.map(row.read)),
    },
    from: each(async (session, { from, limit }) => {
      const text = `SELECT l.id, l.ref, l.bytes, l.hash, x.idx FROM ${index} x JOIN ${leaf} l ON l.tenant = $1 AND l.id = x.id WHERE x.tenant = $1 AND x.idx >= $2 ORDER BY x.idx LIMIT $3`
      return (await session.query(text, [from, limit])).map(row.read)
    }),
  }
}
