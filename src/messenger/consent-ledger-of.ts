import { buildConsentLedger, type ConsentLedgerWithin, type LedgerWiring } from '../consent-ledger/index.js'
import type { ConsentLedger } from '../domain/consent.js'
import { honorBy, recordStop } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'
import { openTransaction } from './open-transaction.js'
import { noteConsent } from './people/link-number.js'

type LedgerContext = Pick<Context, 'storage' | 'keys' | 'tenant' | 'runtime' | 'journal' | 'hostLedger' | 'subjectKeys'>

/** The host's ledger, or ours over the messenger's storage; inside one transaction where its stores are given. */
export function consentLedgerOf(context: LedgerContext, stores?: AllStores): ConsentLedger {
  return context.hostLedger ?? ownLedgerOf(context, stores)
}

export function ownLedgerOf(context: LedgerContext, stores?: AllStores): ConsentLedgerWithin {
  const { keys, tenant, runtime, journal, subjectKeys } = context
  const storage = stores === undefined ? context.storage : openTransaction(stores)
  return buildConsentLedger(
    { storage, keys, tenant, runtime, journal },
    {
      ...wiring,
      subjectKeys,
      recorded: (given, row) => noteConsent(given as AllStores, row, () => runtime.id()),
    },
  )
}

/** A revocation takes a number of the gate, so that what was queued before it is dead whenever it becomes visible. */
const wiring: LedgerWiring = {
  async numberRevocation(stores, { id, subject, program, source, occurredAt, actor }) {
    const all = stores as AllStores
    const now = await all.now()
    const event = await recordStop(all, {
      subject,
      id: `revoke:${id}`,
      kind: 'revoke',
      scope: program === 'all' ? 'all' : `program:${program}`,
      source,
      cause: 'opt-out',
      transport: null,
      sender: null,
      occurredAt,
      actor,
      now,
      honorBy: honorBy(now),
    })
    return event.seq
  },
}
