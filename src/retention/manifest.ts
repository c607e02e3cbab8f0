import type { Policy } from '../policy/index.js'
import { recordClasses, type StoredTable } from '../ports/record-class.js'
import { type RecordRule, recordRules } from './record-rules.js'
import type { RetentionRow } from './types.js'

type Days = Pick<Policy, 'bodyRetentionDays' | 'retentionDays'>

/** One row for each class of records that the storage's tables declare. */
export function manifestRows(tables: readonly StoredTable[], days: Days): readonly RetentionRow[] {
  return recordClasses.flatMap((name) => {
    const holding = tables.filter(({ classes }) => classes.includes(name)).map(({ table }) => table)
    if (holding.length === 0) return []
    const rule = recordRules[name]
    return [{ class: name, data: rule.data, where: `${holding.join(', ')}: ${rule.form}`, days: daysOf(rule, days), readers: rule.readers }]
  })
}

function daysOf({ days }: RecordRule, { bodyRetentionDays, retentionDays }: Days): number | 'forever' {
  if (typeof days === 'number' || days === 'forever') return days
  return days === 'bodyRetentionDays' ? bodyRetentionDays : retentionDays[days]
}
