import type { StorageAdapter } from '../../ports/storage.js'
import { openPostgres } from '../open-postgres.js'
import { readArguments } from '../read-arguments.js'
import { readStandardInput } from '../standard-input.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** `nophi migrate`: brings a database to the schema of this version, or prints the SQL that would. Exit code: 0 done, 2 could not. */
export async function migrate(args: readonly string[], terminal: Terminal, input: () => Promise<string> = readStandardInput): Promise<ExitCode> {
  const { values } = readArguments({ args: [...args], options: { sqlite: text, postgres: text, schema: text, print: flag, json: flag } })
  const { sqlite, postgres, schema, print = false, json = false } = values
  if ((sqlite === undefined) === (postgres === undefined)) throw new UsageError('one database at a time: --sqlite or --postgres')
  if (schema !== undefined && postgres === undefined) throw new UsageError('--schema is of PostgreSQL')
  const { storage, close } =
    postgres === undefined ? await openSqlite(sqlite as string) : await openPostgres(postgres === '-' ? (await input()).trim() : postgres, schema)
  try {
    if (print) terminal.out(storage.migrationSql())
    else {
      const { from, to } = await storage.migrate()
      if (json) terminal.out(JSON.stringify({ from, to }))
      else terminal.out(from === to ? `the schema is of version ${to} already` : `the schema went from version ${from} to ${to}`)
    }
    return 0
  } finally {
    await close()
  }
}

async function openSqlite(path: string): Promise<{ readonly storage: StorageAdapter; close(): Promise<void> }> {
  const { sqliteStorage } = await import('../../storage/sqlite-storage.js')
  const storage = sqliteStorage({ path })
  return { storage, close: () => storage.close() }
}
