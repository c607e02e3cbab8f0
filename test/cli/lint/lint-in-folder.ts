import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { lint } from '../../../src/cli/lint/lint.js'
import { UsageError } from '../../../src/cli/usage-error.js'

export interface Found {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly level: string
  readonly reason: string
  readonly suggestion?: string
  readonly fixable: boolean
  /** What stands in the file at the place that was told, cut out by line and column. */
  readonly source: string
}

export interface Linted {
  readonly code: number
  readonly out: string
  readonly findings: readonly Found[]
}

export interface Folder {
  readonly path: string
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>
  read(file: string): Promise<string>
  /** The command as a terminal sees it. A wrong command line is code 2. */
  run(...args: string[]): Promise<{ readonly code: number; readonly out: string }>
  /** The same, with a folder in it as the folder of work. */
  runIn(folder: string, ...args: string[]): Promise<{ readonly code: number; readonly out: string }>
  /** The command with its findings, and what stands at their places. */
  lint(...args: string[]): Promise<Linted>
  remove(): Promise<void>
}

export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'lint-'))
  const read = (file: string): Promise<string> => readFile(join(path, file), 'utf8')
  // The root of a repository, so that none above it counts.
  await mkdir(join(path, '.git'))
  const runIn = async (folder: string, ...args: string[]): Promise<{ code: number; out: string }> => {
    const lines: string[] = []
    const terminal = { out: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) }
    try {
      const code = await lint(args, terminal, join(path, folder))
      return { code, out: lines.join('\n') }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      return { code: 2, out: error.message }
    }
  }
  const run = (...args: string[]): Promise<{ code: number; out: string }> => runIn('.', ...args)
  return {
    path,
    read,
    run,
    runIn,
    remove: () => rm(path, { recursive: true }),
    async write(files) {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true })
        await writeFile(join(path, name), content)
      }
    },
    async lint(...args) {
      const { code, out } = await run('--format', 'json', ...args)
      const { findings } = JSON.parse(out) as { findings: (Found & { endLine: number; endColumn: number })[] }
      const cut = findings.map(async (finding) => ({ ...finding, source: between(await read(finding.file), finding) }))
      return { code, out, findings: await Promise.all(cut) }
    },
  }
}

/** By lines and columns alone, as an editor would. */
function between(text: string, place: { line: number; column: number; endLine: number; endColumn: number }): string {
  const lines = text.replace(/^\ufeff/, '').split(/(?<=\r\n|\n|\r(?!\n))/)
  const before = (line: number): number => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length, 0)
  return lines.join('').slice(before(place.line) + place.column - 1, before(place.endLine) + place.endColumn - 1)
}
