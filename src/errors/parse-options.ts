import type { core, ZodType } from 'zod'
import type { ErrorCode } from './error-table.js'
import { NophiError } from './nophi-error.js'
import { problemOf } from './problem-of.js'

type Issue = core.$ZodIssue

/** Parses at the outer edge. Throws with the path of the first fault and a word for it, never with the values. */
export function parseOrThrow<T>(schema: ZodType<T>, value: unknown, code: ErrorCode = 'INVALID_OPTIONS', root = ''): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.flatMap((issue) => faultsOf(issue))
  const [first] = issues
  const inner = first?.path ?? []
  const path = [root, ...inner.map(String)].filter((part) => part !== '').join('.') || 'value'
  throw new NophiError(code, { path, problem: first === undefined ? 'wrong-form' : problemOf(first, inner, value), faults: issues.length })
}

/** Of a value that may take several forms: the faults inside the one form whose outline it has, else that it has none of them. */
function faultsOf(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [meant, ...others] = issue.errors.filter((faults) => faults.length > 0 && faults.every(({ path }) => path.length > 0))
  if (meant === undefined || others.length > 0) return [issue]
  return meant.flatMap((fault) => faultsOf({ ...fault, path: [...issue.path, ...fault.path] } as Issue))
}
