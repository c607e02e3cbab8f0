import type { PhoneNumber } from '../domain/phone-number.js'
import type { Suppression } from '../domain/suppression.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import type { GateEventRow } from '../ports/suppression-store.js'
import { inTransaction, type RegistryContext } from './registry-context.js'
import { isOpenStop, toSuppression } from './to-suppression.js'

const pageSize = 500

export interface Entry {
  readonly phone: PhoneNumber
  readonly suppression: Suppression
  readonly event: GateEventRow
}

/** Page by page, each in a transaction of its own, so that a long export holds nothing up. */
export async function* standingEntries(context: RegistryContext): AsyncGenerator<Entry> {
  let after: string | null = null
  for (;;) {
    const cursor: string | null = after
    const page: { readonly entries: readonly Entry[]; readonly last: string | null } = await inTransaction(context, async (stores) => {
      const rows = await stores.suppression.scan(cursor, pageSize)
      const entries: Entry[] = []
      for (const event of rows.filter(isOpenStop)) {
        const phone = await numberOfRecipient(context, stores.suppression, event.subject)
        if (phone !== null) entries.push({ phone, suppression: toSuppression(event), event })
      }
      return { entries, last: rows.length < pageSize ? null : (rows.at(-1)?.id ?? null) }
    })
    yield* page.entries
    if (page.last === null) return
    after = page.last
  }
}

export async function* exportEntries(context: RegistryContext): AsyncGenerator<{ phone: PhoneNumber; suppression: Suppression }> {
  for await (const { phone, suppression } of standingEntries(context)) yield { phone, suppression }
}
