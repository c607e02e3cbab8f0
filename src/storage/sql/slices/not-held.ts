import type { SqlKit } from '../kit/sql-kit.js'

/** Whether a row with a subject, and a program where it has one, is free of every legal hold. */
export function notHeld(kit: SqlKit, subjects: string, programs: string | null): string {
  const free = `NOT (${kit.among('subject', subjects)})`
  return programs === null ? free : `${free} AND (program IS NULL OR NOT (${kit.among('program', programs)}))`
}

/** Likewise of a row of the table `alias` that belongs to a message, if to any: a hold of its program covers it too. */
export function messageNotHeld(kit: SqlKit, alias: string, programs: string): string {
  return `NOT EXISTS (SELECT 1 FROM ${kit.table('message')} m WHERE m.tenant = ${alias}.tenant AND m.id = ${alias}.message AND ${kit.among('m.program', programs)})`
}

/** Likewise of a row of the table `alias` that names no program: a hold covers it where its number has a text or a consent of that program. */
export function personNotHeld(kit: SqlKit, alias: string, programs: string): string {
  const none = (table: string): string =>
    `NOT EXISTS (SELECT 1 FROM ${kit.table(table)} p WHERE p.tenant = ${alias}.tenant AND p.subject = ${alias}.subject AND ${kit.among('p.program', programs)})`
  return `${none('message')} AND ${none('consent')}`
}
