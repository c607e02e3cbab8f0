import type { ErrorCode } from './error-table.js'
import { type ErrorDetails, isNophiError, NophiError } from './nophi-error.js'

/**
 * Runs foreign code and lets only errors of this package out. Drivers, fetch, JSON.parse, URL and zod put their
 * input into message, stack or properties, so a foreign error is replaced, never wrapped.
 */
export async function safely<T>(code: ErrorCode, work: () => Promise<T>, details?: ErrorDetails): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toSafeError(error, code, details)
  }
}

export function safelySync<T>(code: ErrorCode, work: () => T, details?: ErrorDetails): T {
  try {
    return work()
  } catch (error) {
    throw toSafeError(error, code, details)
  }
}

export function toSafeError(error: unknown, code: ErrorCode, details?: ErrorDetails): NophiError {
  return isNophiError(error) ? error : new NophiError(code, details)
}
