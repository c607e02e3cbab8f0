import { NophiError } from '../../../errors/nophi-error.js'
import type { HeldRecords } from '../../../ports/legal-hold-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import type { AttemptOutcome, AttemptRow } from '../../../ports/suppression-store.js'
import { columns, toNumber } from '../kit/columns.js'
import { only, type SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'
import { notHeld, personNotHeld } from './not-held.js'

interface Closing {
  readonly id: string
  readonly outcome: AttemptOutcome
  readonly reason: string | null
  readonly providerId: string | null
}

interface OpenBelow {
  readonly subject: SubjectKey
  readonly belowSeq: number
}

interface Since {
  readonly who: string
  readonly since: number
}

export interface AttemptVerbs {
  readonly open: Verb<readonly AttemptRow[], undefined>
  readonly close: Verb<Closing, boolean>
  readonly get: Verb<string, AttemptRow | null>
  readonly byProviderId: Verb<{ readonly transport: string; readonly providerId: string }, AttemptRow | null>
  readonly countOpen: Verb<OpenBelow, number>
  readonly countOpenOfProgram: Verb<string, number>
  readonly ofSubject: Verb<Since, readonly AttemptRow[]>
  readonly ofPatient: Verb<Since, readonly AttemptRow[]>
  readonly expire: Verb<{ readonly now: number; readonly limit: number }, readonly AttemptRow[]>
  readonly purge: Verb<{ readonly before: number; readonly limit: number; readonly except: HeldRecords }, readonly string[]>
}

const rank = (column: string): string => `CASE ${column} WHEN 'unknown' THEN 1 WHEN 'accepted' THEN 3 ELSE CASE WHEN ${column} IS NULL THEN 0 ELSE 2 END END`

export function attemptVerbs(kit: SqlKit): AttemptVerbs {
  const table = kit.table('attempt')
  const row = columns<AttemptRow>({
    id: 'text',
    subject: 'text',
    permitSeq: 'int',
    message: 'text',
    n: 'int',
    program: 'text',
    patient: 'text',
    transport: 'text',
    sender: 'text',
    process: 'text',
    counted: 'flag',
    permittedAt: 'int',
    leaseUntil: 'int',
    outcome: 'text',
    reason: 'text',
    providerId: 'text',
  })
  const select = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1`
  const insert = kit.write<AttemptRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING id`,
  })
  const close = kit.write<Closing>({
    given: columns<Closing>({ id: 'text', outcome: 'text', reason: 'text', providerId: 'text' }),
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `UPDATE ${table} AS a SET outcome = input.outcome, reason = input.reason, provider_id = COALESCE(input.provider_id, a.provider_id) FROM ${input} WHERE a.tenant = input.tenant AND a.id = input.id AND ${rank('a.outcome')} < ${rank('input.outcome')} RETURNING ${kit.returned('a', 'id')}`,
  })
  const byId = kit.read(
    columns<{ id: string }>({ id: 'text' }),
    (input) => `SELECT input.i, ${row.names('a')} FROM ${input} JOIN ${table} a ON a.tenant = input.tenant AND a.id = input.id`,
  )
  const open = kit.read(
    columns<OpenBelow>({ subject: 'text', belowSeq: 'int' }),
    (input) =>
      `SELECT input.i, (SELECT COUNT(*) FROM ${table} a WHERE a.tenant = input.tenant AND a.outcome IS NULL AND a.subject = input.subject AND a.permit_seq < input.below_seq) AS n FROM ${input}`,
  )
  const since = (column: string): Verb<Since, readonly AttemptRow[]> => {
    const read = kit.read(
      columns<Since>({ who: 'text', since: 'int' }),
      (input) =>
        `SELECT input.i, ${row.names('a')} FROM ${input} ${kit.rowsOf(table, 'a', `a.${column} = input.who AND a.permitted_at >= input.since`, `a.${column}, a.permitted_at`)} WHERE a.outcome IS NULL OR a.outcome NOT IN ('released', 'rejected') ORDER BY input.i, a.permitted_at, a.id`,
    )
    return { reads: true, run: async (session, inputs) => (await read(session, inputs)).map((rows) => rows.map(row.read)) }
  }

  return {
    open: {
      whole: true,
      keys: (rows) => rows.map(({ id }) => id),
      async run(session, inputs) {
        const rows = inputs.flat()
        if (rows.length > 0 && (await insert(session, rows)).includes(undefined))
          throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'two attempts under one id' })
        return inputs.map(() => undefined)
      },
    },
    close: {
      whole: true,
      keys: ({ id }) => [id],
      run: async (session, inputs) => (await close(session, inputs)).map((closed) => closed !== undefined),
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
    byProviderId: each(async (session, { transport, providerId }) => {
      const text = `${select} AND transport = $2 AND provider_id = $3 ORDER BY permitted_at, id LIMIT 1`
      const [found] = await session.query(text, [transport, providerId])
      return found === undefined ? null : row.read(found)
    }),
    countOpen: { reads: true, run: async (session, inputs) => (await open(session, inputs)).map((rows) => toNumber(only(rows).n)) },
    countOpenOfProgram: each(async (session, program) => {
      const text = `SELECT COUNT(*) AS n FROM ${table} WHERE tenant = $1 AND outcome IS NULL AND program = $2`
      return toNumber((await session.query(text, [program]))[0]?.n)
    }),
    ofSubject: since('subject'),
    ofPatient: since('patient'),
    expire: each(async (session, { now, limit }) => {
      const due = `SELECT id FROM ${table} WHERE tenant = $1 AND outcome IS NULL AND lease_until < $2 ORDER BY lease_until, id LIMIT $3`
      const ids = (await session.query(`${due}${kit.lock('FOR UPDATE SKIP LOCKED')}`, [now, limit])).map((found) => found.id as string)
      if (ids.length === 0) return []
      const text = `UPDATE ${table} SET outcome = 'unknown', reason = 'lease-expired' WHERE tenant = $1 AND ${kit.among('id', '$2')} AND outcome IS NULL RETURNING ${row.names()}`
      return (await session.query(text, [kit.list(ids)])).map(row.read)
    }),
    purge: each(async (session, { before, limit, except }) => {
      // Of a text that the host sent itself nobody said which program it was of.
      const free = `${notHeld(kit, '$4', '$5')} AND (program IS NOT NULL OR (${personNotHeld(kit, 'a', '$5')}))`
      const old = `SELECT id FROM ${table} a WHERE tenant = $1 AND permitted_at < $2 AND outcome IS NOT NULL AND ${free} ORDER BY permitted_at, id LIMIT $3`
      const text = `DELETE FROM ${table} WHERE tenant = $1 AND id IN (${old}) RETURNING id`
      return (await session.query(text, [before, limit, kit.list(except.subjects), kit.list(except.programs)])).map(({ id }) => id as string)
    }),
  }
}
