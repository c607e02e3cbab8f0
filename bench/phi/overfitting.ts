import type { Benchmarks, Sample } from './datasets.js'
import { acrossSources, type Fold, rightly } from './folds.js'
import { halves, isTuned, percent } from './halves.js'
import { countedElsewhere, stopped, stoppedForHealth } from './measures.js'
import { ownMessages } from './own-messages.js'
import { alone, ownRows, publicRows } from './rows.js'
import type { Share } from './wilson.js'

const fewestOfSource = 15

/** Lines that show what was learnt by heart: the tuned half beside the other, and the sources apart. */
export function overfitting(benchmarks: Benchmarks): readonly string[] {
  const [tuned, untouched] = [true, false].map((half) => publicRows(keep(benchmarks, (sample) => isTuned(sample) === half)))
  const gaps = (tuned ?? []).map(({ name, measure }, at) => halves(name, measure.share, untouched?.[at]?.measure.share ?? { hits: 0, of: 0 }))
  const folds = sourceFolds(benchmarks)
  const { mean, deviation, worst, leftOut } = acrossSources(folds)
  return [
    'records that tuning may look at (odd) and those that it leaves alone (even):',
    ...gaps,
    '',
    `over ${folds.length} sources of ${fewestOfSource} texts or more: judged rightly ${percent(mean)} on average, standard deviation ${(100 * deviation).toFixed(2)} points`,
    `mean of leaking and clean sources with any one left out: ${percent(leftOut[0])} to ${percent(leftOut[1])}`,
    `the worst: ${worst.map((fold) => `${fold.source} ${percent(rightly(fold))}`).join(', ')}`,
  ]
}

function keep({ asq, symptoms, sms, clinc }: Benchmarks, wanted: (sample: Sample) => boolean): Benchmarks {
  return { asq: asq.filter(wanted), symptoms: symptoms.filter(wanted), sms: sms.filter(wanted), clinc: clinc.filter(wanted) }
}

function sourceFolds({ asq, symptoms, sms, clinc }: Benchmarks): readonly Fold[] {
  const of = (prefix: string, leaks: boolean, samples: readonly Sample[], share: (samples: readonly Sample[]) => Share): Fold[] =>
    bySource(samples).map(([source, group]) => ({ source: `${prefix} ${source}`, leaks, share: share(group) }))
  const health = (samples: readonly Sample[]): Share => stoppedForHealth(alone, samples, true).share
  const any = (samples: readonly Sample[]): Share => stopped(alone, samples, false).share
  const own = ownMessages().length === 0 ? [] : ownRows().filter(({ name }) => /^own-(leaking|clean)-/.test(name))
  return [
    ...of('asq', true, asq, health),
    ...of('symptom2disease', true, symptoms, health),
    ...of(
      'sms',
      false,
      sms.filter(({ source }) => source === 'ham'),
      any,
    ),
    ...of(
      'clinc150',
      false,
      clinc.filter(({ source }) => !countedElsewhere.has(source)),
      any,
    ),
    ...own.map(({ name, measure: { share } }) => ({ source: name, leaks: name.startsWith('own-leaking'), share })),
  ].filter(({ share }) => share.of >= fewestOfSource)
}

function bySource(samples: readonly Sample[]): readonly (readonly [string, readonly Sample[]])[] {
  const sources = [...new Set(samples.map(({ source }) => source))]
  return sources.map((source) => [source, samples.filter((sample) => sample.source === source)])
}
