// How well the guard finds what a text must not say, on data that others wrote and on our own. Every share has its definition and
// its 95 % interval beside it; what a folder does not hold is skipped and said. `--misses NAME [--limit N]` prints what went wrong.
import { writeFileSync } from 'node:fs'
import { createPhiGuard, defineSender } from '../src/index.js'
import { disguised, disguises } from '../test/phi-guard/disguise-kinds.js'
import { argument } from './figures.js'
import { type Benchmarks, benchmarkFolder, loadBenchmarks, type Sample } from './phi/datasets.js'
import { halves } from './phi/halves.js'
import { countedElsewhere, hardNegatives, type Inspect, identifiersFound, type Measure, stopped, stoppedForHealth } from './phi/measures.js'
import { others } from './phi/others.js'
import { ownMessages } from './phi/own-messages.js'
import { type Share, wilson } from './phi/wilson.js'

interface Row {
  readonly name: string
  readonly what: string
  readonly measure: Measure
  readonly atLeast?: number
  readonly atMost?: number
}

const sender = defineSender({
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: '+13125550142', url: 'https://go.lakeside.example' },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }],
})
// Without a sender, another's phone number or host is no more than a warning: what is measured on other people's texts.
const alone = createPhiGuard()
const ours = createPhiGuard({ sender })
const print = (line = ''): void => void process.stdout.write(`${line}\n`)
const percent = (value: number): string => `${(100 * value).toFixed(2)} %`
const missesOf = argument('--misses')
const limit = Number(argument('--limit') ?? 40)

function publicRows(inspect: Inspect, { asq, symptoms, sms, clinc }: Benchmarks): readonly Row[] {
  const ordinary = clinc.filter(({ source }) => !countedElsewhere.has(source))
  return [
    { name: 'asq-identifiers', what: 'tagged identifiers touched by a finding', measure: identifiersFound(inspect, asq), atLeast: 0.98 },
    { name: 'asq-hard-negatives', what: 'queries without identifiers in which one is found', measure: hardNegatives(inspect, asq), atMost: 0.15 },
    { name: 'asq-clinical', what: 'queries stopped for health', measure: stoppedForHealth(inspect, asq, true), atLeast: 0.98 },
    { name: 'symptom2disease', what: 'texts stopped for health', measure: stoppedForHealth(inspect, symptoms, true), atLeast: 0.95 },
    {
      name: 'sms',
      what: 'ordinary texts (ham) stopped',
      measure: stopped(
        inspect,
        sms.filter(({ source }) => source === 'ham'),
        false,
      ),
      atMost: 0.01,
    },
    {
      name: 'sms-spam',
      what: 'spam stopped: for information',
      measure: stopped(
        inspect,
        sms.filter(({ source }) => source !== 'ham'),
        false,
      ),
    },
    { name: 'clinc150', what: 'requests stopped, bank, insurance and health intents aside', measure: stopped(inspect, ordinary, false), atMost: 0.005 },
  ]
}

function ownRows(inspect: Inspect): readonly Row[] {
  const own = ownMessages()
  if (own.length === 0) return []
  const part = (name: string, what: string, samples: typeof own, wanted: boolean, goal: Pick<Row, 'atLeast' | 'atMost'>): Row => ({
    name,
    what,
    measure: stopped(inspect, samples, wanted),
    ...goal,
  })
  const leaking = own.filter(({ label }) => label === 'blocked')
  const clean = own.filter(({ label }) => label === 'clear')
  return [
    part('own-leaking', 'our own leaking texts stopped', leaking, true, { atLeast: 0.97 }),
    ...['en', 'es'].map((language) =>
      part(
        `own-leaking-${language}`,
        `of them in ${language}`,
        leaking.filter((each) => each.language === language),
        true,
        {},
      ),
    ),
    part('own-clean', 'our own clean texts stopped', clean, false, { atMost: 0.01 }),
    ...['en', 'es'].map((language) =>
      part(
        `own-clean-${language}`,
        `of them in ${language}`,
        clean.filter((each) => each.language === language),
        false,
        {},
      ),
    ),
    part(
      'own-not-health',
      'clean texts of no health sender stopped',
      clean.filter(({ kind }) => kind === 'non-health'),
      false,
      { atMost: 0 },
    ),
  ]
}

