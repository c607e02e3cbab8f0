import { asPhoneNumber } from '../domain/parse-phone-number.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import { type SuppressionSource, suppressionSources } from '../domain/suppression.js'
import { isNophiError } from '../errors/nophi-error.js'
import { ensureRecipient, recipientMacs } from '../ports/recipient-number.js'
import { honorBy } from './honor-by.js'
import { recordStop } from './record-stop.js'
import { inTransaction, journalStop, type RegistryContext } from './registry-context.js'
import { causeOf } from './suppress.js'
import { isOpenStop } from './to-suppression.js'
import { tryEnforce } from './try-enforce.js'
import type { ImportReport, ImportRow } from './types.js'

const batchSize = 500

interface Entry {
  readonly phone: PhoneNumber
  readonly source: SuppressionSource
}

type Bad = ImportReport['bad'][number]

export async function* importEntries(context: RegistryContext, rows: AsyncIterable<ImportRow> | Iterable<ImportRow>): AsyncGenerator<ImportReport> {
  let line = 0
  let entries: Entry[] = []
  let bad: Bad[] = []
  for await (const row of rows) {
    line += 1
    const read = readRow(row)
    if (typeof read === 'string') bad.push({ line, problem: read })
    else if (read !== null) entries.push(read)
    if (entries.length + bad.length >= batchSize) {
      yield { line, ...(await addAll(context, entries)), bad }
      entries = []
      bad = []
    }
  }
  if (entries.length + bad.length > 0 || line === 0) yield { line, ...(await addAll(context, entries)), bad }
}

/** A blank line says nothing and is no fault. */
function readRow(row: unknown): Entry | null | Bad['problem'] {
  const { phone, source = 'import' }: { phone?: unknown; source?: unknown } = typeof row === 'string' ? { phone: row.trim() } : ((row ?? {}) as object)
  if (typeof row === 'string' && phone === '') return null
  if (typeof phone !== 'string') return 'not-a-row'
  const known = suppressionSources.find((each) => each === source)
  if (known === undefined) return 'unknown-source'
  try {
    return { phone: asPhoneNumber(phone), source: known }
  } catch (error) {
    if (isNophiError(error, 'INVALID_PHONE_NUMBER')) return 'not-a-phone-number'
    throw error
  }
}

async function addAll(context: RegistryContext, entries: readonly Entry[]): Promise<{ added: number; known: number }> {
  const prepared = await Promise.all(entries.map(async (entry) => ({ ...entry, macs: await recipientMacs(context, entry.phone) })))
  if (prepared.length === 0) return { added: 0, known: 0 }
  return inTransaction(context, async (stores) => {
    const now = await stores.now()
    let added = 0
    for (const { phone, source, macs } of prepared) {
      const subject = await ensureRecipient(context, stores.suppression, macs, phone)
      const covered = (await stores.suppression.events(subject)).some((event) => isOpenStop(event) && event.scope === 'all' && event.cause === causeOf(source))
      if (covered) continue
      const place = { subject, id: context.runtime.id(), kind: 'stop', scope: 'all', transport: null, sender: null, occurredAt: null } as const
      const event = await recordStop(stores, { ...place, source, cause: causeOf(source), actor: 'import', now, honorBy: honorBy(now) })
      await journalStop(context, stores, 'stop.recorded', event)
      // Nothing in flight, the usual case: enforced by the same commit, so that a large list leaves no work behind.
      const enforced = await tryEnforce(stores, event, now)
      if (enforced?.first) await journalStop(context, stores, 'stop.enforced', enforced)
      added += 1
    }
    return { added, known: prepared.length - added }
  })
}
