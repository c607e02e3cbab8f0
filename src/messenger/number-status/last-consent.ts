import { countsFrom } from '../../consent-ledger/index.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { ConsentGateFacts } from '../gates/gate-facts.js'

/**
 * When the person last gave consent for this number. Another patient's word proves another holder, and counts only for a
 * text that names nobody. A yes without date or wording (grade D) proves nothing.
 */
export function lastConsentAt(rows: readonly ConsentRow[], patient: string | null, consent: ConsentGateFacts | null): number | null {
  const own = rows.filter((row) => row.action !== 'revoke' && row.grade !== 'D' && (patient === null || row.patient === null || row.patient === patient))
  const given = own.map(countsFrom)
  const { event } = consent?.status === 'granted' ? consent : { event: null }
  if (event !== null) given.push(event.occurredAt.getTime())
  return given.length === 0 ? null : Math.max(...given)
}
