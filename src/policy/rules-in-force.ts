import { NophiError } from '../errors/nophi-error.js'
import { type Region, type Rule, regions } from './rule.js'
import { rules } from './rules.js'

/**
 * The rows that decide for a region at an instant: status `in-force`, begun, not ended. Dates are read as UTC days.
 * A region that we hold no rules for gives none. Throws `INVALID_OPTIONS` for an instant that is none.
 */
export function rulesInForce(region: Region, at: Date): Rule[] {
  if (!(at instanceof Date) || !Number.isFinite(at.getTime())) throw new NophiError('INVALID_OPTIONS', { path: 'at', problem: 'not-a-date' })
  if (!regions.includes(region)) return []
  return [...ofDay(region, at)]
}

const dayMs = 86_400_000
const lastDays = new Map<Region, { readonly day: number; readonly rules: readonly Rule[] }>()

/** The rows change with the day only, and every text asks. */
function ofDay(region: Region, at: Date): readonly Rule[] {
  const day = Math.floor(at.getTime() / dayMs)
  const known = lastDays.get(region)
  if (known?.day === day) return known.rules
  const date = at.toISOString().slice(0, 10)
  const inForce = rules.filter((rule) => (rule.region === region || rule.region === 'any') && isInForce(rule, date))
  lastDays.set(region, { day, rules: inForce })
  return inForce
}

export function isInForce({ status, effectiveFrom, effectiveTo }: Rule, day: string): boolean {
  return status === 'in-force' && (effectiveFrom === null || effectiveFrom <= day) && (effectiveTo === null || day < effectiveTo)
}

let rulesById: ReadonlyMap<string, Rule> | undefined

/** The row of this id, whatever its status. */
export function findRule(id: string): Rule | undefined {
  rulesById ??= new Map(rules.map((rule) => [rule.id, rule]))
  return rulesById.get(id)
}

/** A value of a row that the code cannot do without. */
export function ruleValue(id: string, name: string): string | number | boolean {
  const value = findRule(id)?.values[name]
  if (value === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'rules', problem: 'rule-missing', rule: id })
  return value
}