function disguiseRow(inspect: Inspect): Row {
  const samples: Sample[] = Object.entries(disguises).flatMap(([source, disguise]) =>
    disguised.map((word) => ({ id: `${source}: ${word}`, source, text: `Your ${disguise(word)} update is here` })),
  )
  return { name: 'disguises', what: '16 ways to write 20 conditions, stopped', measure: stopped(inspect, samples, true), atLeast: 0.95 }
}

function verdict({ atLeast, atMost }: Row, share: number): string {
  if (atLeast !== undefined) return `goal >= ${percent(atLeast)} ${share >= atLeast ? 'reached' : 'MISSED'}`
  return atMost === undefined ? '' : `goal <= ${percent(atMost)} ${share <= atMost ? 'reached' : 'MISSED'}`
}

function tell(row: Row): void {
  const { hits, of } = row.measure.share
  const [low, high] = wilson(row.measure.share)
  const share = of === 0 ? 0 : hits / of
  print(
    `${row.name.padEnd(20)}${`${hits}/${of}`.padStart(11)}${percent(share).padStart(10)}  [${percent(low)}, ${percent(high)}]`.padEnd(66) +
      `${verdict(row, share).padEnd(28)} ${row.what}`,
  )
}

const folder = benchmarkFolder()
const benchmarks = folder === null ? null : loadBenchmarks(folder)
const rows: Row[] = [...ownRows(ours.inspect), disguiseRow(alone.inspect), ...(benchmarks === null ? [] : publicRows(alone.inspect, benchmarks))]
if (missesOf !== undefined) {
  const row = rows.find(({ name }) => name === missesOf)
  if (row === undefined) {
    process.stderr.write(`usage: bench:phi [--others] [--json FILE] | --misses ${rows.map(({ name }) => name).join('|')} [--limit N]\n`)
    process.exit(2)
  }
  for (const { id, source, text } of row.measure.missed.slice(0, limit)) print(`${id} [${source}] ${text}`)
  print(`${row.measure.missed.length} in all`)
  process.exit(0)
}
print(`nophi bench:phi, node ${process.version}, rules ${alone.inspect('').rulesVersion}`)
if (benchmarks === null) print('SKIPPED: the public benchmarks are not here; name their folder by NOPHI_BENCHMARKS')
print(`${'measure'.padEnd(20)}${'hits'.padStart(11)}${'share'.padStart(10)}  95 % interval`)
for (const row of rows) tell(row)
if (benchmarks !== null) {
  print()
  print('the same on records that tuning looked at (odd) and on those that it did not (even), and the worst of the parts:')
  for (const row of rows) {
    const gap = halves(row.name, (half) => measuredOn(row.name, half), sourcesOf(row.name))
    if (gap !== null) print(gap)
  }
}
if (process.argv.includes('--others')) await others(benchmarks, print)
const file = argument('--json')
if (file !== undefined) {
  const figures = rows.map(({ name, measure: { share }, atLeast, atMost }) => ({ name, ...share, interval: wilson(share), atLeast, atMost }))
  writeFileSync(file, `${JSON.stringify({ title: 'nophi bench:phi', node: process.version, figures }, null, 2)}\n`)
}

/** One of the public measures over a part of the records. */
function measuredOn(name: string, keep: (sample: Sample) => boolean): Share | null {
  if (benchmarks === null) return null
  const { asq, symptoms, sms, clinc } = benchmarks
  const part: Benchmarks = { asq: asq.filter(keep), symptoms: symptoms.filter(keep), sms: sms.filter(keep), clinc: clinc.filter(keep) }
  return publicRows(alone.inspect, part).find((row) => row.name === name)?.measure.share ?? null
}

function sourcesOf(name: string): ReadonlySet<string> {
  if (benchmarks === null) return new Set()
  const { asq, symptoms, sms } = benchmarks
  const samples = name.startsWith('asq') ? asq : name === 'symptom2disease' ? symptoms : name.startsWith('sms') ? sms : []
  return new Set(samples.map(({ source }) => source))
}
