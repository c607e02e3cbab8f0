import type { SqlValue } from '../../../ports/storage.js'
import type { Kind } from './columns.js'

/**
 * A column of values as PostgreSQL writes an array in text (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO):
 * one parameter that every driver passes on as it is.
 */
export function arrayLiteral(kind: Kind, values: readonly SqlValue[]): string {
  let literal = '{'
  for (let index = 0; index < values.length; index++) {
    if (index > 0) literal += ','
    literal += element(kind, values[index] ?? null)
  }
  return `${literal}}`
}

function element(kind: Kind, value: SqlValue): string {
  if (value === null) return 'NULL'
  switch (kind) {
    case 'int':
    case 'big':
      return String(value)
    case 'flag':
      return value === 1 ? 't' : 'f'
    case 'bytes':
      return `"\\\\x${hex(value as Uint8Array)}"`
    default:
      return quoted(value as string)
  }
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
}
