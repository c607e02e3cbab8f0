// Worlds by their seeds over the production code: `npm run simulate -- --seeds 1000`, `--seed 7`, `--mutants --seeds 2000`.
import { availableParallelism } from 'node:os'
import { readOptions } from '../bench/options.ts'
import { type Mutant, mutants } from '../test/simulation/mutants.ts'
import { bundle, removeBundles } from '../test/simulation/run/bundle.ts'
import { coverageGaps } from '../test/simulation/run/coverage.ts'
import { type Batch, runBatches } from '../test/simulation/run/run-batches.ts'

const { count: whole, oneOf, isSet, value } = readOptions({ values: ['seed', 'seeds', 'from', 'mutant', 'workers', 'lines'], switches: ['mutants'] })
const from = whole('from', 1)
const count = whole('seeds', 200)
const workers = whole('workers', availableParallelism())
const lines = whole('lines', 60)
const chosen = oneOf(
  'mutant',
  mutants.map(({ name }) => name),
)

async function replay(seed: number): Promise<boolean> {
  const mutant = mutants.find(({ name }) => name === chosen)
  const script = await bundle(mutant)
  const [{ results } = { results: [] }] = await runBatches(script, [{ from: seed, count: 1, server: mutant?.server }], 1)
  const [result] = results
  if (result === undefined) throw new Error('no result')
  for (const line of result.tail.slice(-lines)) console.log(line)
  console.log(`seed ${seed}: ${result.events} events, trace ${result.hash}`)
  for (const violation of result.violations) console.log(`  violated: ${violation}`)
  return result.violations.length === 0
}

async function explore(): Promise<boolean> {
  const started = performance.now()
  const script = await bundle()
  const batches = batchesOf(from, count, 10)
  const totals: Record<string, number> = {}
  let violated = 0
  let seen = 0
  for (const { results } of await runBatches(script, batches, workers)) {
    for (const { seed, violations, counts } of results) {
      for (const [what, times] of Object.entries(counts)) totals[what] = (totals[what] ?? 0) + times
      seen += 1
      if (violations.length > 0) violated += 1
      for (const violation of violations) console.log(`seed ${seed} violated: ${violation}; again with: npm run simulate -- --seed ${seed}`)
    }
  }
  const seconds = (performance.now() - started) / 1_000
  console.log(
    Object.entries(totals)
      .map(([what, times]) => `${what} ${times}`)
      .join(', '),
  )
  const gaps = coverageGaps(totals, count)
  for (const gap of gaps) console.log(`never seen: ${gap}`)
  console.log(`${count} seeds, ${violated} with violations, ${(count / seconds).toFixed(1)} seeds a second on ${workers} workers`)
  if (seen !== count) console.log(`${seen} of ${count} seeds came to an end`)
  return violated === 0 && gaps.length === 0 && seen === count
}

/** Each mutant until a seed kills it. */
async function hunt(): Promise<boolean> {
  let survived = 0
  const tried = mutants.filter(({ name }) => chosen === undefined || name === chosen)
  for (const mutant of tried) {
    const killed = await kill(mutant)
    if (killed === null) survived += 1
    console.log(`${killed === null ? 'SURVIVED' : `killed at seed ${killed.seed}`}\t${mutant.name}\t${killed?.by ?? ''}`)
  }
  console.log(`${survived} of ${tried.length} mutants survived ${count} seeds`)
  return survived === 0
}

async function kill(mutant: Mutant): Promise<{ readonly seed: number; readonly by: string } | null> {
  const script = await bundle(mutant)
  let first: { readonly seed: number; readonly by: string } | null = null
  const batches = batchesOf(from, count, 4).map((batch) => ({ ...batch, server: mutant.server, stopAt: mutant.laws }))
  await runBatches(script, batches, workers, ({ results }) => {
    for (const { seed, violations } of results) {
      const by = violations.find((violation) => mutant.laws.includes(Number.parseInt(violation, 10)))
      if (by !== undefined && seed < (first?.seed ?? Number.POSITIVE_INFINITY)) first = { seed, by }
    }
    return first !== null
  })
  return first
}

function batchesOf(start: number, all: number, size: number): readonly Batch[] {
  return Array.from({ length: Math.ceil(all / size) }, (_, index) => ({ from: start + index * size, count: Math.min(size, all - index * size) }))
}

try {
  const sound = value('seed') !== undefined ? await replay(whole('seed', from)) : isSet('mutants') ? await hunt() : await explore()
  process.exitCode = sound ? 0 : 1
} finally {
  removeBundles()
}
