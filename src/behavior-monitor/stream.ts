import type { BehaviorSignal } from '../domain/behavior.js'
import { scorePerEvent, scorePerText } from './cusum.js'
import { effectAt } from './effects.js'
import { type RateName, rateNames, rateRules } from './rate-rules.js'

export type Level = BehaviorSignal['level']

/** While it stands only a higher level is raised again. */
export interface Alarm {
  readonly at: number
  readonly level: Level
}

/** Counts of one rate: since the epoch began, and since the change test last began at zero. */
export interface RateCounts {
  events: number
  texts: number
  /** Of the change test. Below zero while a day's texts wait for their answers. */
  score: number
  /** The day that was begun last, see `dayOf`. */
  day: number
  changeEvents: number
  changeTexts: number
  alarm: Alarm | null
}

/** What one sender, program or template did. `hours`: accepted texts by hour since 1970. */
export interface Stream {
  lastAt: number
  readonly rates: Record<RateName, RateCounts>
  readonly hours: Map<number, number>
  volumeAlarm: Alarm | null
}

export const hourMs = 3_600_000
export const dayMs: number = 24 * hourMs
/** Fourteen days, the current one, and a margin for late receipts. */
const hoursKept = 16 * 24

export function hourOf(at: number): number {
  return Math.floor(at / hourMs)
}

/** Days end at 10:00 UTC, when nobody between the Atlantic and Hawaii is texted. */
export function dayOf(at: number): number {
  return Math.floor((at - 10 * hourMs) / dayMs)
}

/** The date on which a day begins, as `2026-11-24`. */
export function dateOf(day: number): string {
  return new Date(day * dayMs + 10 * hourMs).toISOString().slice(0, 10)
}

export function createStream(at: number): Stream {
  const rates = Object.fromEntries(rateNames.map((name) => [name, emptyCounts()])) as Record<RateName, RateCounts>
  return { lastAt: at, rates, hours: new Map(), volumeAlarm: null }
}

export function emptyCounts(): RateCounts {
  return { events: 0, texts: 0, score: 0, day: 0, changeEvents: 0, changeTexts: 0, alarm: null }
}

export function countEvent(stream: Stream, effectIndex: number, at: number): void {
  const effect = effectAt(effectIndex)
  for (const name of rateNames) {
    const [events, texts] = effect.rates[name] ?? nothing
    if (events === 0 && texts === 0) continue
    const counts = stream.rates[name]
    addTotals(counts, events, texts)
    addToChange(counts, events, texts, rateRules[name].acceptable)
  }
  if (effect.volume === 1) addHour(stream, hourOf(at), 1)
}

function addToChange(counts: RateCounts, events: number, texts: number, acceptable: number): void {
  counts.score += events * scorePerEvent - texts * scorePerText(acceptable)
  counts.changeEvents += events
  counts.changeTexts = Math.max(0, counts.changeTexts + texts)
}

/** Takes back an event that two monitors both counted. The score of the change test forgets by itself. */
export function uncountEvent(stream: Stream, effectIndex: number, hour: number): void {
  const effect = effectAt(effectIndex)
  for (const name of rateNames) {
    const [events, texts] = effect.rates[name] ?? nothing
    addTotals(stream.rates[name], -events, -texts)
  }
  if (effect.volume === 1) addHour(stream, hour, -1)
}

/** Bounded by count here, by time in `forgetHours`: an event with a wrong clock must not empty the history. */
export function addHour(stream: Stream, hour: number, texts: number): void {
  const sum = Math.max(0, (stream.hours.get(hour) ?? 0) + texts)
  if (sum === 0) stream.hours.delete(hour)
  else stream.hours.set(hour, sum)
  if (stream.hours.size > hoursKept) stream.hours.delete(Math.min(...stream.hours.keys()))
}

export function forgetHours(stream: Stream, at: number): void {
  const now = hourOf(at)
  for (const hour of stream.hours.keys()) if (hour < now - hoursKept || hour > now + 24) stream.hours.delete(hour)
}

const nothing = [0, 0] as const

function addTotals(counts: RateCounts, events: number, texts: number): void {
  counts.events = Math.max(0, counts.events + events)
  counts.texts = Math.max(0, counts.texts + texts)
}
