// node --import tsx test/phi-guard/dev/measure.ts [--set second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|tuning-en|tuning-es|ordinary-en|ordinary-es] [--misses [tune|held|all]] [--sender]: what the guard stops of each set beside this file, by class, language and half.
// Ids that end in an even digit are `tune` and may be looked at while rules are written; odd ones are `held`, so --misses shows them only when asked.
// The fifth is two files by two writers, read as one. With --sender the guard knows who sends, as a messenger's does: Lakeside Clinic, which no text names.
// The tuning and the ordinary sets have no halves: all of them may be read. The fourth has none either, and none of it may: it is only measured.
import { readFileSync } from 'node:fs'
import { percent, ratio } from '../../../bench/phi/halves.js'
import { type Measure, stopped } from '../../../bench/phi/measures.js'
import { wilson } from '../../../bench/phi/wilson.js'
import { createPhiGuard, rulesVersion } from '../../../src/phi-guard/index.js'
import { lakeside } from '../lakeside.js'

interface Row {
  readonly id: string
  readonly language: 'en' | 'es'
  readonly label: 'leaking' | 'clean'
  readonly kind: string
  readonly health?: boolean
  readonly text: string
}

const setNames = ['second', 'third', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth']
const openSets = ['tuning-en', 'tuning-es', 'ordinary-en', 'ordinary-es']
const closedSet = 'fourth'

const print = (line = ''): void => void process.stdout.write(`${line}\n`)
const guard = createPhiGuard(process.argv.includes('--sender') ? { sender: lakeside } : {})
const filesOf = (set: string): readonly string[] => {
  if (set === 'fifth') return ['fifth-clean', 'fifth-leaking']
  return [openSets.includes(set) ? set : `${set}-set`]
}
const rowsOf = (set: string): readonly Row[] =>
  filesOf(set).flatMap((file) =>
    readFileSync(new URL(`./${file}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  )

const halfOf = ({ id }: Row): 'tune' | 'held' => (Number(id.slice(-1)) % 2 === 0 ? 'tune' : 'held')
const groupOf = ({ label, health }: Row): string =>
  label === 'leaking' ? 'leaking' : health === undefined ? 'clean' : health ? 'clean health' : 'clean not-health'
const labelled = (rows: readonly Row[], label: string): readonly Row[] => rows.filter((row) => row.label === label)
const measured = (some: readonly Row[]): Measure =>
  stopped(
    (text) => guard.inspect(text, { tier: 'reminder' }),
    some.map((row) => ({ ...row, source: row.kind })),
    some[0]?.label === 'leaking',
  )

function figure(name: string, some: readonly Row[]): void {
  if (some.length === 0) return
  const { share } = measured(some)
  const [low, high] = wilson(share)
  print(`${name.padEnd(40)}${`${share.hits}/${share.of}`.padStart(9)}${percent(ratio(share)).padStart(10)}  [${percent(low)}, ${percent(high)}]`)
}

function figures(some: readonly Row[], half: 'tune' | 'held' | 'whole'): void {
  print(`${half}: texts stopped, 95 % interval`)
  for (const label of ['leaking', 'clean']) figure(`  ${label}`, labelled(some, label))
  for (const group of ['leaking', 'clean', 'clean health', 'clean not-health']) {
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

function misses(rows: readonly Row[], half: string): void {
  const shown = rows.filter((row) => half === 'all' || halfOf(row) === half)
  for (const label of ['leaking', 'clean'])
    for (const { id, source, text } of measured(labelled(shown, label)).missed)
      print(`${label === 'leaking' ? 'not stopped' : 'stopped'} ${id} [${source}] ${text}`)
}

function asked(flag: string, otherwise: string): string | undefined {
  const at = process.argv.indexOf(flag)
  return at === -1 ? undefined : (process.argv[at + 1] ?? otherwise)
}

const set = asked('--set', '')
const known = [...setNames, closedSet, ...openSets]
if (set !== undefined && !known.includes(set)) throw new Error(`--set takes one of: ${known.join(', ')}`)
const half = asked('--misses', 'tune')
if (set === closedSet && half !== undefined) throw new Error('the fourth set is not read')
for (const name of set === undefined ? setNames : [set]) {
  const rows = rowsOf(name)
  if (half !== undefined) misses(rows, openSets.includes(name) ? 'all' : half)
  else {
    print(`${name} set: ${rows.length} texts, node ${process.version}, rules ${rulesVersion}`)
    if (name === closedSet || openSets.includes(name)) figures(rows, 'whole')
    else
      for (const one of ['tune', 'held'] as const)
        figures(
          rows.filter((row) => halfOf(row) === one),
          one,
        )
  }
}
