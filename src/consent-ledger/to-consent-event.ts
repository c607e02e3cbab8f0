import type { ConsentEvent, ConsentGrade, ConsentSource } from '../domain/consent.js'
import type { ConsentRow } from '../ports/consent-store.js'
import { readStoredFacts } from './stored-facts.js'

export const grades: readonly ConsentGrade[] = ['A', 'B', 'C', 'D']

/** A grade that cannot be read is good for nothing. */
export function gradeOf({ grade }: Pick<ConsentRow, 'grade'>): ConsentGrade {
  return grades.find((each) => each === grade) ?? 'D'
}

export function toConsentEvent(row: ConsentRow): ConsentEvent {
  const event: { -readonly [Name in keyof ConsentEvent]: ConsentEvent[Name] } = {
    id: row.id,
    action: row.action as ConsentEvent['action'],
    program: row.program,
    source: row.source as ConsentSource,
    occurredAt: new Date(row.occurredAt),
    recordedAt: new Date(row.recordedAt),
    actor: row.actor,
  }
  if (row.action !== 'revoke') event.grade = gradeOf(row)
  const { imported, language } = readStoredFacts(row)
  if (language !== undefined) event.language = language
  if (imported !== undefined) event.importedFrom = imported
  if (row.disclosureVersion !== null) event.disclosureVersion = row.disclosureVersion
  return event
}
