import { isNophiError } from '../../errors/nophi-error.js'
import { postgresFault } from './postgres/postgres-fault.js'
import { commitUnclear, type SqlFault } from './sql-fault.js'
import { sqliteFault } from './sqlite/sqlite-fault.js'

/**
 * Reads codes only, through the wrappers that query builders put around a driver's error, and returns none of its text:
 * messages and details of a database hold the values of rows.
 */
export function classifySqlError(error: unknown): SqlFault {
  if (isNophiError(error)) return error.details.problem === commitUnclear ? 'unclear' : error.retryable ? 'unavailable' : 'other'
  for (let each = error, depth = 0; depth < 6 && typeof each === 'object' && each !== null; depth++, each = (each as { cause?: unknown }).cause) {
    const fault = sqliteFault(each) ?? postgresFault(each)
    if (fault !== null) return fault
  }
  return 'unavailable'
}
