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

/** For whoever names no command. */
export const usage: string = `nophi COMMAND [options]

  nophi init      a configuration to begin with, and a new secret
  nophi migrate   brings a database to the schema of this version
  nophi doctor    what must hold for texts to leave, and what to do where it does not
  nophi lint      reads the texts in resource files and code
  nophi inspect   reads one text
  nophi report    why a person did not get a text, and who was told that they want none
  nophi evidence  the records of one person with their proofs, as a file
  nophi verify    evidence, an exported log, a live database
  nophi rules     the dated rows that hours, caps, deadlines and retention come from

nophi COMMAND --help has its options; nophi --version says which package and which rules these are.`
