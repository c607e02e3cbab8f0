import { isHigher, isOver } from './alarm.js'
import { hourMs, type Level, type Stream } from './stream.js'

export interface VolumeFinding {
  readonly level: Level
  readonly texts: number
  readonly median: number
  readonly days: number
}

const daysCompared = 14
const fewestDays = 7
const fewestTexts = 50

/**
 * Holds one hour against the same hour of the last 14 days: three times its median, more than any of them, and at least
 * 50 texts. Fewer than 7 days of history: no answer. If the days are alike, the hour is the largest of all by chance at
 * most once in days + 1, whatever the distribution; no campaign calendar is known here, so a new one is a spike too.
 */
export function takeVolumeAlarm(stream: Stream, hour: number, at: number): VolumeFinding | null {
  // The last hour of a day is held against the alarm of its own day, also when the next has begun.
  const standing = stream.volumeAlarm
  if (standing !== null && isOver(standing, at) && isOver(standing, hour * hourMs)) stream.volumeAlarm = null
  const texts = stream.hours.get(hour) ?? 0
  if (texts < fewestTexts || wasReached(stream, hour, texts)) return null
  const days = Math.min(daysCompared, Math.floor((hour - earliestHour(stream)) / 24))
  if (days < fewestDays) return null
  const before = Array.from({ length: days }, (_, day) => stream.hours.get(hour - 24 * (day + 1)) ?? 0).sort((a, b) => a - b)
  const median = medianOf(before)
  if (texts < 3 * median) return null
  const level = median === 0 ? 'notice' : texts >= 10 * median ? 'critical' : 'warning'
  if (!isHigher(level, stream.volumeAlarm)) return null
  stream.volumeAlarm = { at: stream.volumeAlarm?.at ?? at, level }
  return { level, texts, median, days }
}

/** Asked first, since each text asks, and most hours of most days are like others. */
function wasReached({ hours }: Stream, hour: number, texts: number): boolean {
  for (let day = 1; day <= daysCompared; day++) if ((hours.get(hour - 24 * day) ?? 0) >= texts) return true
  return false
}

function earliestHour({ hours }: Stream): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const hour of hours.keys()) if (hour < earliest) earliest = hour
  return earliest
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2
}
