import { NophiError } from '../../../errors/nophi-error.js'
import type { SubjectKeyStore } from '../../../ports/small-stores.js'
import type { SubjectKey } from '../../../ports/subject.js'
import { columns, fromSql } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, type Verb } from '../kit/verb.js'

interface Place {
  readonly subject: SubjectKey
  readonly purpose: 'content' | 'evidence'
}

export interface SubjectKeyVerbs {
  readonly getOrInsert: Verb<Place & { readonly wrapped: Uint8Array }, Uint8Array | null>
  readonly get: Verb<Place, Uint8Array | 'destroyed' | null>
  readonly destroy: Verb<Place & { readonly at: number }, boolean>
  readonly forgotten: Verb<{ readonly before: number; readonly after: SubjectKey | null; readonly limit: number }, readonly SubjectKey[]>
}

export function subjectKeyVerbs(kit: SqlKit): SubjectKeyVerbs {
  const table = kit.table('subject_key')
  const keyOf = ({ subject, purpose }: Place): string[] => [subject, purpose]
  const read = kit.read(
    columns<Place>({ subject: 'text', purpose: 'text' }),
    (input) => `SELECT input.i, k.wrapped FROM ${input} JOIN ${table} k ON k.tenant = input.tenant AND k.subject = input.subject AND k.purpose = input.purpose`,
  )
  const insert = kit.write<Place & { readonly wrapped: Uint8Array }>({
    given: columns<Place & { readonly wrapped: Uint8Array }>({ subject: 'text', purpose: 'text', wrapped: 'bytes' }),
    key: keyOf,
    returning: ['subject', 'purpose'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, subject, purpose, wrapped) SELECT $1, input.subject, input.purpose, input.wrapped FROM ${input} WHERE TRUE ON CONFLICT DO NOTHING RETURNING subject, purpose`,
  })
  const destroy = kit.write<Place & { readonly at: number }>({
    given: columns<Place & { readonly at: number }>({ subject: 'text', purpose: 'text', at: 'int' }),
    key: keyOf,
    returning: ['subject', 'purpose'],
    text: (input) =>
      `INSERT INTO ${table} AS k (tenant, subject, purpose, wrapped, destroyed_at) SELECT $1, input.subject, input.purpose, NULL, input.at FROM ${input} WHERE TRUE ON CONFLICT (tenant, subject, purpose) DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at WHERE k.wrapped IS NOT NULL RETURNING subject, purpose`,
  })

  return {
    getOrInsert: {
      keys: (place) => [keyOf(place).join(' ')],
      async run(session, inputs) {
        // Asked where none was found: one that stands by now was made meanwhile, and the next statement sees it.
        const rows = await insert(session, inputs)
        const lost = inputs.filter((_, index) => rows[index] === undefined)
        const theirs = lost.length === 0 ? [] : [...(await read(session, lost))]
        return inputs.map((input, index) => {
          if (rows[index] !== undefined) return input.wrapped.slice()
          const [row] = theirs.shift() ?? []
          return row === undefined
            ? new NophiError('STORAGE_UNAVAILABLE', { problem: 'a key without its row' })
            : (fromSql('bytes', row.wrapped) as Uint8Array | null)
        })
      },
    },
    get: {
      reads: true,
      run: async (session, inputs) =>
        (await read(session, inputs)).map(([row]) => (row === undefined ? null : ((fromSql('bytes', row.wrapped) as Uint8Array | null) ?? 'destroyed'))),
    },
    destroy: {
      keys: (place) => [keyOf(place).join(' ')],
      run: async (session, inputs) => (await destroy(session, inputs)).map((row) => row !== undefined),
    },
    forgotten: each(async (session, { before, after, limit }) => {
      const gone = `SELECT 1 FROM ${table} e WHERE e.tenant = c.tenant AND e.subject = c.subject AND e.purpose = 'evidence' AND e.wrapped IS NULL`
      const text = `SELECT c.subject FROM ${table} c WHERE c.tenant = $1 AND c.purpose = 'content' AND c.destroyed_at < $2 AND c.subject > $3 AND NOT EXISTS (${gone}) ORDER BY c.subject LIMIT $4`
      return (await session.query(text, [before, after ?? '', limit])).map(({ subject }) => subject as string)
    }),
  }
}

/** `askOutside`: a key that a host's open transaction inserted would make a STOP of the same number wait for that host. */
export function subjectKeySlice({ getOrInsert, get, destroy, forgotten }: SubjectKeyVerbs, ask: Ask, askOutside: Ask): SubjectKeyStore {
  return {
    getOrInsert: (subject, purpose, wrapped) => askOutside(getOrInsert, { subject, purpose, wrapped }),
    getWrapped: (subject, purpose) => askOutside(get, { subject, purpose }),
    destroy: (subject, purpose, at) => ask(destroy, { subject, purpose, at }),
    forgottenBefore: (before, after, limit) => ask(forgotten, { before, after, limit }),
  }
}
