import type { SqlFault } from '../sql-fault.js'

/** Primary result codes (https://www.sqlite.org/rescode.html) by what they mean here. */
const faults: Readonly<Record<number, SqlFault>> = {
  5: 'busy',
  6: 'busy',
  7: 'unavailable',
  8: 'unavailable',
  10: 'unavailable',
  11: 'unavailable',
  13: 'disk-full',
  14: 'unavailable',
  15: 'unavailable',
  19: 'constraint',
  22: 'unavailable',
  23: 'unavailable',
  26: 'unavailable',
}
const names: Readonly<Record<string, number>> = {
  BUSY: 5,
  LOCKED: 6,
  NOMEM: 7,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  PROTOCOL: 15,
  CONSTRAINT: 19,
  NOLFS: 22,
  AUTH: 23,
  NOTADB: 26,
}
const busySnapshot = 517

/** Null: not an error of SQLite. */
export function sqliteFault(error: object): SqlFault | null {
  const code = sqliteCode(error)
  if (code === null) return null
  if (code === busySnapshot) return 'retryable'
  const fault = faults[code & 0xff]
  if (fault !== undefined) return fault
  return /^no such table/.test(String((error as { message?: unknown }).message)) ? 'missing-table' : 'other'
}

/** A failed read, write or flush. */
export function isInputOutput(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null ? sqliteCode(error) : null
  return code !== null && (code & 0xff) === 10
}

/** What is wrong with the file, in one word that can be shown. */
export function sqliteProblem(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? sqliteCode(error) : null
  const primary = code === null ? null : code & 0xff
  const problems: Readonly<Record<number, string>> = {
    5: 'busy',
    8: 'read-only',
    10: 'input-output',
    11: 'damaged',
    13: 'disk-full',
    14: 'cannot-open',
    26: 'not-a-database',
  }
  return (primary === null ? undefined : problems[primary]) ?? 'unreadable'
}

/** node:sqlite gives a number, libsql and better-sqlite3 a name, with the extended code where there is one. */
function sqliteCode(error: object): number | null {
  const { code, errcode, rawCode } = error as { code?: unknown; errcode?: unknown; rawCode?: unknown }
  if (code === 'ERR_SQLITE_ERROR') return typeof errcode === 'number' ? errcode : 1
  if (typeof code !== 'string') return null
  // libsql has no name for the newer of the extended codes.
  if (code.startsWith('UNKNOWN_SQLITE_ERROR_')) return typeof rawCode === 'number' ? rawCode : 1
  if (!code.startsWith('SQLITE_')) return null
  if (code === 'SQLITE_BUSY_SNAPSHOT') return busySnapshot
  return typeof rawCode === 'number' ? rawCode : (names[code.slice(7).split('_')[0] ?? ''] ?? 1)
}
