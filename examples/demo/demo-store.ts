import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStorage, type Runtime, type StorageAdapter } from 'nophi'
import { sqliteStorage } from 'nophi/storage/sqlite'

export interface DemoStore {
  readonly storage: StorageAdapter
  /** The file, which other processes can open; null: memory. */
  readonly path: string | null
  /** All bytes on the disk. */
  bytes(): Buffer
  close(): Promise<void>
}

/** A database file in a folder of its own, which goes at the end; or memory, as in a first test. */
export async function openDemoStore(runtime: Runtime, inMemory: boolean): Promise<DemoStore> {
  if (inMemory) return { storage: memoryStorage(), path: null, bytes: () => Buffer.alloc(0), async close() {} }
  const folder = mkdtempSync(join(tmpdir(), 'nophi-demo-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const path = join(folder, 'clinic.db')
  const storage = sqliteStorage({ path, runtime, severalProcesses: true })
  await storage.migrate()
  return {
    storage,
    path,
    bytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    async close() {
      await storage.close()
      remove()
    },
  }
}
