import { isNophiError, NophiError } from '../../../errors/nophi-error.js'
import type { SqlFault } from '../../drivers/sql-fault.js'

/** An error of ours for what a database said, without its text: that holds the values of rows. */
export function sqlError(error: unknown, fault: SqlFault): NophiError {
  if (isNophiError(error)) return error
  if (fault === 'missing-table') return new NophiError('STORAGE_NOT_MIGRATED')
  return new NophiError('STORAGE_UNAVAILABLE', { problem: fault })
}
