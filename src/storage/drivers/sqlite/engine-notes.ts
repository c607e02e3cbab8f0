import { chmodSync, chownSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Runtime } from '../../../domain/runtime.js'
import { NophiError } from '../../../errors/nophi-error.js'
import { toHex } from '../../../internal/bytes.js'
import type { NotedLog } from '../../../ports/system-store.js'
import type { EngineNotes } from '../../sql/engine-notes.js'

interface Kept {
  readonly mark: string
  readonly sizes: Readonly<Record<string, string>>
  /** Of a log that was reopened after a restore: how often. */
  readonly incarnations?: Readonly<Record<string, number>>
}

/**
 * A small file beside the database. A copy of the database alone, put back or elsewhere, does not bring it along: then it
 * knows a larger log than the copy holds, or is another file. Read and written at once, since a transaction of SQLite
 * waits for nothing. Whoever may use the database may use it: a command run as root leaves it to its owner, as SQLite does
 * with its own files. Throws `STORAGE_UNAVAILABLE` where it is there and cannot be read, or not written: nothing else
 * replaces what it says.
 */
export function createEngineNotes(database: string, runtime: Pick<Runtime, 'randomBytes'>): EngineNotes {
  const path = `${database}-nophi`

  function read(): Kept | null {
    const text = unlessMissing(() => readFileSync(path, 'utf8'))
    const value = text === null ? null : (parsed(text) as Kept | null)
    return typeof value?.mark === 'string' && typeof value.sizes === 'object' ? value : null
  }

  function write(kept: Kept): void {
    const draft = `${path}.${toHex(runtime.randomBytes(6))}`
    try {
      writeFileSync(draft, JSON.stringify(kept), { mode: 0o600, flush: true })
      leaveToOwner(draft, database)
      // Whole or not at all, whoever reads meanwhile.
      renameSync(draft, path)
    } catch (error) {
      rmSync(draft, { force: true })
      throw unavailable(error)
    }
  }

  function known(): Kept {
    const found = read()
    if (found !== null) return found
    const made = { mark: toHex(runtime.randomBytes(16)), sizes: {} }
    write(made)
    return read() ?? made
  }

  function logOf({ sizes, incarnations = {} }: Kept, tenant: string): NotedLog | null {
    const size = Object.hasOwn(sizes, tenant) ? sizes[tenant] : undefined
    if (size === undefined || !/^\d{1,20}$/.test(size)) return null
    const incarnation = Object.hasOwn(incarnations, tenant) ? (incarnations[tenant] ?? -1) : 0
    return Number.isSafeInteger(incarnation) ? { size: BigInt(size), incarnation } : null
  }

  return {
    read(tenant) {
      const kept = known()
      return { mark: kept.mark, log: logOf(kept, tenant) }
    },
    noteLog(tenant, { incarnation, size }) {
      const kept = known()
      const before = logOf(kept, tenant) ?? { incarnation: 0, size: -1n }
      if (incarnation < before.incarnation || (incarnation === before.incarnation && size <= before.size)) return
      const incarnations = incarnation === 0 ? kept.incarnations : { ...kept.incarnations, [tenant]: incarnation }
      write({ ...kept, sizes: { ...kept.sizes, [tenant]: size.toString() }, incarnations })
    },
  }
}

function leaveToOwner(file: string, database: string): void {
  const { mode, uid, gid } = statSync(database)
  chmodSync(file, mode & 0o666)
  if (process.getuid?.() === 0) chownSync(file, uid, gid)
}

/** Null: no such file. Any other failure may pass, and says nothing of what stands there. */
function unlessMissing(read: () => string): string | null {
  try {
    return read()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw unavailable(error)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function unavailable(error: unknown): NophiError {
  const code = codeOf(error)
  return new NophiError('STORAGE_UNAVAILABLE', { problem: code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'file-beside' })
}

function codeOf(error: unknown): unknown {
  return (error as { readonly code?: unknown } | null)?.code
}
