import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { openSqlite } from '../../storage/drivers/sqlite/open-sqlite.js'
import { defaultConfig } from '../default-config.js'
import { readArguments } from '../read-arguments.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { starterConfig } from './starter-config.js'

/** `nophi init`: a configuration to begin with, and a secret. Overwrites nothing. Exit code: 0 done, 2 could not. */
export async function init(args: readonly string[], terminal: Terminal, sqliteThere?: boolean): Promise<ExitCode> {
  const { config = defaultConfig } = readArguments({ args: [...args], options: { config: { type: 'string' } } }).values
  // In a file of another ending it would be written and never load.
  if (!/\.m?[jt]s$/.test(config)) throw new UsageError('the configuration is a module: its name ends in .mjs, .js, .mts or .ts')
  try {
    await writeFile(config, starterConfig, { flag: 'wx' })
    terminal.error('wrote the configuration: put your sender, program and provider into it')
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'EEXIST') throw new UsageError('the configuration cannot be written there')
    terminal.error('the configuration is there already and is left as it is; the secret is a new one: where data are kept, go on with theirs')
  }
  if (!(sqliteThere ?? (await sqliteOpens()))) terminal.error('this Node has no SQLite of its own: npm install libsql')
  terminal.error('next, with NOPHI_SECRET in the environment: nophi migrate --sqlite nophi.db, then nophi doctor')
  // Alone on standard output, so that it can be led into a file.
  terminal.out(`NOPHI_SECRET=${randomBytes(32).toString('base64')}`)
  return 0
}

function sqliteOpens(): Promise<boolean> {
  return openSqlite(':memory:').then(
    (database) => {
      database.close()
      return true
    },
    () => false,
  )
}
