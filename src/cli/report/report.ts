import type { Explanation } from '../../messenger/explain/types.js'
import { openMessenger } from '../open-messenger.js'
import { readStandardInput } from '../standard-input.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { explanationLines } from './explanation-lines.js'
import { readReportOptions } from './options.js'

/** `nophi report`: one audited read, in plain words. Exit code: 0 found, 1 nothing is known, 2 could not tell. */
export async function report(args: readonly string[], terminal: Terminal, input: () => Promise<string> = readStandardInput): Promise<ExitCode> {
  const { query, by, window, config, json } = await readReportOptions(args, input)
  const { messenger, close } = await openMessenger(config)
  try {
    const explanation = await messenger.explain(query, by, window)
    if (json) terminal.out(JSON.stringify(explanation))
    else for (const line of explanationLines(explanation)) terminal.out(line)
    return isKnown(explanation) ? 0 : 1
  } finally {
    await close()
  }
}

function isKnown({ numbers, personStops, purged }: Explanation): boolean {
  return numbers.length > 0 || personStops.length > 0 || purged
}
