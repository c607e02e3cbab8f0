import { NophiError } from '../../../errors/nophi-error.js'
import { fromBase64, toBase64 } from '../../../internal/bytes.js'
import type { LogHead } from '../../../ports/audit-store.js'
import { columns, fromSql, type SqlRow, toNumber } from '../kit/columns.js'
import type { Session } from '../kit/session.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, shared, type Verb } from '../kit/verb.js'

interface Place {
  readonly id: string
  readonly index: bigint
}

interface Pending {
  readonly id: string
  readonly hash: Uint8Array
}

export interface SequenceVerbs {
  readonly countPending: Verb<null, number>
  readonly lockHead: Verb<null, LogHead | null>
  readonly readHead: Verb<null, LogHead>
  readonly takePending: Verb<number, readonly Pending[]>
  readonly assign: Verb<{ readonly assigned: readonly Place[]; readonly head: LogHead }, undefined>
}

export function sequenceVerbs(kit: SqlKit): SequenceVerbs {
  const [leaf, pending, index, log] = [kit.table('leaf'), kit.table('leaf_pending'), kit.table('leaf_index'), kit.table('log_head')]
  const select = `SELECT size, incarnation, epoch, frontier FROM ${log} WHERE tenant = $1`
  const place = kit.write<Place>({
    given: columns<Place>({ id: 'text', index: 'big' }, { index: 'idx' }),
    key: ({ id }) => [id],
    returning: ['id'],
    // A leaf that is not there gets no index.
    text: (input) =>
      `INSERT INTO ${index} (tenant, idx, id) SELECT $1, input.idx, l.id FROM ${input} JOIN ${leaf} l ON l.tenant = input.tenant AND l.id = input.id WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`,
  })

  async function lock(session: Session): Promise<LogHead | null> {
    const [locked] = await session.query(`${select}${kit.lock('FOR UPDATE SKIP LOCKED')}`, [])
    return locked === undefined ? null : headOf(locked)
  }

  return {
    countPending: shared(async (session) => toNumber((await session.query(`SELECT COUNT(*) AS n FROM ${pending} WHERE tenant = $1`, []))[0]?.n)),
    lockHead: shared(async (session) => {
      const locked = await lock(session)
      if (locked !== null || (await session.query(select, [])).length > 0) return locked
      await session.query(`INSERT INTO ${log} (tenant, size, incarnation, epoch, frontier) VALUES ($1, 0, 0, 0, '[]') ON CONFLICT DO NOTHING`, [])
      return lock(session)
    }),
    readHead: shared(async (session) => {
      const [row] = await session.query(select, [])
      return row === undefined ? { size: 0n, incarnation: 0, epoch: 0, frontier: [] } : headOf(row)
    }),
    takePending: each(async (session, limit) => {
      const some = `SELECT id FROM ${pending} WHERE tenant = $1 LIMIT $2${kit.lock('FOR UPDATE SKIP LOCKED')}`
      // As an array each is found through the index; PostgreSQL compares those of a subquery with all rows.
      const taken = kit.dialect === 'postgres' ? `id = ANY(ARRAY(${some}))` : `id IN (${some})`
      const rows = await session.query(`DELETE FROM ${pending} WHERE tenant = $1 AND ${taken} RETURNING id, hash`, [limit])
      return rows.map(({ id, hash }) => ({ id: id as string, hash: fromSql('bytes', hash) as Uint8Array }))
    }),
    assign: each(async (session, { assigned, head }) => {
      const placed = assigned.length === 0 ? [] : await place(session, assigned)
      if (placed.includes(undefined)) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'a leaf or an index was used before' })
      const { size, incarnation, epoch, frontier } = head
      const text = `INSERT INTO ${log} (tenant, size, incarnation, epoch, frontier) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant) DO UPDATE SET size = excluded.size, incarnation = excluded.incarnation, epoch = excluded.epoch, frontier = excluded.frontier`
      await session.query(text, [size, incarnation, epoch, JSON.stringify(frontier.map(toBase64))])
      return undefined
    }),
  }
}

function headOf(row: SqlRow): LogHead {
  const frontier = (JSON.parse(row.frontier as string) as string[]).map(fromBase64)
  if (frontier.includes(null)) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'a frontier that is none' })
  return {
    size: fromSql('big', row.size) as bigint,
    incarnation: toNumber(row.incarnation),
    epoch: toNumber(row.epoch),
    frontier: frontier as Uint8Array[],
  }
}
