// npm run learn [-- --check]: learns from the texts under test/phi-guard/dev how texts that tell of care are worded, prints how texts fare
// that were left out and that no rule stops (one line a file), and writes the weights that the guard reads. --check only says whether they are those in the source,
// and that it could not tell where the texts that are learnt from too are not beside the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { benchmarkFolder } from '../bench/phi/datasets.js'
import { crossScores } from './learning/cross-scores.js'
import { examplesOf } from './learning/examples-of.js'
import { learnWeights } from './learning/learn-weights.js'
import { learningTexts } from './learning/learning-texts.js'
import { madeFrom } from './learning/made-from.js'
import { packed } from './learning/packed.js'

/**
 * Of clean texts that no rule stops and that were left out, at most these shares may score above the threshold: of everyday talk, and of the others, most of
 * which lie near care. Where the sender is known, of what those who give care write.
 */
const wrongStops = { ofTalk: 0.0025, ofOthers: 0.005, ofCarers: 0.005 }
const talk: ReadonlySet<string> = new Set(['clean-chat', 'ordinary-en', 'ordinary-es', 'sms'])
const carers = /^clean-(?:health|staff-|talk-|systems-)/

const file = new URL('../src/phi-guard/learned/wording-weights.ts', import.meta.url)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const checking = process.argv.includes('--check')
const benchmarks = benchmarkFolder()
if (benchmarks === null && checking) {
  print('SKIPPED: the SMS Spam Collection, which is learnt from too, is not here; NOPHI_BENCHMARKS names its folder')
  process.exit(0)
}
if (benchmarks === null) throw new Error('the SMS Spam Collection is learnt from too, and is not here; NOPHI_BENCHMARKS names its folder')
const texts = await learningTexts(benchmarks)
const examples = examplesOf(texts)

if (checking) {
  const { steps } = learnWeights(examples)
  const written = readFileSync(file, 'utf8')
  const same = written.startsWith(madeFrom(texts)) && written.includes(packed(steps))
  print(same ? `${texts.length} texts give the weights in the source` : `${texts.length} texts give other weights than those in the source: npm run learn`)
  process.exitCode = same ? 0 : 1
} else learn()

function learn(): void {
  const scores = crossScores(examples)
  const threshold = Math.max(
    scoreAt(scores, wrongStops.ofTalk, (source) => talk.has(source)),
    scoreAt(scores, wrongStops.ofOthers, (source) => !talk.has(source)),
  )
  const thresholdOfCarer = Math.min(
    threshold,
    scoreAt(scores, wrongStops.ofCarers, (source) => carers.test(source)),
  )
  const { steps, step, bias } = learnWeights(examples)
  const rounded = (value: number): number => Number(value.toPrecision(6))
  writeFileSync(
    file,
    `${madeFrom(texts)}export const wordingWeights = {
  /** Above it a text is stopped: of the clean texts that were left out and that no rule stops, at most ${100 * wrongStops.ofTalk} % of everyday talk and ${100 * wrongStops.ofOthers} % of the others scored higher. */
  threshold: ${rounded(threshold)},
  /** The same where the sender is known: ${100 * wrongStops.ofCarers} % of what those who give care write. */
  thresholdOfCarer: ${rounded(thresholdOfCarer)},
  bias: ${rounded(bias)},
  step: ${rounded(step)},
  /** A weight for each place of a feature, packed. */
  steps:
    '${packed(steps)}',
}
`,
  )
  print(
    `${texts.length} texts, ${steps.filter((each) => each !== 0).length} weights, threshold ${threshold.toFixed(2)}, ${thresholdOfCarer.toFixed(2)} of a known sender; texts that were left out and that no rule stops, above each, by file:`,
  )
  for (const source of new Set(texts.map((text) => text.source)))
    for (const leaking of [true, false]) tell(source, leaking, scores, [threshold, thresholdOfCarer])
}

/** The score that a share of the clean texts exceeds. */
function scoreAt(scores: readonly number[], share: number, counts: (source: string) => boolean): number {
  const clean = scores.filter((_, at) => examples[at]?.asked && !examples[at].leaking && counts(texts[at]?.source ?? ''))
  return clean.sort((one, other) => other - one)[Math.floor(clean.length * share)] as number
}

function tell(source: string, leaking: boolean, scores: readonly number[], thresholds: readonly number[]): void {
  const of = scores.filter((_, at) => texts[at]?.source === source && texts[at]?.leaking === leaking && examples[at]?.asked)
  if (of.length === 0) return
  const above = thresholds.map((threshold) => of.filter((score) => score > threshold).length)
  print(`  ${source.padEnd(18)} ${leaking ? 'leaking' : 'clean  '} ${above.join(' and ')} of ${of.length}`)
}
