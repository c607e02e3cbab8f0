import { defaultConfig } from '../default-config.js'
import { readArguments } from '../read-arguments.js'
import { UsageError } from '../usage-error.js'

export interface VerifyOptions {
  readonly files: readonly string[]
  readonly origin: string
  readonly key: string
  readonly range: string | undefined
  readonly sqlite: string | undefined
  readonly postgres: string | undefined
  readonly config: string
  readonly tenant: string
  readonly schema: string | undefined
  readonly anchors: readonly string[]
  readonly rotations: string | undefined
  readonly json: boolean
}

const text = { type: 'string' } as const

export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: known })
  const { origin, key, range, sqlite, postgres, config, tenant = 'default', schema, anchor = [], rotations, json = false } = values
  if (origin === undefined || key === undefined) throw new UsageError('--origin and --key say what is trusted: both are needed')
  const sources = [positionals.length > 0 || undefined, range, sqlite, postgres, config].filter((given) => given !== undefined)
  if (sources.length > 1) throw new UsageError('one thing at a time: files, --range, --sqlite, --postgres or --config')
  return { files: positionals, origin, key, range, sqlite, postgres, config: config ?? defaultConfig, tenant, schema, anchors: anchor, rotations, json }
}

const known = {
  origin: text,
  key: text,
  range: text,
  sqlite: text,
  postgres: text,
  config: text,
  tenant: text,
  schema: text,
  rotations: text,
  anchor: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const
