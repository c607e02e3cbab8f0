import type { Finding, Inspection } from '../../src/phi-guard/index.js'
import type { Sample, TaggedQuery } from './datasets.js'
import type { Share } from './wilson.js'

/** What a measure needs of a guard, so that others can be measured the same way. */
export type Inspect = (text: string) => Pick<Inspection, 'verdict' | 'findings'>

const identifiers: ReadonlySet<string> = new Set(
  'name birth-date ssn mrn member-id account address phone email date url ip device other-id facility'.split(' '),
)
const health: ReadonlySet<string> = new Set(['condition', 'treatment', 'medication', 'lab', 'procedure', 'specialty'])

/** Intents that are about health or money: what a guard of health and billing texts must not be counted for. */
export const countedElsewhere: ReadonlySet<string> = new Set(
  [
    'vaccines calories nutrition_info insurance insurance_change',
    'balance bill_balance bill_due bill_due pay_bill transactions account_blocked freeze_account transfer interest_rate income direct_deposit',
    'credit_limit credit_limit_change credit_score improve_credit_score international_fees min_payment apr rewards_balance redeem_rewards',
    'new_card replacement_card_duration report_fraud report_lost_card card_declined damaged_card expiration_date application_status spending_history taxes w2 payday rollover_401k routing order_checks pin_change',
  ].flatMap((line) => line.split(' ')),
)

export interface Measure {
  readonly share: Share
  readonly missed: readonly Sample[]
}

/** How often `hit` holds; a sample where it is not as `wanted` is a miss. */
export function over(samples: readonly Sample[], hit: (sample: Sample) => boolean, wanted: boolean): Measure {
  const missed: Sample[] = []
  let hits = 0
  for (const sample of samples) {
    const found = hit(sample)
    if (found) hits += 1
    if (found !== wanted) missed.push(sample)
  }
  return { share: { hits, of: samples.length }, missed }
}

/** The text is stopped. */
export function stopped(inspect: Inspect, samples: readonly Sample[], wanted: boolean): Measure {
  return over(samples, ({ text }) => inspect(text).verdict === 'blocked', wanted)
}

/** Nothing is found in the text, no warning either. */
export function clear(inspect: Inspect, samples: readonly Sample[]): Measure {
  return over(samples, ({ text }) => inspect(text).findings.length === 0, true)
}

/** The text is stopped for what it says of health. */
export function stoppedForHealth(inspect: Inspect, samples: readonly Sample[], wanted: boolean): Measure {
  return over(samples, ({ text }) => inspect(text).findings.some(({ category, blocking }) => blocking && health.has(category)), wanted)
}

/** Of each tagged identifier: a finding of an identifier, warnings included, that overlaps one of the places where its value stands. */
export function identifiersFound(inspect: Inspect, queries: readonly TaggedQuery[]): Measure {
  const missed: Sample[] = []
  let [hits, of] = [0, 0]
  for (const { id, text, tags } of queries) {
    const found = inspect(text).findings.filter(({ category }) => identifiers.has(category))
    for (const { type, value } of tags) {
      of += 1
      if (placesOf(text, value).some((start) => found.some((finding) => overlaps(finding, start, start + value.length)))) hits += 1
      else missed.push({ id, source: type, text: `${value}   <- ${text}` })
    }
  }
  return { share: { hits, of }, missed }
}

/** Queries without any tagged identifier in which an identifier is found, warnings included as above. */
export function hardNegatives(inspect: Inspect, queries: readonly TaggedQuery[]): Measure {
  return over(
    queries.filter(({ tags }) => tags.length === 0),
    ({ text }) => inspect(text).findings.some(({ category }) => identifiers.has(category)),
    false,
  )
}

export function placesOf(text: string, value: string): readonly number[] {
  const places: number[] = []
  if (value === '') return places
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) places.push(at)
  return places
}

export function overlaps({ start, end }: Pick<Finding, 'start' | 'end'>, from: number, to: number): boolean {
  return start < to && from < end
}
