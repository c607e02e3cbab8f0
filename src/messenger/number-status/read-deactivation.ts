import { parsePhoneNumber } from '../../domain/parse-phone-number.js'
import type { PhoneNumber } from '../../domain/phone-number.js'
import { phoneNumberOrNull } from '../../domain/phone-number-or-null.js'
import type { DeactivationReport } from './types.js'

export interface Deactivation {
  readonly line: number
  readonly phone: PhoneNumber
  /** The day, by its first instant in UTC. Null: not said. */
  readonly day: number | null
}

type Problem = DeactivationReport['bad'][number]['problem']

const northAmerican = /^[2-9]\d{9}$/
const dayPattern = /^(\d{4})-?(\d{2})-?(\d{2})$/

/** Null: a blank line, which says nothing and is no fault. Pure. */
export function readDeactivation(row: unknown, line: number, defaultCountry: string): Deactivation | Problem | null {
  if (typeof row === 'string' && row.trim() === '') return null
  const [number, date] = typeof row === 'string' ? row.split(',').map(cellOf) : membersOf(row)
  if (typeof number !== 'string' || (date !== undefined && typeof date !== 'string')) return 'not-a-row'
  const day = date === undefined || date === '' ? null : dayOf(date)
  if (day === undefined) return 'not-a-date'
  const phone = phoneNumberOrNull(() =>
    defaultCountry === 'US' && northAmerican.test(number) ? parsePhoneNumber(`+1${number}`) : parsePhoneNumber(number, defaultCountry),
  )
  return phone === null ? 'not-a-phone-number' : { line, phone, day }
}

function cellOf(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1')
}

function membersOf(row: unknown): readonly unknown[] {
  if (typeof row !== 'object' || row === null) return []
  const { phone, deactivatedOn } = row as { readonly phone?: unknown; readonly deactivatedOn?: unknown }
  return [phone, deactivatedOn]
}

/** Undefined: no day of the calendar. */
function dayOf(text: string): number | undefined {
  const [, year, month, day] = dayPattern.exec(text) ?? []
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return new Date(at).getUTCDate() === Number(day) && new Date(at).getUTCMonth() === Number(month) - 1 ? at : undefined
}
