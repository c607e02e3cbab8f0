import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const root: string = join(import.meta.dirname, '..')

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

export function sourceFiles(folder: string, ending = '.ts'): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }))
}

export interface PackageEntry {
  /** `index`, `phi-guard`, `storage/memory` ... */
  readonly name: string
  /** As a host writes it: `nophi`, `nophi/phi-guard` ... */
  readonly specifier: string
  /** From the root of the project. */
  readonly source: string
}

/** The exports of package.json, which are the one list of entries. */
export function packageEntries(): PackageEntry[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
  return Object.keys(exports)
    .filter((key) => key !== './package.json')
    .map((key) => key.replace(/^\.\/?/, ''))
    .map((name) => ({
      name: name === '' ? 'index' : name,
      specifier: name === '' ? 'nophi' : `nophi/${name}`,
      source: name === '' ? 'src/index.ts' : `src/entries/${name}.ts`,
    }))
}

/** Prints what is wrong and has the process end with 1, or says that all is well. */
export function report(name: string, problems: readonly string[], done: string): void {
  for (const problem of problems) console.error(`${name}: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
  else console.log(`${name}: ${done}`)
}
