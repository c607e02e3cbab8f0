import { NophiError } from '../../../errors/nophi-error.js'
import type { SqliteDatabase } from './sqlite-database.js'

interface Library {
  readonly name: string
  open(loaded: Readonly<Record<string, unknown>>, path: string): SqliteDatabase
}

type Constructor = new (path: string) => SqliteDatabase

const libraries: readonly Library[] = [
  { name: 'node:sqlite', open: (loaded, path) => new (loaded.DatabaseSync as Constructor)(path) },
  { name: 'libsql', open: (loaded, path) => new (loaded.default as Constructor)(path) },
  { name: 'better-sqlite3', open: (loaded, path) => new (loaded.default as Constructor)(path) },
]

/** Opens the file with the first library that is there and built: Node's own (from 22.13), `libsql`, `better-sqlite3`. */
export async function openSqlite(path: string, load: (name: string) => Promise<unknown> = importNow): Promise<SqliteDatabase> {
  for (const { name, open } of libraries) {
    const loaded = await ifThere(() => load(name))
    if (loaded === null) continue
    try {
      return open(loaded, path)
    } catch (error) {
      if (isUsable(() => open(loaded, ':memory:'))) throw error
    }
  }
  throw new NophiError('MISSING_DEPENDENCY', { needed: 'SQLite', install: 'npm install libsql', or: 'better-sqlite3, or Node 22.13 and newer' })
}

/** A library whose binary was not built is one that is not there. */
function isUsable(open: () => SqliteDatabase): boolean {
  try {
    open().close()
    return true
  } catch {
    return false
  }
}

/** A name that bundlers cannot see: none of the three is in this package, and node:sqlite is not in Node 20. */
function importNow(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ name)
}

async function ifThere(load: () => Promise<unknown>): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return (await load()) as Readonly<Record<string, unknown>>
  } catch (error) {
    // Jest, without the flag: nothing can be imported at run time, whatever is installed.
    if ((error as { readonly code?: unknown } | null)?.code === 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG')
      throw new NophiError('MISSING_DEPENDENCY', { needed: 'NODE_OPTIONS=--experimental-vm-modules', or: 'the option `open`' })
    return null
  }
}
