import { countsFrom } from '../../consent-ledger/index.js'
import type { ConsentRow } from '../../ports/consent-store.js'
import type { ConsentGateFacts } from '../gates/gate-facts.js'

/** Where the person was at a screen or a phone as they said yes: paper and a desk's list are written up later. */
const awake: readonly string[] = ['web-form', 'portal', 'text-keyword', 'phone-call']

/** When the person last signed up for a program, or confirmed it, by web or phone. `consents`: all of the number in our ledger. */
export function signedUpAt(consents: readonly ConsentRow[], program: string, consent: ConsentGateFacts | null): number | null {
  const own = consents.filter((row) => row.program === program && (row.action === 'opt-in' || row.action === 'confirm') && awake.includes(row.source))
  const times = own.map(countsFrom)
  const event = consent?.event ?? null
  if (event !== null && event.action === 'opt-in' && awake.includes(event.source)) times.push(Math.min(event.occurredAt.getTime(), event.recordedAt.getTime()))
  return times.length === 0 ? null : Math.max(...times)
}
