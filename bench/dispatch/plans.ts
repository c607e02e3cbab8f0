import type { Pool } from 'pg'
import type { SqlExecutor, SqlValue } from '../../src/ports/storage.js'
import { fromPg } from '../../src/storage/drivers/postgres/from-pg.js'
import { postgresStorage } from '../../src/storage/postgres-storage.js'
import { benchTransport, timedProvider } from '../kit/bench-transport.js'
import { clinicMessenger, phoneOf } from '../kit/clinic.js'
import { median } from '../kit/quantile.js'
import { type Connection, withPool } from './prepare.js'

export interface Planned {
  readonly rows: number
  readonly medianMs: number
  readonly plan: readonly string[]
}

interface Sent {
  readonly text: string
  readonly values: readonly SqlValue[]
}

const claimSize = 50
const times = 21

/** How long a claim takes over so many queued texts, all of them due, and by which plan. */
export function claimAt(connection: Connection): Promise<Planned> {
  return measured(connection, /nophi_message .*FOR UPDATE SKIP LOCKED/s, (executor) => {
    const storage = postgresStorage({ executor })
    return async () => {
      const scope = { tenant: 'default', clock: () => new Date() }
      await storage.transaction(scope, async (stores) => void (await stores.messages.claimDue(await stores.now(), claimSize)))
    }
  })
}

/** How long the newest page of one number's history takes, and by which plan. */
export function historyAt(connection: Connection): Promise<Planned> {
  return measured(connection, /nophi_message .*ORDER BY created_at DESC/s, (executor) => {
    const messenger = clinicMessenger(postgresStorage({ executor }), benchTransport(timedProvider(0)))
    return async () => void (await messenger.history.list({ phone: phoneOf(0) }, { id: 'auditor', roles: ['auditor'] }))
  })
}

async function measured(connection: Connection, wanted: RegExp, make: (executor: SqlExecutor) => () => Promise<void>): Promise<Planned> {
  return withPool(connection, async (pool) => {
    let sent: Sent[] = []
    const work = make(listening(fromPg(pool), (statement) => void sent.push(statement)))
    await work()
    const spent: number[] = []
    for (let time = 0; time < times; time++) {
      sent = []
      const start = performance.now()
      await work()
      spent.push(performance.now() - start)
    }
    const at = sent.findIndex(({ text }) => wanted.test(text))
    if (at === -1) throw new Error('the statement was not sent')
    const { rows } = await pool.query<{ n: string }>('SELECT COUNT(*) AS n FROM nophi_message')
    return { rows: Number(rows[0]?.n), medianMs: median(spent), plan: await planOf(pool, sent.slice(0, at), sent[at] as Sent) }
  })
}

/** What the storage really sends. */
function listening(executor: SqlExecutor, heard: (statement: Sent) => void): SqlExecutor {
  const query: SqlExecutor['query'] = (text, values) => {
    heard({ text, values })
    return executor.query(text, values)
  }
  const begin: SqlExecutor['begin'] = (work) =>
    (executor.begin as NonNullable<SqlExecutor['begin']>)((transaction) =>
      work({
        ...transaction,
        query(text, values) {
          heard({ text, values })
          return transaction.query(text, values)
        },
      }),
    )
  return { ...executor, query, begin }
}

/** After the statements that came before it in its transaction, as settings may be among them; nothing is kept. */
async function planOf(pool: Pool, before: readonly Sent[], { text, values }: Sent): Promise<readonly string[]> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    for (const each of before) if (/set_config/.test(each.text)) await client.query(each.text, [...each.values])
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, [...values])
    return rows.map((row) => row['QUERY PLAN'])
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

/** More rows like those that are there, over the same recipients: due one after the other, the newest last. */
export async function addMessages(connection: Connection, rows: number): Promise<void> {
  await withPool(connection, async (pool) => {
    const { rows: columns } = await pool.query<{ name: string }>(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'nophi_message' AND is_generated = 'NEVER' ORDER BY ordinal_position",
    )
    const changed: Readonly<Record<string, string>> = {
      id: "'more-' || i",
      subject: '(SELECT ids FROM known)[1 + i % (SELECT many FROM known)]',
      not_before: 'm.not_before - i',
      created_at: 'm.created_at - i',
      key_macs: "'[]'",
    }
    const names = columns.map(({ name }) => name)
    await pool.query(
      `WITH known AS (SELECT ARRAY_AGG(id) AS ids, COUNT(*)::int AS many FROM nophi_recipient), m AS (SELECT * FROM nophi_message WHERE status = 'queued' LIMIT 1)
       INSERT INTO nophi_message (${names.join(', ')}) SELECT ${names.map((name) => changed[name] ?? `m.${name}`).join(', ')} FROM m, generate_series(1, $1::int) AS i`,
      [rows],
    )
    await pool.query('VACUUM ANALYZE nophi_message')
  })
}
