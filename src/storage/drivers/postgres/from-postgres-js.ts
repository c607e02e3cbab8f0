import { isNophiError, NophiError } from '../../../errors/nophi-error.js'
import { systemRuntime } from '../../../internal/system-runtime.js'
import type { SqlExecutor } from '../../../ports/storage.js'
import { type AnswerWatch, createAnswerWatch } from './answer-watch.js'
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
 *
 * The limit: what is not answered within `answerMs` is given up, its connection cannot be. The library keeps one that fell
 * silent until the system ends it, and while all are silent every call waits for `answerMs` and throws.
 */
export function fromPostgresJs(source: PostgresJs | PostgresJsTransaction, options: ConnectionOptions = {}): SqlExecutor {
  const { answerMs = 10_000, runtime = systemRuntime, prepare = false } = options
  if (changesRows(source)) throw new NophiError('INVALID_OPTIONS', { path: 'source.transform', problem: 'columns or values are renamed or changed' })
  const ask = async (sql: PostgresJsTransaction, text: string, values: readonly unknown[]): ReturnType<SqlExecutor['query']> => {
    const rows = await sql.unsafe(text, values as never[], { prepare })
    return { rows: [...rows] as Record<string, unknown>[], rowCount: rows.count }
  }
  if (!('begin' in source)) return { dialect: 'postgres', query: (text, values) => ask(source, text, values) }
  return {
    dialect: 'postgres',
    query: (text, values) => answeredWithin(ask(source, text, values), answerMs, runtime),
    begin: <T>(work: (transaction: SqlExecutor) => Promise<T>) =>
      runTransaction<T>((body) => {
        const watch = createAnswerWatch(answerMs, runtime)
        return watched(source, watch, (sql) => body((text, values) => watch.within(ask(sql, text, values)), true))
      }, work),
  }
}

/** BEGIN, COMMIT and ROLLBACK are the library's own and nothing bounds them: each is waited for from here. What begins too late does nothing. */
async function watched<T>(source: PostgresJs, watch: AnswerWatch, work: (sql: PostgresJsTransaction) => Promise<T>): Promise<T> {
  const [begun, ended] = [createSignal(), createSignal()]
  const end: { tooLate: boolean; failure?: { readonly error: unknown } } = { tooLate: false }
  const whole = source.begin('ISOLATION LEVEL READ COMMITTED', async (sql: PostgresJsTransaction) => {
    if (end.tooLate) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'no-answer' })
    begun.give()
    try {
      return await work(sql)
    } catch (error) {
      end.failure = { error }
      throw error
    } finally {
      ended.give()
    }
  }) as Promise<T>
  try {
    await watch.within(Promise.race([begun.given, whole]))
    await Promise.race([ended.given, whole])
    return await watch.within(whole)
  } catch (error) {
    end.tooLate = true
    // A rollback without an answer says less than why it was asked for.
    throw end.failure !== undefined && isNophiError(error) ? end.failure.error : error
  } finally {
    watch.end()
  }
}

function createSignal(): { readonly given: Promise<void>; give(): void } {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}

function changesRows(source: PostgresJs | PostgresJsTransaction): boolean {
  const { transform } = ((source as PostgresJs).options ?? {}) as { transform?: Readonly<Record<string, { from?: unknown } | undefined>> }
  return ['column', 'value', 'row'].some((part) => typeof transform?.[part]?.from === 'function')
}
