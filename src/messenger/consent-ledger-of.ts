import { buildConsentLedger, type ConsentLedgerWithin, type LedgerWiring } from '../consent-ledger/index.js'
import type { ConsentLedger } from '../domain/consent.js'
import { recordStop } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'
import { openTransaction } from './open-transaction.js'
import { noteConsent } from './people/link-number.js'
import { answeringLedger } from './sign-up/answering-ledger.js'
import { noteOptIn } from './sign-up/note-opt-in.js'
import { tellQueued } from './tell-queued.js'

/** The host's ledger, or ours over the messenger's storage; inside one transaction where its stores are given. */
export function consentLedgerOf(context: Context, stores?: AllStores): ConsentLedger {
  return context.hostLedger === null ? ownLedgerOf(context, stores) : answeringLedger(context, context.hostLedger)
}

export function ownLedgerOf(context: Context, stores?: AllStores): ConsentLedgerWithin {
  const { keys, tenant, runtime, journal, subjectKeys } = context
  const storage = stores === undefined ? context.storage : openTransaction(stores)
  return buildConsentLedger(
    { storage, keys, tenant, runtime, journal },
    {
      ...wiring,
      subjectKeys,
      rulesOf: (program) => context.programs.get(program) ?? {},
      disclosuresOf: (program) => context.programs.get(program)?.disclosures ?? [],
      async recorded(given, row) {
        const all = given as AllStores
        await noteConsent(all, row, () => runtime.id())
        const queued = await noteOptIn(context, all, row)
        // In a reply's transaction nothing of the host's is called.
        if (stores === undefined && queued !== null) await tellQueued(context, [queued])
      },
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
      occurredAt,
      actor,
      now,
    })
    return event.seq
  },
}
