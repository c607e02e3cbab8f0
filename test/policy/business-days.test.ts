import { describe, expect, it } from 'vitest'
import { addBusinessDays } from '../../src/policy/index.js'

describe('addBusinessDays', () => {
  it.each([
    ['2026-11-20', '2026-12-07', 'a Friday, with Thanksgiving between'],
    ['2026-11-22', '2026-12-07', 'a Sunday'],
    ['2026-12-18', '2027-01-05', 'with Christmas and New Year between'],
    ['2027-06-04', '2027-06-21', 'with Juneteenth 2027 kept on Friday the 18th'],
    ['2027-12-10', '2027-12-27', 'with Christmas 2027 kept on Friday the 24th'],
    ['2027-12-17', '2028-01-04', 'with New Year 2028 kept on Friday 2027-12-31'],
    ['2026-06-26', '2026-07-13', 'with the Fourth of July 2026 kept on Friday the 3rd'],
    ['2028-10-30', '2028-11-14', 'with Veterans Day 2028 kept on Friday the 10th'],
    ['2027-05-24', '2027-06-08', 'with Memorial Day between'],
  ])('counts ten days from %s to %s: %s', (from, to) => {
    expect(addBusinessDays(from, 10)).toBe(to)
  })

  it.each([
    [2020, '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
  ])('leaves out the working days of %i on which federal offices were closed, and no other', (year, closed) => {
    const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10))
    const skipped = days.filter((day) => {
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      return day.startsWith(`${year}`) && addBusinessDays(before, 1, { calendar: 'weekdays' }) === day && addBusinessDays(before, 1) !== day
    })
    expect(skipped.map((day) => day.slice(5)).join(' ')).toBe(closed)
  })

  it('leaves an instant alone for zero days, also in the hours after the clocks went back', () => {
    const received = new Date('2026-11-01T08:00:00Z')
    expect(addBusinessDays(received, 0, { zone: 'America/New_York' })).toEqual(received)
  })

  it('keeps the local time of day of an instant over a change of the clocks', () => {
    const received = new Date('2026-10-30T20:15:30.500Z')
    expect(addBusinessDays(received, 1, { zone: 'America/New_York' })).toEqual(new Date('2026-11-02T21:15:30.500Z'))
  })

  it('counts by the calendar of the zone: Friday evening in New York is Saturday in London', () => {
    const received = new Date('2026-11-21T02:00:00Z')
    expect(addBusinessDays(received, 1, { zone: 'America/New_York' })).toEqual(new Date('2026-11-24T02:00:00Z'))
    expect(addBusinessDays(new Date('2026-11-20T02:00:00Z'), 1, { zone: 'America/New_York' })).toEqual(new Date('2026-11-21T02:00:00Z'))
    expect(addBusinessDays(new Date('2026-11-20T02:00:00Z'), 1)).toEqual(new Date('2026-11-23T02:00:00Z'))
  })

  it('leaves a date alone for zero days, and counts holidays in where the calendar has none', () => {
    expect(addBusinessDays('2026-11-22', 0)).toBe('2026-11-22')
    expect(addBusinessDays('2026-11-20', 10, { calendar: 'weekdays' })).toBe('2026-12-04')
  })

  it('throws on what is no date, no count and no zone', () => {
    const fault = (path: string): unknown => expect.objectContaining({ code: 'INVALID_OPTIONS', details: expect.objectContaining({ path }) })
    for (const date of ['2026-02-30', '2026-11-20T00:00:00Z', ' 2026-11-20', '+002026-11-20', 'soon'])
      expect(() => addBusinessDays(date, 1), date).toThrow(fault('date'))
    for (const date of [new Date(Number.NaN), undefined, 1_795_000_000_000]) expect(() => addBusinessDays(date as Date, 1)).toThrow(fault('date'))
    for (const count of [1.5, -1, 10_001]) expect(() => addBusinessDays('2026-11-20', count), `${count}`).toThrow(fault('count'))
    expect(addBusinessDays('2026-11-20', 10_000, { calendar: 'weekdays' })).toBe('2065-03-20')
    expect(() => addBusinessDays('2026-11-20', 1, { zone: 'Mars/Olympus' })).toThrow(fault('zone'))
  })
})
