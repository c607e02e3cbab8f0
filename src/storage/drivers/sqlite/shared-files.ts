import { readlinkSync, realpathSync } from 'node:fs'
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

/**
 * One connection for each file and process, however many storages use it: two would wait for each other inside SQLite. `path`: of
 * the file itself, by which every process finds what stands beside it, whatever links lead there.
 */
export function shareFile(options: SqliteFileOptions): { readonly file: SqliteFile; readonly path: string; release(): void } {
  const path = realPath(resolve(options.path))
  const severalProcesses = asGuest || options.severalProcesses
  const shared = files.get(path) ?? { file: createSqliteFile({ ...options, path, severalProcesses }), users: 0 }
  files.set(path, shared)
  shared.users += 1
  return {
    file: shared.file,
    path,
    release() {
      shared.users -= 1
      if (shared.users > 0) return
      files.delete(path)
      shared.file.close()
    },
  }
}

/** The same before the file is there and after, whatever links lead to it or its folder. */
function realPath(whole: string): string {
  try {
    return realpathSync(whole)
  } catch (error) {
    // Anything else, as links that lead in a circle, is told when the file is opened.
    const target = (error as NodeJS.ErrnoException).code === 'ENOENT' ? linkTarget(whole) : null
    return target === null ? join(realFolder(dirname(whole)), basename(whole)) : realPath(resolve(dirname(whole), target))
  }
}

/** Null: no link. */
function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

function realFolder(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
