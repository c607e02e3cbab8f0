import { parseUnwantedNumber } from '../../domain/parse-phone-number.js'
import { phoneNumberOrNull } from '../../domain/phone-number-or-null.js'
import type { SuppressionScope, SuppressionSource } from '../../domain/suppression.js'
import { readScope } from '../scope-text.js'
import type { ImportRow } from '../types.js'

/** What a file says of one number. Undefined or empty: it does not say. */
export interface ListCells {
  readonly phone: unknown
  readonly source?: unknown
  readonly scope?: unknown
}

/** A row for `importEntries`, which judges what it does not know. */
export function listRow(line: number, { phone, source, scope }: ListCells, defaultCountry: string | undefined): ImportRow {
  if (typeof phone !== 'string') return { line, problem: 'not-a-row' }
  const text = unguarded(phone.trim())
  const number = defaultCountry === undefined ? text : (phoneNumberOrNull(() => parseUnwantedNumber(text, defaultCountry))?.reveal() ?? null)
  if (number === null) return { line, problem: 'not-a-phone-number' }
  const reach = scopeOf(scope)
  if (reach === null) return { line, problem: 'unknown-scope' }
  const from = typeof source === 'string' ? source.trim() : source
  return {
    line,
    phone: number,
    ...(from === undefined || from === null || from === '' ? {} : { source: from as SuppressionSource }),
    ...(reach === undefined ? {} : { scope: reach }),
  }
}

/** Null: a scope that nobody can mean. What is not said covers everything. */
function scopeOf(value: unknown): SuppressionScope | undefined | null {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'object') return value as SuppressionScope
  if (typeof value !== 'string') return null
  const text = unguarded(value.trim())
  return text === 'all' || text === 'marketing' || text.startsWith('program:') ? readScope(text) : null
}

/** Without the apostrophe by which a spreadsheet is kept from reading a cell as a formula. */
function unguarded(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}
