import { NophiError } from '../../../errors/nophi-error.js'
import type { PeopleStore, PersonRow } from '../../../ports/people-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'

interface Who {
  readonly patient: string | null
  readonly subject: SubjectKey | null
}

export interface PeopleVerbs {
  readonly add: Verb<PersonRow, undefined>
  readonly get: Verb<string, PersonRow | null>
  readonly of: Verb<Who, readonly PersonRow[]>
  readonly end: Verb<{ readonly ids: readonly string[]; readonly endedAt: number; readonly endedBy: string }, number>
  readonly change: Verb<{ readonly id: string; readonly facts: string }, undefined>
  readonly unenforced: Verb<number, readonly PersonRow[]>
  readonly mark: Verb<{ readonly id: string; readonly mark: string }, boolean>
  readonly enforce: Verb<{ readonly id: string; readonly enforcedAt: number }, boolean>
}

export function peopleVerbs(kit: SqlKit): PeopleVerbs {
  const table = kit.table('person')
  const row = columns<PersonRow>({
    id: 'text',
    patient: 'text',
    kind: 'text',
    subject: 'text',
    scope: 'text',
    source: 'text',
    facts: 'text',
    occurredAt: 'int',
    recordedAt: 'int',
    honorBy: 'int',
    mark: 'text',
    enforcedAt: 'int',
    inFlight: 'int',
    endedAt: 'int',
    endedBy: 'text',
    actor: 'text',
  })
  const insert = kit.write<PersonRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    inOrder: true,
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ORDER BY input.i ON CONFLICT DO NOTHING RETURNING id`,
  })
  const found = (alias: string, on: string, index: string, input: string): string =>
    `SELECT input.i, ${alias}.ordinal, ${row.names(alias)} FROM ${input} ${kit.rowsOf(table, alias, on, index)}`
  // One statement for both questions; a row that answers both is told once.
  const read = kit.read(
    columns<Who>({ patient: 'text', subject: 'text' }),
    (input) =>
      `${found('p', 'p.patient = input.patient', 'p.patient', input)} UNION ${found('s', "s.subject = input.subject AND s.kind = 'number'", 's.subject', input)} ORDER BY 1, recorded_at, 2`,
  )
  const select = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1`
  const once = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0

  return {
    add: {
      keys: ({ id }) => [id],
      async run(session, inputs) {
        if ((await insert(session, inputs)).includes(undefined)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'two rows of a person under one id' })
        return inputs.map(() => undefined)
      },
    },
    get: each(async (session, id) => {
      const [known] = await session.query(`${select} AND id = $2`, [id])
      return known === undefined ? null : row.read(known)
    }),
    of: { run: async (session, inputs) => (await read(session, inputs)).map((rows) => rows.map(row.read)) },
    end: each(async (session, { ids, endedAt, endedBy }) => {
      const text = `UPDATE ${table} SET ended_at = $2, ended_by = $3 WHERE tenant = $1 AND ${kit.among('id', '$4')} AND ended_at IS NULL RETURNING id`
      return (await session.query(text, [endedAt, endedBy, kit.list(ids)])).length
    }),
    change: each(async (session, { id, facts }) => {
      await session.query(`UPDATE ${table} SET facts = $3 WHERE tenant = $1 AND id = $2 RETURNING id`, [id, facts])
      return undefined
    }),
    unenforced: each(async (session, limit) => {
      const text = `${select} AND enforced_at IS NULL AND kind IN ('stop', 'deceased') ORDER BY recorded_at, id LIMIT $2${kit.lock('FOR NO KEY UPDATE SKIP LOCKED')}`
      return (await session.query(text, [limit])).map(row.read)
    }),
    mark: each((session, { id, mark }) =>
      once(session.query(`UPDATE ${table} SET mark = $3 WHERE tenant = $1 AND id = $2 AND mark IS NULL RETURNING id`, [id, mark])),
    ),
    enforce: each((session, { id, enforcedAt }) =>
      once(session.query(`UPDATE ${table} SET enforced_at = $3 WHERE tenant = $1 AND id = $2 AND enforced_at IS NULL RETURNING id`, [id, enforcedAt])),
    ),
  }
}

export function peopleSlice({ add, get, of, end, change, unenforced, mark, enforce }: PeopleVerbs, ask: Ask): PeopleStore {
  return {
    addPersonRow: (row) => ask(add, row),
    personRow: (id) => ask(get, id),
    personRows: ({ patient, subject }) => ask(of, { patient, subject }),
    endPersonRows: (ids, endedAt, endedBy) => ask(end, { ids, endedAt, endedBy }),
    changePersonFacts: (id, facts) => ask(change, { id, facts }),
    unenforcedPersonRows: (limit) => ask(unenforced, limit),
    markPersonRow: (id, to) => ask(mark, { id, mark: to }),
    enforcePersonRow: (id, enforcedAt) => ask(enforce, { id, enforcedAt }),
  }
}
