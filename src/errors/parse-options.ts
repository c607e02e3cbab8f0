import type { ZodType } from 'zod'
import type { ErrorCode } from './error-table.js'
import { NophiError } from './nophi-error.js'

/** Parses at the outer edge. Throws with the paths of the faults and what was expected there, never with the values. */
export function parseOrThrow<T>(schema: ZodType<T>, value: unknown, code: ErrorCode = 'INVALID_OPTIONS', root = ''): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = [root, ...(issue?.path ?? []).map(String)].filter((part) => part !== '').join('.') || 'value'
  throw new NophiError(code, { path, problem: issue?.code ?? 'invalid', faults: result.error.issues.length })
}
