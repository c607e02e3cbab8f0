import { NophiError } from '../../../errors/nophi-error.js'
import { safelySync } from '../../../errors/safe-error.js'
import type { SqlValue } from '../../../ports/storage.js'

/** `int`: a whole number below 2^53. `big`: a bigint. `flag`: a boolean. `list`: strings, kept as JSON. */
export type Kind = 'text' | 'int' | 'big' | 'flag' | 'bytes' | 'list'

type KindOf<T> = [T] extends [number]
  ? 'int'
  : [T] extends [bigint]
    ? 'big'
    : [T] extends [boolean]
      ? 'flag'
      : [T] extends [Uint8Array]
        ? 'bytes'
        : [T] extends [string]
          ? 'text'
          : [T] extends [readonly string[]]
            ? 'list'
            : never

/** Each member of a row and how it is stored. */
export type Kinds<Row> = { readonly [Key in keyof Row]-?: KindOf<NonNullable<Row[Key]>> }

export interface Column<Row> {
  readonly key: keyof Row & string
  readonly name: string
  readonly kind: Kind
}

/** What a driver answers with. */
export type SqlRow = Readonly<Record<string, unknown>>

export interface Columns<Row> {
  readonly all: readonly Column<Row>[]
  /** The names, with a comma between, and with an alias before each when one is given. */
  names(alias?: string): string
  read(row: SqlRow): Row
}

/** `renamed`: members whose name is a word of SQL. */
export function columns<Row>(kinds: Kinds<Row>, renamed: { readonly [Key in keyof Row]?: string } = {}): Columns<Row> {
  return columnsFrom((Object.keys(kinds) as (keyof Row & string)[]).map((key) => ({ key, name: renamed[key] ?? snakeCase(key), kind: kinds[key] as Kind })))
}

export function columnsFrom<Row>(all: readonly Column<Row>[]): Columns<Row> {
  // A row that has all its members from the start keeps one shape; members added one by one are looked up each time.
  const empty = Object.fromEntries(all.map(({ key }) => [key, null]))
  return {
    all,
    names: (alias) => all.map(({ name }) => (alias === undefined ? name : `${alias}.${name}`)).join(', '),
    read(row) {
      const read: Record<string, unknown> = { ...empty }
      for (const { key, name, kind } of all) read[key] = fromSql(kind, valueIn(row, name))
      return read as Row
    },
  }
}

/** A client that was told to rename columns would have nulls read for all that it renamed, and nothing found that was written. */
export function valueIn(row: SqlRow, name: string): unknown {
  const value = row[name]
  if (value === undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a column under another name' })
  return value
}

export function toSql(kind: Kind, value: unknown): SqlValue {
  if (value === null || value === undefined) return null
  if (kind === 'flag') return value === true ? 1 : 0
  if (kind === 'list') return JSON.stringify(value)
  return value as SqlValue
}

/** Drivers disagree on whole numbers (number, bigint, string), on bytes (Buffer, ArrayBuffer) and on booleans. */
export function fromSql(kind: Kind, value: unknown): unknown {
  if (value === null || value === undefined) return null
  switch (kind) {
    case 'text':
      return value
    case 'int':
      return typeof value === 'number' ? value : toNumber(value)
    case 'big':
      return BigInt(value as string | number | bigint)
    case 'flag':
      return toFlag(value)
    case 'bytes':
      return toBytes(value)
    case 'list':
      return safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(value as string) as unknown, { problem: 'a list that is none' })
  }
}

export function toNumber(value: unknown): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a number that is not whole' })
  return number
}

/** As PostgreSQL writes it in text where the host has its driver read nothing: taken for false, an attempt would count against no cap. */
function toFlag(value: unknown): boolean {
  if (value === true || value === 1 || value === 1n || value === '1' || value === 't') return true
  if (value === false || value === 0 || value === 0n || value === '0' || value === 'f') return false
  throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a flag that is none' })
}

/** Never a Buffer: its `slice` is no copy. */
function toBytes(value: unknown): Uint8Array {
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (value instanceof Uint8Array) return value.constructor === Uint8Array ? value : new Uint8Array(value.buffer, value.byteOffset, value.length)
  throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'bytes that are none' })
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
