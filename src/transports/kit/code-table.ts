import type { RejectReason } from '../../domain/transport-outcome.js'

/** What one code of a provider means. `retryable`: the same text may be accepted later, and surely was not now. */
export interface CodeMeaning {
  readonly reason: RejectReason
  readonly retryable: boolean
}

export type CodeTable = ReadonlyMap<string, CodeMeaning>

/** Rows of `[reason, codes, retryable]`. */
export function codeTable(rows: readonly (readonly [reason: RejectReason, codes: readonly number[], retryable?: 'retryable'])[]): CodeTable {
  return new Map(rows.flatMap(([reason, codes, retryable]) => codes.map((code) => [String(code), { reason, retryable: retryable !== undefined }] as const)))
}

/** Codes go into records, so only short plain ones are kept. */
export function safeVendorCode(code: unknown): string | undefined {
  const text = typeof code === 'number' ? String(code) : code
  return typeof text === 'string' && /^[A-Za-z0-9_.-]{1,40}$/.test(text) && !/\d{7}/.test(text) ? text : undefined
}
