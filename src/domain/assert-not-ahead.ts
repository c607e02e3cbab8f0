import { NophiError } from '../errors/nophi-error.js'

/** By how much a host's clock may run ahead. */
const toleranceMs = 5 * 60_000

export function isAhead(occurredAt: Date, now: number): boolean {
  return occurredAt.getTime() > now + toleranceMs
}

/** What has not happened yet is no consent and no opt-out. Throws `INVALID_REQUEST` at `occurredAt`. */
export function assertNotAhead(occurredAt: Date, now: number): void {
  if (isAhead(occurredAt, now)) throw new NophiError('INVALID_REQUEST', { path: 'occurredAt', problem: 'in the future' })
}
