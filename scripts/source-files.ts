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

/** Prints what is wrong and ends the process with 1, or says that all is well. */
export function report(name: string, problems: readonly string[], done: string): void {
  for (const problem of problems) console.error(`${name}: ${problem}`)
  if (problems.length > 0) process.exit(1)
  console.log(`${name}: ${done}`)
}
