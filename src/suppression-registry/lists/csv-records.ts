import { type Bytes, byteLines, type Line } from './byte-lines.js'

/** One record of a CSV file and the line it begins on; null: the line is no CSV. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[] | null
  readonly problem: 'unreadable' | 'too-long'
}

/** A record of a list is short; quotes that never close must not swallow the lines behind them. */
const mostCharacters = 4_096

/**
 * The records of RFC 4180, strictly: quotes stand around a whole cell or not at all. A line that breaks the rules is one bad
 * record, and reading goes on with the very next line, also where an open quote had seemed to reach further.
 */
export async function* csvRecords(bytes: Bytes, separator: string): AsyncGenerator<readonly CsvRecord[]> {
  let waiting: readonly Line[] = []
  for await (const lines of byteLines(bytes)) {
    const { records, rest } = takeRecords(waiting.length === 0 ? lines : [...waiting, ...lines], separator, false)
    waiting = rest
    if (records.length > 0) yield records
  }
  if (waiting.length > 0) yield takeRecords(waiting, separator, true).records
}

/** `ended`: no further line comes. Otherwise lines from an open quote on are left for the next call. */
function takeRecords(lines: readonly Line[], separator: string, ended: boolean): { readonly records: CsvRecord[]; readonly rest: readonly Line[] } {
  const records: CsvRecord[] = []
  for (let at = 0; at < lines.length; ) {
    const { line, text, problem } = lines[at] as Line
    let [whole, last] = [text, at]
    let cells = whole === null ? null : cellsOf(whole, separator)
    while (cells === 'open' && whole !== null) {
      last += 1
      const next = lines[last]
      if (next === undefined && !ended && whole.length <= mostCharacters) return { records, rest: lines.slice(at) }
      if (next === undefined || next.text === null || whole.length + next.text.length > mostCharacters) cells = null
      else {
        whole = `${whole}\n${next.text}`
        cells = cellsOf(whole, separator)
      }
    }
    const read = cells === 'open' ? null : cells
    records.push({ line, cells: read, problem })
    at = read === null ? at + 1 : last + 1
  }
  return { records, rest: [] }
}

/** `open`: a quote waits for its end. Null: no CSV. */
function cellsOf(text: string, separator: string): readonly string[] | 'open' | null {
  if (!text.includes('"')) return text.includes('\r') ? null : text.split(separator)
  const cells: string[] = []
  for (let at = 0; ; ) {
    const quoted = text[at] === '"'
    const end = quoted ? closingQuote(text, at) : endOfBare(text, at, separator)
    if (end < 0) return quoted ? 'open' : null
    cells.push(quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end))
    at = quoted ? end + 1 : end
    if (at === text.length) return cells
    if (text[at] !== separator) return null
    at += 1
  }
}

function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return -1
}

/** -1: a quote or a carriage return stands inside of it. */
function endOfBare(text: string, start: number, separator: string): number {
  const found = text.indexOf(separator, start)
  const end = found < 0 ? text.length : found
  return /["\r]/.test(text.slice(start, end)) ? -1 : end
}
