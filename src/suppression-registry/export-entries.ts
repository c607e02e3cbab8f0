import type { PhoneNumber } from '../domain/phone-number.js'
import type { Suppression } from '../domain/suppression.js'
import { pagesOf } from '../internal/pages-of.js'
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

/** Page by page, each in a transaction of its own, so that a long export holds nothing up. */
export async function* standingEntries(context: RegistryContext): AsyncGenerator<Entry> {
  const pages = pagesOf<Scanned>(pageSize, (last) => inTransaction(context, (stores) => scan(context, stores, last?.event.id ?? null)))
  for await (const page of pages) for (const { phone, event } of page) if (phone !== null) yield { phone, suppression: toSuppression(event), event }
}

interface Scanned {
  readonly event: GateEventRow
  /** Null: it stands no more, or its number is gone. */
  readonly phone: PhoneNumber | null
}

async function scan(context: RegistryContext, { suppression }: SuppressionStores, after: string | null): Promise<readonly Scanned[]> {
  const scanned: Scanned[] = []
  for (const event of await suppression.scan(after, pageSize))
    scanned.push({ event, phone: isOpenStop(event) ? await numberOfRecipient(context, suppression, event.subject) : null })
  return scanned
}

export async function* exportEntries(context: RegistryContext): AsyncGenerator<{ phone: PhoneNumber; suppression: Suppression }> {
  for await (const { phone, suppression } of standingEntries(context)) yield { phone, suppression }
}
