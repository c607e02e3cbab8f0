import { openConsentDetail } from '../../consent-ledger/index.js'
import { isDamaged } from '../../ports/key-ring.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Context } from '../context.js'

/** By consent event: the words that were shown, where they are kept and can be opened. */
export async function wordsOfConsents({ subjectKeys }: Context, stores: AllStores, subject: SubjectKey): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>()
  for (const row of await stores.consent.list(subject)) {
    try {
      const detail = await openConsentDetail(subjectKeys, stores, row)
      if (detail !== null && detail.disclosure !== '') words.set(row.id, detail.disclosure)
    } catch (error) {
      // The record proves the hash of the words without them.
      if (!isDamaged(error)) throw error
    }
  }
  return words
}
