import type { SqlExecutor } from '../../../ports/storage.js'
import { inOrder, splitPlaceholders } from '../placeholders.js'
import { runTransaction } from './transaction.js'

/** What is used of a Drizzle transaction. */
export interface DrizzleTransaction {
  execute(query: never): PromiseLike<unknown>
}

/** What is used of a Drizzle database over PostgreSQL. */
export interface DrizzleDatabase extends DrizzleTransaction {
  transaction(work: (transaction: never) => Promise<unknown>, options: { readonly isolationLevel: 'read committed' }): Promise<unknown>
}

/** Drizzle's own `sql` tag. */
export interface DrizzleSql {
  (parts: TemplateStringsArray, ...values: unknown[]): unknown
  param(value: unknown): unknown
}

/**
 * A Drizzle database over `pg` or `postgres`, for the storage itself; or the host's own Drizzle transaction, for
 * `within`. Drizzle's `sql` is handed over, since nothing of Drizzle is imported here.
 */
export function fromDrizzle(source: DrizzleDatabase | DrizzleTransaction, sql: DrizzleSql): SqlExecutor {
  const query: SqlExecutor['query'] = async (text, values) => {
    const { parts, order } = splitPlaceholders(text)
    const template = Object.assign([...parts], { raw: parts })
    const result = await source.execute(sql(template, ...inOrder(values, order).map((value) => sql.param(value))) as never)
    return readResult(result)
  }
  if ('rollback' in source || !('transaction' in source)) return { dialect: 'postgres', query }
  return {
    dialect: 'postgres',
    query,
    begin: <T>(work: (transaction: SqlExecutor) => Promise<T>) =>
      runTransaction<T>(
        (body) =>
          source.transaction((transaction: DrizzleTransaction) => body(fromDrizzle(transaction, sql).query), {
            isolationLevel: 'read committed',
          }) as Promise<T>,
        work,
      ),
  }
}

/** `pg` answers with an object, `postgres` with a list that has a count. */
function readResult(result: unknown): { rows: Record<string, unknown>[]; rowCount: number } {
  if (Array.isArray(result)) return { rows: [...result], rowCount: (result as { count?: number }).count ?? result.length }
  const { rows = [], rowCount } = result as { rows?: Record<string, unknown>[]; rowCount?: number | null }
  return { rows, rowCount: rowCount ?? rows.length }
}
