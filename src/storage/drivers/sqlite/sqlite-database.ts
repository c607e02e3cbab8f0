/**
 * A synchronous handle of SQLite: what `node:sqlite`, `libsql` and `better-sqlite3` have in common. `prepare` is asked
 * for each text once and the statement is used again.
 */
export interface SqliteDatabase {
  exec(text: string): unknown
  prepare(text: string): SqliteStatement
  close(): unknown
}

export interface SqliteStatement {
  all(...values: SqliteValue[]): unknown[]
  run(...values: SqliteValue[]): { readonly changes: number | bigint }
  /** Whether it answers with rows; where absent, `columns` or the text decides. */
  readonly reader?: boolean | undefined
  readonly columns?: (() => readonly unknown[]) | undefined
}

/** What is bound: integers as bigint, since two of the libraries bind every number as a floating-point one. */
export type SqliteValue = string | number | bigint | Uint8Array | null
