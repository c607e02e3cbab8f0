import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { isNophiError } from '../../errors/nophi-error.js'
import { defaultConfig } from '../default-config.js'
import { loadConfig } from '../load-config.js'
import { UsageError } from '../usage-error.js'
import { type LintConfig, parseLintConfig } from './lint-config.js'
import type { LintOptions } from './options.js'

export const usualConfig = 'nophi.lint.json'
/** A file that runs, as the other commands read theirs. */
const runs = /\.[cm]?[jt]s$/

/** The configuration file, if there is one, with what the command line says besides. */
export async function readLintConfig(cwd: string, { config, overrides, patterns, ignore, allStrings }: LintOptions): Promise<LintConfig> {
  const given = config !== undefined && runs.test(config) ? await readShared(resolve(cwd, config)) : await readUsual(cwd, config)
  const files = patterns.length > 0 ? { files: patterns } : {}
  const parsed = checked({ ...given, ...overrides, ...files })
  return {
    ...parsed,
    ignore: [...(parsed.ignore ?? []), ...ignore],
    code: { ...parsed.code, allStrings: allStrings || parsed.code?.allStrings === true },
  }
}

async function readUsual(cwd: string, config: string | undefined): Promise<object> {
  const file = await readOwn(resolve(cwd, config ?? usualConfig), config !== undefined)
  if (file !== null) return file
  const shared = resolve(cwd, defaultConfig)
  return existsSync(shared) ? readShared(shared) : {}
}

async function readOwn(path: string, named: boolean): Promise<object | null> {
  const content = await readFile(path, 'utf8').catch((error: { readonly code?: unknown }) => {
    if (!named && error.code === 'ENOENT') return null
    throw new UsageError('the configuration cannot be read')
  })
  return content === null ? null : parse(content)
}

/** `lint` of the configuration that the other commands read. It is code, and runs. */
async function readShared(path: string): Promise<object> {
  const { lint = {} }: { readonly lint?: unknown } = await loadConfig(path)
  if (typeof lint === 'object' && lint !== null && !Array.isArray(lint)) return lint
  throw new UsageError(`lint of ${basename(path)} is no object`)
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
