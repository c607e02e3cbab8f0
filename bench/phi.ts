// How well the guard finds what a text must not say, on data that others wrote and on our own: docs/guides/measuring-the-guard.md says
// what each figure means. What a folder does not hold is skipped and said. `--misses NAME [--limit N] [--half odd|even|all]` prints what went wrong.
import { existsSync, writeFileSync } from 'node:fs'
import { rulesVersion } from '../src/phi-guard/index.js'
import type { Figure } from './figures.js'
import { readOptions } from './options.js'
import { bundleCost } from './phi/bundle-cost.js'
import { benchmarkFolder, loadBenchmarks } from './phi/datasets.js'
import { isTuned, percent, ratio } from './phi/halves.js'
import { missedWords } from './phi/missed-words.js'
import { others } from './phi/others.js'
import { overfitting } from './phi/overfitting.js'
import { heldRows, ownRows, publicRows, type Row } from './phi/rows.js'
import { wilson } from './phi/wilson.js'

const print = (line = ''): void => void process.stdout.write(`${line}\n`)
const folder = benchmarkFolder()
const benchmarks = folder === null ? null : loadBenchmarks(folder)
const { value, isSet } = readOptions({ values: ['misses', 'half', 'limit', 'json'], switches: ['short', 'others'] })
const misses = value('misses')
if (misses !== undefined) printMisses(misses)
else await printGoals()

function printMisses(name: string): void {
  const rows = [...heldRows(), ...(benchmarks === null ? [] : publicRows(benchmarks))]
  const row = rows.find((each) => each.name === name)
  if (row === undefined) {
    process.stderr.write(`usage: bench:phi --misses ${rows.map((each) => each.name).join('|')} [--limit N] [--half odd|even|all]\n`)
    process.stderr.write('our own messages are not listed: the rules are never tuned on them\n')
    process.exit(2)
  }
  const half = value('half') ?? 'odd'
  const seen = row.measure.missed.filter((sample) => half === 'all' || isTuned(sample) === (half === 'odd') || !/-\d+$/.test(sample.id))
  for (const { id, source, text } of seen.slice(0, Number(value('limit') ?? 40))) print(`${id} [${source}] ${text}`)
  const all = benchmarks === null ? [] : [...benchmarks.symptoms, ...benchmarks.sms, ...benchmarks.clinc, ...benchmarks.asq]
  print(
    `${seen.length} missed (${half}); words: ${missedWords(seen, all, 30)
      .map(([word, count]) => `${word} ${count}`)
      .join(', ')}`,
  )
}

async function printGoals(): Promise<void> {
  const rows = [...ownRows(), ...heldRows(), ...(benchmarks === null ? [] : publicRows(benchmarks))]
  print(`nophi bench:phi, node ${process.version}, rules ${rulesVersion}`)
  if (benchmarks === null) print('SKIPPED: the public benchmarks are not here; NOPHI_BENCHMARKS names their folder')
  print(`${'measure'.padEnd(20)}${'hits'.padStart(11)}${'share'.padStart(10)}  95 % interval`)
  for (const row of rows) print(lineOf(row))
  if (benchmarks !== null) {
    print()
    for (const line of overfitting(benchmarks)) print(line)
  }
  const costs = isSet('short') ? [] : await printCost()
  if (isSet('others')) await others(benchmarks, print)
  const file = value('json')
  if (file === undefined) return
  const figures = rows.map(({ name, measure: { share }, atLeast, atMost }) => ({ name, ...share, interval: wilson(share), atLeast, atMost }))
  writeFileSync(file, `${JSON.stringify({ title: 'nophi bench:phi', node: process.version, rules: rulesVersion, figures, costs }, null, 2)}\n`)
}

function lineOf(row: Row): string {
  const { share } = row.measure
  const [low, high] = wilson(share)
  const counted = `${row.name.padEnd(20)}${`${share.hits}/${share.of}`.padStart(11)}${percent(ratio(share)).padStart(10)}  [${percent(low)}, ${percent(high)}]`
  return `${counted.padEnd(66)}${verdict(ratio(share), row).padEnd(28)} ${row.what}`
}

function verdict(value: number, { atLeast, atMost }: Pick<Row, 'atLeast' | 'atMost'>): string {
  if (atLeast !== undefined) return `goal >= ${percent(atLeast)} ${value >= atLeast ? 'reached' : 'MISSED'}`
  return atMost === undefined ? '' : `goal <= ${percent(atMost)} ${value <= atMost ? 'reached' : 'MISSED'}`
}

async function printCost(): Promise<readonly Figure[]> {
  print()
  const cost = await bundleCost()
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
  print(`the guard alone, minified: ${kilobytes(cost.rawBytes)}, gzip ${kilobytes(cost.gzipBytes)}; it brings ${cost.rooms.join(', ')}`)
  print(
    `its vocabulary: ${kilobytes(cost.vocabularyBytes)}, gzip ${kilobytes(cost.vocabularyGzipBytes)}; goal <= 400 KB ${cost.vocabularyBytes <= 400 * 1024 ? 'reached' : 'MISSED'}`,
  )
  if (!existsSync(new URL('../dist/phi-guard.js', import.meta.url))) {
    print('SKIPPED: speed is measured on what was built; npm run build:js first')
    return []
  }
  const { guardFigures } = await import('./guard-figures.js')
  const figures = guardFigures()
  print('speed of what was built last:')
  for (const { name, value, unit, atLeast, atMost, note } of figures) {
    const missed = (atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost)
    const goal = atLeast ?? atMost
    const wanted = goal === undefined ? '' : `goal ${atLeast === undefined ? '<=' : '>='} ${goal} ${missed ? 'MISSED' : 'reached'}`
    print(`  ${name.padEnd(52)} ${value.toFixed(value < 100 ? 3 : 0).padStart(10)} ${unit.padEnd(16)} ${wanted.padEnd(24)} ${note ?? ''}`.trimEnd())
  }
  return figures
}
