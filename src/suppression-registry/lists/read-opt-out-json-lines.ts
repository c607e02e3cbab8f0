import * as z from 'zod'
import type { ImportRow } from '../types.js'
import { type Bytes, byteLines } from './byte-lines.js'
import { listRow } from './list-row.js'
import { parseReadOptions, type ReadListOptions, readListShape } from './read-options.js'

const schema = z.strictObject(readListShape)

/**
 * The rows of a file of JSON lines for `importEntries`, as its bytes come: each line a text in E.164, or an object with
 * `phone` and where they are known `source` and `scope`; other members say nothing. What cannot be read is a bad line by
 * its number. Throws `INVALID_OPTIONS`, and `INVALID_REQUEST` for UTF-16.
 */
export async function* readOptOutJsonLines(bytes: Bytes, options: ReadListOptions = {}): AsyncGenerator<ImportRow> {
  const { afterLine = 0, defaultCountry } = parseReadOptions<ReadListOptions>(schema, options, bytes)
  for await (const lines of byteLines(bytes)) {
    for (const { line, text, problem } of lines) {
      if (line <= afterLine || text?.trim() === '') continue
      yield text === null ? { line, problem } : rowOf(line, text, defaultCountry)
    }
  }
}

function rowOf(line: number, text: string, defaultCountry: string | undefined): ImportRow {
  const value = parse(text)
  if (value === undefined) return { line, problem: 'unreadable' }
  if (typeof value === 'string') return listRow(line, { phone: value }, defaultCountry)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { line, problem: 'not-a-row' }
  const own = (name: string): unknown => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined)
  return listRow(line, { phone: own('phone'), source: own('source'), scope: own('scope') }, defaultCountry)
}

/** Undefined: no JSON. The engine's error holds the text, so it goes no further. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
