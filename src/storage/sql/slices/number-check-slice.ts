import type { NumberCheckRow, NumberCheckStore, NumberFacts } from '../../../ports/number-check-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import { columns, fromSql, type SqlRow } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import type { Ask, Verb } from '../kit/verb.js'

export interface NumberCheckVerbs {
  readonly facts: Verb<SubjectKey, NumberFacts>
  readonly put: Verb<NumberCheckRow, undefined>
}

export function numberCheckVerbs(kit: SqlKit): NumberCheckVerbs {
  const table = kit.table('number_check')
  const row = columns<NumberCheckRow>({ subject: 'text', answer: 'text', source: 'text', since: 'int', askedAt: 'int', validUntil: 'int' })
  const replaced = row.all.filter(({ key }) => key !== 'subject').map(({ name }) => `${name} = excluded.${name}`)
  const put = kit.write<NumberCheckRow>({
    given: row,
    key: ({ subject }) => [subject],
    returning: ['subject'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT (tenant, subject) DO UPDATE SET ${replaced.join(', ')} RETURNING subject`,
  })
  const latest = (column: string, from: string, where: string): string =>
    `(SELECT MAX(${column}) FROM ${kit.table(from)} f WHERE f.tenant = input.tenant AND f.subject = input.subject${where})`
  const read = kit.read(
    columns<{ subject: SubjectKey }>({ subject: 'text' }),
    (input) =>
      `SELECT input.i, ${row.names('c')}, ${latest('f.at', 'reply', " AND f.intent = 'answer'")} AS answered_at, ${latest('f.redeemed_at', 'portal_link', '')} AS redeemed_at FROM ${input} LEFT JOIN ${table} c ON c.tenant = input.tenant AND c.subject = input.subject`,
  )

  return {
    facts: {
      reads: true,
      async run(session, subjects) {
        const answers = await read(
          session,
          subjects.map((subject) => ({ subject })),
        )
        return answers.map(([found]) => factsOf(found))
      },
    },
    put: { keys: ({ subject }) => [subject], run: async (session, inputs) => (await put(session, inputs)).map(() => undefined) },
  }

  function factsOf(found: SqlRow | undefined): NumberFacts {
    if (found === undefined) return { check: null, answeredAt: null, redeemedAt: null }
    return {
      check: typeof found.subject === 'string' ? row.read(found) : null,
      answeredAt: fromSql('int', found.answered_at) as number | null,
      redeemedAt: fromSql('int', found.redeemed_at) as number | null,
    }
  }
}

export function numberCheckSlice({ facts, put }: NumberCheckVerbs, ask: Ask): NumberCheckStore {
  return { numberFacts: (subject) => ask(facts, subject), putNumberCheck: (row) => ask(put, row) }
}
