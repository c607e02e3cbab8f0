import type { SqlValue } from '../../../ports/storage.js'
import type { Kind } from './columns.js'

/**
 * A column of values as PostgreSQL writes an array in text (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO):
 * one parameter that every driver passes on as it is. Joined once: text that grows value by value is copied again to be sent.
 */
export function arrayLiteral(kind: Exclude<Kind, 'bytes'>, values: readonly SqlValue[]): string {
  if (values.length === 0) return '{}'
  if (!values.some(needsCare)) {
    if (kind === 'text') return `{"${values.join('","')}"}`
    if (kind === 'int' || kind === 'big') return `{${values.join(',')}}`
  }
  return `{${values.map((value) => element(kind, value)).join(',')}}`
}

/** A null, or text that is written otherwise than it reads. */
function needsCare(value: SqlValue): boolean {
  return value === null || (typeof value === 'string' && special.test(value))
}

const special = /["\\]/

function element(kind: Exclude<Kind, 'bytes'>, value: SqlValue): string {
  if (value === null) return 'NULL'
  switch (kind) {
    case 'int':
    case 'big':
      return String(value)
    case 'flag':
      return value === 1 ? 't' : 'f'
    default:
      return `"${(value as string).replace(/["\\]/g, '\\$&')}"`
  }
}
