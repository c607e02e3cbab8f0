import type { LintReport } from './lint-report.js'

export function formatJson({ findings, folder: _, unnamed: _unnamed, ...rest }: LintReport): string[] {
  const plain = findings.map(({ fix, ...finding }) => ({ ...finding, fixable: fix !== undefined }))
  return [JSON.stringify({ version: 1, findings: plain, ...rest }, null, 2)]
}
