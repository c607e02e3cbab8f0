import type { SqlExecutor } from '../../../ports/storage.js'
import { inOrder, markPlaceholders } from '../placeholders.js'
import { runTransaction } from './transaction.js'

/** What is used of a Knex transaction. */
export interface KnexTransaction {
  readonly isTransaction?: boolean | undefined
  raw(text: string, values: never): PromiseLike<unknown>
}

/** What is used of a Knex instance. */
export interface KnexDatabase extends KnexTransaction {
  transaction(work: (transaction: never) => Promise<unknown>, options: { readonly isolationLevel: 'read committed' }): Promise<unknown>
}

/**
 * A Knex instance over `pg`, for the storage itself; or the host's own Knex transaction, for `within`. A
 * `postProcessResponse` that renames columns renames ours too and makes every row unreadable. Nothing of Knex is imported.
 */
export function fromKnex(source: KnexDatabase | KnexTransaction): SqlExecutor {
  const query: SqlExecutor['query'] = async (text, values) => {
    // A question mark of the statement itself would count as a value.
    const { text: marked, order } = markPlaceholders(text.replaceAll('?', '\\?'), '?')
    const { rows, rowCount } = (await source.raw(marked, inOrder(values, order) as never)) as { rows: Record<string, unknown>[]; rowCount: number | null }
    return { rows, rowCount: rowCount ?? 0 }
  }
  if (source.isTransaction || !('transaction' in source)) return { dialect: 'postgres', query }
  return {
    dialect: 'postgres',
    query,
    begin: <T>(work: (transaction: SqlExecutor) => Promise<T>) =>
      runTransaction<T>(
        (body) => source.transaction((transaction: KnexTransaction) => body(fromKnex(transaction).query), { isolationLevel: 'read committed' }) as Promise<T>,
        work,
      ),
  }
}
