import { Pool } from 'pg'
import type { SqlExecutor, StorageAdapter } from '../../../src/ports/storage.js'
import { inOrder, splitPlaceholders } from '../../../src/storage/drivers/placeholders.js'
import { fromPg } from '../../../src/storage/drivers/postgres/from-pg.js'
import { createSqlStorage } from '../../../src/storage/sql/create-sql-storage.js'
import { prepares } from '../../support/postgres/prepares.js'
import { createTestDatabase } from '../../support/postgres.js'
import { hostClients } from '../../support/postgres-clients.js'
import { type Rewrite, rewriting } from './open-sqlite.js'

export interface PostgresBench {
  readonly pool: Pool
  readonly executor: SqlExecutor
  /** The storage, empty. */
  open(rewrite?: Rewrite): Promise<StorageAdapter>
  /** A host's own transaction on a connection of its own. */
  hostTransaction<T>(storage: StorageAdapter, work: (transaction: SqlExecutor) => Promise<T>): Promise<T>
  probe(text: string): Promise<readonly Record<string, unknown>[]>
  end(): Promise<void>
}

/** One database for a test file; each storage that it opens begins without rows. `settings`: of every session, as for a command line. `through`: a host's library in place of pg. */
export async function startPostgresBench(schema?: string, settings?: string, through?: string): Promise<PostgresBench> {
  const database = await createTestDatabase()
  const pool = new Pool({ ...database.connection, max: 12, ...(settings === undefined ? {} : { options: settings }) })
  pool.on('error', () => undefined)
  const marked = through === 'marks'
  const host = marked || through === undefined ? undefined : hostClients[through]?.(database.connection)
  const ours = fromPg(pool, { prepare: prepares })
  const executor = host?.own ?? (marked ? countingMarks(ours) : ours)
  const create = (rewrite: Rewrite = (text) => text): StorageAdapter =>
    createSqlStorage({ executor: rewriting(executor, rewrite), name: 'postgres', durable: true, schema })
  const { tables, ...storage } = create()
  await storage.migrate()
  const empty = tables.map(({ table }) => `DELETE FROM ${schema === undefined ? '' : `${schema}.`}${table}`).join(';')
  return {
    pool,
    executor,
    async open(rewrite) {
      await pool.query(empty)
      return create(rewrite)
    },
    async hostTransaction(_, work) {
      if (host !== undefined) return host.transaction(work)
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const result = await work(marked ? countingMarks(fromPg(client)) : fromPg(client))
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    },
    probe: async (text) => (await pool.query(text)).rows,
    async end() {
      await host?.end()
      await pool.end()
      await database.drop()
    },
  }
}

/** As Drizzle and Knex ask: a value that stands twice in a statement is two values, and each place tells its type by itself. */
function countingMarks(executor: SqlExecutor): SqlExecutor {
  const { begin } = executor
  return {
    dialect: 'postgres',
    query(text, values) {
      const { parts, order } = splitPlaceholders(text)
      return executor.query(parts.map((part, at) => (at === 0 ? part : `$${at}${part}`)).join(''), inOrder(values, order))
    },
    ...(begin === undefined ? {} : { begin: (work) => begin((transaction) => work(countingMarks(transaction))) }),
  }
}
