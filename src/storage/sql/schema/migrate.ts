import type { Runtime } from '../../../domain/runtime.js'
import { NophiError } from '../../../errors/nophi-error.js'
import type { SqlExecutor } from '../../../ports/storage.js'
import { classifySqlError } from '../../drivers/classify-sql-error.js'
import { sqlState } from '../../drivers/postgres/postgres-fault.js'
import { fromSql, type SqlRow, toNumber } from '../kit/columns.js'
import { sqlError } from '../kit/sql-error.js'
import { only, type SqlKit } from '../kit/sql-kit.js'
import { wordsOf } from './step.js'
import { newestVersion, schemaSteps } from './steps.js'
import { versionTable } from './version-table.js'

const mostTries = 20

/**
 * Brings the schema to the newest version, each step in a transaction of its own. Two that migrate at once take turns at
 * the version's row. Throws `STORAGE_TOO_NEW` for the schema of a newer package, and `INVALID_OPTIONS` for a database that
 * cannot hold it.
 */
export async function migrate(executor: SqlExecutor, kit: SqlKit, runtime: Pick<Runtime, 'sleep'>): Promise<{ from: number; to: number }> {
  const table = versionTable(kit)
  if (kit.dialect === 'postgres') await assertReadsBytes(executor)
  const standing = await standingVersion(executor, table.read)
  if (standing === newestVersion) return { from: standing, to: newestVersion }
  // Made again, it would ask for rights of its maker, and stand a second time where a search path leads elsewhere by now.
  if (standing === null) await create(executor, kit, runtime)
  let from: number | null = null
  for (const step of schemaSteps) {
    await patiently(runtime, () =>
      inTransaction(executor, async (run) => {
        const version = toNumber(only(await run(table.lock)).version)
        from ??= version
        if (version > newestVersion) throw new NophiError('STORAGE_TOO_NEW', { found: version, known: newestVersion })
        if (version >= step.version) return
        await runAll(run, [...step.statements(wordsOf(kit.dialect, kit.table)), table.write(step.version)])
      }),
    )
  }
  return { from: from ?? 0, to: newestVersion }
}

/** The same, for who runs such statements by hand: one text, each step a transaction. */
export function migrationSql(kit: SqlKit): string {
  const table = versionTable(kit)
  const begin = kit.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN'
  const steps = schemaSteps.map(({ version, statements }) => [...statements(wordsOf(kit.dialect, kit.table)), table.write(version)])
  return [[...table.createSchema, ...table.create], ...steps].map((statements) => `${[begin, ...statements, 'COMMIT'].join(';\n')};\n`).join('\n')
}

/** A library that knows one way to write bytes reads others from a server that is set to another (`bytea_output`). */
async function assertReadsBytes(executor: SqlExecutor): Promise<void> {
  const { rows } = await executor.query("SELECT decode('00ff', 'hex') AS bytes", []).catch((error: unknown) => {
    throw sqlError(error, classifySqlError(error))
  })
  const bytes = fromSql('bytes', rows[0]?.bytes) as Uint8Array | null
  if (bytes?.join() !== '0,255') throw new NophiError('INVALID_OPTIONS', { path: 'executor', problem: 'bytes are not read as they stand: see bytea_output' })
}

/** Null: there is none. */
async function standingVersion(executor: SqlExecutor, text: string): Promise<number | null> {
  try {
    return toNumber(only((await executor.query(text, [])).rows as readonly SqlRow[]).version)
  } catch (error) {
    const fault = classifySqlError(error)
    if (fault === 'missing-table') return null
    throw sqlError(error, fault)
  }
}

async function create(executor: SqlExecutor, kit: SqlKit, runtime: Pick<Runtime, 'sleep'>): Promise<void> {
  const table = versionTable(kit)
  await patiently(runtime, () =>
    inTransaction(executor, async (run) => {
      if (kit.dialect === 'postgres' && !(await placeStands(run, kit.schema))) await runAll(run, table.createSchema)
      await runAll(run, table.create)
    }),
  )
}

/** False: the schema must be made first, for which even `IF NOT EXISTS` asks for the right to make one. */
async function placeStands(run: Run, schema: string | null): Promise<boolean> {
  const place = schema === null ? 'current_schema()' : `to_regnamespace('${schema}')`
  const row = only(await run(`SELECT current_setting('server_encoding') AS encoding, ${place} IS NOT NULL AS stands`))
  const { encoding } = row
  const stands = fromSql('flag', row.stands) === true
  // A name that it lacks would fail the text, the consent or the opt-out in which it stands.
  if (encoding !== 'UTF8' && encoding !== 'SQL_ASCII') throw new NophiError('INVALID_OPTIONS', { path: 'executor', problem: 'the database is not in UTF8' })
  if (!stands && schema === null) throw new NophiError('INVALID_OPTIONS', { path: 'schema', problem: 'the search path leads nowhere' })
  return stands
}

type Run = (text: string) => Promise<readonly Record<string, unknown>[]>

async function runAll(run: Run, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await run(statement)
}

async function inTransaction<T>(executor: SqlExecutor, work: (run: Run) => Promise<T>): Promise<T> {
  if (executor.begin === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'executor.begin', problem: 'it begins no transactions' })
  return executor.begin((transaction) => work(async (text) => (await transaction.query(text, [])).rows))
}

/** Two that create the same table at once disturb each other: one of them is told so, and looks again. */
async function patiently<T>(runtime: Pick<Runtime, 'sleep'>, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      const fault = classifySqlError(error)
      const disturbed = fault === 'retryable' || fault === 'busy' || fault === 'constraint' || isDuplicateTable(error)
      if (!disturbed || tries >= mostTries) throw sqlError(error, fault)
      await runtime.sleep(10 * tries)
    }
  }
}

function isDuplicateTable(error: unknown): boolean {
  return sqlState(error) === '42P07' || sqlState(error) === '42710'
}
