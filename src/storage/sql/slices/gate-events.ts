import { NophiError } from '../../../errors/nophi-error.js'
import type { SubjectKey } from '../../../ports/subject.js'
import type { GateEventRow } from '../../../ports/suppression-store.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'

interface Mark {
  readonly id: string
  readonly enforcedAt: number
}

export interface GateEventVerbs {
  readonly insert: Verb<GateEventRow, 'inserted' | 'present'>
  readonly ofSubject: Verb<SubjectKey, readonly GateEventRow[]>
  readonly get: Verb<string, GateEventRow | null>
  readonly lift: Verb<{ readonly ids: readonly string[]; readonly liftedBy: string }, number>
  readonly enforce: Verb<Mark, boolean>
  readonly unenforced: Verb<number, readonly GateEventRow[]>
  readonly scan: Verb<{ readonly after: string | null; readonly limit: number }, readonly GateEventRow[]>
}

export function gateEventVerbs(kit: SqlKit): GateEventVerbs {
  const table = kit.table('gate_event')
  const row = columns<GateEventRow>({
    id: 'text',
    subject: 'text',
    seq: 'int',
    kind: 'text',
    scope: 'text',
    source: 'text',
    cause: 'text',
    transport: 'text',
    sender: 'text',
    occurredAt: 'int',
    recordedAt: 'int',
    honorBy: 'int',
    enforcedAt: 'int',
    inFlight: 'int',
    liftedBy: 'text',
    actor: 'text',
  })
  const insert = kit.write<GateEventRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`,
  })
  const byId = kit.read(
    columns<{ id: string }>({ id: 'text' }),
    (input) => `SELECT input.i, ${row.names('e')} FROM ${input} JOIN ${table} e ON e.tenant = input.tenant AND e.id = input.id`,
  )
  const bySubject = kit.read(
    columns<{ subject: SubjectKey }>({ subject: 'text' }),
    (input) =>
      `SELECT input.i, ${row.names('e')} FROM ${input} ${kit.rowsOf(table, 'e', 'e.subject = input.subject', 'e.subject, e.seq')} ORDER BY input.i, e.seq`,
  )
  const enforce = kit.write<Mark>({
    given: columns<Mark>({ id: 'text', enforcedAt: 'int' }, { enforcedAt: 'instant' }),
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `UPDATE ${table} AS e SET enforced_at = input.instant FROM ${input} WHERE e.tenant = input.tenant AND e.id = input.id AND e.enforced_at IS NULL RETURNING ${kit.returned('e', 'id')}`,
  })
  const select = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1`

  return {
    insert: {
      whole: true,
      keys: ({ id, subject, seq }) => [`id ${id}`, `seq ${seq} ${subject}`],
      async run(session, inputs) {
        const inserted = await insert(session, inputs)
        const missing = inputs.filter((_, index) => inserted[index] === undefined)
        const standing =
          missing.length === 0
            ? []
            : [
                ...(await byId(
                  session,
                  missing.map(({ id }) => ({ id })),
                )),
              ]
        return inserted.map((each) => {
          if (each !== undefined) return 'inserted'
          return standing.shift()?.length === 0 ? new NophiError('STORAGE_UNAVAILABLE', { problem: 'two events under one number' }) : 'present'
        })
      },
    },
    ofSubject: {
      reads: true,
      async run(session, subjects) {
        const rows = await bySubject(
          session,
          subjects.map((subject) => ({ subject })),
        )
        return rows.map((events) => events.map(row.read))
      },
    },
    get: {
      run: async (session, ids) =>
        (
          await byId(
            session,
            ids.map((id) => ({ id })),
          )
        ).map(([event]) => (event === undefined ? null : row.read(event))),
    },
    lift: each(async (session, { ids, liftedBy }) => {
      const text = `UPDATE ${table} SET lifted_by = $2 WHERE tenant = $1 AND ${kit.among('id', '$3')} AND kind <> 'lift' AND lifted_by IS NULL RETURNING id`
      return (await session.query(text, [liftedBy, kit.list(ids)])).length
    }),
    enforce: {
      keys: ({ id }) => [id],
      run: async (session, inputs) => (await enforce(session, inputs)).map((each) => each !== undefined),
    },
    unenforced: each(async (session, limit) => {
      const text = `${select} AND enforced_at IS NULL AND kind <> 'lift' ORDER BY recorded_at, id LIMIT $2${kit.lock('FOR NO KEY UPDATE SKIP LOCKED')}`
      return (await session.query(text, [limit])).map(row.read)
    }),
    scan: each(async (session, { after, limit }) => {
      return (await session.query(`${select} AND id > $2 ORDER BY id LIMIT $3`, [after ?? '', limit])).map(row.read)
    }),
  }
}
