import { AsyncLocalStorage } from 'node:async_hooks'
import { NophiError } from '../../../errors/nophi-error.js'

/** Knows, across every await, what was begun by a host from inside its own transaction. */
export interface HostMark {
  mark<T>(work: () => Promise<T>): Promise<T>
  /** Throws `TRANSACTION_MISMATCH` to whoever would wait in the queue for the very transaction that waits for it. */
  assertOutside(): void
}

export function createHostMark(): HostMark {
  const marked = new AsyncLocalStorage<{ open: boolean }>()
  return {
    async mark(work) {
      const own = { open: true }
      try {
        return await marked.run(own, work)
      } finally {
        // What the host began and did not await outlives the transaction, mark and all.
        own.open = false
      }
    },
    assertOutside() {
      if (marked.getStore()?.open === true)
        throw new NophiError('TRANSACTION_MISMATCH', { problem: 'asked for inside hostTransaction', use: 'within(transaction)' })
    },
  }
}
