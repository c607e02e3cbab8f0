import { consentFactsFrom } from '../../consent-ledger/index.js'
import type { Program } from '../../domain/program.js'
import type { SubjectKey } from '../../ports/subject.js'
import { suppressionVerdict } from '../../suppression-registry/index.js'
import type { AllStores, Settings } from '../context.js'
import type { ConsentGateFacts } from '../gates/gate-facts.js'
import { type Holder, notAsked } from './holder-facts.js'
import { lastConsentAt } from './last-consent.js'
import { lookAtHolder } from './look-at-holder.js'

export interface Looked {
  readonly subject: SubjectKey
  readonly program: Program
  readonly kind: string
  readonly patient: string | null
  /** Undefined: our own ledger, read here. */
  readonly hostConsent: ConsentGateFacts | null | undefined
}

/** Before a gate's transaction. `unasked` only where the text could leave otherwise: no number is disclosed for nothing. */
export async function lookBefore(context: Settings, stores: AllStores, { subject, program, kind, patient, hostConsent }: Looked): Promise<Holder> {
  const now = await stores.now()
  const [gate, rows] = await Promise.all([stores.suppression.readGate(subject), stores.consent.list(subject)])
  const granted = (hostConsent ?? consentFactsFrom(rows, program.id, new Date(now), program)).status === 'granted'
  if (!granted && program.legalBasis !== 'fcc-healthcare-exemption') return notAsked
  if (gate.stops > 0) {
    const events = await stores.suppression.events(subject)
    if (!suppressionVerdict({ gate, events, stamp: null, program: program.id, messageClass: program.messageClass }).sendable) return notAsked
  }
  return lookAtHolder(context, stores, { subject, program, kind, consentedAt: lastConsentAt(rows, patient, hostConsent ?? null), now })
}
