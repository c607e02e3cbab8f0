import { NophiError } from '../errors/nophi-error.js'
import { spansWithin } from './day-span.js'
import { type HostHours, hostSpans } from './host-hours.js'
import { hoursPlan } from './hours-plan.js'
import { type RetentionDays, readRetentionDays } from './retention-days.js'
import { type ReviewWithin, readReviewWithin } from './review-within.js'
import { type Region, regions } from './rule.js'
import { ruleValue } from './rules-in-force.js'

/** A named person's decision to go past one row of the rules, kept with the policy. */
export interface RuleOverride {
  /** Row id, for instance `us.care.hours`. */
  readonly rule: string
  readonly reason: string
  readonly approvedBy: string
}

/** Narrower than the rules is free; wider throws `INVALID_OPTIONS` unless an override names the row and the reason. */
export interface PolicyOptions {
  /** Default `us`. */
  readonly region?: Region | undefined
  /** `{ from: '20:00', to: '08:00' }`: nothing of the care class goes in between, local to the recipient. Default that. */
  readonly quietHours?: { readonly from: string; readonly to: string } | undefined
  /** Texts a patient. Default 1 in 24 hours, 3 in 7 days. */
  readonly perPatient?: { readonly perDay: number; readonly perWeek: number } | undefined
  /** Where several patients use a number: texts go for all of them; only those that name their patient; none before a person decided. Default `named-patient`. */
  readonly sharedPhone?: 'all' | 'named-patient' | 'hold' | undefined
  /** Days a sent text is kept, encrypted, after its final status: 0 to 3650. Default 0, erased at once. */
  readonly bodyRetentionDays?: number | undefined
  /**
   * When a number status is asked, and what its silence means. `afterDays`: that many days after the number last proved its
   * holder, 1 to 90, default 90. `required`: without an answer a text of these programs, or of all, waits for a person;
   * default false, then the decision tells.
   */
  readonly numberCheck?: { readonly afterDays?: number | undefined; readonly required?: boolean | readonly string[] | undefined } | undefined
  /** Days that records are kept, each at least its floor. Default: the floors. */
  readonly retentionDays?: { readonly [Name in keyof RetentionDays]?: number | undefined } | undefined
  /** How long a reply may wait for a person before `maintain()` raises `review-late` or `urgent-review-late`. */
  readonly reviewWithin?: { readonly [Name in keyof ReviewWithin]?: number | undefined } | undefined
  readonly overrides?: readonly RuleOverride[] | undefined
}

/** Every default filled in. Give `quietHours` and `perPatient` to the verdicts as they are. */
export interface Policy {
  readonly region: Region
  readonly quietHours?: HostHours | undefined
  readonly perPatient: { readonly perDay: number; readonly perWeek: number }
  readonly sharedPhone: 'all' | 'named-patient' | 'hold'
  readonly bodyRetentionDays: number
  readonly numberCheck: { readonly afterDays: number; readonly required: boolean | readonly string[] }
  readonly retentionDays: RetentionDays
  readonly reviewWithin: ReviewWithin
  /** The overrides that were needed, for the record. */
  readonly overrides: readonly RuleOverride[]
}

const optionNames = ['region', 'quietHours', 'perPatient', 'sharedPhone', 'bodyRetentionDays', 'numberCheck', 'retentionDays', 'reviewWithin', 'overrides']
const sharedPhones = ['all', 'named-patient', 'hold'] as const

/** Checks a host's policy once, at construction. Throws `INVALID_OPTIONS` with the path and, where it is too wide, the row that it would widen. */
export function checkPolicy(options: PolicyOptions = {}): Policy {
  refuseUnknown(options, optionNames, 'policy')
  const region = oneOf(options.region ?? 'us', regions, 'policy.region')
  const overrides = readOverrides(options.overrides)
  const used = new Set<RuleOverride>()
  const overrideOf = (rule: string, path: string): RuleOverride => {
    const override = overrides.find((candidate) => candidate.rule === rule)
    if (override === undefined) throw invalid(path, 'wider-than-rule', rule)
    used.add(override)
    return override
  }
  const quietHours = options.quietHours === undefined ? undefined : readHours(options.quietHours, region, overrideOf)
  const policy = {
    region,
    ...(quietHours === undefined ? {} : { quietHours }),
    perPatient: readLimits(options.perPatient, region, overrideOf),
    sharedPhone: oneOf(options.sharedPhone ?? 'named-patient', sharedPhones, 'policy.sharedPhone'),
    bodyRetentionDays: wholeNumber(options.bodyRetentionDays ?? 0, 0, 3_650, 'policy.bodyRetentionDays'),
    numberCheck: readNumberCheck(options.numberCheck),
    retentionDays: readRetentionDays(options.retentionDays),
    reviewWithin: readReviewWithin(options.reviewWithin),
  }
  return { ...policy, overrides: [...used] }
}

