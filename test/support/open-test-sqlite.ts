import { openSqlite } from '../../src/storage/drivers/sqlite/open-sqlite.js'
import type { SqliteDatabase } from '../../src/storage/drivers/sqlite/sqlite-database.js'

/** The library that the package would take; or the one at the path in NOPHI_TEST_SQLITE, for `npm run check:sqlite`. */
export async function openTestSqlite(path: string): Promise<SqliteDatabase> {
  const named = process.env.NOPHI_TEST_SQLITE
  if (named === undefined) return openSqlite(path)
  const { default: Database } = (await import(named)) as { default: new (path: string) => SqliteDatabase }
  return new Database(path)
}
