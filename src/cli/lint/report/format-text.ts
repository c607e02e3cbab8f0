import type { LintReport } from './lint-report.js'

export function formatText({ findings, unreadable, files, strings, known, stale, fixed }: LintReport): string[] {
  const lines: string[] = []
  for (const { file, line, column, level, rule, reason, citation, suggestion, fix } of findings) {
    lines.push(`${file}:${line}:${column} ${level} ${rule} ${reason}${citation === undefined ? '' : ` (${citation})`}`)
    if (suggestion !== undefined) lines.push(`    suggestion: ${suggestion}${fix === undefined ? '' : ' [--fix]'}`)
  }
  for (const { file, line, problem } of unreadable) lines.push(`${file}${line === undefined ? '' : `:${line}`} could not be checked: ${problem}`)
  const errors = findings.filter(({ level }) => level === 'error').length
  const parts = [`${errors} errors`, `${findings.length - errors} warnings`]
  if (unreadable.length > 0) parts.push(`${unreadable.length} files not checked`)
  if (fixed > 0) parts.push(`${fixed} strings fixed`)
  if (known > 0) parts.push(`${known} in the baseline`)
  if (stale > 0) parts.push(`${stale} of the baseline no longer found: --update-baseline`)
  return [...lines, `${parts.join(', ')} in ${strings} strings of ${files} files`]
}
