import type { RateFinding } from './assess-rate.js'
import type { RateRule } from './rate-rules.js'
import type { VolumeFinding } from './volume.js'
import { wilsonInterval } from './wilson.js'

/** For people: counts, interval and the fixed limits that it surely passes. Holds no id, since hosts choose those. */
export function describeRate(rule: RateRule, { events, texts, test }: RateFinding): string {
  const { low, high } = wilsonInterval(events, texts)
  const passed = rule.limits.filter((limit) => low > limit).at(-1)
  const since = test === 'start' ? '' : ' since the rate began to rise'
  const sure = passed === undefined ? 'No fixed limit is surely passed yet.' : `Surely above the limit of ${percent(passed)}.`
  return `${events} ${rule.noun} in ${texts} texts${since}: ${percent(texts === 0 ? 1 : events / texts)}, 95 % interval ${percent(low)} to ${percent(high)}, more than ${percent(rule.acceptable)} gives by chance. ${sure}`
}

export function describeVolume({ texts, median, days }: VolumeFinding): string {
  return `${texts} texts in this hour; the same hour of the last ${days} days has a median of ${median}, and none had so many.`
}

function percent(rate: number): string {
  return `${Number((rate * 100).toPrecision(2))} %`
}
