import type { Stores, StoresOf } from '../../ports/storage.js'
import { createAuditSlice } from './audit-slice.js'
import { createConsentSlice } from './consent-slice.js'
import { createMessageSlice } from './message-slice.js'
import { createMonitorSlice } from './monitor-slice.js'
import { createPortalLinkSlice } from './portal-link-slice.js'
import { createReplaySlice } from './replay-slice.js'
import { createSinkOutboxSlice } from './sink-outbox-slice.js'
import { createSubjectKeySlice } from './subject-key-slice.js'
import { createSuppressionSlice } from './suppression-slice.js'
import type { MemoryTransaction } from './tenant-tables.js'

/** The slices of one transaction, each made when it is first asked for. */
export function createMemoryStores(transaction: MemoryTransaction, clock: () => Date): StoresOf<keyof Stores> {
  const made: { -readonly [Name in keyof Stores]?: Stores[Name] } = {}
  return {
    get consent() {
      made.consent ??= createConsentSlice(transaction)
      return made.consent
    },
    get suppression() {
      made.suppression ??= createSuppressionSlice(transaction)
      return made.suppression
    },
    get messages() {
      made.messages ??= createMessageSlice(transaction)
      return made.messages
    },
    get audit() {
      made.audit ??= createAuditSlice(transaction)
      return made.audit
    },
    get replay() {
      made.replay ??= createReplaySlice(transaction)
      return made.replay
    },
    get subjectKeys() {
      made.subjectKeys ??= createSubjectKeySlice(transaction)
      return made.subjectKeys
    },
    get monitor() {
      made.monitor ??= createMonitorSlice(transaction)
      return made.monitor
    },
    get portalLinks() {
      made.portalLinks ??= createPortalLinkSlice(transaction)
      return made.portalLinks
    },
    get sinkOutbox() {
      made.sinkOutbox ??= createSinkOutboxSlice(transaction)
      return made.sinkOutbox
    },
    now: async () => clock().getTime(),
  }
}
