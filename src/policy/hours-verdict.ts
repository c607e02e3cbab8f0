import { type DaySpans, intersectSpans, spansBetween, timeOfDay } from './day-span.js'
import { type HostHours, hostSpans } from './host-hours.js'
import { type DayPlan, type HoursWindow, hoursPlan } from './hours-plan.js'
import { nextInstantOf, readInstant } from './next-lawful-instant.js'
import type { Region } from './rule.js'
import { dayMs, offsetSegment } from './zone-clock.js'
import type { ZoneSource } from './zones-of.js'

export interface PreferredHours {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface HoursQuery {
  readonly at: Date
  /** Every zone in which the recipient may be; the hour must suit all of them. None: no hour is lawful. */
  readonly zones: readonly string[]
  readonly source: ZoneSource
  readonly window: HoursWindow
  /** From then on the text is of no use. */
  readonly expiresAt: Date
  /** The host's own hours, already through `checkPolicy`. They narrow care and marketing; only with an override do they replace the care window. */
  readonly quietHours?: HostHours | undefined
  /** The hours that the patient asked for, local, `HH:MM`; over midnight where `from` is later. They narrow every window but `exempt`. Of several people: all. */
  readonly preference?: PreferredHours | readonly PreferredHours[] | undefined
  /** US states of the number as two capitals, as `zonesOf` gives them, for marketing; none means that every state's hours must hold. */
  readonly states?: readonly string[] | undefined
  /** Default `us`. */
  readonly region?: Region | undefined
}

/** `until`: the next lawful instant, before `expiresAt` except where it is too late. */
export type HoursVerdict =
  | { readonly lawful: true; readonly rule: string }
  | { readonly lawful: false; readonly code: 'quiet-hours' | 'quiet-hours-zone-unknown' | 'day-not-allowed'; readonly until: Date; readonly rule: string }
  | { readonly lawful: false; readonly code: 'quiet-hours-too-late'; readonly until?: Date | undefined; readonly rule: string }

export interface Layer {
  readonly rule: string
  readonly plan: DayPlan
}

/**
 * May a text of this window go now? Every window is [from, to) in local time and must hold in every candidate zone, computed for the
 * date by the runtime's zone data. Care 08:00 to 20:00 is a product rule, not "the law"; marketing keeps federal and state hours
 * (47 CFR 64.1200(c)(1) and the state rows of the rules). Throws `INVALID_OPTIONS` for times and states that are none, `INVALID_REQUEST` for zones that are none.
 */
export function hoursVerdict(query: HoursQuery): HoursVerdict {
  const { zones, source, window } = query
  const at = readInstant(query.at, 'at')
  const expiresAt = readInstant(query.expiresAt, 'expiresAt')
  const layers = layersOf(query)
  const [base] = layers as [Layer]
  if (window === 'exempt') return { lawful: true, rule: base.rule }
  const objecting = layers.find(({ plan }) => zones.length === 0 || zones.some((zone) => !isOpen(zone, at, plan)))
  if (objecting === undefined) return { lawful: true, rule: base.rule }
  const next = nextInstantOf(at, zones, layers.length === 1 ? base.plan : (day) => layers.map(({ plan }) => plan(day)).reduce(intersectSpans))
  const { rule } = objecting
  if (next === null) return { lawful: false, code: 'quiet-hours-too-late', rule }
  const until = new Date(next)
  if (next >= expiresAt) return { lawful: false, code: 'quiet-hours-too-late', until, rule }
  if (source === 'unknown') return { lawful: false, code: 'quiet-hours-zone-unknown', until, rule }
  const dayClosed = zones.some((zone) => base.plan(localDay(zone, at)).length === 0)
  return { lawful: false, code: dayClosed ? 'day-not-allowed' : 'quiet-hours', until, rule }
}

/** The window first, so that it is named where several object. */
export function layersOf({ window, quietHours, preference, states = [], region = 'us' }: HoursQuery): readonly Layer[] {
  const base = hoursPlan(window, region, states)
  const layers: Layer[] = [base]
  if (quietHours !== undefined && (window === 'care' || window === 'marketing')) {
    const own = constant('product.host-hours', hostSpans(quietHours))
    if (window === 'care' && quietHours.override !== undefined) layers[0] = own
    else layers.push(own)
  }
  for (const { from, to } of preference === undefined ? [] : [preference].flat()) {
    layers.push(constant('product.preferred-hours', spansBetween(timeOfDay(from ?? '00:00', 'preference.from'), timeOfDay(to ?? '24:00', 'preference.to'))))
  }
  return layers
}

function constant(rule: string, spans: DaySpans): Layer {
  return { rule, plan: () => spans }
}

function isOpen(zone: string, at: number, plan: DayPlan): boolean {
  const local = at + offsetSegment(zone, at).offsetMs
  const day = Math.floor(local / dayMs)
  return plan(day).some(([from, until]) => from <= local - day * dayMs && local - day * dayMs < until)
}

function localDay(zone: string, at: number): number {
  return Math.floor((at + offsetSegment(zone, at).offsetMs) / dayMs)
}
