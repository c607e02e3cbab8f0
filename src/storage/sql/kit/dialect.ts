/** What the two engines spell differently; everything else is one text for both. */
export type Dialect = 'postgres' | 'sqlite'

/** ` FOR UPDATE SKIP LOCKED` and its like. SQLite has one writer: inside a write transaction every row is locked. */
export function locking(dialect: Dialect, clause: string): string {
  return dialect === 'postgres' ? ` ${clause}` : ''
}
