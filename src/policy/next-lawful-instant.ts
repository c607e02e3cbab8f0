import { NophiError } from '../errors/nophi-error.js'
import { type DayPlan, type HoursWindow, hoursPlan } from './hours-plan.js'
import type { Region } from './rule.js'
import { dayMs, offsetSegment } from './zone-clock.js'

export interface NextLawfulInstantQuery {
  readonly at: Date
  /** Every zone in which the recipient may be. */
  readonly zones: readonly string[]
  readonly window: HoursWindow
  /** US states, for marketing; none given means that every state's hours must hold. */
  readonly states?: readonly string[] | undefined
  /** Default `us`. */
  readonly region?: Region | undefined
}

/** No rule of ours closes longer than a long weekend; past this the zones have no common hour. */
const horizonMs = 14 * dayMs

/**
 * The first instant, from `at` on, at which the window holds in every zone at once; `at` itself where it does. Local times come from
 * the zone data of the runtime, day by day, never from fixed offsets. Null: there is none within 14 days, or no zone was given.
 */
export function nextLawfulInstant({ at, zones, window, states = [], region = 'us' }: NextLawfulInstantQuery): Date | null {
  const instant = nextInstantOf(readInstant(at, 'at'), zones, hoursPlan(window, region, states).plan)
  return instant === null ? null : new Date(instant)
}

/** Never skips a lawful instant: each step goes to the first one that some zone allows, and none before it suits that zone. */
export function nextInstantOf(from: number, zones: readonly string[], plan: DayPlan): number | null {
  if (zones.length === 0) return null
  const limit = from + horizonMs
  let instant = from
  for (let agreeing = 0, index = 0; agreeing < zones.length; index = (index + 1) % zones.length) {
    const opening = nextOpening(zones[index] as string, instant, plan, limit)
    if (opening === null) return null
    agreeing = opening === instant ? agreeing + 1 : 1
    instant = opening
  }
  return instant
}

function nextOpening(zone: string, from: number, plan: DayPlan, limit: number): number | null {
  for (let instant = from; instant <= limit; ) {
    const { until, offsetMs } = offsetSegment(zone, instant)
    const local = instant + offsetMs
    const day = Math.floor(local / dayMs)
    const time = local - day * dayMs
    const span = plan(day).find(([, end]) => time < end)
    const opening = day * dayMs - offsetMs + (span === undefined ? dayMs : Math.max(span[0], time))
    if (opening < until && span !== undefined) return opening
    instant = Math.min(opening, until)
  }
  return null
}

export function readInstant(at: Date, path: string): number {
  const instant = at instanceof Date ? at.getTime() : Number.NaN
  if (!Number.isFinite(instant)) throw new NophiError('INVALID_OPTIONS', { path, problem: 'not-a-date' })
  return instant
}
