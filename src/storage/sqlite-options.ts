import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { runtimeSchema, type WithRuntime } from '../ports/runtime-schema.js'
import type { SqliteDatabase } from './drivers/sqlite/sqlite-database.js'

export interface SqliteStorageOptions {
  /** The file. It is made when it is not there; its folder is not. On a local disk: SQLite's locks fail on network file systems. */
  readonly path: string
  /**
   * Opens a file. Default: Node's own SQLite (from Node 22.13), else the package `libsql`, else `better-sqlite3`. On an
   * engine with the WAL-reset race it is also asked for a small lock file beside the data.
   */
  readonly open?: ((path: string) => SqliteDatabase | Promise<SqliteDatabase>) | undefined
  /**
   * On an engine with the WAL-reset race (before 3.51.3) one process has the file alone, unless this is true. Then each
   * connection to it, the host's own included, must run `PRAGMA wal_autocheckpoint = 0`. Default false.
   */
  readonly severalProcesses?: boolean | undefined
  /** How long the writer of another process is waited for. Default 2,000. */
  readonly waitMs?: number | undefined
  readonly runtime?: GivenRuntime | undefined
}

export function parseSqliteOptions(options: SqliteStorageOptions): WithRuntime<SqliteStorageOptions> {
  const schema: z.ZodType<WithRuntime<SqliteStorageOptions>> = z.strictObject({
    path: z.string().min(1).max(4_000),
    open: z.custom<NonNullable<SqliteStorageOptions['open']>>((value) => typeof value === 'function').optional(),
    severalProcesses: z.boolean().optional(),
    waitMs: z.number().int().min(0).max(60_000).optional(),
    runtime: runtimeSchema.optional(),
  })
  return parseOrThrow(schema, options)
}
