import { NophiError } from '../errors/nophi-error.js'
import { readInstant } from './next-lawful-instant.js'
import type { Region } from './rule.js'
import { ruleValue } from './rules-in-force.js'
import { dayMs } from './zone-clock.js'

export interface FrequencyLimits {
  readonly perDay?: number | undefined
  readonly perWeek?: number | undefined
  /** For a number that several patients share. */
  readonly perNumberDay?: number | undefined
}

export interface FrequencyQuery {
  readonly at: Date
  /** When this patient was sent what counts, in any order; older than seven days does no harm. */
  readonly patientSends: readonly Date[]
  /** The same for the number, whoever it was for. */
  readonly numberSends: readonly Date[]
  readonly sharedNumber: boolean
  readonly expiresAt: Date
  /** Through `checkPolicy`. Default: the rules of the region, 1 in 24 hours, 3 in 7 days, 3 in 24 hours a shared number. */
  readonly limits?: FrequencyLimits | undefined
  /** Default `us`. */
  readonly region?: Region | undefined
}

/** `until`: the next free slot if nothing else is sent meanwhile. `tooLate`: it comes when the text is of no use any more. */
export type FrequencyVerdict =
  | { readonly allowed: true; readonly rule: string }
  | {
      readonly allowed: false
      readonly code: 'frequency-day' | 'frequency-week' | 'frequency-number'
      readonly until: Date
      readonly tooLate: boolean
      readonly rule: string
    }

const hourMs = 3_600_000

/**
 * Had this patient, or a number that several share, its texts already? Windows roll: exactly 24 hours later the slot is free. Where
 * several limits object, the one that ends last is named. Source of the numbers: 47 CFR 64.1200(a)(9)(iv)(F), here for all care texts.
 */
export function frequencyVerdict(query: FrequencyQuery): FrequencyVerdict {
  const { patientSends, numberSends, sharedNumber, limits = {}, region = 'us' } = query
  const at = readInstant(query.at, 'at')
  const expiresAt = readInstant(query.expiresAt, 'expiresAt')
  const patientRule = `${region}.care.frequency`
  const numberRule = `${region}.number.frequency`
  const slots = [
    { code: 'frequency-day', rule: patientRule, freeAt: freeAt(patientSends, limitOf(limits.perDay, patientRule, 'perDay'), dayMs) },
    { code: 'frequency-week', rule: patientRule, freeAt: freeAt(patientSends, limitOf(limits.perWeek, patientRule, 'perWeek'), 7 * dayMs) },
    {
      code: 'frequency-number',
      rule: numberRule,
      freeAt: sharedNumber ? freeAt(numberSends, limitOf(limits.perNumberDay, numberRule, 'perDay'), dayMs) : Number.NEGATIVE_INFINITY,
    },
  ] as const
  const last = slots.reduce((latest, slot) => (slot.freeAt > latest.freeAt ? slot : latest))
  if (last.freeAt <= at) return { allowed: true, rule: patientRule }
  return { allowed: false, code: last.code, until: new Date(last.freeAt), tooLate: last.freeAt >= expiresAt, rule: last.rule }
}

/** The limit of one-time codes: five an hour and number. Asking for a code is a person's own act, so no other cap counts it. */
export function codeFrequencyVerdict(query: { readonly at: Date; readonly codeSends: readonly Date[]; readonly expiresAt: Date }): FrequencyVerdict {
  const rule = 'product.codes'
  const free = freeAt(query.codeSends, Number(ruleValue(rule, 'perHour')), hourMs)
  if (free <= readInstant(query.at, 'at')) return { allowed: true, rule }
  return { allowed: false, code: 'frequency-number', until: new Date(free), tooLate: free >= readInstant(query.expiresAt, 'expiresAt'), rule }
}

/** A send after `at`, by a clock that runs ahead, counts too: it fills its slot. */
function freeAt(sends: readonly Date[], limit: number, windowMs: number): number {
  const newest = sends.map((send) => readInstant(send, 'sends')).sort((a, b) => b - a)
  const blocking = newest[limit - 1]
  return blocking === undefined ? Number.NEGATIVE_INFINITY : blocking + windowMs
}

function limitOf(given: number | undefined, rule: string, name: string): number {
  const limit = given ?? Number(ruleValue(rule, name))
  if (!Number.isInteger(limit) || limit < 1) throw new NophiError('INVALID_OPTIONS', { path: `limits.${name}`, problem: 'not-a-positive-whole-number' })
  return limit
}
