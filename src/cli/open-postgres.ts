import { NophiError } from '../errors/nophi-error.js'
import type { StorageAdapter } from '../ports/storage.js'

/** The library of the database is loaded when it is asked for. */
export async function openPostgres(url: string, schema: string | undefined): Promise<{ readonly storage: StorageAdapter; close(): Promise<void> }> {
  const [{ Pool }, { fromPg }, { postgresStorage }] = await Promise.all([
    import('pg').then((library) => library.default).catch(missing),
    import('../storage/drivers/postgres/from-pg.js'),
    import('../storage/postgres-storage.js'),
  ])
  const pool = new Pool({ connectionString: url, max: 2 })
  return { storage: postgresStorage({ executor: fromPg(pool), schema }), close: () => pool.end() }
}

function missing(): never {
  throw new NophiError('MISSING_DEPENDENCY', { path: '--postgres', problem: 'install the package pg' })
}
