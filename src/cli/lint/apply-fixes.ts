import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../usage-error.js'
import type { LintFinding } from './lint-file.js'
import { encodeSource, type Source } from './read/read-source.js'

/** Puts the suggestions of the findings into the file. How many strings were replaced. */
export async function applyFixes(cwd: string, file: string, source: Source, findings: readonly LintFinding[]): Promise<number> {
  const fixes = new Map(findings.flatMap(({ fix }) => (fix === undefined ? [] : [[fix.start, fix] as const])))
  if (fixes.size === 0) return 0
  let { text } = source
  for (const { start, end, text: replacement } of [...fixes.values()].sort((left, right) => right.start - left.start)) {
    text = text.slice(0, start) + replacement + text.slice(end)
  }
  await writeFile(resolve(cwd, file), encodeSource(text, source)).catch(() => {
    throw new UsageError('--fix cannot write to a file')
  })
  return fixes.size
}
