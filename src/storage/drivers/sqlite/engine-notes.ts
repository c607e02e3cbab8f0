import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Runtime } from '../../../domain/runtime.js'
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
 * waits for nothing.
 */
export function createEngineNotes(path: string, runtime: Pick<Runtime, 'randomBytes'>): EngineNotes {
  function read(): Kept | null {
    try {
      const value = JSON.parse(readFileSync(path, 'utf8')) as Kept
      return typeof value.mark === 'string' && typeof value.sizes === 'object' ? value : null
    } catch {
      return null
    }
  }

  function write(kept: Kept): void {
    const draft = `${path}.${toHex(runtime.randomBytes(6))}`
    writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 })
    // Whole or not at all, whoever reads meanwhile.
    renameSync(draft, path)
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
