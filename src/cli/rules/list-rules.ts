import { type Rule, regions, rules, rulesVersion } from '../../policy/index.js'
import { readArguments } from '../read-arguments.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

/** `nophi rules`: the dated rows that hours, caps, deadlines and retention come from. Exit code: 0 listed, 2 could not tell. */
export async function listRules(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { region, json = false } = readArguments({ args: [...args], options: { region: { type: 'string' }, json: { type: 'boolean' } } }).values
  if (region !== undefined && !regions.some((each) => each === region)) throw new UsageError(`--region is one of ${regions.join(', ')}`)
  const listed = rules.filter((rule) => region === undefined || rule.region === region || rule.region === 'any')
  if (json) terminal.out(JSON.stringify({ rulesVersion, rules: listed }))
  else for (const line of [`rules ${rulesVersion}`, ...listed.map(lineOf)]) terminal.out(line)
  return 0
}

function lineOf({ id, status, effectiveFrom, effectiveTo, values, citation, confidence, checkedOn, note }: Rule): string {
  const days =
    effectiveFrom === null && effectiveTo === null ? '' : ` from ${effectiveFrom ?? 'an unknown day'}${effectiveTo === null ? '' : ` until ${effectiveTo}`}`
  const said = Object.entries(values).map(([name, value]) => `${name}=${value}`)
  return `${[id, status + days, ...said].join('  ')}  [${citation}; confidence ${confidence}; checked ${checkedOn}]${note === undefined ? '' : ` ${note}`}`
}
