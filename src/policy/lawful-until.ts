import type { DayPlan } from './hours-plan.js'
import { type HoursQuery, layersOf } from './hours-verdict.js'
import { readInstant } from './next-lawful-instant.js'
import { dayMs, offsetSegment } from './zone-clock.js'

/**
 * Until when a text that may go now may still go: the first instant, after `at` and up to `expiresAt`, at which the hours end in
 * one of the zones; `at` itself where they do not hold. A call, and the time for which a provider may keep the text, end by then:
 * else a queue delivers in the night. Throws as `hoursVerdict` does.
 */
export function lawfulUntil(query: HoursQuery): Date {
  const at = readInstant(query.at, 'at')
  const end = readInstant(query.expiresAt, 'expiresAt')
  if (query.window === 'exempt') return new Date(end)
  if (query.zones.length === 0) return new Date(at)
  let until = end
  for (const { plan } of layersOf(query)) for (const zone of query.zones) until = closing(zone, at, plan, until)
  return new Date(until)
}

/** Day by day and offset by offset: a span that ends at midnight may go on in the next day. */
function closing(zone: string, from: number, plan: DayPlan, end: number): number {
  for (let instant = from; instant < end; ) {
    const { until, offsetMs } = offsetSegment(zone, instant)
    const local = instant + offsetMs
    const day = Math.floor(local / dayMs)
    const time = local - day * dayMs
    const span = plan(day).find(([open, close]) => open <= time && time < close)
    if (span === undefined) return instant
    instant = Math.min(day * dayMs + span[1] - offsetMs, until)
  }
  return end
}
