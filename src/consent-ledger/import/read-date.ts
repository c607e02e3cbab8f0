import { tzOffset } from '@date-fns/tz/tzOffset'
import type { ConsentDateFormat } from './types.js'

export interface ReadDate {
  readonly at: Date
  /** The row says a day and no time of it. */
  readonly dayOnly: boolean
}

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

const time = '(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?'
const patterns: Readonly<
  Partial<Record<ConsentDateFormat, { readonly pattern: RegExp; readonly order: readonly [year: number, month: number, day: number] }>>
> = {
  'yyyy-MM-dd': { pattern: new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${time}$`), order: [1, 2, 3] },
  'MM/dd/yyyy': { pattern: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${time}$`), order: [3, 1, 2] },
  'dd/MM/yyyy': { pattern: new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${time}$`), order: [3, 2, 1] },
  'dd.MM.yyyy': { pattern: new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${time}$`), order: [3, 2, 1] },
  yyyyMMdd: { pattern: new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${time}$`), order: [1, 2, 3] },
}
const iso = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/

/** Null: not a date of this format. A day alone counts from its first instant there, so that whatever else happened on it came after. Pure. */
export function readDate(text: string, format: ConsentDateFormat, zone = 'UTC'): ReadDate | null {
  if (format === 'epoch-seconds' || format === 'epoch-milliseconds') {
    if (!/^\d{1,15}$/.test(text)) return null
    return instantOf(new Date(Number(text) * (format === 'epoch-seconds' ? 1_000 : 1)))
  }
  if (format === 'iso') {
    const parts = iso.exec(text)
    if (parts === null || !isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return null
    return instantOf(new Date(text))
  }
  const { pattern, order } = patterns[format] ?? {}
  const parts = pattern?.exec(text) ?? null
  if (parts === null || order === undefined) return null
  const [year, month, day] = order.map((place) => Number(parts[place])) as [number, number, number]
  const [hour, minute, second] = [4, 5, 6].map((place) => Number(parts[place] ?? 0)) as [number, number, number]
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return null
  return { at: new Date(instantIn(zone, Date.UTC(year, month - 1, day, hour, minute, second))), dayOnly: parts[4] === undefined }
}

/** Null: past the end of time that a `Date` can hold. */
function instantOf(at: Date): ReadDate | null {
  return Number.isNaN(at.getTime()) ? null : { at, dayOnly: false }
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1_000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Of an hour that the clocks show twice the first; of one that they skip the one after. */
function instantIn(zone: string, wall: number): number {
  const offset = (instant: number): number => tzOffset(zone, new Date(instant)) * minuteMs
  const [before, after] = [wall - offset(wall - dayMs), wall - offset(wall + dayMs)] as const
  return [before, after].sort((one, other) => one - other).find((instant) => instant + offset(instant) === wall) ?? before
}
