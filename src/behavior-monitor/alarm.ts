import { type Alarm, dayMs, type Level } from './stream.js'

/** How long the same alarm is not raised again, except at a higher level. */
export const refractoryMs: number = dayMs

const ranks: Readonly<Record<Level, number>> = { notice: 0, warning: 1, critical: 2 }

/** An alarm from a clock far ahead is over too, or it would silence the stream until then. */
export function isOver(alarm: Alarm, at: number): boolean {
  return Math.abs(at - alarm.at) >= refractoryMs
}

export function isHigher(level: Level, than: Alarm | null): boolean {
  return than === null || ranks[level] > ranks[than.level]
}

/** The same answer whichever monitor merges the other. */
export function mergeAlarms(a: Alarm | null, b: Alarm | null): Alarm | null {
  if (a === null || b === null) return a ?? b
  if (ranks[a.level] !== ranks[b.level]) return ranks[a.level] > ranks[b.level] ? a : b
  return a.at <= b.at ? a : b
}
