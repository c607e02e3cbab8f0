import { type ConsentGrade, type ConsentSource, consentSources } from '../../domain/consent.js'
import { parsePhoneNumber } from '../../domain/parse-phone-number.js'
import type { PhoneNumber } from '../../domain/phone-number.js'
import type { Disclosure } from '../../domain/program.js'
import { isNophiError } from '../../errors/nophi-error.js'
import { identifier } from '../../ports/identifier.js'
import { gradeImported } from './grade-imported.js'
import { isLanguage, isPlainName, isVersionName } from './plain-name.js'
import { readDate } from './read-date.js'
import type { ConsentField, ConsentImportOptions, ConsentImportProblem, ConsentImportRow } from './types.js'

export interface ReadConsent {
  readonly line: number
  readonly phone: PhoneNumber
  readonly program: string
  readonly source: ConsentSource
  readonly grade: ConsentGrade
  readonly disclosure: Disclosure
  /** Null: nobody knows. */
  readonly occurredAt: Date | null
  readonly patient: string | null
  readonly signature: string | null
  readonly takenBy: string | null
  readonly guardian: string | null
  /** As `2027-01-03`, however the file writes it. */
  readonly guardianUntil: string | null
}

const longestCell = 500
/** Nobody texted patients before, so an earlier year is a date read wrongly. */
const earliest = Date.UTC(2000, 0, 1)

type Problem = { readonly problem: ConsentImportProblem }

/** What a row says, by the mapping alone. `declined`: it says no. Pure, and never throws for what a row holds. */
export function readRow(
  row: unknown,
  line: number,
  { mapping, programs }: Pick<ConsentImportOptions, 'mapping' | 'programs'>,
): ReadConsent | Problem | 'declined' {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { problem: 'not-a-row' }
  const cells = row as ConsentImportRow
  try {
    const text = (field: ConsentField | undefined): string | null => (field === undefined ? null : 'value' in field ? field.value : cellOf(cells, field.column))
    if (mapping.given !== undefined) {
      const said = cellOf(cells, mapping.given.column) ?? ''
      if (mapping.given.no?.includes(said) === true) return 'declined'
      if (!mapping.given.yes.includes(said)) return { problem: 'not-a-yes' }
    }
    const program = wordOf(cells, mapping.program)
    if (program === null) return { problem: 'no-program' }
    if (program === undefined || program === 'all' || !isPlainName(program) || (programs !== undefined && !programs.includes(program)))
      return { problem: 'unknown-program' }
    const named = mapping.source === undefined ? 'import' : wordOf(cells, mapping.source)
    const source = consentSources.find((each) => each === named)
    if (source === undefined) return { problem: 'unknown-source' }
    const written = mapping.givenAt === undefined ? null : cellOf(cells, mapping.givenAt.column)
    const date = written === null || mapping.givenAt === undefined ? null : readDate(written, mapping.givenAt.format, mapping.givenAt.zone)
    if (written !== null && date === null) return { problem: 'not-a-date' }
    if (date !== null && date.at.getTime() < earliest) return { problem: 'implausible-date' }
    const guardian = text(mapping.guardian)
    const lastDay = mapping.guardian?.until === undefined ? null : cellOf(cells, mapping.guardian.until.column)
    const end = lastDay === null ? null : readDate(lastDay, 'yyyy-MM-dd')
    if (lastDay !== null && end?.dayOnly !== true) return { problem: 'not-a-date' }
    // Somebody's right to act ends then, and nobody knows whose.
    if (end !== null && guardian === null) return { problem: 'not-a-value' }
    const version = text(mapping.wording)
    const language = text(mapping.language) ?? 'en'
    const listed = mapping.wordings?.some((words) => words.version === version) === true
    if (!isLanguage(language) || (version !== null && !listed && !isVersionName(version))) return { problem: 'not-a-value' }
    const disclosure = wordsOf(version, language, mapping.wordings ?? [])
    const patient = text(mapping.patient)
    if (patient !== null && !identifier.safeParse(patient).success) return { problem: 'not-a-value' }
    const signature = text(mapping.signature)
    const takenBy = text(mapping.takenBy)
    const dated = date === null ? 'never' : date.dayOnly ? 'day' : 'instant'
    return {
      line,
      phone: parsePhoneNumber(cellOf(cells, mapping.phone.column) ?? '', mapping.phone.defaultCountry),
      program,
      source,
      grade: gradeImported({ source, disclosure, signature, takenBy, dated }),
      disclosure,
      occurredAt: date?.at ?? null,
      patient,
      signature,
      takenBy,
      guardian,
      guardianUntil: end === null ? null : end.at.toISOString().slice(0, 10),
    }
  } catch (error) {
    if (isNophiError(error, 'INVALID_PHONE_NUMBER')) return { problem: 'not-a-phone-number' }
    if (error instanceof NotAValue) return { problem: 'not-a-value' }
    throw error
  }
}

class NotAValue extends Error {}

/** Null: empty, or not there. */
function cellOf(cells: ConsentImportRow, column: string): string | null {
  const cell = Object.hasOwn(cells, column) ? cells[column] : undefined
  if (cell === undefined || cell === null) return null
  if (typeof cell !== 'string' && typeof cell !== 'boolean' && !(typeof cell === 'number' && Number.isFinite(cell))) throw new NotAValue()
  const text = String(cell).trim()
  if (text.length > longestCell) throw new NotAValue()
  return text === '' ? null : text
}

/** Null: empty. Undefined: a word of the other system that the mapping does not explain. */
function wordOf(
  cells: ConsentImportRow,
  field: ConsentImportOptions['mapping']['program'] | NonNullable<ConsentImportOptions['mapping']['source']>,
): string | null | undefined {
  if ('value' in field) return field.value
  const said = cellOf(cells, field.column)
  if (said === null || !('words' in field)) return said
  return Object.hasOwn(field.words, said) ? field.words[said] : undefined
}

/** A version whose words nobody gave is known by its name alone. */
function wordsOf(version: string | null, language: string, known: readonly Disclosure[]): Disclosure {
  if (version === null) return { version: '', language, text: '' }
  return known.find((each) => each.version === version && each.language === language) ?? { version, language, text: '' }
}
