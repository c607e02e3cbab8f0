import { NophiError } from '../errors/nophi-error.js'
import type { ConsentRow } from '../ports/consent-store.js'
import { type ConsentStores, journalConsent, type LedgerContext } from './ledger-context.js'

export async function appendRow(context: LedgerContext, stores: ConsentStores, row: ConsentRow): Promise<void> {
  // Ids are random: a known one is a broken store or a broken source of randomness.
  if ((await stores.consent.append(row)) !== 'appended') throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'a consent event of this id is there' })
  await journalConsent(context, stores, row)
}
