import { NophiError } from '../../../errors/nophi-error.js'
import type { SqlValue } from '../../../ports/storage.js'
import { arrayLiteral } from './array-literal.js'
import { type Columns, type Kind, type SqlRow, toNumber, toSql, valueIn } from './columns.js'
import { type Dialect, locking } from './dialect.js'
import { packedBytes, unpacked } from './packed-bytes.js'
import type { Session } from './session.js'

/** Rows of one statement, those of each input together. */
export type ReadMany<Input> = (session: Session, inputs: readonly Input[]) => Promise<readonly (readonly SqlRow[])[]>

/** What one statement returned for each input: a row, or nothing. */
export type WriteMany<Input> = (session: Session, inputs: readonly Input[]) => Promise<readonly (SqlRow | undefined)[]>

export interface SqlKit {
  readonly dialect: Dialect
  /** Where the tables are, on PostgreSQL; null: where its search path leads. */
  readonly schema: string | null
  /** The name of a table of ours. */
  table(name: string): string
  /** A locking clause, where the engine knows it. */
  lock(clause: string): string
  /** Whether a column is one of a list, and the list as a value. */
  among(column: string, parameter: string): string
  list(values: readonly string[]): SqlValue
  /** A column of the written table `alias` in a RETURNING clause: SQLite knows no alias there. */
  returned(alias: string, names: string): string
  /**
   * Joins `input` with the rows of a table for which `on` holds. `index`: the columns of `alias` after the tenant by which
   * an index finds and orders them; it is the only one that gives them in this order, so no other is taken.
   */
  rowsOf(table: string, alias: string, on: string, index: string): string
  /** A list as a table `input` with the columns `tenant` and `id`. */
  listed(parameter: string): string
  /**
   * One statement for many inputs. `text` is written over `input`, a table with the columns of `given`, the `tenant`, and
   * the number `i` of each input, which the answer must have too. PostgreSQL gets one array a column, so its text never changes,
   * and a lone input as plain values, which cost it less; SQLite, where a call costs less than a long text, gets the statement
   * once an input.
   */
  read<Input>(given: Columns<Input>, text: (input: string) => string): ReadMany<Input>
  /** Likewise for writing; inputs share no key. */
  write<Input, Given = Input>(statement: WriteStatement<Input, Given>): WriteMany<Input>
}

export interface WriteStatement<Input, Given = Input> {
  readonly given: Columns<Given>
  /** What an input gives for a column, where it is no member of the input itself. */
  value?(input: Input, key: keyof Given): unknown
  /** What tells one input from another. */
  key(input: Input): readonly string[]
  /** The columns of a returned row in which `key` is found again. */
  readonly returning: readonly string[]
  /** Rows go in the order of the calls and not of their keys: where that order is kept, or rows cannot be waited for. */
  readonly inOrder?: boolean
  text(input: string): string
}

