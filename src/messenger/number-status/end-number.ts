import type { PhoneNumber } from '../../domain/phone-number.js'
import type { SuppressionCause, SuppressionSource } from '../../domain/suppression.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { GateEventRow } from '../../ports/suppression-store.js'
import { isOpenStop, recordStop } from '../../suppression-registry/index.js'
import { answerInTime } from '../answer-in-time.js'
import { consentLedgerOf } from '../consent-ledger-of.js'
import { type AllStores, type Context, inTransaction } from '../context.js'
import { ledgerTimeoutMs } from '../guarded-ledger.js'
import { tellSinks } from '../tell-sinks.js'
import { writeLeaf } from '../write-leaf.js'

export interface NumberEnd {
  readonly subject: SubjectKey
  readonly phone: PhoneNumber
  readonly cause: Extract<SuppressionCause, 'deactivated' | 'reassigned' | 'number-changed'>
  readonly source: SuppressionSource
  /** Since when its holder is another, as far as anybody said. */
  readonly occurredAt: Date
  readonly actor: string
}

/**
 * A number whose holder is not whom we knew: a stop of everything, and the end of every consent for it. Null: it is
 * stopped for this cause already, and nobody has consented since. A ledger of the host's is told after the commit: see `endHostConsent`.
 */
export async function endNumber(context: Context, stores: AllStores, end: NumberEnd): Promise<GateEventRow | null> {
  const { subject, phone, cause, source, occurredAt, actor } = end
  const events = await stores.suppression.events(subject)
  const standing = events.filter((event) => isOpenStop(event) && event.cause === cause)
  // Consent that saw the stop could lift it, and would outlive this end.
  const consents = standing.length === 0 ? [] : await stores.consent.list(subject)
  if (standing.some(({ seq }) => consents.every((row) => row.action === 'revoke' || row.stamp < seq))) return null
  const stop = await recordStop(stores, {
    subject,
    id: `${cause}:${context.runtime.id()}`,
    source,
    cause,
    occurredAt: occurredAt.getTime(),
    actor,
    now: await stores.now(),
  })
  await tellSinks(context, stores, stop, true)
  const { id, seq, scope, inFlight } = stop
  await writeLeaf(context, stores, 'stop.recorded', subject, { suppression: id, seq, scope, source, cause, inFlight, by: actor })
  if (context.hostLedger === null) await consentLedgerOf(context, stores).revoke(revocationOf({ phone, occurredAt, actor }))
  return stop
}

/** A failure leaves the stop as it stands, and a record of what the ledger was not told. */
export async function endHostConsent(context: Context, end: Pick<NumberEnd, 'phone' | 'occurredAt' | 'actor'>): Promise<void> {
  const { hostLedger, runtime } = context
  if (hostLedger === null) return
  const told = await answerInTime(runtime, ledgerTimeoutMs, async () => {
    await hostLedger.revoke(revocationOf(end))
    return true
  })
  if (told === null)
    await inTransaction(context, (stores) => writeLeaf(context, stores, 'consent.ledger-failed', null, { change: 'revoke', program: 'all', by: end.actor }))
}

function revocationOf({ phone, occurredAt, actor }: Pick<NumberEnd, 'phone' | 'occurredAt' | 'actor'>): {
  readonly phone: PhoneNumber
  readonly program: 'all'
  readonly source: 'import'
  readonly occurredAt: Date
  readonly actor: { readonly id: string; readonly roles: readonly string[] }
} {
  return { phone, program: 'all', source: 'import', occurredAt, actor: { id: actor, roles: ['service'] } }
}
