import type { ReceiptRow } from '../../../ports/message-store.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'

type Provider = Pick<ReceiptRow, 'transport' | 'providerId'>
type Assignment = Provider & { readonly attempt: string; readonly message: string }

export interface ReceiptVerbs {
  readonly insert: Verb<ReceiptRow, boolean>
  readonly of: Verb<Provider, readonly ReceiptRow[]>
  readonly unassigned: Verb<{ readonly since: number; readonly limit: number }, readonly ReceiptRow[]>
  readonly assign: Verb<Assignment, undefined>
  readonly purge: Verb<{ readonly before: number; readonly limit: number }, readonly string[]>
}

export function receiptVerbs(kit: SqlKit): ReceiptVerbs {
  const table = kit.table('receipt')
  const row = columns<ReceiptRow>({ transport: 'text', providerId: 'text', attempt: 'text', message: 'text', kind: 'text', rank: 'int', at: 'int' })
  const keyOf = ({ transport, providerId, kind, rank, at }: ReceiptRow): string[] => [transport, providerId, kind, String(rank), String(at)]
  const insert = kit.write<ReceiptRow>({
    given: row,
    key: keyOf,
    returning: ['transport', 'provider_id', 'kind', 'rank', 'at'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING transport, provider_id, kind, rank, at`,
  })
  const read = kit.read(
    columns<Provider>({ transport: 'text', providerId: 'text' }),
    (input) =>
      `SELECT input.i, ${row.names('r')} FROM ${input} JOIN ${table} r ON r.tenant = input.tenant AND r.transport = input.transport AND r.provider_id = input.provider_id ORDER BY input.i, r.at, r.kind, r.rank`,
  )
  const assign = kit.write<Assignment>({
    given: columns<Assignment>({ transport: 'text', providerId: 'text', attempt: 'text', message: 'text' }),
    key: ({ transport, providerId }) => [transport, providerId],
    returning: ['transport', 'provider_id'],
    text: (input) =>
      `UPDATE ${table} AS r SET attempt = input.attempt, message = input.message FROM ${input} WHERE r.tenant = input.tenant AND r.transport = input.transport AND r.provider_id = input.provider_id RETURNING ${kit.returned('r', 'transport, provider_id')}`,
  })

  return {
    insert: {
      keys: (receipt) => [JSON.stringify(keyOf(receipt))],
      run: async (session, inputs) => (await insert(session, inputs)).map((made) => made !== undefined),
    },
    of: { reads: true, run: async (session, inputs) => (await read(session, inputs)).map((rows) => rows.map(row.read)) },
    unassigned: each(async (session, { since, limit }) => {
      const text = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND attempt IS NULL AND at >= $2 ORDER BY at, transport, provider_id, kind, rank LIMIT $3`
      return (await session.query(text, [since, limit])).map(row.read)
    }),
    purge: each(async (session, { before, limit }) => {
      const old = `SELECT transport, provider_id, kind, rank, at FROM ${table} WHERE tenant = $1 AND attempt IS NULL AND at < $2 ORDER BY at LIMIT $3`
      const text = `DELETE FROM ${table} WHERE tenant = $1 AND (transport, provider_id, kind, rank, at) IN (${old}) RETURNING provider_id`
      return (await session.query(text, [before, limit])).map((gone) => gone.provider_id as string)
    }),
    assign: {
      keys: ({ transport, providerId }) => [JSON.stringify([transport, providerId])],
      run: async (session, inputs) => (await assign(session, inputs)).map(() => undefined),
    },
  }
}
