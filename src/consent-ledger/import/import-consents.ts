import { parseOrThrow } from '../../errors/parse-options.js'
import type { LedgerContext } from '../ledger-context.js'
import { importSchema } from './import-schema.js'
import { type ReadConsent, readRow } from './read-row.js'
import { storeConsents } from './store-consents.js'
import type { ConsentImportOptions, ConsentImportReport, ConsentImportRow } from './types.js'

const batchSize = 500

/** Reads, stores and reports batch by batch: memory is bounded, each batch is a transaction, and a run that broke off is run again from the start. */
export async function* importConsents(
  context: LedgerContext,
  rows: AsyncIterable<ConsentImportRow> | Iterable<ConsentImportRow>,
  given: ConsentImportOptions,
): AsyncGenerator<ConsentImportReport> {
  const options = parseOrThrow(importSchema, given, 'INVALID_REQUEST')
  let line = (options.file.firstLine ?? 1) - 1
  let batch = emptyBatch()
  let reported = false
  for await (const row of rows) {
    line += 1
    const read = readRow(row, line, options)
    if (read === 'declined') batch.declined += 1
    else if ('problem' in read) batch.bad.push({ line, problem: read.problem })
    else if (hasOtherWords(context, read)) batch.bad.push({ line, problem: 'other-wording' })
    else batch.consents.push(read)
    if (batch.consents.length + batch.bad.length + batch.declined < batchSize) continue
    yield await report(context, options, batch, line)
    reported = true
    batch = emptyBatch()
  }
  if (!reported || batch.consents.length + batch.bad.length + batch.declined > 0) yield await report(context, options, batch, line)
}

/** Words that are not those of the program's own version, as `consent.record` refuses them: nobody could tell which of the two were shown. */
function hasOtherWords({ disclosuresOf }: LedgerContext, { program, disclosure: { version, language, text } }: ReadConsent): boolean {
  const known = disclosuresOf?.(program).find((words) => words.version === version && words.language === language)
  return known !== undefined && text !== '' && text !== known.text
}

interface Batch {
  readonly consents: ReadConsent[]
  readonly bad: ConsentImportReport['bad'][number][]
  declined: number
}

function emptyBatch(): Batch {
  return { consents: [], bad: [], declined: 0 }
}

async function report(context: LedgerContext, options: ConsentImportOptions, batch: Batch, line: number): Promise<ConsentImportReport> {
  const { accepted, superseded, known, bad } = await storeConsents(context, options, batch.consents)
  return { line, accepted, superseded, known, declined: batch.declined, bad: [...batch.bad, ...bad].sort((one, other) => one.line - other.line) }
}
