import { asPhoneNumber } from '../domain/parse-phone-number.js'
import { phoneNumberOrNull } from '../domain/phone-number-or-null.js'
import { type SuppressionScope, suppressionSources } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'
import { recordedName } from '../ports/actor-schema.js'
import { type Entry, importBatch } from './import-batch.js'
import type { RegistryContext } from './registry-context.js'
import { scopeText } from './scope-text.js'
import { type BadLine, badLineProblems, type ImportReport, type ImportRow } from './types.js'

const batchSize = 500

export async function* importEntries(context: RegistryContext, rows: AsyncIterable<ImportRow> | Iterable<ImportRow>): AsyncGenerator<ImportReport> {
  // A text is a row for each of its letters.
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows || Symbol.asyncIterator in rows))
    throw new NophiError('INVALID_REQUEST', { path: 'rows', problem: 'wrong-type' })
  let line = 0
  let told = false
  let entries: Entry[] = []
  let bad: BadLine[] = []
  for await (const row of rows) {
    line = lineOf(row) ?? line + 1
    const read = readRow(context, row)
    if (typeof read === 'string') bad.push({ line, problem: read })
    else if (read !== null) entries.push(read)
    if (entries.length + bad.length >= batchSize) {
      yield { line, ...(await importBatch(context, entries)), bad }
      told = true
      entries = []
      bad = []
    }
  }
  if (entries.length + bad.length > 0 || !told) yield { line, ...(await importBatch(context, entries)), bad }
}

/** A reader knows on which line of its file a row stands. */
function lineOf(row: unknown): number | null {
  const line: unknown = typeof row === 'object' && row !== null && 'line' in row ? row.line : null
  return Number.isSafeInteger(line) && (line as number) > 0 ? (line as number) : null
}

/** A blank line says nothing and is no fault. */
function readRow({ scopeOf }: RegistryContext, row: unknown): Entry | null | BadLine['problem'] {
  if (typeof row === 'object' && row !== null && 'problem' in row) return problemOf(row.problem)
  const given: { phone?: unknown; source?: unknown; scope?: unknown } = typeof row === 'string' ? { phone: row.trim() } : ((row ?? {}) as object)
  const { phone, source = 'import', scope = 'all' } = given
  if (typeof row === 'string' && phone === '') return null
  if (typeof phone !== 'string') return 'not-a-row'
  const known = suppressionSources.find((each) => each === source)
  if (known === undefined) return 'unknown-source'
  if (!isScope(scope)) return 'unknown-scope'
  const number = phoneNumberOrNull(() => asPhoneNumber(phone))
  return number === null ? 'not-a-phone-number' : { phone: number, source: known, scope: scopeText(scopeOf?.(scope, known) ?? scope) }
}

function problemOf(problem: unknown): BadLine['problem'] {
  return badLineProblems.find((each) => each === problem) ?? 'not-a-row'
}

function isScope(scope: unknown): scope is SuppressionScope {
  if (scope === 'all' || scope === 'marketing') return true
  return typeof scope === 'object' && scope !== null && 'program' in scope && recordedName.safeParse(scope.program).success
}