type OverrideOf = (rule: string, path: string) => RuleOverride

function readHours(hours: { readonly from: string; readonly to: string }, region: Region, overrideOf: OverrideOf): HostHours {
  const path = 'policy.quietHours'
  refuseUnknown(hours, ['from', 'to'], path)
  const { from, to } = hours
  const { rule, plan } = hoursPlan('care', region, [])
  if (spansWithin(hostSpans(hours, path), plan(0))) return { from, to }
  return { from, to, override: { reason: overrideOf(rule, path).reason } }
}

function readLimits(limits: PolicyOptions['perPatient'], region: Region, overrideOf: OverrideOf): { perDay: number; perWeek: number } {
  const path = 'policy.perPatient'
  const rule = `${region}.care.frequency`
  const most = { perDay: Number(ruleValue(rule, 'perDay')), perWeek: Number(ruleValue(rule, 'perWeek')) }
  if (limits === undefined) return most
  refuseUnknown(limits, ['perDay', 'perWeek'], path)
  const perDay = wholeNumber(limits.perDay, 1, 100, `${path}.perDay`)
  const perWeek = wholeNumber(limits.perWeek, 1, 700, `${path}.perWeek`)
  if (perDay > most.perDay) overrideOf(rule, `${path}.perDay`)
  if (perWeek > most.perWeek) overrideOf(rule, `${path}.perWeek`)
  return { perDay, perWeek }
}

/** No override goes past the 90 days: a number is given to somebody else from 45 days after it was given up. */
function readNumberCheck(check: PolicyOptions['numberCheck'] = {}): Policy['numberCheck'] {
  const path = 'policy.numberCheck'
  refuseUnknown(check, ['afterDays', 'required'], path)
  const { afterDays = 90, required = false } = check
  const named = Array.isArray(required) && required.every((program) => typeof program === 'string')
  if (typeof required !== 'boolean' && !named) throw invalid(`${path}.required`, 'not-one-of-the-values')
  return { afterDays: wholeNumber(afterDays, 1, 90, `${path}.afterDays`), required }
}

function readOverrides(overrides: readonly RuleOverride[] | undefined): readonly RuleOverride[] {
  if (overrides === undefined) return []
  if (!Array.isArray(overrides)) throw invalid('policy.overrides', 'not-a-list')
  return overrides.map((override: RuleOverride, index) => {
    const path = `policy.overrides.${index}`
    refuseUnknown(override, ['rule', 'reason', 'approvedBy'], path)
    for (const name of ['rule', 'reason', 'approvedBy'] as const) {
      if (typeof override[name] !== 'string' || override[name].trim() === '') throw invalid(`${path}.${name}`, 'missing')
    }
    return { rule: override.rule, reason: override.reason, approvedBy: override.approvedBy }
  })
}

function refuseUnknown(value: unknown, names: readonly string[], path: string): void {
  if (typeof value !== 'object' || value === null) throw invalid(path, 'not-an-object')
  const unknown = Object.keys(value).filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new NophiError('INVALID_OPTIONS', { path, problem: 'unknown-option', faults: unknown.length })
}

function oneOf<const T extends readonly string[]>(value: unknown, allowed: T, path: string): T[number] {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw invalid(path, 'not-one-of-the-values')
  return found
}

function wholeNumber(value: unknown, least: number, most: number, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) throw invalid(path, 'not-a-whole-number-in-range')
  return value
}

function invalid(path: string, problem: string, rule?: string): NophiError {
  return new NophiError('INVALID_OPTIONS', rule === undefined ? { path, problem } : { path, problem, rule })
}
