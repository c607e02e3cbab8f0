import { readArguments } from '../read-arguments.js'
import { UsageError } from '../usage-error.js'
import { type ReportFormat, reportFormats } from './report/lint-report.js'

export interface LintOptions {
  readonly patterns: readonly string[]
  readonly config: string | undefined
  readonly format: ReportFormat
  readonly fix: boolean
  readonly updateBaseline: boolean
  /** Of the configuration, as the command line says it. */
  readonly overrides: Readonly<Record<string, unknown>>
  readonly ignore: readonly string[]
  readonly allStrings: boolean
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const known = {
  config: text,
  format: text,
  tier: text,
  baseline: text,
  'fail-on': text,
  fix: flag,
  'update-baseline': flag,
  'all-strings': flag,
  ignore: { type: 'string', multiple: true },
} as const

export function readLintOptions(args: readonly string[]): LintOptions {
  const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: known })
  const { config, format = 'text', tier, baseline, 'fail-on': failOn, fix = false, ignore = [] } = values
  const found = reportFormats.find((each) => each === format)
  if (found === undefined) throw new UsageError(`--format is one of ${reportFormats.join(', ')}`)
  const overrides = Object.fromEntries(Object.entries({ tier, baseline, failOn }).filter(([, value]) => value !== undefined))
  const { 'update-baseline': updateBaseline = false, 'all-strings': allStrings = false } = values
  return { patterns: positionals, config, format: found, fix, updateBaseline, overrides, ignore, allStrings }
}
