import { readdir, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { UsageError } from '../../usage-error.js'
import { isSupported } from '../read/read-source.js'
import { anyGlob, globBase, globMatcher, hasGlob } from './glob.js'

/** Never walked into: what is in them is not the project's own. */
const skippedFolders = new Set(['node_modules', '.git'])

/**
 * Files by path or glob, in order of their names, relative to the folder of work with `/`. A folder stands for what it holds. A named file is
 * taken whatever its kind; globs and folders take the kinds that can be read. `own` are files of the command itself, which are no texts. Throws
 * `UsageError` where a pattern finds none.
 */
export async function findFiles(cwd: string, patterns: readonly string[], ignored: readonly string[], own: readonly string[]): Promise<string[]> {
  const isIgnored = anyGlob(ignored)
  const ownPaths = new Set(own.map((path) => relativeTo(cwd, path)))
  const found = new Set<string>()
  for (const [index, pattern] of patterns.entries()) {
    const matched = (await named(cwd, pattern)) ?? (await walk(cwd, resolve(cwd, globBase(pattern)), isIgnored)).filter(globMatcher(relativeTo(cwd, pattern)))
    const isNamed = matched.length === 1 && matched[0] === relativeTo(cwd, pattern)
    const kept = (isNamed ? matched : matched.filter(isSupported)).filter((path) => !isIgnored(path))
    const texts = kept.filter((path) => !ownPaths.has(path))
    // A hook names whatever was changed, the baseline alone included.
    if (kept.length === 0 || (texts.length === 0 && !isNamed)) throw new UsageError(`pattern ${index + 1} finds no file that can be linted`)
    for (const path of texts) found.add(path)
  }
  return [...found].sort()

  async function named(root: string, pattern: string): Promise<string[] | undefined> {
    const path = resolve(root, pattern)
    const facts = await stat(path).catch(() => undefined)
    if (facts === undefined) return hasGlob(pattern) ? undefined : []
    return facts.isDirectory() ? walk(root, path, isIgnored) : [relativeTo(root, pattern)]
  }
}

async function walk(root: string, folder: string, isIgnored: (path: string) => boolean): Promise<string[]> {
  const found: string[] = []
  const waiting = [folder]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => {
      throw new UsageError('a folder cannot be read')
    })
    for (const entry of entries) {
      const path = relativeTo(root, resolve(next, entry.name))
      // A link to a folder may lead in a circle.
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && !isIgnored(path)) waiting.push(resolve(next, entry.name))
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await isLinkToFile(resolve(next, entry.name))))) found.push(path)
    }
  }
  return found
}

async function isLinkToFile(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined)
  return facts?.isFile() === true
}

function relativeTo(root: string, path: string): string {
  return relative(root, resolve(root, path)).replaceAll('\\', '/')
}
