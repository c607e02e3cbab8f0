import { defaultConfig } from '../default-config.js'
import { openMessenger } from '../open-messenger.js'
import { readArguments } from '../read-arguments.js'
import type { ExitCode, Terminal } from '../terminal.js'

/** `nophi doctor`: what must hold for texts to leave, and what to do about what does not. Exit code: 0 all holds, 1 findings, 2 could not tell. */
export async function doctor(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { config = defaultConfig, json = false } = readArguments({
    args: [...args],
    options: { config: { type: 'string' }, json: { type: 'boolean' } },
  }).values
  const { messenger, close } = await openMessenger(config)
  try {
    const results = await messenger.check()
    if (json) terminal.out(JSON.stringify(results))
    else for (const { name, ok, fix } of results) terminal.out(ok ? `ok    ${name}` : `FAILS ${name}: ${fix ?? 'see the guides'}`)
    return results.every(({ ok }) => ok) ? 0 : 1
  } finally {
    await close()
  }
}
