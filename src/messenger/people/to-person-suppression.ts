import type { Suppression, SuppressionSource } from '../../domain/suppression.js'
import type { PersonRow } from '../../ports/people-store.js'
import { readScope } from '../../suppression-registry/index.js'

export const personIdPrefix = 'person:'

export function toPersonSuppression(row: PersonRow): Suppression {
  return {
    id: row.id,
    scope: readScope(row.scope),
    source: row.source as SuppressionSource,
    cause: row.kind === 'deceased' ? 'deceased' : 'opt-out',
    person: true,
    recordedAt: new Date(row.recordedAt),
    ...(row.enforcedAt === null ? {} : { enforcedAt: new Date(row.enforcedAt) }),
    inFlightAtStop: row.inFlight,
    honorBy: new Date(row.honorBy),
  }
}

/** A stop or a death that nothing has ended. */
export function forbidsPerson({ kind, endedAt }: Pick<PersonRow, 'kind' | 'endedAt'>): boolean {
  return (kind === 'stop' || kind === 'deceased') && endedAt === null
}
