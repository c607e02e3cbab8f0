import { resolve } from 'node:path'
import type { ExitCode, Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { applyFixes } from './apply-fixes.js'
import { type Baseline, holdAgainst, partBaseline, readBaseline, writeBaseline } from './baseline.js'
import { findFiles } from './files/find-files.js'
import { anyGlob } from './files/glob.js'
import type { LintConfig } from './lint-config.js'
import { type LintedFile, type LintFileOptions, type LintFinding, lintFile, nestedTextsOf, type Unreadable } from './lint-file.js'
import { makeLinter } from './make-linter.js'
import { readLintOptions } from './options.js'
import { kindOf } from './read/read-source.js'
import { readLintConfig, usualConfig } from './read-lint-config.js'
import { folderInRepository } from './report/folder-in-repository.js'
import { formatGithub } from './report/format-github.js'
import { formatJson } from './report/format-json.js'
import { formatSarif } from './report/format-sarif.js'
import { formatText } from './report/format-text.js'
import type { LintReport, ReportFormat } from './report/lint-report.js'

const formats: Readonly<Record<ReportFormat, (report: LintReport) => string[]>> = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
}

/** Holds the texts in the files of a project against the guard and the rules of a text. Exit code: 0 fine, 1 findings, 2 could not tell. */
export async function lint(args: readonly string[], terminal: Terminal, cwd: string = process.cwd()): Promise<ExitCode> {
  const options = readLintOptions(args)
  const config = await readLintConfig(cwd, options)
  const { files: patterns = [], baseline: baselinePath = 'nophi.lint.baseline.json', failOn = 'error' } = config
  if (patterns.length === 0) throw new UsageError('give files, or "files" in nophi.lint.json or in lint of nophi.config.mjs')
  const written = await readBaseline(resolve(cwd, baselinePath))
  const lintOptions = lintOptionsOf(cwd, config)
  const linted = new Map<string, LintedFile>()
  const notTexts = [baselinePath, options.config ?? usualConfig]
  const { files, closed } = await findFiles(cwd, patterns, config.ignore ?? [], notTexts)
  for (const file of files) linted.set(file, await lintFile(file, lintOptions))
  const left = [...linted.values()].some((each) => 'leftOut' in each && each.leftOut > 0)
  // A hook may name a file without any; all files of the configuration without any are a mistake in it.
  if (left && stringsOf(linted) === 0 && options.patterns.length === 0) throw new UsageError('"keys" leaves out every string')
  const { own: baseline, others } = partBaseline(cwd, written, new Set(linted.keys()))

  const fixed = options.fix ? await fixAll(linted, baseline, lintOptions) : 0
  const findings = findingsOf(linted)
  const unreadable = [
    ...closed.map((file): Unreadable => ({ file, problem: 'is a folder that cannot be read' })),
    ...[...linted.values()].flatMap((each): Unreadable[] => ('unreadable' in each ? [each.unreadable] : [])),
  ]
  if (options.updateBaseline) {
    // A file that was not read would lose its entries, and with them the debt.
    if (unreadable.length > 0) throw new UsageError(`the baseline is not written: ${unreadable.length} files could not be checked`)
    await writeBaseline(resolve(cwd, baselinePath), findings, others)
  }
  const { fresh, known, stale } = options.updateBaseline ? { fresh: [], known: findings.length, stale: 0 } : holdAgainst(baseline, findings)
  const unnamed = config.keys === undefined ? fresh.filter(({ file }) => isKeyed(file)).length : 0
  const report = { folder: folderInRepository(cwd), findings: fresh, unnamed, unreadable, files: linted.size, strings: stringsOf(linted), known, stale, fixed }
  for (const line of formats[options.format](report)) terminal.out(line)
  if (unreadable.length > 0) return 2
  return fresh.some(({ level }) => level === 'error' || failOn === 'warning') ? 1 : 0
}

function lintOptionsOf(cwd: string, config: LintConfig): LintFileOptions {
  const { keys, whole = [], choices = [], columns = [], code = {} } = config
  // `sms.reminder` in one line of a resource is the same as `reminder` within `sms`.
  const isKey = keys === undefined ? () => true : anyGlob(keys.map((key) => key.replaceAll('.', '/')))
  const read = { columns, code: { properties: code.properties ?? [], functions: code.functions ?? [], allStrings: code.allStrings ?? false } }
  const isOfChoices = anyGlob(choices)
  return {
    cwd,
    read,
    linter: makeLinter(config),
    isOfChoices,
    nested: nestedTextsOf(cwd, read, isOfChoices),
    isMessageKey: (file, key) => !isKeyed(file) || isKey(key.replaceAll('.', '/')),
    isWhole: anyGlob(whole),
  }
}

/** Of which `keys` may say what is a message. */
function isKeyed(file: string): boolean {
  return ['json', 'json5', 'arb', 'yaml', 'properties'].includes(kindOf(file) ?? '')
}

function stringsOf(linted: ReadonlyMap<string, LintedFile>): number {
  return [...linted.values()].reduce((sum, each) => sum + ('strings' in each ? each.strings : 0), 0)
}

function findingsOf(linted: ReadonlyMap<string, LintedFile>): LintFinding[] {
  return [...linted.values()].flatMap((each) => ('findings' in each ? each.findings : []))
}

/** What the baseline covers stays as it is. Changed files are linted again, and those whose texts name others. */
async function fixAll(linted: Map<string, LintedFile>, baseline: Baseline, options: LintFileOptions): Promise<number> {
  const { fresh } = holdAgainst(baseline, findingsOf(linted))
  const again = new Set<string>()
  let fixed = 0
  for (const [file, each] of linted) {
    if (!('source' in each)) continue
    const own = fresh.filter((finding) => finding.file === file)
    const replaced = await applyFixes(options.cwd, file, each.source, own)
    if (replaced > 0 || each.refers) again.add(file)
    fixed += replaced
  }
  if (fixed === 0) return 0
  const renewed = { ...options, nested: nestedTextsOf(options.cwd, options.read, options.isOfChoices) }
  for (const file of again) linted.set(file, await lintFile(file, renewed))
  return fixed
}
