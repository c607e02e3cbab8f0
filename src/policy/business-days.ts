import { NophiError } from '../errors/nophi-error.js'
import { type EpochDay, isObservedHoliday, isWeekend } from './federal-holidays.js'
import { dayMs, isZone, offsetSegment } from './zone-clock.js'

/** `weekdays` leaves no holiday out, so a deadline comes out earlier, never later, than where holidays are kept. */
export type BusinessCalendar = 'us-federal' | 'weekdays'

export interface BusinessDayOptions {
  /** IANA zone whose calendar counts. Default `UTC`. */
  readonly zone?: string | undefined
  /** Default `us-federal`. */
  readonly calendar?: BusinessCalendar | undefined
}

/**
 * The date that lies `count` business days later: no Saturday, Sunday or US federal holiday as observed (5 U.S.C. 6103). The day given
 * is not counted. An instant keeps its local time of day; a calendar date `2026-11-20` gives a calendar date. Closings by executive
 * order and state holidays are not known. Throws `INVALID_OPTIONS` for a date that is none, an unknown zone or a count that is not a whole number from 0 to 10,000.
 */
export function addBusinessDays(date: string, count: number, options?: BusinessDayOptions): string
export function addBusinessDays(date: Date, count: number, options?: BusinessDayOptions): Date
export function addBusinessDays(date: Date | string, count: number, options: BusinessDayOptions = {}): Date | string {
  const { zone = 'UTC', calendar = 'us-federal' } = options
  if (!Number.isInteger(count) || count < 0 || count > 10_000) throw new NophiError('INVALID_OPTIONS', { path: 'count', problem: 'not-a-whole-number' })
  if (!isZone(zone)) throw new NophiError('INVALID_OPTIONS', { path: 'zone', problem: 'unknown-zone' })
  if (typeof date === 'string') return new Date(later(readDate(date), count, calendar) * dayMs).toISOString().slice(0, 10)
  const instant = date instanceof Date ? date.getTime() : Number.NaN
  if (!Number.isFinite(instant)) throw new NophiError('INVALID_OPTIONS', { path: 'date', problem: 'not-a-date' })
  const local = instant + offsetSegment(zone, instant).offsetMs
  const day = Math.floor(local / dayMs)
  return new Date(toInstant(zone, local + (later(day, count, calendar) - day) * dayMs))
}

function later(day: EpochDay, count: number, calendar: BusinessCalendar): EpochDay {
  let reached = day
  for (let left = count; left > 0; ) {
    reached += 1
    if (!isWeekend(reached) && (calendar === 'weekdays' || !isObservedHoliday(reached))) left -= 1
  }
  return reached
}

/** A local time that the clocks skip becomes the same stretch after the change. */
function toInstant(zone: string, local: number): number {
  const guess = local - offsetSegment(zone, local).offsetMs
  return local - offsetSegment(zone, guess).offsetMs
}

function readDate(text: string): EpochDay {
  const instant = Date.parse(`${text}T00:00:00Z`)
  if (!Number.isFinite(instant) || new Date(instant).toISOString().slice(0, 10) !== text)
    throw new NophiError('INVALID_OPTIONS', { path: 'date', problem: 'not-a-date' })
  return instant / dayMs
}
