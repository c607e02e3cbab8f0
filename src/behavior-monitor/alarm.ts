import { type Alarm, dayOf, type Level } from './stream.js'

const ranks: Readonly<Record<Level, number>> = { notice: 0, warning: 1, critical: 2 }

/** An alarm stands until its day ends. One from a clock far ahead is over too, or it would silence the stream until then. */
export function isOver(alarm: Alarm, at: number): boolean {
  return dayOf(at) !== dayOf(alarm.at)
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
