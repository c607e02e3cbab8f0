import { NophiError } from '../errors/nophi-error.js'

/** Days that records are kept. Longer is free; shorter than the floor throws `INVALID_OPTIONS`, and no override exists. */
export interface RetentionDays {
  /** After a revocation ended it. Floor and default 2,192. A consent in force is never purged. */
  readonly consents: number
  /** After its last status. Floor and default 2,192; receipts go with it, its idempotency key 400 days later. */
  readonly messages: number
  /** After the permit. Floor and default 2,192. */
  readonly attempts: number
  /** After it came. Floor and default 2,192; its words go after 90 days at most. */
  readonly replies: number
  /** After the webhook. Floor and default 400. */
  readonly replayKeys: number
  /** Which other system was told of which opt-out, after it acknowledged. Floor and default 2,192. */
  readonly sinkNotices: number
}

/** Six years, with the leap days that six years can hold: 45 CFR 164.316(b)(2)(i), 164.530(j)(2). */
export const legalFloorDays: number = 6 * 365 + 2
/** A key asked again within this time, also after its message was purged, is known and never a send. */
export const idempotencyFloorDays = 400

export const retentionFloors: RetentionDays = {
  consents: legalFloorDays,
  messages: legalFloorDays,
  attempts: legalFloorDays,
  replies: legalFloorDays,
  replayKeys: idempotencyFloorDays,
  sinkNotices: legalFloorDays,
}

const mostDays = 36_500

/** Fills in the floors. Throws `INVALID_OPTIONS` with the path. */
export function readRetentionDays(given: Partial<Record<keyof RetentionDays, number | undefined>> | undefined): RetentionDays {
  const days: Record<keyof RetentionDays, number> = { ...retentionFloors }
  for (const [name, value] of Object.entries(given ?? {})) {
    const path = `policy.retentionDays.${name}`
    if (!Object.hasOwn(retentionFloors, name)) throw new NophiError('INVALID_OPTIONS', { path: 'policy.retentionDays', problem: 'unknown-option' })
    if (value === undefined) continue
    if (!Number.isInteger(value) || value > mostDays) throw new NophiError('INVALID_OPTIONS', { path, problem: 'not-a-whole-number-in-range' })
    const floor = retentionFloors[name as keyof RetentionDays]
    if (value < floor) throw new NophiError('INVALID_OPTIONS', { path, problem: 'below-the-floor', floor })
    days[name as keyof RetentionDays] = value
  }
  return days
}
