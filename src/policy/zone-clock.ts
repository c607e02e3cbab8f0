import { tzOffset } from '@date-fns/tz/tzOffset'
import { NophiError } from '../errors/nophi-error.js'

export const minuteMs: number = 60_000
export const dayMs: number = 86_400_000

/** A stretch of time in which the offset of a zone does not change. Epoch milliseconds, `until` exclusive. */
export interface OffsetSegment {
  readonly from: number
  readonly until: number
  readonly offsetMs: number
}

const daysKept = 1_000
const segmentsByZone = new Map<string, Map<number, readonly OffsetSegment[]>>()

/** The runtime's answer does not change, and asking costs more than a whole verdict. */
const mostNamesKept = 600
const zones = new Map<string, boolean>()

/** Whether this runtime's zone data holds the name. An offset such as `+05:00` or `UTC+0500` is no zone: it knows no summer time. */
export function isZone(name: string): boolean {
  let known = zones.get(name)
  if (known === undefined) {
    if (zones.size >= mostNamesKept) zones.clear()
    known = readZone(name)
    zones.set(name, known)
  }
  return known
}

function readZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]{1,63}$/.test(name)) return false
  try {
    // `tzOffset` reads an offset out of a name that no zone has.
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The stretch around an instant. As right as the zone data of the runtime. */
export function offsetSegment(zone: string, instant: number): OffsetSegment {
  const day = Math.floor(instant / dayMs)
  let days = segmentsByZone.get(zone)
  if (days === undefined) {
    if (!isZone(zone)) throw new NophiError('INVALID_REQUEST', { path: 'zones', problem: 'unknown-zone' })
    // A zone has as many names as it has spellings in capitals.
    if (segmentsByZone.size >= mostNamesKept) segmentsByZone.clear()
    days = new Map()
    segmentsByZone.set(zone, days)
  }
  let segments = days.get(day)
  if (segments === undefined) {
    if (days.size >= daysKept) days.clear()
    segments = readDay(zone, day * dayMs)
    days.set(day, segments)
  }
  const first = segments[0] as OffsetSegment
  return instant < first.until ? first : (segments[1] as OffsetSegment)
}

/** One segment, or two on a day when the clocks change: no zone changes them twice within 24 hours. */
function readDay(zone: string, start: number): readonly OffsetSegment[] {
  const end = start + dayMs
  const before = offsetMs(zone, start)
  const after = offsetMs(zone, end)
  if (before === after) return [{ from: start, until: end, offsetMs: before }]
  let low = start
  let high = end
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000
    if (offsetMs(zone, middle) === before) low = middle
    else high = middle
  }
  return [
    { from: start, until: high, offsetMs: before },
    { from: high, until: end, offsetMs: after },
  ]
}

function offsetMs(zone: string, instant: number): number {
  const minutes = tzOffset(zone, new Date(instant))
  if (!Number.isFinite(minutes)) throw new NophiError('INVALID_REQUEST', { path: 'zones', problem: 'unknown-zone' })
  return Math.round(minutes * minuteMs)
}
