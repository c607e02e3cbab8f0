import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { UsageError } from '../usage-error.js'
import type { LintFinding } from './lint-file.js'

/** Findings that were there when the baseline was written, by file, rule and hash. Never a text. */
export interface Baseline {
  readonly entries: readonly Entry[]
}

interface Entry {
  readonly file: string
  readonly rule: string
  readonly hash: string
  /** How often it may still be found. */
  readonly count: number
}

const entry: z.ZodType<Entry> = z.strictObject({
  file: z.string(),
  rule: z.string(),
  hash: z.string().regex(/^[\da-f]{32}$/),
  count: z.number().int().positive(),
})
const schema = z.strictObject({ version: z.literal(1), entries: z.array(entry) })

export async function readBaseline(path: string): Promise<Baseline> {
  const content = await readFile(path, 'utf8').catch((error: { readonly code?: unknown }) => {
    if (error.code === 'ENOENT') return undefined
    throw new UsageError('the baseline cannot be read')
  })
  if (content === undefined) return { entries: [] }
  const parsed = schema.safeParse(parseJson(content))
  if (!parsed.success) throw new UsageError('the baseline is none that --update-baseline wrote')
  return { entries: parsed.data.entries }
}

/** Parts a baseline: what this run can speak of, and entries of files that are there and were not looked at. */
export function partBaseline(cwd: string, { entries }: Baseline, looked: ReadonlySet<string>): { readonly own: Baseline; readonly others: Baseline } {
  const away = [...new Set(entries.map(({ file }) => file))].filter((file) => !looked.has(file))
  const others = new Set(away.filter((file) => existsSync(resolve(cwd, file))))
  return { own: { entries: entries.filter(({ file }) => !others.has(file)) }, others: { entries: entries.filter(({ file }) => others.has(file)) } }
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** Splits findings into those that are new and how many the baseline covers; `stale` counts what it allows and nobody finds. */
export function holdAgainst({ entries }: Baseline, findings: readonly LintFinding[]): { fresh: LintFinding[]; known: number; stale: number } {
  const left = new Map(entries.map((each) => [keyOf(each), each.count]))
  const fresh = findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    if (count > 0) left.set(keyOf(finding), count - 1)
    return count === 0
  })
  return { fresh, known: findings.length - fresh.length, stale: [...left.values()].reduce((sum, count) => sum + count, 0) }
}

/** `kept`: entries that stay as they are. */
export async function writeBaseline(path: string, findings: readonly LintFinding[], kept: Baseline): Promise<void> {
  const counts = new Map(kept.entries.map((each) => [keyOf(each), each]))
  for (const { file, rule, hash } of findings) {
    const key = keyOf({ file, rule, hash })
    counts.set(key, { file, rule, hash, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const entries = [...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value)
  await writeFile(path, `${JSON.stringify({ version: 1, entries }, null, 2)}\n`).catch(() => {
    throw new UsageError('the baseline cannot be written')
  })
}

function keyOf({ file, rule, hash }: { readonly file: string; readonly rule: string; readonly hash: string }): string {
  return `${file}\n${rule}\n${hash}`
}
