import { type Literal, UnreadableFile } from '../literal.js'
import { type MappedText, MappedTextBuilder } from '../mapped-text.js'
import { isLanguageName, isMessageName, isNameBeside, isNamedAsMessage } from './message-names.js'

interface Cell {
  readonly value: MappedText
  readonly start: number
  readonly end: number
}

/**
 * The cells of the columns that hold messages (RFC 4180; comma, semicolon or tab, whichever the first line has most of). Columns are named
 * by the first line: those asked for, else those that sound like a message and those of languages beside them, else all.
 */
export function readCsv(source: string, columns: readonly string[]): Literal[] {
  const [firstLine = ''] = source.split(/\r|\n/, 1)
  const [separator] = [',', ';', '\t'].map((each) => [each, firstLine.split(each).length] as const).reduce((best, each) => (each[1] > best[1] ? each : best))
  const [header = [], ...rows] = readRows(source, separator)
  const names = header.map(({ value }) => value.text.trim())
  const asked = columns.length > 0 ? names.filter((name) => columns.includes(name)) : columnsOfMessages(names)
  const some = asked.length > 0
  const needsQuotes = (text: string): boolean => /["\r\n]/.test(text) || text.includes(separator)
  return (some ? rows : [header, ...rows]).flatMap((row, line) => {
    // A row with more cells than there are names has a separator in a text: which cell is of which column cannot be told.
    const ragged = row.length > names.length
    return row.flatMap((cell, column): Literal[] => {
      if (some && !ragged && !asked.includes(names[column] ?? '')) return []
      const write = (text: string): string => (source[cell.start] === '"' || needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)
      return [{ ...cell, key: `${names[column] ?? column}/${line}`, write: ragged ? undefined : write, certain: true, data: true }]
    })
  })
}

/** With those of languages beside them; none where no name says for itself that it is a message. */
function columnsOfMessages(names: readonly string[]): string[] {
  if (!names.some(isNamedAsMessage)) return []
  return names.filter((name) => (isMessageName(name) && !isNameBeside(name)) || isLanguageName(name))
}

function readRows(source: string, separator: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at < source.length) {
    const cell = source[at] === '"' ? quoted(source, at) : bare(source, at, separator)
    row.push(cell)
    at = cell.end
    if (source[at] === separator) {
      at += 1
      if (at < source.length) continue
      row.push({ value: { text: '', starts: [], ends: [] }, start: at, end: at })
    } else if (at < source.length && source[at] !== '\r' && source[at] !== '\n') throw new UnreadableFile('has a cell that goes on behind its quotes', at)
    rows.push(row)
    row = []
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1
  }
  return rows
}

function bare(source: string, start: number, separator: string): Cell {
  let end = start
  while (end < source.length && source[end] !== separator && source[end] !== '\r' && source[end] !== '\n') end += 1
  return { value: new MappedTextBuilder().copy(source, start, end).build(), start, end }
}

function quoted(source: string, start: number): Cell {
  const built = new MappedTextBuilder()
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') built.copy(source, at, at + 1)
    else if (source[at + 1] === '"') {
      built.add('"', at, at + 2)
      at += 1
    } else return { value: built.build(), start, end: at + 1 }
  }
  throw new UnreadableFile('has quotes that never close', start)
}
