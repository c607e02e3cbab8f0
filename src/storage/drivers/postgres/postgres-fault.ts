import type { SqlFault } from '../sql-fault.js'

/** By SQLSTATE (PostgreSQL's documentation, appendix A); the first that fits decides. */
const states: readonly (readonly [pattern: RegExp, fault: SqlFault])[] = [
  // statement_completion_unknown and transaction_resolution_unknown
  [/^(?:40003|08007)$/, 'unclear'],
  [/^40/, 'retryable'],
  // lock_not_available; query_canceled, by statement_timeout among others
  [/^(?:55P03|57014)$/, 'busy'],
  [/^23/, 'constraint'],
  // insufficient_privilege
  [/^42501$/, 'not-permitted'],
  // disk_full
  [/^53100$/, 'disk-full'],
  // undefined_table, invalid_schema_name
  [/^(?:42P01|3F000)$/, 'missing-table'],
  // connection, read-only transaction (a standby), session limits, resources, shutdown, system, file and cluster errors
  [/^(?:08|25006|25P03|25P04|28|3D000|53|57P|58|XX001|XX002)/, 'unavailable'],
]

/** Prisma's own codes for what it does not pass on. */
const prisma: Readonly<Record<string, SqlFault>> = { P2034: 'retryable', P2002: 'constraint', P2024: 'busy', P2028: 'unavailable' }

/** Null: this error says nothing by a code. */
export function postgresFault(error: object): SqlFault | null {
  const { code } = error as { code?: unknown }
  const state = sqlState(error)
  if (state !== null) return states.find(([pattern]) => pattern.test(state))?.[1] ?? 'other'
  if (typeof code !== 'string') return null
  if (/^P\d{4}$/.test(code)) return prisma[code] ?? 'unavailable'
  // Node's system errors and the drivers' own names: no server answered.
  return /^(?:E[A-Z]+|CONNECT(?:ION)?_[A-Z_]+|UND_ERR_[A-Z_]+)$/.test(code) ? 'unavailable' : null
}

/** The five characters that a server's answer carries; null where no server answered. */
export function sqlState(error: unknown): string | null {
  for (let each = error, depth = 0; depth < 6 && typeof each === 'object' && each !== null; depth++) {
    const { code, originalCode, meta, cause } = each as Wrapped
    // Prisma's own codes have the form of one; `P0001`, raised by a function of the host's, comes in the other places.
    if (isState(code) && !/^P\d{4}$/.test(code)) return code
    const wrapped = [originalCode, meta?.code].find(isState)
    if (wrapped !== undefined) return wrapped
    each = cause ?? meta?.driverAdapterError
  }
  return null
}

/** Drizzle and others keep the driver's error as the cause; Prisma up to 6 its code in `meta`, from 7 on the error of its adapter there, which keeps `originalCode`. */
interface Wrapped {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly meta?: { readonly code?: unknown; readonly driverAdapterError?: unknown }
  readonly cause?: unknown
}

/** EPIPE and its like are five capitals too, and every SQLSTATE has a digit. */
function isState(code: unknown): code is string {
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)
}
