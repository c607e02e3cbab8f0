import { safelySync } from '../../errors/safe-error.js'
import type { PersonRow } from '../../ports/people-store.js'

/** Where a stop or a death stands in the order of what is recorded of the person: later than its record only if a clock had been set back. */
export function standsAt({ facts, recordedAt }: Pick<PersonRow, 'facts' | 'recordedAt'>): number {
  const { after } = safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(facts) as { after?: unknown }, { problem: 'a row of a person that cannot be read' })
  return typeof after === 'number' ? after + 1 : recordedAt
}
