import { isHigher, isOver } from './alarm.js'
import { type AlarmThresholds, expectedEvents } from './alarm-thresholds.js'
import { scorePerText } from './cusum.js'
import { logLikelihoodRatio } from './max-sprt.js'
import type { RateRule } from './rate-rules.js'
import { dayOf, emptyCounts, type Level, type RateCounts } from './stream.js'
import { wilsonInterval } from './wilson.js'

export interface RateFinding {
  readonly test: 'start' | 'change'
  readonly level: Level
  readonly events: number
  readonly texts: number
}

/** Fewest texts behind a critical alarm: below, the interval is too wide for a statement that holds a program. */
const fewestTextsForCritical = 200

/**
 * At the end of a day, when its texts have had their answers, once: after an alarm the count starts anew, a long one forgets half.
 *
 * The score of the change test returns to zero then only. Answers come minutes to hours after their texts: after a batch of
 * 2,000 the usual 16 opt-outs come while nothing is sent, and a score that had forgotten the batch would take them for a
 * change. A twentieth is remembered over the night, for the answers of the morning after.
 */
export function endDayIfDue(counts: RateCounts, rule: RateRule, at: number): void {
  const day = dayOf(at)
  if (counts.day === day) return
  if (counts.alarm !== null && isOver(counts.alarm, at)) Object.assign(counts, emptyCounts())
  counts.day = day
  if (counts.score <= 0) {
    counts.changeEvents = 0
    counts.changeTexts = Math.floor(counts.changeTexts / 20)
    counts.score = -counts.changeTexts * scorePerText(rule.acceptable)
  }
  if (counts.texts * rule.acceptable < expectedEvents) return
  // Not all of it: answers that come after the night would meet no texts.
  counts.events = Math.floor(counts.events / 2)
  counts.texts = Math.floor(counts.texts / 2)
}

/** The alarm that is due now, if any; it is then held as raised. */
export function takeRateAlarm(counts: RateCounts, rule: RateRule, thresholds: AlarmThresholds, minimumSample: number, at: number): RateFinding | null {
  const finding = crossing(counts, rule, thresholds, minimumSample)
  if (finding === null || !isHigher(finding.level, counts.alarm)) return null
  counts.alarm = { at: counts.alarm?.at ?? at, level: finding.level }
  return finding
}

function crossing(counts: RateCounts, rule: RateRule, thresholds: AlarmThresholds, minimumSample: number): RateFinding | null {
  const { events, texts, changeEvents, changeTexts } = counts
  if (texts >= minimumSample && events >= rule.fewestEvents && logLikelihoodRatio(events, texts * rule.acceptable) >= thresholds.start)
    return { test: 'start', level: levelOf(rule, events, texts), events, texts }
  if (changeTexts >= minimumSample && changeEvents >= rule.fewestEvents && counts.score >= thresholds.change)
    return { test: 'change', level: levelOf(rule, changeEvents, changeTexts), events: changeEvents, texts: changeTexts }
  return null
}

function levelOf(rule: RateRule, events: number, texts: number): Level {
  return texts >= fewestTextsForCritical && wilsonInterval(events, texts).low > rule.critical ? 'critical' : 'warning'
}
