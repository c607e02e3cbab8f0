import type { LintFinding, Unreadable } from '../lint-file.js'

export interface LintReport {
  /** Where the folder of work stands in its repository; empty at the root. Paths of files are relative to the folder of work. */
  readonly folder: string
  /** New ones: not in the baseline. */
  readonly findings: readonly LintFinding[]
  /** New ones in resources, where no `keys` say what is a message. */
  readonly unnamed: number
  readonly unreadable: readonly Unreadable[]
  readonly files: number
  readonly strings: number
  /** Covered by the baseline. */
  readonly known: number
  /** In the baseline and no longer found. */
  readonly stale: number
  readonly fixed: number
}

export const reportFormats = ['text', 'json', 'sarif', 'github'] as const
export type ReportFormat = (typeof reportFormats)[number]
