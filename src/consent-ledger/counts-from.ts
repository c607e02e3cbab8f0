import type { ConsentRow } from '../ports/consent-store.js'

/** When a consent counts from: its own time, but not later than its record, since hosts' clocks run ahead. */
export function countsFrom({ occurredAt, recordedAt }: Pick<ConsentRow, 'occurredAt' | 'recordedAt'>): number {
  return Math.min(occurredAt, recordedAt)
}
