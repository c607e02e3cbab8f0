import { importedStopId, readImportedStops } from '../domain/imported-stop.js'
import type { Numbered } from './judge-recipient.js'
import type { LogRecord } from './record.js'

/** What stands where a person's key was destroyed or damaged: of several such persons nobody can tell whose number it is. */
export function isNobody(subject: string): boolean {
  return subject === 'forgotten' || subject === 'unreadable'
}

/** Null: the record took no number. */
export function numberedOf(record: LogRecord, index: bigint): Numbered | null {
  const { type, seq, stamp, liftSeq } = record
  const of = (value: unknown, kind: Numbered['kind']): Numbered | null => (typeof value === 'number' && value > 0 ? { seq: value, index, record, kind } : null)
  if (type === 'permit.opened') return of(seq, 'permit')
  if (type === 'stop.recorded') return of(seq, 'stop')
  if (type === 'subject.forgotten' || type === 'number.changed') return of(seq, 'end')
  if (type === 'consent.revoked') return of(stamp, 'end')
  return type === 'start.received' || type === 'start.undecided' || type === 'suppression.lifted' ? of(liftSeq, 'lift') : null
}

/** One record stands for all opt-outs of a batch that was imported. Null: it does not name as many as it says. */
export function importedOf(record: LogRecord, index: bigint): readonly (readonly [subject: string, Numbered])[] | null {
  const stops = readImportedStops(record.stops)
  if (stops === null || stops.length !== record.count) return null
  return stops
    .filter(({ subject }) => !isNobody(subject))
    .map(({ subject, seq, scope, place }) => {
      const own = { ...record, type: 'stop.recorded', subject, seq, scope, suppression: importedStopId(String(record.suppression), place) }
      return [subject, { seq, index, record: own, kind: 'stop' }] as const
    })
}

/** Whether a record may stand in the file of this person: it is of them, or of nobody in particular. */
export function mayConcern(record: LogRecord, person: string): boolean {
  return record.subject === undefined || record.subject === person
}

/** The numbers of this person's gate that the record took. */
export function numbersOf(record: LogRecord, index: bigint, person: string): readonly Numbered[] {
  if (record.type === 'stop.imported') return (importedOf(record, index) ?? []).flatMap(([subject, each]) => (subject === person ? [each] : []))
  const numbered = record.subject === person ? numberedOf(record, index) : null
  return numbered === null ? [] : [numbered]
}