export function createSqlKit(dialect: Dialect, schema: string | null): SqlKit {
  const postgres = dialect === 'postgres'

  /** One input, a parameter a column. */
  function loneInput<Input>({ all }: Columns<Input>): string {
    const values = all.map(({ name, kind }, index) => `$${index + 2}${postgres ? parameterTypes[kind] : ''} AS ${name}`)
    return postgres
      ? `(SELECT $1::text AS tenant, ${values.join(', ')}, 1 AS i OFFSET 0) AS input`
      : `(SELECT $1 AS tenant, ${values.join(', ')}, 1 AS i) AS input`
  }

  /** Any number of inputs, an array a column. */
  function manyInputs<Input>({ all }: Columns<Input>): string {
    const arrays: string[] = []
    const names: string[] = []
    const values: string[] = []
    let next = 2
    for (const { name, kind } of all) {
      const column = kind === 'bytes' ? unpacked(name, next) : { arrays: [`$${next}::text::${arrayTypes[kind]}[]`], names: [name], value: `given.${name}` }
      arrays.push(...column.arrays)
      names.push(...column.names)
      values.push(column.value)
      next += kind === 'bytes' ? 3 : 1
    }
    // The tenant inside, behind a fence: else a plan made while the table was small may walk all rows of the tenant for each input.
    return `(SELECT $1::text AS tenant, ${values.join(', ')}, given.i FROM unnest(${arrays.join(', ')}) WITH ORDINALITY AS given(${names.join(', ')}, i) OFFSET 0) AS input`
  }

  async function together<Input, Given>(
    session: Session,
    { all }: Columns<Given>,
    value: (input: Input, key: keyof Given) => unknown,
    text: string,
    inputs: readonly Input[],
  ): Promise<readonly SqlRow[]> {
    return session.query(
      text,
      all.flatMap(({ key, kind }) => {
        const values = inputs.map((input) => toSql(kind, value(input, key)))
        return kind === 'bytes' ? packedBytes(values as readonly (Uint8Array | null)[]) : arrayLiteral(kind, values)
      }),
    )
  }

  async function apart<Input, Given>(
    session: Session,
    { all }: Columns<Given>,
    value: (input: Input, key: keyof Given) => unknown,
    text: string,
    inputs: readonly Input[],
  ): Promise<(readonly SqlRow[])[]> {
    const answers: (readonly SqlRow[])[] = []
    for (const input of inputs)
      answers.push(
        await session.query(
          text,
          all.map(({ key, kind }): SqlValue => toSql(kind, value(input, key))),
        ),
      )
    return answers
  }

  return {
    dialect,
    schema,
    table: (name) => (schema === null ? `nophi_${name}` : `${schema}.nophi_${name}`),
    lock: (clause) => locking(dialect, clause),
    among: (column, parameter) =>
      // Read once. The cast is no constant to the planner: in a comparison the list would be parsed again for every row.
      `${column} IN (${dialect === 'sqlite' ? `SELECT value FROM json_each(${parameter})` : `SELECT unnest(${parameter}::text::text[])`})`,
    list: (values) => (dialect === 'sqlite' ? JSON.stringify(values) : arrayLiteral('text', values)),
    listed: (parameter) =>
      dialect === 'sqlite'
        ? `(SELECT $1 AS tenant, value AS id FROM json_each(${parameter})) AS input`
        : `(SELECT $1::text AS tenant, id FROM unnest(${parameter}::text::text[]) AS given(id) OFFSET 0) AS input`,
    rowsOf: (table, alias, on, index) =>
      dialect === 'sqlite'
        ? `JOIN ${table} ${alias} ON ${alias}.tenant = input.tenant AND ${on}`
        : `CROSS JOIN LATERAL (SELECT * FROM ${table} ${alias} WHERE ${alias}.tenant = input.tenant AND ${on} ORDER BY ${index}) AS ${alias}`,
    returned: (alias, names) => (dialect === 'sqlite' ? names : names.replace(/\w+/g, `${alias}.$&`)),
    read(given, write) {
      const one = write(loneInput(given))
      if (!postgres) return (session, inputs) => apart(session, given, memberOf, one, inputs)
      const many = write(manyInputs(given))
      return async (session, inputs) => {
        if (inputs.length === 1 || (!fitsArrays(session, given, memberOf, inputs) && !(await session.takesNulls())))
          return apart(session, given, memberOf, one, inputs)
        const answers: SqlRow[][] = inputs.map(() => [])
        for (const row of await together(session, given, memberOf, many, inputs)) answers[toNumber(row.i) - 1]?.push(row)
        return answers
      }
    },
    write({ given, value = memberOf, key, returning, inOrder = false, text }) {
      const one = text(loneInput(given))
      if (!postgres) return async (session, inputs) => (await apart(session, given, value, one, inputs)).map(([row]) => row)
      const many = text(manyInputs(given))
      return async (session, inputs) => {
        if (inputs.length === 1) return (await apart(session, given, value, one, inputs)).map(([row]) => row)
        const places = new Map(inputs.map((input, index) => [joined(key(input)), index]))
        if (places.size < inputs.length) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'one key twice' })
        // In one order everywhere: two transactions that write the same rows wait for each other in turn, not in a circle.
        const ordered = inOrder ? inputs : [...places.keys()].sort().map((each) => inputs[places.get(each) as number] as (typeof inputs)[number])
        const answers = inputs.map((): SqlRow | undefined => undefined)
        const fits = fitsArrays(session, given, value, inputs) || (await session.takesNulls())
        for (const row of fits ? await together(session, given, value, many, ordered) : (await apart(session, given, value, one, ordered)).flat()) {
          const place = places.get(joined(returning.map((name) => String(valueIn(row, name)))))
          if (place !== undefined) answers[place] = row
        }
        return answers
      }
    },
  }
}

function memberOf<Input, Given>(input: Input, key: keyof Given): unknown {
  return input[key as unknown as keyof Input]
}

/** Where a null cannot be told in an array, inputs with one go one by one. In a transaction of ours it can, and nothing is asked first. */
function fitsArrays<Input, Given>(
  { limited }: Session,
  { all }: Columns<Given>,
  value: (input: Input, key: keyof Given) => unknown,
  inputs: readonly Input[],
): boolean {
  return limited || inputs.every((input) => all.every(({ key }) => value(input, key) != null))
}

const parameterTypes: Readonly<Record<Kind, string>> = {
  text: '::text',
  list: '::text',
  int: '::bigint',
  big: '::bigint',
  flag: '::int::boolean',
  bytes: '::bytea',
}

const arrayTypes: Readonly<Record<Exclude<Kind, 'bytes'>, string>> = { text: 'text', list: 'text', int: 'bigint', big: 'bigint', flag: 'boolean' }

function joined(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] as string) : JSON.stringify(parts)
}

/** The one row of a statement that always has one. */
export function only(rows: readonly SqlRow[]): SqlRow {
  const [row] = rows
  if (row === undefined) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a statement without its row' })
  return row
}
