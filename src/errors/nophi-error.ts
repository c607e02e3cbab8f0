import { type ErrorCode, errorTable } from './error-table.js'

const marker: unique symbol = Symbol.for('nophi.error')

export type ErrorDetails = Readonly<Record<string, string | number | boolean>>

/**
 * The one error of this package. `code` is from a closed table, `details` from an allow-list of safe facts
 * such as the path of a fault. Carries no input and no foreign cause, since both end up in logs.
 */
export class NophiError extends Error {
  readonly code: ErrorCode
  readonly retryable: boolean
  /** Page and heading, from the folder of this package: `node_modules/nophi/docs/errors.md`. */
  readonly docs: string
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(`${code}: ${errorTable[code].message}${describe(details)}`)
    this.name = 'NophiError'
    this.code = code
    this.retryable = errorTable[code].retryable
    this.docs = `docs/errors.md#${code.toLowerCase()}`
    this.details = Object.freeze({ ...details })
    Object.defineProperty(this, marker, { value: true })
  }
}

/** True for an error of this package, whichever copy or module system threw it. */
export function isNophiError(error: unknown, code?: ErrorCode): error is NophiError {
  return typeof error === 'object' && error !== null && marker in error && (code === undefined || (error as { code?: unknown }).code === code)
}

function describe(details: ErrorDetails): string {
  const parts = Object.entries(details).map(([key, value]) => `${key}: ${value}`)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
