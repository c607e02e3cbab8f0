import { posix } from 'node:path'
import type { LintReport } from './lint-report.js'

/** Workflow commands of GitHub Actions: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatGithub({ folder, findings, unreadable }: LintReport): string[] {
  return [
    ...findings.map(({ file, line, column, endLine, endColumn, level, rule, reason, suggestion }) => {
      // Columns mean something to GitHub where the lines are one.
      const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : ''
      const place = `file=${property(posix.join(folder, file))},line=${line},endLine=${endLine}${columns}`
      return `::${level} ${place},title=${property(rule)}::${data(suggestion === undefined ? reason : `${reason} Suggestion: ${suggestion}`)}`
    }),
    ...unreadable.map(
      ({ file, line, problem }) => `::error file=${property(posix.join(folder, file))},line=${line ?? 1},title=not checked::${data(`The file ${problem}.`)}`,
    ),
  ]
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
