import { isNophiError } from '../errors/nophi-error.js'
import { lint } from './lint/lint.js'
import { report } from './report/report.js'
import type { ExitCode, Terminal } from './terminal.js'
import { usage } from './usage.js'
import { UsageError } from './usage-error.js'
import { verify } from './verify/verify.js'

/** One file for one command; each gets what follows its name. */
const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> = { lint, report, verify }

export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name]
  if (command === undefined || args.includes('--help')) {
    terminal.out(usage)
    return args.includes('--help') || name === '--help' ? 0 : 2
  }
  try {
    return await command(args, terminal)
  } catch (error) {
    if (error instanceof UsageError) terminal.error(`${error.message}\n\n${usage}`)
    // What anything else says may quote a path's content or a database's rows.
    else
      terminal.error(
        isNophiError(error) ? `could not tell: ${error.code} ${String(error.details.problem ?? error.details.path ?? '')}`.trimEnd() : 'could not tell',
      )
    return 2
  }
}
