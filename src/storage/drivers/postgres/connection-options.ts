import type { GivenRuntime } from '../../../domain/runtime.js'
import { sha256 } from '../../../internal/hash.js'

export interface ConnectionOptions {
  /**
   * Named prepared statements: less work for the server. Default false, since a pooler in transaction mode must support
   * them (PgBouncer from 1.21 does, by `max_prepared_statements`).
   */
  readonly prepare?: boolean | undefined
  /** A statement without an answer for this long counts as lost, and its connection is given up. Default 10,000. */
  readonly answerMs?: number | undefined
  readonly runtime?: Pick<GivenRuntime, 'sleep' | 'monotonic'> | undefined
}

const names = /* @__PURE__ */ new Map<string, string>()

/** The same name for the same text, in every process: at most 63 characters. */
export function statementName(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = `nophi_${Array.from(sha256(new TextEncoder().encode(text)).subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
    names.set(text, name)
  }
  return name
}
