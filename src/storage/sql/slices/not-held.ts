import type { SqlKit } from '../kit/sql-kit.js'

/** Whether a row with a subject, and a program where it has one, is free of every legal hold. */
export function notHeld(kit: SqlKit, subjects: string, programs: string | null): string {
  const free = `NOT (${kit.among('subject', subjects)})`
  return programs === null ? free : `${free} AND (program IS NULL OR NOT (${kit.among('program', programs)}))`
}
