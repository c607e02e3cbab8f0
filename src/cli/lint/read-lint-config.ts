import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isNophiError } from '../../errors/nophi-error.js'
import { UsageError } from '../usage-error.js'
import { type LintConfig, parseLintConfig } from './lint-config.js'
import type { LintOptions } from './options.js'

export const usualConfig = 'nophi.lint.json'

/** The configuration file, if there is one, with what the command line says besides. */
export async function readLintConfig(cwd: string, { config, overrides, patterns, ignore, allStrings }: LintOptions): Promise<LintConfig> {
  const content = await readFile(resolve(cwd, config ?? usualConfig), 'utf8').catch((error: { readonly code?: unknown }) => {
    if (config === undefined && error.code === 'ENOENT') return '{}'
    throw new UsageError('the configuration cannot be read')
  })
  const file = parse(content)
  const files = patterns.length > 0 ? { files: patterns } : {}
  const parsed = checked({ ...file, ...overrides, ...files })
  return {
    ...parsed,
    ignore: [...(parsed.ignore ?? []), ...ignore],
    code: { ...parsed.code, allStrings: allStrings || parsed.code?.allStrings === true },
  }
}

function parse(content: string): object {
  try {
    const value: unknown = JSON.parse(content.replace(/^\ufeff/, ''))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below, without the parser's words: they quote the file.
  }
  throw new UsageError('the configuration is no JSON object')
}

function checked(value: object): LintConfig {
  try {
    return parseLintConfig(value)
  } catch (error) {
    if (!isNophiError(error, 'INVALID_OPTIONS')) throw error
    throw new UsageError(`the configuration is wrong at ${String(error.details.path)} (${String(error.details.problem)})`)
  }
}
