import { NophiError } from '../errors/nophi-error.js'

/** How long a reply may wait for a person before maintenance raises an alarm. */
export interface ReviewWithin {
  /** Of an urgent reply. 1 to 1,440. Default 15. */
  readonly urgentMinutes: number
  /** Of every other one. 1 to 10. Default 1: the legal limit for an opt-out is ten business days, 47 CFR 64.1200(a)(10). */
  readonly businessDays: number
}

const defaults: ReviewWithin = { urgentMinutes: 15, businessDays: 1 }
const most: ReviewWithin = { urgentMinutes: 1_440, businessDays: 10 }

/** Fills in the defaults. Throws `INVALID_OPTIONS` with the path. */
export function readReviewWithin(given: { readonly [Name in keyof ReviewWithin]?: number | undefined } = {}): ReviewWithin {
  const path = 'policy.reviewWithin'
  if (typeof given !== 'object' || given === null || Object.keys(given).some((name) => !Object.hasOwn(defaults, name)))
    throw new NophiError('INVALID_OPTIONS', { path, problem: 'unknown-option' })
  return { urgentMinutes: readLimit(given, 'urgentMinutes'), businessDays: readLimit(given, 'businessDays') }
}

function readLimit(given: { readonly [Name in keyof ReviewWithin]?: number | undefined }, name: keyof ReviewWithin): number {
  const value = given[name] ?? defaults[name]
  if (!Number.isInteger(value) || value < 1 || value > most[name])
    throw new NophiError('INVALID_OPTIONS', { path: `policy.reviewWithin.${name}`, problem: 'not-a-whole-number-in-range' })
  return value
}
