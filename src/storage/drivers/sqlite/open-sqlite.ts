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
export async function openSqlite(path: string): Promise<SqliteDatabase> {
  for (const { name, open } of libraries) {
    const loaded = await load(name)
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

async function load(name: string): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    // A name that bundlers cannot see: none of the three is in this package, and node:sqlite is not in Node 20.
    return (await import(/* @vite-ignore */ name)) as Readonly<Record<string, unknown>>
  } catch {
    return null
  }
}
