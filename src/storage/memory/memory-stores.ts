import type { Stores, StoresOf } from '../../ports/storage.js'
import { createAuditSlice } from './audit-slice.js'
import { createConsentSlice } from './consent-slice.js'
import { createLegalHoldSlice } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import { createMessageSlice } from './message-slice.js'
import { createMonitorSlice } from './monitor-slice.js'
import { createNumberCheckSlice } from './number-check-slice.js'
import { createPeopleSlice } from './people-slice.js'
import { createPortalLinkSlice } from './portal-link-slice.js'
import { createProviderStateSlice } from './provider-state-slice.js'
import { createRateSlice } from './rate-slice.js'
import { createReplaySlice } from './replay-slice.js'
import { createSinkOutboxSlice } from './sink-outbox-slice.js'
import { createSubjectKeySlice } from './subject-key-slice.js'
import { createSuppressionSlice } from './suppression-slice.js'
import { createSystemSlice } from './system-slice.js'
import type { TenantTables } from './tenant-tables.js'
import { createVaultSlice } from './vault-slice.js'

/** The slices of one transaction. Making them all costs less than a getter for each. */
export function createMemoryStores(transaction: MemoryTransaction<TenantTables>, clock: () => Date): StoresOf<keyof Stores> {
  return {
    consent: createConsentSlice(transaction),
    suppression: createSuppressionSlice(transaction),
    messages: createMessageSlice(transaction),
    audit: createAuditSlice(transaction),
    replay: createReplaySlice(transaction),
    subjectKeys: createSubjectKeySlice(transaction),
    monitor: createMonitorSlice(transaction),
    portalLinks: createPortalLinkSlice(transaction),
    sinkOutbox: createSinkOutboxSlice(transaction),
    vault: createVaultSlice(transaction),
    legalHolds: createLegalHoldSlice(transaction),
    providerStates: createProviderStateSlice(transaction),
    people: createPeopleSlice(transaction),
    rates: createRateSlice(transaction),
    numberChecks: createNumberCheckSlice(transaction),
    system: createSystemSlice(transaction),
    now: async () => clock().getTime(),
  }
}
