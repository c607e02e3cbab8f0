import { NophiError } from '../../../errors/nophi-error.js'
import type { SqlValue } from '../../../ports/storage.js'
import { inOrder, markPlaceholders, returnsRows } from '../placeholders.js'
import type { SqliteDatabase, SqliteStatement, SqliteValue } from './sqlite-database.js'

export interface SqlResult {
  rows: Record<string, unknown>[]
  rowCount: number
}

export type RunStatement = (text: string, values: readonly SqlValue[]) => SqlResult

interface Prepared {
  readonly statement: SqliteStatement
  readonly order: readonly number[]
  readonly reads: boolean
}

const keep = 400

/** Runs statements on one handle, each text prepared once. */
export function createStatementCache(database: SqliteDatabase): RunStatement {
  const known = new Map<string, Prepared>()

  function prepare(text: string): Prepared {
    const { text: marked, order } = markPlaceholders(text, '?')
    const statement = database.prepare(marked)
    const reads = statement.reader ?? (statement.columns === undefined ? returnsRows(text) : statement.columns().length > 0)
    const prepared = { statement, order, reads }
    if (known.size >= keep) known.delete(known.keys().next().value as string)
    known.set(text, prepared)
    return prepared
  }

  return (text, values) => {
    const { statement, order, reads } = known.get(text) ?? prepare(text)
    const bound = inOrder(values, order).map(bindable)
    if (!reads) return { rows: [], rowCount: Number(statement.run(...bound).changes) }
    const rows = statement.all(...bound) as Record<string, unknown>[]
    for (const row of rows) readable(row)
    return { rows, rowCount: rows.length }
  }
}

function bindable(value: SqlValue): SqliteValue {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value
}

function readable(row: Record<string, unknown>): void {
  for (const name in row) {
    const value = row[name]
    if (value instanceof ArrayBuffer) row[name] = new Uint8Array(value)
    // Beyond it a library rounds in silence.
    else if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
      throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'integer-out-of-range' })
  }
}
