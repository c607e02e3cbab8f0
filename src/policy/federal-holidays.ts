import { dayMs } from './zone-clock.js'

/** Days since 1970-01-01. */
export type EpochDay = number

export interface FederalHolidays {
  readonly actual: ReadonlySet<EpochDay>
  /** As offices keep them: Saturday's on Friday, Sunday's on Monday. */
  readonly observed: ReadonlySet<EpochDay>
}

const holidaysByYear = new Map<number, FederalHolidays>()

/** 0 is Sunday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7
}

export function isWeekend(day: EpochDay): boolean {
  return weekdayOf(day) % 6 === 0
}

/** A day on which federal offices are closed by 5 U.S.C. 6103. Closings by executive order and Inauguration Day (Washington only) are not known. */
export function isObservedHoliday(day: EpochDay): boolean {
  const year = yearOf(day)
  return federalHolidays(year).observed.has(day) || federalHolidays(year + 1).observed.has(day)
}

/** The holiday itself or the day on which it is kept. */
export function isHoliday(day: EpochDay): boolean {
  return isObservedHoliday(day) || federalHolidays(yearOf(day)).actual.has(day)
}

function federalHolidays(year: number): FederalHolidays {
  let holidays = holidaysByYear.get(year)
  if (holidays === undefined) {
    if (holidaysByYear.size > 200) holidaysByYear.clear()
    holidays = readHolidays(year)
    holidaysByYear.set(year, holidays)
  }
  return holidays
}

function readHolidays(year: number): FederalHolidays {
  const fixed = [dateOf(year, 1, 1), dateOf(year, 7, 4), dateOf(year, 11, 11), dateOf(year, 12, 25)]
  if (year >= 2021) fixed.push(dateOf(year, 6, 19))
  const floating = [
    nthWeekday(year, 1, 1, 3),
    nthWeekday(year, 2, 1, 3),
    nthWeekday(year, 6, 1, 1) - 7,
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 10, 1, 2),
    nthWeekday(year, 11, 4, 4),
  ]
  return { actual: new Set([...fixed, ...floating]), observed: new Set([...fixed.map(observedOn), ...floating]) }
}

function observedOn(day: EpochDay): EpochDay {
  const weekday = weekdayOf(day)
  return weekday === 6 ? day - 1 : weekday === 0 ? day + 1 : day
}

/** The nth such weekday of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): EpochDay {
  const first = dateOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

export function dateOf(year: number, month: number, day: number): EpochDay {
  return Date.UTC(year, month - 1, day) / dayMs
}

function yearOf(day: EpochDay): number {
  return new Date(day * dayMs).getUTCFullYear()
}
