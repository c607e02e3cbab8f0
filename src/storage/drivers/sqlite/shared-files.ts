import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { createSqliteFile, type SqliteFile, type SqliteFileOptions } from './sqlite-file.js'

const files = /* @__PURE__ */ new Map<string, { readonly file: SqliteFile; users: number }>()

/** One connection for each file and process, however many storages use it: two would wait for each other inside SQLite. */
export function shareFile(options: SqliteFileOptions): { readonly file: SqliteFile; release(): void } {
  const key = keyOf(options.path)
  const shared = files.get(key) ?? { file: createSqliteFile(options), users: 0 }
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

function keyOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
