import type { MessageQuery, MessageRow } from '../../../ports/message-store.js'
import { purgedKind } from '../../../ports/message-store.js'
import type { SqlValue } from '../../../ports/storage.js'
import type { SubjectKey } from '../../../ports/subject.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'
import { messageColumns as row } from './message-columns.js'

interface Queued {
  readonly subject?: SubjectKey | undefined
  readonly program?: string | undefined
  readonly reference?: string | undefined
  readonly limit: number
}

export interface MessageHistoryVerbs {
  readonly list: Verb<MessageQuery, readonly MessageRow[]>
  readonly queued: Verb<Queued, readonly MessageRow[]>
  readonly expired: Verb<{ readonly now: number; readonly limit: number }, readonly MessageRow[]>
  readonly subjectsOfPatient: Verb<string, readonly SubjectKey[]>
}

/** Conditions that apply, and their values from `$2` on. */
function conditions(parts: readonly (readonly [text: (place: string) => string, value: SqlValue | undefined])[]): { where: string; values: SqlValue[] } {
  const values: SqlValue[] = []
  let where = ''
  for (const [text, value] of parts) {
    if (value === undefined) continue
    values.push(value)
    where += ` AND ${text(`$${values.length + 1}`)}`
  }
  return { where, values }
}

const equals = (column: string) => (place: string) => `${column} = ${place}`

export function messageHistoryVerbs(kit: SqlKit): MessageHistoryVerbs {
  const table = kit.table('message')
  const select = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1`
  return {
    list: {
      reads: true,
      ...each(async (session, { subject, reference, program, status, from, to, before, limit }: MessageQuery) => {
        const { where, values } = conditions([
          [equals('subject'), subject],
          [equals('reference'), reference],
          [equals('program'), program],
          [equals('status'), status],
          [(place) => `created_at >= ${place}`, from],
          [(place) => `created_at <= ${place}`, to],
        ])
        const place = values.length + 2
        // The same instant under the name of an index in which only these few stand.
        const created = status === 'unknown' ? 'unknown_at' : 'created_at'
        // A row value, so that the next page begins inside the index.
        const older = before === undefined ? '' : ` AND (${created}, id) < ($${place}, $${place + 1})`
        const paged = before === undefined ? values : [...values, before.createdAt, before.id]
        const text = `${select} AND ${created} IS NOT NULL AND kind <> '${purgedKind}'${where}${older} ORDER BY ${created} DESC, id DESC LIMIT $${paged.length + 2}`
        return (await session.query(text, [...paged, limit])).map(row.read)
      }),
    },
    queued: each(async (session, { subject, program, reference, limit }) => {
      const { where, values } = conditions([
        [equals('subject'), subject],
        [equals('program'), program],
        [equals('reference'), reference],
      ])
      const text = `${select} AND end_at IS NOT NULL${where} ORDER BY created_at, id LIMIT $${values.length + 2}`
      return (await session.query(text, [...values, limit])).map(row.read)
    }),
    expired: each(async (session, { now, limit }) => {
      const text = `${select} AND end_at <= $2 ORDER BY end_at, id LIMIT $3`
      return (await session.query(text, [now, limit])).map(row.read)
    }),
    subjectsOfPatient: each(async (session, patient) =>
      (await session.query(`SELECT DISTINCT subject FROM ${table} WHERE tenant = $1 AND patient = $2 ORDER BY subject`, [patient])).map(
        ({ subject }) => subject as string,
      ),
    ),
  }
}
