import type { SqlKit } from '../kit/sql-kit.js'

/** One row, under the key 1. */
export function versionTable(kit: SqlKit): {
  /** Empty: nothing is asked of the database but its tables. */
  readonly createSchema: readonly string[]
  readonly create: readonly string[]
  readonly read: string
  readonly lock: string
  write(version: number): string
} {
  const name = kit.table('version')
  return {
    createSchema: kit.schema === null ? [] : [`CREATE SCHEMA IF NOT EXISTS ${kit.schema}`],
    create: [
      `CREATE TABLE IF NOT EXISTS ${name} (one BIGINT NOT NULL PRIMARY KEY, version BIGINT NOT NULL)`,
      `INSERT INTO ${name} (one, version) VALUES (1, 0) ON CONFLICT DO NOTHING`,
    ],
    read: `SELECT version FROM ${name} WHERE one = 1`,
    lock: `SELECT version FROM ${name} WHERE one = 1${kit.lock('FOR UPDATE')}`,
    write: (version) => `UPDATE ${name} SET version = ${version} WHERE one = 1`,
  }
}
