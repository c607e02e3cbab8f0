import type { Assurance } from '../../audit-log/index.js'
import type { Terminal } from '../terminal.js'

export interface Finding {
  /** A sentence of ours; nothing of a record. */
  readonly problem: string
  /** Of the first bad record, where that can be known. */
  readonly index?: bigint | undefined
  /** The file it is about, by its place in the command line. */
  readonly file?: number | undefined
}

export interface VerifyReport {
  readonly valid: boolean
  readonly findings: readonly Finding[]
  /** What was looked at, in numbers. */
  readonly checked: Readonly<Record<string, number | string>>
  /** `anchored`: checkpoints from outside were held against it. `self-attested`: nothing but the log's own word. */
  readonly assurance: Assurance
}

export function printReport({ valid, findings, checked, assurance }: VerifyReport, json: boolean, terminal: Terminal): void {
  if (json) {
    const plain = findings.map(({ index, ...finding }) => ({ ...finding, ...(index === undefined ? {} : { index: index.toString() }) }))
    terminal.out(JSON.stringify({ valid, assurance, checked, findings: plain }))
    return
  }
  terminal.out(valid ? 'fine' : 'FINDINGS')
  for (const { problem, index, file } of findings) {
    terminal.out(`  ${file === undefined ? '' : `file ${file + 1}: `}${index === undefined ? '' : `record ${index}: `}${problem}`)
  }
  for (const [name, value] of Object.entries(checked)) terminal.out(`  ${name}: ${value}`)
  terminal.out(
    `  assurance: ${assurance}${assurance === 'self-attested' ? ' (a log that was cut or written anew shows only against a checkpoint held outside)' : ''}`,
  )
}
