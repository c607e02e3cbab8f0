import type { ErrorCode } from '../errors/error-table.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'

/** What a piece found wrong in its own terms, as a place in what the caller gave us. `code`: in the place of `INVALID_OPTIONS`. */
export function underPath<T>(root: string, work: () => T, code: ErrorCode = 'INVALID_OPTIONS'): T {
  try {
    return work()
  } catch (error) {
    if (!isNophiError(error)) throw error
    const { path } = error.details
    const place = path === undefined || path === 'value' ? root : `${root}.${path}`
    throw new NophiError(error.code === 'INVALID_OPTIONS' ? code : error.code, { ...error.details, path: place })
  }
}
