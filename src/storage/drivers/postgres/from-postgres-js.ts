import { NophiError } from '../../../errors/nophi-error.js'
import { systemRuntime } from '../../../internal/system-runtime.js'
import type { SqlExecutor } from '../../../ports/storage.js'
import { answeredWithin } from './answered-within.js'
import type { ConnectionOptions } from './connection-options.js'
import { runTransaction } from './transaction.js'

/** What is used of the `sql` of a `postgres` transaction. */
export interface PostgresJsTransaction {
  unsafe(text: string, values: never[], options: { readonly prepare: boolean }): PromiseLike<readonly object[] & { readonly count: number }>
}

/** What is used of the `sql` that `postgres()` returns. */
export interface PostgresJs extends PostgresJsTransaction {
  begin(options: string, work: (sql: never) => Promise<unknown>): Promise<unknown>
  readonly options?: object | undefined
}

/**
 * The `sql` of the `postgres` package, for the storage itself; or the one that `sql.begin` handed the host, for `within`.
 * Throws `INVALID_OPTIONS` when it is set to rename columns or change values. Nothing of the package is imported.
 */
export function fromPostgresJs(source: PostgresJs | PostgresJsTransaction, options: ConnectionOptions = {}): SqlExecutor {
  const { answerMs = 10_000, runtime = systemRuntime, prepare = false } = options
  if (changesRows(source)) throw new NophiError('INVALID_OPTIONS', { path: 'source.transform', problem: 'columns or values are renamed or changed' })
  const ask = async (sql: PostgresJsTransaction, text: string, values: readonly unknown[]): ReturnType<SqlExecutor['query']> => {
    const rows = await sql.unsafe(text, values as never[], { prepare })
    return { rows: [...rows] as Record<string, unknown>[], rowCount: rows.count }
  }
  if (!('begin' in source)) return { dialect: 'postgres', query: (text, values) => ask(source, text, values) }
  const within = <T>(answer: Promise<T>): Promise<T> => answeredWithin(answer, answerMs, runtime)
  return {
    dialect: 'postgres',
    query: (text, values) => within(ask(source, text, values)),
    begin: <T>(work: (transaction: SqlExecutor) => Promise<T>) =>
      runTransaction<T>(
        (body) =>
          source.begin('ISOLATION LEVEL READ COMMITTED', (sql: PostgresJsTransaction) => body((text, values) => within(ask(sql, text, values)))) as Promise<T>,
        work,
      ),
  }
}

function changesRows(source: PostgresJs | PostgresJsTransaction): boolean {
  const { transform } = ((source as PostgresJs).options ?? {}) as { transform?: Readonly<Record<string, { from?: unknown } | undefined>> }
  return ['column', 'value', 'row'].some((part) => typeof transform?.[part]?.from === 'function')
}
