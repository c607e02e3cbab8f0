import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { createSqliteFile, type SqliteFile, type SqliteFileOptions } from './sqlite-file.js'

const files = /* @__PURE__ */ new Map<string, { readonly file: SqliteFile; users: number }>()

let asGuest = false

/**
 * From now on this process opens files beside another that has them alone, as if told `severalProcesses`: for a command that
 * reads, leaves one record and ends. Safe on an engine with the WAL-reset race too: a guest makes no checkpoint while
 * another process holds the lock, and that one's checkpoints shut writers out.
 */
export function openFilesAsGuest(): void {
  asGuest = true
}

/** One connection for each file and process, however many storages use it: two would wait for each other inside SQLite. */
export function shareFile(options: SqliteFileOptions): { readonly file: SqliteFile; release(): void } {
  const key = keyOf(options.path)
  const shared = files.get(key) ?? { file: createSqliteFile(asGuest ? { ...options, severalProcesses: true } : options), users: 0 }
  files.set(key, shared)
  shared.users += 1
  return {
    file: shared.file,
    release() {
      shared.users -= 1
      if (shared.users > 0) return
      files.delete(key)
      shared.file.close()
    },
  }
}

/** The same before the file is there and after, whatever links lead to its folder. */
function keyOf(path: string): string {
  const whole = resolve(path)
  try {
    return realpathSync(whole)
  } catch {
    return join(realFolder(dirname(whole)), basename(whole))
  }
}

function realFolder(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
