import { NophiError } from '../errors/nophi-error.js'
import type { StorageAdapter } from '../ports/storage.js'

export interface OpenedPostgres {
  readonly storage: StorageAdapter
  close(): Promise<void>
}

/** The library of the database is loaded when it is asked for. `connectMs`: a server that accepts and says nothing would keep the command for ever. */
export async function openPostgres(url: string, schema: string | undefined, connectMs = 5_000): Promise<OpenedPostgres> {
  const [{ Pool }, { fromPg }, { postgresStorage }] = await Promise.all([
    import('pg').then((library) => library.default).catch(missing),
    import('../storage/drivers/postgres/from-pg.js'),
    import('../storage/postgres-storage.js'),
  ])
  const pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: connectMs })
  // A connection that breaks while nobody uses it would end the process, and its exit code would say "findings".
  pool.on('error', () => undefined)
  return { storage: postgresStorage({ executor: fromPg(pool), schema }), close: () => pool.end() }
}

function missing(): never {
  throw new NophiError('MISSING_DEPENDENCY', { path: '--postgres', problem: 'install the package pg' })
}
