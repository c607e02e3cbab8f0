import type { PhoneNumber } from '../domain/phone-number.js'
import type { Suppression } from '../domain/suppression.js'
import { NophiError } from '../errors/nophi-error.js'
import { pagesOf } from '../internal/pages-of.js'
import { isDamaged } from '../ports/key-ring.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { inTransaction, type RegistryContext, type SuppressionStores } from './registry-context.js'
import { isOpenStop, toSuppression } from './to-suppression.js'

const pageSize = 500

export interface Entry {
  readonly phone: PhoneNumber
  readonly suppression: Suppression
  readonly event: GateEventRow
}

/**
 * Page by page, each in a transaction of its own, so that a long export holds nothing up. Where numbers were damaged it
 * gives all others first, and throws at its end: `KEY_UNAVAILABLE` with `damaged`, how many `rows`, and the first one's `id`.
 */
export async function* standingEntries(context: RegistryContext): AsyncGenerator<Entry> {
  const damaged: string[] = []
  const pages = pagesOf<Scanned>(pageSize, (last) => inTransaction(context, (stores) => scan(context, stores, last?.event.id ?? null)))
  for await (const page of pages) {
    for (const { phone, event } of page) {
      if (phone === 'damaged') damaged.push(event.id)
      else if (phone !== null) yield { phone, suppression: toSuppression(event), event }
    }
  }
  const [id] = damaged
  if (id !== undefined) throw new NophiError('KEY_UNAVAILABLE', { problem: 'damaged', rows: damaged.length, id })
}

interface Scanned {
  readonly event: GateEventRow
  /** Null: it stands no more, or its number is gone. */
  readonly phone: PhoneNumber | 'damaged' | null
}

async function scan(context: RegistryContext, { suppression }: SuppressionStores, after: string | null): Promise<readonly Scanned[]> {
  const scanned: Scanned[] = []
  for (const event of await suppression.scan(after, pageSize))
    scanned.push({ event, phone: isOpenStop(event) ? await readNumber(context, suppression, event) : null })
  return scanned
}

async function readNumber(context: RegistryContext, index: SuppressionStores['suppression'], { subject }: GateEventRow): Promise<Scanned['phone']> {
  try {
    return await numberOfRecipient(context, index, subject)
  } catch (error) {
    if (isDamaged(error)) return 'damaged'
    throw error
  }
}

export async function* exportEntries(context: RegistryContext): AsyncGenerator<{ phone: PhoneNumber; suppression: Suppression }> {
  for await (const { phone, suppression } of standingEntries(context)) yield { phone, suppression }
}
