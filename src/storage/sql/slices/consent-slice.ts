import type { ConsentRow, ConsentStore } from '../../../ports/consent-store.js'
import type { HeldRecords } from '../../../ports/legal-hold-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import { columns } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'
import { notHeld } from './not-held.js'
import { type SubjectVerbs, subjectIndex } from './subject-index.js'

export interface ConsentVerbs {
  readonly subjects: SubjectVerbs
  readonly append: Verb<ConsentRow, 'appended' | 'duplicate'>
  readonly ofSubject: Verb<SubjectKey, readonly ConsentRow[]>
  readonly subjectsOfPatient: Verb<string, readonly SubjectKey[]>
  readonly purge: Verb<{ readonly before: number; readonly limit: number; readonly except: HeldRecords }, readonly string[]>
}

export function consentVerbs(kit: SqlKit, subjects: SubjectVerbs): ConsentVerbs {
  const table = kit.table('consent')
  const row = columns<ConsentRow>({
    id: 'text',
    subject: 'text',
    program: 'text',
    action: 'text',
    source: 'text',
    grade: 'text',
    disclosureVersion: 'text',
    occurredAt: 'int',
    recordedAt: 'int',
    actor: 'text',
    patient: 'text',
    stamp: 'int',
    facts: 'text',
    detail: 'bytes',
  })
  const insert = kit.write<ConsentRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    inOrder: true,
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ORDER BY input.i ON CONFLICT DO NOTHING RETURNING id`,
  })
  const bySubject = kit.read(
    columns<{ subject: SubjectKey }>({ subject: 'text' }),
    (input) =>
      `SELECT input.i, ${row.names('c')} FROM ${input} ${kit.rowsOf(table, 'c', 'c.subject = input.subject', 'c.subject')} ORDER BY input.i, c.recorded_at, c.ordinal`,
  )

  return {
    subjects,
    append: {
      keys: ({ id }) => [id],
      run: async (session, inputs) => (await insert(session, inputs)).map((added) => (added === undefined ? 'duplicate' : 'appended')),
    },
    ofSubject: {
      reads: true,
      async run(session, inputs) {
        const rows = await bySubject(
          session,
          inputs.map((subject) => ({ subject })),
        )
        return rows.map((events) => events.map(row.read))
      },
    },
    subjectsOfPatient: each(async (session, patient) =>
      (await session.query(`SELECT DISTINCT subject FROM ${table} WHERE tenant = $1 AND patient = $2 ORDER BY subject`, [patient])).map(
        ({ subject }) => subject as string,
      ),
    ),
    purge: each(async (session, { before, limit, except }) => {
      const ended = `SELECT 1 FROM ${table} r WHERE r.tenant = c.tenant AND r.subject = c.subject AND r.action = 'revoke' AND r.program IN (c.program, 'all') AND (r.recorded_at, r.ordinal) > (c.recorded_at, c.ordinal) AND r.recorded_at < $2`
      const old = `SELECT id FROM ${table} c WHERE tenant = $1 AND action <> 'revoke' AND recorded_at < $2 AND EXISTS (${ended}) AND ${notHeld(kit, '$4', '$5')} ORDER BY recorded_at, ordinal LIMIT $3`
      const text = `DELETE FROM ${table} WHERE tenant = $1 AND id IN (${old}) RETURNING id`
      return (await session.query(text, [before, limit, kit.list(except.subjects), kit.list(except.programs)])).map(({ id }) => id as string)
    }),
  }
}

export function consentSlice({ subjects, append, ofSubject, subjectsOfPatient, purge }: ConsentVerbs, ask: Ask, askOutside: Ask): ConsentStore {
  const { findSubject, ensureSubject, numberOf, readIndexKeys, replaceIndexKeys } = subjectIndex(subjects, askOutside)
  return {
    findSubject,
    ensureSubject,
    numberOf,
    readIndexKeys,
    replaceIndexKeys,
    append: (row) => ask(append, row),
    // All of one number are few, and the gates ask for all of them anyway.
    list: async (subject, program) => (await ask(ofSubject, subject)).filter((row) => program === undefined || row.program === program),
    subjectsOfPatient: (patient) => ask(subjectsOfPatient, patient),
    purgeConsents: (before, limit, except) => ask(purge, { before, limit, except }),
  }
}
