import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The folder of work as seen from the root of its Git repository, with `/`: GitHub looks for files from there. Empty at the root and outside of any. */
export function folderInRepository(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return relative(folder, cwd).replaceAll('\\', '/')
    if (folder === dirname(folder)) return ''
  }
}
