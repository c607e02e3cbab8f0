import { NophiError } from '../errors/nophi-error.js'
import { type DaySpans, spansBetween, timeOfDay } from './day-span.js'

/**
 * The hours of a host, local, `HH:MM`. Later `from` than `to`, the span crosses midnight and is the quiet one: 20:00 to 08:00.
 * Earlier `from` than `to`, it is the span in which care texts go: 08:00 to 20:00. Both say the same.
 */
export interface HostHours {
  readonly from: string
  readonly to: string
  /** Set by `checkPolicy` where a named person widened the care window. */
  readonly override?: { readonly reason: string } | undefined
}

/** When texts go. */
export function hostSpans({ from, to }: HostHours, path = 'quietHours'): DaySpans {
  const start = timeOfDay(from, `${path}.from`)
  const end = timeOfDay(to, `${path}.to`)
  if (start === end) throw new NophiError('INVALID_OPTIONS', { path, problem: 'empty-span' })
  return start < end ? spansBetween(start, end) : spansBetween(end, start)
}
