import { NophiError } from '../errors/nophi-error.js'
import type { SqlExecutor, StorageOf, Stores } from './storage.js'

/** The same slices inside a transaction of the host. Only a whole adapter joins one: throws `TRANSACTION_MISMATCH` for slices alone. */
export function joinStorage<K extends keyof Stores>(storage: StorageOf<K>, transaction: SqlExecutor): StorageOf<K> {
  const { join } = storage as { join?: (transaction: SqlExecutor) => StorageOf<K> }
  if (typeof join !== 'function') throw new NophiError('TRANSACTION_MISMATCH', { problem: 'this storage joins no transaction' })
  return join.call(storage, transaction)
}
