import { describe, expect, it } from 'vitest'
import { carrierDay, endOfCarrierDay } from '../../src/messenger/carrier-day.js'

describe('the day in which carriers count', () => {
  it.each([
    ['in winter', '2026-11-25T07:59:59.999Z', '2026-11-25T08:00:00Z'],
    ['in summer', '2027-07-05T06:59:59.999Z', '2027-07-05T07:00:00Z'],
    ['when the clocks go forward', '2027-03-14T08:00:00Z', '2027-03-15T07:00:00Z'],
    ['when the clocks go back', '2027-11-07T07:00:00Z', '2027-11-08T08:00:00Z'],
  ])('ends at midnight Pacific time, %s', (_, at, end) => {
    const instant = Date.parse(at)
    const day = carrierDay(instant)
    expect(new Date(endOfCarrierDay(day))).toEqual(new Date(end))
    expect(carrierDay(endOfCarrierDay(day) - 1)).toBe(day)
    expect(carrierDay(endOfCarrierDay(day))).toBe(day + 1)
  })
})
