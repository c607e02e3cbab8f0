import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { UsageError } from '../../usage-error.js'
import { endingOf, kindOf } from '../read/read-source.js'
import { alternativesOf, anyGlob, globBase, globMatcher, hasGlob } from './glob.js'

/** Passed over on a walk: what is in them is not the project's own. */
const skipped = new Set(['node_modules', '.git', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml'])

export interface FoundFiles {
  /** Relative to the folder of work, with `/`, in order of their names. */
  readonly files: readonly string[]
  /** Folders that could not be looked into. */
  readonly closed: readonly string[]
}

/**
 * Files by path or glob. A folder stands for what it holds. A named file is taken whatever its kind, unless it is ignored; globs and folders
 * take the kinds that can be read, a template where the glob says its ending. `own` are files of the command itself, which are no texts. Throws `UsageError` where a pattern finds none.
 */
export async function findFiles(cwd: string, patterns: readonly string[], ignored: readonly string[], own: readonly string[]): Promise<FoundFiles> {
  const isIgnored = ignoring(ignored)
  const ownPaths = new Set(own.map((path) => relativeTo(cwd, path)))
  const files = new Set<string>()
  const closed = new Set<string>()
  for (const [index, pattern] of patterns.entries()) {
    const matched = (await named(pattern)) ?? (await walked(resolve(cwd, globBase(pattern)))).filter(globMatcher(relativeTo(cwd, pattern)))
    const isNamed = matched.length === 1 && matched[0] === relativeTo(cwd, pattern)
    const texts = (isNamed ? matched : matched.filter(readable(pattern))).filter((path) => !isIgnored(path) && !ownPaths.has(path))
    // A hook names whatever was changed: ignored files and the command's own are none of its mistakes.
    if (texts.length === 0 && !isNamed && closed.size === 0) throw new UsageError(`pattern ${index + 1} finds no file that can be linted`)
    for (const path of texts) files.add(path)
  }
  return { files: [...files].sort(), closed: [...closed].sort() }

  async function named(pattern: string): Promise<string[] | undefined> {
    const path = resolve(cwd, relativeTo(cwd, pattern))
    const facts = await stat(path).catch(() => undefined)
    if (facts === undefined) return hasGlob(pattern) ? undefined : []
    return facts.isDirectory() ? walked(path) : [relativeTo(cwd, pattern)]
  }

  async function walked(folder: string): Promise<string[]> {
    const found = await walk(cwd, folder, isIgnored)
    for (const path of found.closed) closed.add(path)
    return [...found.files]
  }
}

/** Most templates and `.txt` files of a project are no texts: a folder and `*` do not stand for them. */
function readable(pattern: string): (path: string) => boolean {
  const endings = new Set(alternativesOf(pattern).map(endingOf))
  return (path) => {
    const kind = kindOf(path)
    return kind === 'template' ? endings.has(endingOf(path)) : kind !== undefined
  }
}

async function walk(root: string, folder: string, isIgnored: (path: string) => boolean): Promise<FoundFiles> {
  const files: string[] = []
  const closed: string[] = []
  const links: string[] = []
  const roots = [await realpath(folder).catch(() => folder)]
  const waiting = [folder]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop() ?? (await nextLink(links, roots))) {
    const entries = await readdir(next, { withFileTypes: true }).catch(({ code }: { readonly code?: unknown }) => (code === 'ENOENT' ? [] : undefined))
    if (entries === undefined) closed.push(relativeTo(root, next))
    for (const entry of entries ?? []) {
      const full = resolve(next, entry.name)
      const path = relativeTo(root, full)
      if (skipped.has(entry.name) || isIgnored(path)) continue
      const facts = entry.isSymbolicLink() ? await stat(full).catch(() => undefined) : entry
      if (facts?.isFile() === true) files.push(path)
      else if (facts?.isDirectory() === true) (entry.isSymbolicLink() ? links : waiting).push(full)
    }
  }
  return { files, closed }
}

/** A link to a folder that is found under no other name: what leads in a circle, or to where the walk has been, is left out. */
async function nextLink(links: string[], roots: string[]): Promise<string | undefined> {
  for (let link = links.pop(); link !== undefined; link = links.pop()) {
    const [target, parent] = await Promise.all([realpath(link), realpath(dirname(link))])
    if (roots.some((root) => isWithin(target, root)) || isWithin(parent, target) || target.split(sep).some((part) => skipped.has(part))) continue
    roots.push(target)
    return link
  }
  return undefined
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A pattern that names a folder holds for all that is in it. */
function ignoring(patterns: readonly string[]): (path: string) => boolean {
  const matches = anyGlob(patterns.map((pattern) => pattern.replace(/[\\/]+$/, '')))
  return (path) => {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) if (matches(path.slice(0, end))) return true
    return matches(path)
  }
}

function relativeTo(root: string, path: string): string {
  return relative(root, resolve(root, path.replaceAll('\\', '/'))).replaceAll('\\', '/')
}
