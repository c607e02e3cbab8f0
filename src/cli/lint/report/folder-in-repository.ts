import { stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** The folder of work as seen from the root of its Git repository, with `/`: GitHub looks for files from there. Empty at the root and outside of any. */
export async function folderInRepository(cwd: string): Promise<string> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = await stat(join(folder, '.git')).then(
      () => true,
      () => false,
    )
    if (found) return relative(folder, cwd).replaceAll('\\', '/')
    if (folder === dirname(folder)) return ''
  }
}
