import { describe, expect, it } from 'vitest'
import { computeThresholds, defaultFalseAlarmRate, thresholdsFor } from '../../src/behavior-monitor/alarm-thresholds.js'
import { cusumFalseAlarmRate, cusumThreshold } from '../../src/behavior-monitor/cusum.js'
import { logLikelihoodRatio, maxSprtCriticalValue, maxSprtFalseAlarmRate } from '../../src/behavior-monitor/max-sprt.js'

describe('maxSprtCriticalValue', () => {
  // Published by M. Kulldorff and I. Silva with the R package Sequential, for a false alarm rate of 0.05.
  it.each([
    [1, 1, 2.853937],
    [10, 1, 3.467952],
    [20, 4, 3.17637],
  ])('answers the published value for %d expected events and at least %d', (horizon, fewest, published) => {
    expect(maxSprtCriticalValue(0.05, horizon, fewest)).toBeCloseTo(published, 6)
  })

  it('gives back the rate it was asked for', () => {
    expect(maxSprtFalseAlarmRate(maxSprtCriticalValue(0.02, 30, 4), 30, 4)).toBeCloseTo(0.02, 7)
  })

  it('counts no excess where there is none', () => {
    expect(logLikelihoodRatio(3, 3)).toBe(0)
    expect(logLikelihoodRatio(0, 3)).toBe(0)
    expect(logLikelihoodRatio(6, 3)).toBeCloseTo(6 * Math.log(2) - 3, 12)
  })
})

describe('cusumThreshold', () => {
  it('is the smallest threshold that keeps the rate', () => {
    const threshold = cusumThreshold(0.05, 0.05, 2_000)
    expect(cusumFalseAlarmRate(threshold, 0.05, 2_000)).toBeLessThanOrEqual(0.05)
    expect(cusumFalseAlarmRate(threshold - 0.1, 0.05, 2_000)).toBeGreaterThan(0.05)
  })

  it('alarms surely at the first event where the threshold is one event high', () => {
    expect(cusumFalseAlarmRate(1, 0.05, 10)).toBeCloseTo(1 - 0.95 ** 10, 12)
  })
})

it('keeps the thresholds that the default rate computes to', () => {
  const computed = computeThresholds(defaultFalseAlarmRate)
  expect(thresholdsFor(defaultFalseAlarmRate).start).toBeCloseTo(computed.start, 9)
  expect(thresholdsFor(defaultFalseAlarmRate).change).toBeCloseTo(computed.change, 9)
})

it('keeps both tests together within the default rate, exactly', () => {
  const { start, change } = thresholdsFor(defaultFalseAlarmRate)
  const together = maxSprtFalseAlarmRate(start, 160, 4) + cusumFalseAlarmRate(change, 0.008, 20_000)
  expect(together).toBeLessThanOrEqual(defaultFalseAlarmRate + 1e-9)
  expect(together).toBeGreaterThan(0.9 * defaultFalseAlarmRate)
})
