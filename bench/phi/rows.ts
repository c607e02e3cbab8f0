import { createPhiGuard } from '../../src/phi-guard/index.js'
import { disguised, disguises } from '../../test/phi-guard/disguise-kinds.js'
import { lakesideGuard } from '../../test/phi-guard/lakeside.js'
import { outboundRows } from '../../test/phi-guard/outbound-rows.js'
import type { Benchmarks, Sample } from './datasets.js'
import { clear, countedElsewhere, hardNegatives, type Inspect, identifiersFound, type Measure, over, stopped, stoppedForHealth } from './measures.js'
import { oneTimeCodes } from './one-time-codes.js'
import { categoriesFound, spansFound } from './own-measures.js'
import { ownMessages } from './own-messages.js'

export interface Row {
  readonly name: string
  /** What is counted, of what. */
  readonly what: string
  readonly measure: Measure
  readonly atLeast?: number
  readonly atMost?: number
}

/** Without a sender, another's number or host is a warning: for texts of other people. */
export const alone: Inspect = (() => {
  const guard = createPhiGuard()
  return (text) => guard.inspect(text)
})()

/** Measures on data that others wrote; no sender, tier `reminder`, no patient facts. */
export function publicRows({ asq, symptoms, sms, clinc }: Benchmarks, inspect: Inspect = alone): readonly Row[] {
  const ham = sms.filter(({ source }) => source === 'ham')
  const spam = sms.filter(({ source }) => source !== 'ham')
  const ordinary = clinc.filter(({ source }) => !countedElsewhere.has(source))
  return [
    { name: 'asq-identifiers', what: 'tagged identifiers touched by an identifier finding', measure: identifiersFound(inspect, asq), atLeast: 0.98 },
    { name: 'asq-hard-negatives', what: 'queries without identifiers in which one is found', measure: hardNegatives(inspect, asq), atMost: 0.15 },
    { name: 'asq-clinical', what: 'clinical queries stopped for health', measure: stoppedForHealth(inspect, asq, true), atLeast: 0.98 },
    { name: 'symptom2disease', what: 'symptom texts stopped for health', measure: stoppedForHealth(inspect, symptoms, true), atLeast: 0.95 },
    { name: 'sms', what: 'ordinary texts (ham) stopped', measure: stopped(inspect, ham, false), atMost: 0.01 },
    { name: 'sms-spam', what: 'spam stopped: no goal', measure: stopped(inspect, spam, false) },
    { name: 'clinc150', what: 'requests stopped; intents of health, insurance and money aside', measure: stopped(inspect, ordinary, false), atMost: 0.005 },
    { name: 'clinc150-all', what: 'requests stopped, every intent: no goal', measure: stopped(inspect, clinc, false) },
  ]
}

/** Measures on what the repository holds: disguises, one-time codes, the worked examples. */
export function heldRows(): readonly Row[] {
  const words: readonly Sample[] = Object.entries(disguises).flatMap(([source, disguise]) =>
    disguised.map((word) => ({ id: `${source}: ${word}`, source, text: `Your ${disguise(word)} update is here` })),
  )
  const rows: readonly Sample[] = outboundRows.map(({ row, text, verdict }) => ({ id: `row-${row}`, source: verdict, text }))
  const judged = (sample: Sample): boolean => {
    const row = outboundRows.find(({ row: number }) => `row-${number}` === sample.id)
    return row !== undefined && lakesideGuard(row.guard).inspect(row.text, row.context).verdict === row.verdict
  }
  return [
    { name: 'disguises', what: '16 ways to write 20 conditions, stopped', measure: stopped(alone, words, true), atLeast: 0.95 },
    { name: 'one-time-codes', what: 'codes of letters and digits left alone', measure: clear(alone, oneTimeCodes()), atLeast: 1 },
    { name: 'worked-examples', what: 'verdicts of the catalogue, of its rows that are plain inspections', measure: over(rows, judged, true), atLeast: 1 },
  ]
}

/** Measures on our own messages, inspected with the sender that they were written for. */
export function ownRows(): readonly Row[] {
  const own = ownMessages()
  if (own.length === 0) return []
  const guard = lakesideGuard()
  const inspect: Inspect = (text) => guard.inspect(text, { tier: 'reminder' })
  const leaking = own.filter(({ label }) => label === 'blocked')
  const clean = own.filter(({ label }) => label === 'clear')
  const apart = clean.filter(({ kind }) => kind === 'non-health')
  const languages = ['en', 'es'] as const
  return [
    { name: 'own-leaking', what: 'our own leaking texts stopped', measure: stopped(inspect, leaking, true), atLeast: 0.97 },
    ...languages.map((each) => ({ name: `own-leaking-${each}`, what: `of them in ${each}`, measure: stopped(inspect, of(leaking, each), true) })),
    { name: 'own-clean', what: 'our own clean texts stopped', measure: stopped(inspect, clean, false), atMost: 0.01 },
    ...languages.map((each) => ({ name: `own-clean-${each}`, what: `of them in ${each}`, measure: stopped(inspect, of(clean, each), false) })),
    { name: 'own-not-health', what: 'of them that have nothing to do with health', measure: stopped(inspect, apart, false), atMost: 0 },
    { name: 'own-spans', what: 'marked places touched by a finding', measure: spansFound(inspect, leaking) },
    ...categoriesFound(inspect, leaking).map(({ category, measure }) => ({
      name: `own-${category}`,
      what: `texts with a place of this category, stopped`,
      measure,
    })),
  ]
}

function of<T extends Sample>(samples: readonly T[], source: string): readonly T[] {
  return samples.filter((sample) => sample.source === source)
}
