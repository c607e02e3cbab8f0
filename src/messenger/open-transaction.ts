import type { StorageOf, Stores } from '../ports/storage.js'
import type { AllStores } from './context.js'

/** A transaction that is under way, as a storage that opens no other: a piece given this writes with the caller. */
export function openTransaction(stores: AllStores): StorageOf<keyof Stores> {
  return { spec: 1, name: 'open transaction', durable: false, transaction: (_scope, work) => work(stores) }
}
