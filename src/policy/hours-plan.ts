import { NophiError } from '../errors/nophi-error.js'
import { canadaCodes, otherCodes, unitedStatesCodes } from './area-codes.js'
import { type DaySpans, intersectSpans, spansBetween, timeOfDay } from './day-span.js'
import { isHoliday, weekdayOf } from './federal-holidays.js'
import type { Region } from './rule.js'
import { findRule, isInForce, ruleValue } from './rules-in-force.js'
import { stateHours } from './state-hours.js'
import { dayMs } from './zone-clock.js'

/** Which hours a class of text keeps. `short-notice`: a change shortly before the visit, a running-late or an urgent call-back. */
export type HoursWindow = 'care' | 'short-notice' | 'marketing' | 'exempt'

/** The lawful stretches of one local calendar day (days since 1970-01-01). */
export type DayPlan = (day: number) => DaySpans

export interface HoursPlan {
  readonly rule: string
  readonly plan: DayPlan
}

const allDay: DaySpans = [[0, dayMs]]
const plans = new Map<string, HoursPlan>()
const places: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [...unitedStatesCodes, ...canadaCodes, ...otherCodes].flatMap(([names]) => names.split(' ')),
)

/** `states` matters to marketing only: every one of them must allow the hour; none given means that all states with hours of their own must. */
export function hoursPlan(window: HoursWindow, region: Region, states: readonly string[]): HoursPlan {
  if (window === 'exempt') return { rule: 'product.exempt-hours', plan: () => allDay }
  const key = window === 'marketing' ? `${region} ${states.join(' ')}` : `${region}.${window}`
  let plan = plans.get(key)
  if (plan === undefined) {
    if (plans.size > 500) plans.clear()
    plan = window === 'marketing' ? marketingPlan(region, states) : everyDay(`${region}.care.${window === 'care' ? 'hours' : 'short-notice-hours'}`)
    plans.set(key, plan)
  }
  return plan
}

function everyDay(rule: string): HoursPlan {
  const spans = spansOf(rule)
  return { rule, plan: () => spans }
}

function spansOf(rule: string): DaySpans {
  return spansBetween(timeOfDay(String(ruleValue(rule, 'from')), 'rules'), timeOfDay(String(ruleValue(rule, 'to')), 'rules'))
}

function marketingPlan(region: Region, states: readonly string[]): HoursPlan {
  const rule = `${region}.marketing.hours`
  // A state that is written otherwise would have no hours of its own, and the federal ones would stand.
  if (states.some((state) => !places.has(state))) throw new NophiError('INVALID_OPTIONS', { path: 'states', problem: 'unknown-state' })
  const federal = spansOf(rule)
  const rows = (states.length === 0 ? Object.keys(stateHours) : states).flatMap((state) => {
    const row = findRule(`${rule}.${state}`)
    return row === undefined ? [] : [{ row, ...readWeek(row.values) }]
  })
  const plan = (day: number): DaySpans => {
    const date = new Date(day * dayMs).toISOString().slice(0, 10)
    let spans = federal
    for (const { row, week, holidays } of rows) {
      if (isInForce(row, date)) spans = intersectSpans(spans, !holidays && isHoliday(day) ? [] : (week[weekdayOf(day)] ?? []))
    }
    return spans
  }
  return { rule: states.length === 1 && rows.length === 1 ? `${rule}.${states[0]}` : rule, plan }
}

function readWeek(values: Readonly<Record<string, unknown>>): { week: readonly DaySpans[]; holidays: boolean } {
  const [weekday, saturday, sunday] = [values.weekday, values.saturday, values.sunday].map((hours) => {
    if (hours === '-') return []
    const [from = '', until = ''] = String(hours).split('-')
    return spansBetween(timeOfDay(from, 'rules'), timeOfDay(until, 'rules'))
  }) as [DaySpans, DaySpans, DaySpans]
  return { week: [sunday, weekday, weekday, weekday, weekday, weekday, saturday], holidays: values.holidays === 'allowed' }
}
