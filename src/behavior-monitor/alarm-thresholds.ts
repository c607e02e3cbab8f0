import { cusumThreshold } from './cusum.js'
import { maxSprtCriticalValue } from './max-sprt.js'
import { rateRules } from './rate-rules.js'

/** The stated false alarm rate holds for so many texts at the acceptable opt-out rate. */
export const campaignTexts = 20_000

/** Events expected in that time: the tests of the rarer and commoner things run over the same number. */
export const expectedEvents: number = campaignTexts * rateRules['opt-out'].acceptable

/** Fewest events that may alarm: below, chance has not had its say. */
export const fewestEvents = 4

/** Both tests watch the same stream, so they share the rate: the first finds a bad start, the second a late change. */
const shareOfStart = 0.65

export const defaultFalseAlarmRate = 0.035

export interface AlarmThresholds {
  readonly start: number
  readonly change: number
}

/** What `computeThresholds(defaultFalseAlarmRate)` answers; kept, since it takes half a second. A test computes it again. */
const defaultThresholds: AlarmThresholds = { start: 4.641162161715329, change: 8.992 }

const computed: Map<number, AlarmThresholds> = /* @__PURE__ */ new Map()

export function thresholdsFor(falseAlarmRate: number): AlarmThresholds {
  if (falseAlarmRate === defaultFalseAlarmRate) return defaultThresholds
  const known = computed.get(falseAlarmRate) ?? computeThresholds(falseAlarmRate)
  computed.set(falseAlarmRate, known)
  return known
}

export function computeThresholds(falseAlarmRate: number): AlarmThresholds {
  return {
    start: maxSprtCriticalValue(falseAlarmRate * shareOfStart, expectedEvents, fewestEvents),
    change: cusumThreshold(falseAlarmRate * (1 - shareOfStart), rateRules['opt-out'].acceptable, campaignTexts),
  }
}
