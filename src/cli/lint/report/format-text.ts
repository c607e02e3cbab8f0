import type { LintReport } from './lint-report.js'

/** A catalogue of messages has fewer; one of a whole application has labels, of which no phone shows any. */
const manyUnnamed = 20

export function formatText({ findings, unnamed, unreadable, files, strings, known, stale, fixed }: LintReport): string[] {
  const lines: string[] = []
  for (const { file, line, column, level, rule, reason, citation, suggestion, fix } of findings) {
    lines.push(`${file}:${line}:${column} ${level} ${rule} ${reason}${citation === undefined ? '' : ` (${citation})`}`)
    if (suggestion !== undefined) lines.push(`    suggestion: ${suggestion}${fix === undefined ? '' : ' [--fix]'}`)
  }
  for (const { file, line, problem } of unreadable) lines.push(`${file}${line === undefined ? '' : `:${line}`} could not be checked: ${problem}`)
  if (unnamed >= manyUnnamed)
    lines.push(`${unnamed} of these are in resources of which every string is read: say under "keys" which are messages, as in ["sms/**"]`)
  const errors = findings.filter(({ level }) => level === 'error').length
  const parts = [`${errors} errors`, `${findings.length - errors} warnings`]
  if (unreadable.length > 0) parts.push(`${unreadable.length} files not checked`)
  if (fixed > 0) parts.push(`${fixed} strings fixed`)
  if (known > 0) parts.push(`${known} in the baseline`)
  if (stale > 0) parts.push(`${stale} of the baseline no longer found: --update-baseline`)
  return [...lines, `${parts.join(', ')} in ${strings} strings of ${files} files`]
}
