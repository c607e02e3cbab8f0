import type { HeldRecords } from '../../../ports/legal-hold-store.js'
import type { ReplyRow } from '../../../ports/reply-store.js'
import type { SubjectKey } from '../../../ports/subject.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { each, type Verb } from '../kit/verb.js'
import { messageNotHeld, notHeld, personNotHeld } from './not-held.js'
import { replyColumns as row } from './reply-columns.js'

export interface ReplyVerbs {
  readonly put: Verb<ReplyRow, undefined>
  readonly get: Verb<string, ReplyRow | null>
  readonly since: Verb<{ readonly subject: SubjectKey; readonly since: number }, readonly ReplyRow[]>
  readonly eraseWords: Verb<{ readonly now: number; readonly limit: number; readonly except: HeldRecords }, readonly string[]>
  readonly purge: Verb<{ readonly before: number; readonly limit: number; readonly except: HeldRecords }, readonly string[]>
}

export function replyVerbs(kit: SqlKit): ReplyVerbs {
  const table = kit.table('reply')
  const replaced = row.all.filter(({ key }) => key !== 'id').map(({ name }) => `${name} = excluded.${name}`)
  const put = kit.write<ReplyRow>({
    given: row,
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `INSERT INTO ${table} (tenant, ${row.names()}) SELECT $1, ${row.names('input')} FROM ${input} WHERE TRUE ON CONFLICT (tenant, id) DO UPDATE SET ${replaced.join(', ')} RETURNING id`,
  })
  const free = `${notHeld(kit, '$4', null)} AND ${messageNotHeld(kit, 'r', '$5')} AND (r.message IS NOT NULL OR (${personNotHeld(kit, 'r', '$5')}))`

  return {
    put: { whole: true, keys: ({ id }) => [id], run: async (session, inputs) => (await put(session, inputs)).map(() => undefined) },
    get: each(async (session, id) => {
      const [found] = await session.query(`SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND id = $2`, [id])
      return found === undefined ? null : row.read(found)
    }),
    since: each(async (session, { subject, since }) => {
      const text = `SELECT ${row.names()} FROM ${table} WHERE tenant = $1 AND subject = $2 AND at >= $3 ORDER BY at, id`
      return (await session.query(text, [subject, since])).map(row.read)
    }),
    eraseWords: each(async (session, { now, limit, except }) => {
      const old = `SELECT id FROM ${table} r WHERE tenant = $1 AND words IS NOT NULL AND COALESCE(words_until, 0) < $2 AND ${free} ORDER BY words_until, id LIMIT $3`
      const text = `UPDATE ${table} SET words = NULL WHERE tenant = $1 AND id IN (${old}) RETURNING id`
      return (await session.query(text, [now, limit, kit.list(except.subjects), kit.list(except.programs)])).map(({ id }) => id as string)
    }),
    purge: each(async (session, { before, limit, except }) => {
      const old = `SELECT id FROM ${table} r WHERE tenant = $1 AND at < $2 AND ${free} ORDER BY at, id LIMIT $3`
      const text = `DELETE FROM ${table} WHERE tenant = $1 AND id IN (${old}) RETURNING id`
      return (await session.query(text, [before, limit, kit.list(except.subjects), kit.list(except.programs)])).map(({ id }) => id as string)
    }),
  }
}
