// node --import tsx test/phi-guard/dev/measure.ts [--misses [tune|held|all]]: what the guard stops of second-set.jsonl, by class, language and half.
// Ids that end in an even digit are `tune` and may be looked at while rules are written; odd ones are `held`, so --misses shows them only when asked.
import { readFileSync } from 'node:fs'
import { percent, ratio } from '../../../bench/phi/halves.js'
import { type Measure, stopped } from '../../../bench/phi/measures.js'
import { wilson } from '../../../bench/phi/wilson.js'
import { createPhiGuard, rulesVersion } from '../../../src/phi-guard/index.js'

interface Row {
  readonly id: string
  readonly language: 'en' | 'es'
  readonly label: 'leaking' | 'clean'
  readonly kind: string
  readonly health?: boolean
  readonly text: string
}

const print = (line = ''): void => void process.stdout.write(`${line}\n`)
const guard = createPhiGuard()
const rows = readFileSync(new URL('./second-set.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row)

const halfOf = ({ id }: Row): 'tune' | 'held' => (Number(id.slice(-1)) % 2 === 0 ? 'tune' : 'held')
const groupOf = ({ label, health }: Row): string => (label === 'leaking' ? 'leaking' : health ? 'clean health' : 'clean not-health')
const measured = (some: readonly Row[]): Measure =>
  stopped(
    (text) => guard.inspect(text, { tier: 'reminder' }),
    some.map((row) => ({ ...row, source: row.kind })),
    some[0]?.label === 'leaking',
  )

function figure(name: string, some: readonly Row[]): void {
  const { share } = measured(some)
  const [low, high] = wilson(share)
  print(`${name.padEnd(40)}${`${share.hits}/${share.of}`.padStart(9)}${percent(ratio(share)).padStart(10)}  [${percent(low)}, ${percent(high)}]`)
}

function figures(half: 'tune' | 'held'): void {
  const some = rows.filter((row) => halfOf(row) === half)
  print(`${half}: texts stopped, 95 % interval`)
  for (const label of ['leaking', 'clean']) figure(`  ${label}`, of(some, label))
  for (const group of ['leaking', 'clean health', 'clean not-health']) {
    const members = some.filter((row) => groupOf(row) === group)
    for (const language of ['en', 'es'])
      figure(
        `  ${group} ${language}`,
        members.filter((row) => row.language === language),
      )
    for (const kind of [...new Set(members.map((row) => row.kind))].sort())
      for (const language of ['en', 'es'])
        figure(
          `    ${group} ${kind} ${language}`,
          members.filter((row) => row.kind === kind && row.language === language),
        )
  }
  print()
}

const of = (some: readonly Row[], label: string): readonly Row[] => some.filter((row) => row.label === label)

function misses(asked: string): void {
  const shown = rows.filter((row) => asked === 'all' || halfOf(row) === asked)
  for (const label of ['leaking', 'clean'])
    for (const { id, source, text } of measured(of(shown, label)).missed) print(`${label === 'leaking' ? 'not stopped' : 'stopped'} ${id} [${source}] ${text}`)
}

const asked = process.argv.indexOf('--misses')
if (asked !== -1) misses(process.argv[asked + 1] ?? 'tune')
else {
  print(`${rows.length} texts, node ${process.version}, rules ${rulesVersion}`)
  figures('tune')
  figures('held')
}
