import { readFile } from 'node:fs/promises'
import { createPhiGuard, type Inspection, type PhiGuardOptions } from '../../phi-guard/index.js'
import { declaredSlots } from '../lint/text/declared-slots.js'
import { readArguments } from '../read-arguments.js'
import { readStandardInput } from '../standard-input.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'
import { readSlots } from './read-slots.js'

const text = { type: 'string' } as const

/** `nophi inspect`: what the guard says of one text, which is repeated nowhere. Exit code: 0 clear, 1 blocked, 2 could not tell. */
export async function inspect(args: readonly string[], terminal: Terminal, input: () => Promise<string> = readStandardInput): Promise<ExitCode> {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: { tier: text, template: { type: 'boolean' }, slot: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0)
    throw new UsageError('name one file, or - for standard input: a text on the command line would stay in the history of the shell')
  const { template = false, slot = [] } = values
  if (slot.length > 0 && !template) throw new UsageError('--slot says what a placeholder of --template holds')
  const slots = readSlots(slot)
  const read = file === '-' ? await input() : await readFile(file, 'utf8').catch(unreadable)
  const guard = createPhiGuard({ tier: values.tier as PhiGuardOptions['tier'] })
  // What no UTF-8 is was replaced by this sign: a word with it in it was not read.
  if (read.includes('\ufffd')) throw new UsageError('the text is not UTF-8')
  const words = read.replace(/^\ufeff/, '').replace(/\r?\n$/, '')
  const inspection = template ? guard.inspectTemplate(words, { slots: declaredSlots(words, slots) }) : guard.inspect(words)
  if (values.json === true) terminal.out(JSON.stringify(inspection))
  else for (const line of linesOf(inspection)) terminal.out(line)
  return inspection.verdict === 'clear' ? 0 : 1
}

function linesOf({ verdict, tier, findings, suggestion, rulesVersion }: Inspection): readonly string[] {
  return [
    `${verdict} (tier ${tier}, rules ${rulesVersion})`,
    ...findings.map(
      ({ start, end, blocking, sensitive, category, rule, reason, citation }) =>
        `  ${start}-${end} ${blocking ? 'blocks' : 'warns'}${sensitive ? ' in every tier' : ''}: ${category} ${rule} ${reason}${citation === undefined ? '' : ` (${citation})`}`,
    ),
    ...(suggestion === undefined ? [] : [`  suggestion: ${suggestion.text}`]),
  ]
}

function unreadable(): never {
  throw new UsageError('the file cannot be read')
}
