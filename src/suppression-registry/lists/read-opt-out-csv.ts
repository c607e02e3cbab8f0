import * as z from 'zod'
import { NophiError } from '../../errors/nophi-error.js'
import type { ImportRow } from '../types.js'
import type { Bytes } from './byte-lines.js'
import { type CsvRecord, csvRecords } from './csv-records.js'
import { listRow } from './list-row.js'
import { parseReadOptions, type ReadListOptions, readListShape } from './read-options.js'

export interface ReadCsvOptions extends ReadListOptions {
  /** The column of the number: its name in the first line, or its place from 0 in a file without such a line. Default `phone`. */
  readonly phone?: string | number | undefined
  /** The column of the source, likewise. Default `source` where the first line names it. Absent: `import`. */
  readonly source?: string | number | undefined
  /** The column of the scope, likewise: `all`, `marketing` or `program:<id>`. Default `scope` where the first line names it. Absent: `all`. */
  readonly scope?: string | number | undefined
  /** Default a comma. */
  readonly separator?: ',' | ';' | '\t' | '|' | undefined
}

const column = z.union([z.string().min(1).max(200), z.number().int().min(0).max(1_000)]).optional()
const schema = z
  .strictObject({ ...readListShape, phone: column, source: column, scope: column, separator: z.enum([',', ';', '\t', '|']).optional() })
  .refine(({ phone = 'phone', source, scope }) => [source, scope].every((each) => each === undefined || typeof each === typeof phone), {
    path: ['source'],
    message: 'columns are named all by name or all by place',
  })

interface Columns {
  readonly phone: number
  readonly source: number
  readonly scope: number
  /** How many cells a line has; null: the file does not say. */
  readonly width: number | null
}

/**
 * The rows of a CSV file (RFC 4180, UTF-8, with or without a byte order mark) for `importEntries`, as its bytes come. What
 * cannot be read is a bad line by its number; lines behind it are read. An empty line says nothing. A line must have as
 * many cells as the first one, or its number could be another column's. Throws `INVALID_OPTIONS`, and `INVALID_REQUEST` for
 * UTF-16 or where the first line names no such column, or names it twice.
 *
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs'
 * import { readOptOutCsv, type SuppressionRegistry } from 'nophi/suppression'
 *
 * declare const registry: SuppressionRegistry
 * for await (const { line, added, bad } of registry.importEntries(readOptOutCsv(createReadStream('list.csv')))) console.log(line, added, bad)
 * ```
 */
export async function* readOptOutCsv(bytes: Bytes, options: ReadCsvOptions = {}): AsyncGenerator<ImportRow> {
  const { phone = 'phone', separator = ',', afterLine = 0, defaultCountry, ...named } = parseReadOptions<ReadCsvOptions>(schema, options, bytes)
  let columns: Columns | null = typeof phone === 'number' ? { phone, source: at(named.source), scope: at(named.scope), width: null } : null
  for await (const records of csvRecords(bytes, separator)) {
    for (const record of records) {
      if (columns === null) columns = columnsOf(record, { ...named, phone: String(phone) })
      else if (record.line > afterLine) {
        const row = rowOf(record, columns, defaultCountry)
        if (row !== null) yield row
      }
    }
  }
}

function rowOf({ line, cells, problem }: CsvRecord, { phone, source, scope, width }: Columns, defaultCountry: string | undefined): ImportRow | null {
  if (cells === null) return { line, problem }
  if (cells.length === 1 && cells[0]?.trim() === '') return null
  if (width !== null && cells.length !== width) return { line, problem: 'not-a-row' }
  return listRow(line, { phone: cells[phone], source: cells[source], scope: cells[scope] }, defaultCountry)
}

function columnsOf({ cells }: CsvRecord, named: { readonly phone: string; readonly source?: unknown; readonly scope?: unknown }): Columns {
  const names = (cells ?? []).map((name) => name.trim().toLowerCase())
  const place = (name: unknown, path: string, needed: boolean): number => {
    const wanted = String(name).trim().toLowerCase()
    const found = names.indexOf(wanted)
    if ((found < 0 && needed) || names.lastIndexOf(wanted) !== found)
      throw new NophiError('INVALID_REQUEST', { path, problem: 'not one column of the first line' })
    return found
  }
  return {
    phone: place(named.phone, 'phone', true),
    source: place(named.source ?? 'source', 'source', named.source !== undefined),
    scope: place(named.scope ?? 'scope', 'scope', named.scope !== undefined),
    width: names.length,
  }
}

/** A place that no line has where none is named. */
function at(column: string | number | undefined): number {
  return typeof column === 'number' ? column : -1
}
