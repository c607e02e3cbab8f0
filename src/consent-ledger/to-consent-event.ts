import type { ConsentEvent, ConsentGrade, ConsentSource } from '../domain/consent.js'
import type { ConsentRow } from '../ports/consent-store.js'

export function toConsentEvent(row: ConsentRow): ConsentEvent {
  return {
    id: row.id,
    action: row.action as ConsentEvent['action'],
    program: row.program,
    source: row.source as ConsentSource,
    ...(row.action === 'revoke' ? {} : { grade: row.grade as ConsentGrade }),
    ...(row.disclosureVersion === null ? {} : { disclosureVersion: row.disclosureVersion }),
    occurredAt: new Date(row.occurredAt),
    recordedAt: new Date(row.recordedAt),
    actor: row.actor,
  }
}
