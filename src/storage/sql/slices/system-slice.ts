import type { NotedLog, ProcessRow, SystemRow, SystemState, SystemStore } from '../../../ports/system-store.js'
import type { EngineNotes } from '../engine-notes.js'
import { columns, fromSql } from '../kit/columns.js'
import type { SqlKit } from '../kit/sql-kit.js'
import { type Ask, each, shared, type Verb } from '../kit/verb.js'

export interface SystemVerbs {
  readonly read: Verb<null, SystemState>
  readonly replace: Verb<{ readonly from: number | null; readonly to: SystemRow }, boolean>
  readonly published: Verb<{ readonly at: number; readonly newest: number }, undefined>
  readonly noteLog: Verb<NotedLog, undefined>
  readonly saveProcess: Verb<ProcessRow, undefined>
  readonly processes: Verb<number, readonly ProcessRow[]>
  readonly removeProcess: Verb<string, undefined>
  readonly purge: Verb<{ readonly before: number; readonly limit: number }, number>
  readonly mark: Verb<null, string>
  readonly ended: Verb<string, boolean>
}

// The server's own identity, and the branch of its history: readable by every role. The name of the log file being
// written has the timeline at once, the control file only after the next checkpoint of the server.
// Amazon Aurora has no log of its own to name, and refuses to (https://github.com/mackerelio/mackerel-agent-plugins/pull/804).
const postgresBranch = `CASE WHEN to_regproc('aurora_version') IS NULL THEN SUBSTR(pg_walfile_name(pg_current_wal_lsn()), 1, 8) ELSE 'aurora' END`
const postgresMark = `(SELECT system_identifier::text FROM pg_control_system()) || '/' || ${postgresBranch}`

// Every transaction holds the lock of its own number from its begin to its end, of its lasting number from its first write
// on, also when it is prepared; every role sees these locks (PostgreSQL, pg_locks), as CREATE INDEX CONCURRENTLY waits for them.
const openTransactions = `FROM pg_locks WHERE $1::text IS NOT NULL AND granted AND mode = 'ExclusiveLock' AND locktype IN ('virtualxid', 'transactionid') AND pid IS DISTINCT FROM pg_backend_pid()`
const transactionName = 'COALESCE(virtualxid, transactionid::text)'

export function systemVerbs(kit: SqlKit, notes: EngineNotes | null): SystemVerbs {
  const mark = kit.dialect === 'postgres' ? postgresMark : 'NULL'
  const [system, published, process] = [kit.table('system'), kit.table('published'), kit.table('process')]
  const row = columns<SystemRow>({
    version: 'int',
    mode: 'text',
    cause: 'text',
    since: 'int',
    environment: 'text',
    engine: 'text',
    protocol: 'int',
  })
  const processRow = columns<ProcessRow>({ id: 'text', startedAt: 'int', seenAt: 'int', protocol: 'int', keyIds: 'text' })
  const valuesOf = (to: SystemRow) => [to.version, to.mode, to.cause, to.since, to.environment, to.engine, to.protocol]
  const set = row.all.map(({ name }, index) => `${name} = $${index + 2}`).join(', ')
  return {
    // In one statement, since every permit asks.
    read: {
      reads: true,
      ...shared(async (session) => {
        const text = `SELECT p.published_at, ${mark} AS mark, ${row.names('s')} FROM (SELECT 1 AS one) one LEFT JOIN ${system} s ON s.tenant = $1 LEFT JOIN ${published} p ON p.tenant = $1`
        const [found] = await session.query(text, [])
        const known = found !== undefined && found.version !== null
        const beside = notes?.read(session.tenant) ?? null
        return {
          row: known ? row.read(found) : null,
          publishedAt: fromSql('int', found?.published_at) as number | null,
          engine: beside?.mark ?? (fromSql('text', found?.mark) as string | null),
          notedLog: beside?.log ?? null,
        }
      }),
    },
    replace: each(async (session, { from, to }) => {
      const insert = `INSERT INTO ${system} (tenant, ${row.names()}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING version`
      const update = `UPDATE ${system} SET ${set} WHERE tenant = $1 AND version = $9 RETURNING version`
      return (await (from === null ? session.query(insert, valuesOf(to)) : session.query(update, [...valuesOf(to), from]))).length > 0
    }),
    published: each(async (session, { at, newest }) => {
      const text = `INSERT INTO ${published} AS p (tenant, published_at) VALUES ($1, $2) ON CONFLICT (tenant) DO UPDATE SET published_at = excluded.published_at WHERE p.published_at < excluded.published_at OR p.published_at > $3`
      await session.query(text, [at, newest])
      return undefined
    }),
    noteLog: each(async (session, log) => {
      notes?.noteLog(session.tenant, log)
      return undefined
    }),
    saveProcess: each(async (session, { id, startedAt, seenAt, protocol, keyIds }) => {
      const text = `INSERT INTO ${process} (tenant, ${processRow.names()}) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant, id) DO UPDATE SET started_at = excluded.started_at, seen_at = excluded.seen_at, protocol = excluded.protocol, key_ids = excluded.key_ids`
      await session.query(text, [id, startedAt, seenAt, protocol, keyIds])
      return undefined
    }),
    processes: each(async (session, seenAt) =>
      (await session.query(`SELECT ${processRow.names()} FROM ${process} WHERE tenant = $1 AND seen_at >= $2 ORDER BY id`, [seenAt])).map(processRow.read),
    ),
    removeProcess: each(async (session, id) => {
      await session.query(`DELETE FROM ${process} WHERE tenant = $1 AND id = $2`, [id])
      return undefined
    }),
    purge: each(async (session, { before, limit }) => {
      const old = `SELECT id FROM ${process} WHERE tenant = $1 AND seen_at < $2 ORDER BY id LIMIT $3`
      return (await session.query(`DELETE FROM ${process} WHERE tenant = $1 AND id IN (${old}) RETURNING id`, [before, limit])).length
    }),
    // SQLite lets nobody write who read before another wrote (SQLITE_BUSY_SNAPSHOT).
    mark: shared(async (session) => {
      if (session.dialect === 'sqlite') return ''
      const [found] = await session.query(`SELECT COALESCE(STRING_AGG(DISTINCT ${transactionName}, ' '), '') AS mark ${openTransactions}`, [])
      return String(found?.mark)
    }),
    ended: each(async (session, mark) => {
      if (session.dialect === 'sqlite' || mark === '') return true
      const [found] = await session.query(`SELECT COUNT(*) AS n ${openTransactions} AND ${transactionName} = ANY(STRING_TO_ARRAY($2::text, ' '))`, [mark])
      return Number(found?.n) === 0
    }),
  }
}

export function systemSlice(verbs: SystemVerbs, ask: Ask): SystemStore {
  return {
    readSystem: () => ask(verbs.read, null),
    replaceSystem: (from, to) => ask(verbs.replace, { from, to }),
    notePublished: (at, newest = Number.MAX_SAFE_INTEGER) => ask(verbs.published, { at, newest }),
    noteLog: (log) => ask(verbs.noteLog, log),
    saveProcess: (row) => ask(verbs.saveProcess, row),
    processesSince: (seenAt) => ask(verbs.processes, seenAt),
    removeProcess: (id) => ask(verbs.removeProcess, id),
    purgeProcesses: (before, limit) => ask(verbs.purge, { before, limit }),
    transactionMark: () => ask(verbs.mark, null),
    transactionsEnded: (mark) => ask(verbs.ended, mark),
  }
}
