import type { SqlExecutor, SqlValue } from '../../../src/ports/storage.js'

/** The executor, whose transactions tell each statement before they run it, with the transaction to look at it by. */
export function watchedTransactions(
  executor: SqlExecutor,
  watch: (text: string, values: SqlValue[], transaction: SqlExecutor) => Promise<unknown>,
): SqlExecutor {
  return {
    dialect: executor.dialect,
    query: executor.query,
    begin: (begun) =>
      (executor.begin as NonNullable<SqlExecutor['begin']>)((transaction) =>
        begun({
          dialect: transaction.dialect,
          async query(text, values) {
            await watch(text, values, transaction)
            return transaction.query(text, values)
          },
        }),
      ),
  }
}
