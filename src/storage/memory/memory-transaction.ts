import type { Undo } from './undo.js'

/** The running transaction, as a slice sees it: its own tables and no others. */
export interface MemoryTransaction<Tables> {
  /** Throws `TRANSACTION_MISMATCH` once the transaction has ended. */
  tables(): Tables
  readonly undo: Undo
}
