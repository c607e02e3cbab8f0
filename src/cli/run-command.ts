import { version } from '../../package.json'
import { isNophiError, type NophiError } from '../errors/nophi-error.js'
import { rulesVersion } from '../phi-guard/index.js'
import { doctor } from './doctor/doctor.js'
import { evidence } from './evidence/evidence.js'
import { init } from './init/init.js'
import { inspect } from './inspect/inspect.js'
import { lint } from './lint/lint.js'
import { migrate } from './migrate/migrate.js'
import { report } from './report/report.js'
import { listRules } from './rules/list-rules.js'
import type { ExitCode, Terminal } from './terminal.js'
import { usage, usages } from './usage.js'
import { UsageError } from './usage-error.js'
import { verify } from './verify/verify.js'

/** One file for one command; each gets what follows its name. */
const commands: Readonly<Record<keyof typeof usages, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> = {
  init,
  doctor,
  migrate,
  lint,
  inspect,
  report,
  evidence,
  verify,
  rules: listRules,
}

export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === '--help') {
    terminal.out(usage)
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    terminal.out(`nophi ${version}, rules of the guard ${rulesVersion}`)
    return 0
  }
  if (!isCommand(name)) {
    terminal.error(`unknown command: there are ${Object.keys(commands).join(', ')}; see nophi --help`)
    return 2
  }
  if (args.includes('--help')) {
    terminal.out(usages[name])
    return 0
  }
  try {
    return await commands[name](args, terminal)
  } catch (error) {
    if (error instanceof UsageError) terminal.error(`${error.message}; see nophi ${name} --help`)
    // What anything else says may quote a path's content or a database's rows.
    else terminal.error(isNophiError(error) ? `could not tell: ${error.code}${placeOf(error)}` : 'could not tell')
    return 2
  }
}

function isCommand(name: string): name is keyof typeof usages {
  return Object.hasOwn(commands, name)
}

function placeOf({ details: { path, problem, needed, install, or } }: NophiError): string {
  const missing = Object.entries({ needed, install, or }).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`))
  const said = [...(problem === undefined ? [] : [problem]), ...missing].join(', ')
  return `${path === undefined ? '' : ` at ${path}`}${said === '' ? '' : ` (${said})`}`
}
