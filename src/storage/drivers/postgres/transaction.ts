import { NophiError } from '../../../errors/nophi-error.js'
import type { SqlExecutor } from '../../../ports/storage.js'
import { commitUnclear } from '../sql-fault.js'
import { sqlState } from './postgres-fault.js'

type Query = SqlExecutor['query']

/**
 * Runs `work` in a transaction that `open` begins and ends, and tells two ends apart that look alike: undone, and asked
 * to commit without an answer (`STORAGE_UNAVAILABLE` with problem `commit-unclear`). PostgreSQL answers the COMMIT of a
 * failed transaction with a rollback and no error, so a failed statement that `work` swallowed fails it here.
 */
export async function runTransaction<T>(
  open: (body: (query: Query, pipelines?: true) => Promise<T>) => Promise<T>,
  work: (transaction: SqlExecutor) => Promise<T>,
): Promise<T> {
  let commitAsked = false
  try {
    return await open(async (query, pipelines) => {
      let state: 'open' | 'failed' | 'ended' = 'open'
      const transaction: SqlExecutor = {
        dialect: 'postgres',
        pipelines,
        async query(text, values) {
          if (state === 'ended') throw new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction has ended' })
          try {
            return await query(text, values)
          } catch (error) {
            if (state === 'open') state = 'failed'
            throw error
          }
        },
      }
      try {
        const result = await work(transaction)
        if ((state as string) === 'failed') throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'rolled-back' })
        commitAsked = true
        return result
      } finally {
        state = 'ended'
      }
    })
  } catch (error) {
    if (commitAsked && !isUndone(error)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: commitUnclear })
    throw error
  }
}

/** The server's own answer to COMMIT that nothing was kept: a constraint, a conflict, a lack of space. */
function isUndone(error: unknown): boolean {
  const state = sqlState(error)
  return state !== null && /^(?:23|40(?!003)|2D|53)/.test(state)
}
