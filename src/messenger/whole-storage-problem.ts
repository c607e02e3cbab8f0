import { isNophiError } from '../errors/nophi-error.js'

const problemsOfAll: ReadonlySet<unknown> = new Set([
  ...['unavailable', 'disk-full', 'busy', 'retryable', 'commit-unclear', 'no-answer', 'standby', 'closed'],
  // Of a file that cannot be opened, or no longer.
  ...['cannot-open', 'read-only', 'input-output', 'damaged', 'not-a-database', 'lock-file', 'used-by-another-process'],
])

/** What is wrong with the storage itself, and with no row of it. Null: an error of something else. */
export function wholeStorageProblem(error: unknown): string | null {
  return isNophiError(error, 'STORAGE_UNAVAILABLE') && problemsOfAll.has(error.details.problem) ? String(error.details.problem) : null
}
