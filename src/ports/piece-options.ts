import type { Journal } from '../domain/audit-event.js'
import type { GivenRuntime } from '../domain/runtime.js'
import type { KeyProvider } from './key-provider.js'
import type { StorageOf, Stores } from './storage.js'

/** What a piece needs when it is used alone: its slice of storage and keys, nothing else. */
export interface PieceOptions<K extends keyof Stores> {
  readonly storage: StorageOf<K>
  readonly keys: KeyProvider
  /** Default `default`. */
  readonly tenant?: string | undefined
  /** Absent: nothing is journalled. The messenger passes its audit log. */
  readonly journal?: Journal | undefined
  readonly runtime?: GivenRuntime | undefined
}
