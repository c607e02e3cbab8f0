import { NophiError } from '../errors/nophi-error.js'

/** Milliseconds since local midnight, end exclusive. */
export type DaySpan = readonly [from: number, until: number]
/** Sorted, without overlap. Empty: not on that day. */
export type DaySpans = readonly DaySpan[]

const wholeDay = 86_400_000

/** Reads `HH:MM`; `24:00` is the end of the day. */
export function timeOfDay(text: string, path: string): number {
  const match = typeof text === 'string' ? /^(\d{2}):(\d{2})$/.exec(text) : null
  const minutes = match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2])
  if (match === null || Number(match[2]) > 59 || minutes > 1_440) throw new NophiError('INVALID_OPTIONS', { path, problem: 'not-a-time' })
  return minutes * 60_000
}

/** From one time to another; over midnight where the second is not later, so that the same twice is the whole day. */
export function spansBetween(from: number, until: number): DaySpans {
  if (from < until) return [[from, until]]
  const parts: DaySpan[] = []
  if (until > 0) parts.push([0, until])
  if (from < wholeDay) parts.push([from, wholeDay])
  return parts
}

export function intersectSpans(left: DaySpans, right: DaySpans): DaySpans {
  const both: DaySpan[] = []
  for (const [a, b] of left) {
    for (const [c, d] of right) {
      if (Math.max(a, c) < Math.min(b, d)) both.push([Math.max(a, c), Math.min(b, d)])
    }
  }
  return both
}

/** Whether every instant of the one lies in the other. */
export function spansWithin(inner: DaySpans, outer: DaySpans): boolean {
  return inner.every(([from, until]) => outer.some(([start, end]) => start <= from && until <= end))
}
