import type { SqlExecutor } from '../../../ports/storage.js'
import { runTransaction } from './transaction.js'

/** What is used of a Kysely transaction. */
export interface KyselyTransaction {
  readonly isTransaction: boolean
  withoutPlugins(): { executeQuery(query: never): Promise<{ readonly rows: readonly unknown[]; readonly numAffectedRows?: bigint | undefined }> }
}

/** What is used of a Kysely instance. */
export interface KyselyDatabase extends KyselyTransaction {
  transaction(): { setIsolationLevel(level: 'read committed'): { execute(work: (transaction: never) => Promise<unknown>): Promise<unknown> } }
}

let queries = 0

/**
 * A Kysely instance over PostgreSQL, for the storage itself; or the host's own Kysely transaction, for `within`. Plugins
 * are left out, since one that renames columns would rename ours. Nothing of Kysely is imported.
 */
export function fromKysely(source: KyselyDatabase | KyselyTransaction): SqlExecutor {
  const query: SqlExecutor['query'] = async (text, values) => {
    const { rows, numAffectedRows } = await source.withoutPlugins().executeQuery(compiled(text, values) as never)
    return { rows: [...rows] as Record<string, unknown>[], rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) }
  }
  if (source.isTransaction || !('transaction' in source)) return { dialect: 'postgres', query }
  return {
    dialect: 'postgres',
    query,
    begin: <T>(work: (transaction: SqlExecutor) => Promise<T>) =>
      runTransaction<T>(
        (body) =>
          source
            .transaction()
            .setIsolationLevel('read committed')
            .execute((transaction: KyselyTransaction) => body(fromKysely(transaction).query)) as Promise<T>,
        work,
      ),
  }
}

/** A query as Kysely's compiler would hand it to its driver. */
function compiled(text: string, values: readonly unknown[]): object {
  return { sql: text, parameters: values, query: { kind: 'RawNode', sqlFragments: [text], parameters: [] }, queryId: { queryId: `nophi-${++queries}` } }
}
