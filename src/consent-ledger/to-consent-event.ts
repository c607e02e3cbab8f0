import type { ConsentEvent, ConsentGrade, ConsentSource } from '../domain/consent.js'
import type { ConsentRow } from '../ports/consent-store.js'

export const grades: readonly ConsentGrade[] = ['A', 'B', 'C', 'D']

/** A grade that cannot be read is good for nothing. */
export function gradeOf({ grade }: Pick<ConsentRow, 'grade'>): ConsentGrade {
  return grades.find((each) => each === grade) ?? 'D'
}

export function toConsentEvent(row: ConsentRow): ConsentEvent {
  return {
    id: row.id,
    action: row.action as ConsentEvent['action'],
    program: row.program,
    source: row.source as ConsentSource,
    ...(row.action === 'revoke' ? {} : { grade: gradeOf(row) }),
    ...(row.disclosureVersion === null ? {} : { disclosureVersion: row.disclosureVersion }),
    occurredAt: new Date(row.occurredAt),
    recordedAt: new Date(row.recordedAt),
    actor: row.actor,
  }
}
