import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { runtimeSchema, type WithRuntime } from '../ports/runtime-schema.js'
import type { SqlExecutor } from '../ports/storage.js'

export interface PostgresStorageOptions {
  /** The library's own way to the primary: `fromPg(pool)` or one of its kind, over a pool, not over a transaction. */
  readonly executor: SqlExecutor
  /** The schema of the tables, a plain name in small letters; `migrate()` makes it. Default: where the connection's search path leads. */
  readonly schema?: string | undefined
  readonly runtime?: GivenRuntime | undefined
}

export function parsePostgresOptions(options: PostgresStorageOptions): WithRuntime<PostgresStorageOptions> {
  const schema: z.ZodType<WithRuntime<PostgresStorageOptions>> = z.strictObject({
    executor: z.custom<SqlExecutor>(isOwnExecutor),
    schema: z
      .string()
      .regex(/^[a-z_][a-z0-9_]{0,62}$/)
      .optional(),
    runtime: runtimeSchema.optional(),
  })
  return parseOrThrow(schema, options)
}

function isOwnExecutor(value: unknown): boolean {
  const { dialect, query, begin } = (value ?? {}) as { dialect?: unknown; query?: unknown; begin?: unknown }
  return dialect === 'postgres' && typeof query === 'function' && typeof begin === 'function'
}
