import { type ConsentDetail, openConsentDetail } from '../../consent-ledger/index.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import { isDamaged } from '../../ports/key-ring.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { AllStores, Services } from '../context.js'

/** Each consent event of one phone number with what is kept of it under the person's key; null: nothing, or nothing that opens. */
export async function openDetails(
  { subjectKeys }: Services,
  stores: AllStores,
  subject: SubjectKey,
): Promise<readonly (readonly [row: ConsentRow, detail: ConsentDetail | null])[]> {
  const rows = await stores.consent.list(subject)
  return Promise.all(
    rows.map(async (row) => {
      try {
        return [row, await openConsentDetail(subjectKeys, stores, row)] as const
      } catch (error) {
        if (isDamaged(error)) return [row, null] as const
        throw error
      }
    }),
  )
}
