import { doctorUsage } from './doctor/usage.js'
import { evidenceUsage } from './evidence/usage.js'
import { initUsage } from './init/usage.js'
import { inspectUsage } from './inspect/usage.js'
import { lintUsage } from './lint/usage.js'
import { migrateUsage } from './migrate/usage.js'
import { reportUsage } from './report/usage.js'
import { rulesUsage } from './rules/usage.js'
import { verifyUsage } from './verify/usage.js'

/** In the order in which a project meets them. */
export const usages: Readonly<Record<'init' | 'migrate' | 'doctor' | 'lint' | 'inspect' | 'report' | 'evidence' | 'verify' | 'rules', string>> = {
  init: initUsage,
  migrate: migrateUsage,
  doctor: doctorUsage,
  lint: lintUsage,
  inspect: inspectUsage,
  report: reportUsage,
  evidence: evidenceUsage,
  verify: verifyUsage,
  rules: rulesUsage,
}

export const usage: string = Object.values(usages).join('\n\n')
