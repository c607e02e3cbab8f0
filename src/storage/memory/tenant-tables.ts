import type { StoredTable } from '../../ports/record-class.js'
import { type AuditTables, auditRecords, createAuditTables } from './audit-slice.js'
import { type ConsentTables, consentRecords, createConsentTables } from './consent-slice.js'
import { createLegalHoldTables, type LegalHoldTables, legalHoldRecords } from './legal-hold-slice.js'
import { createMessageTables, type MessageTables, messageRecords } from './message-tables.js'
import { createMonitorTables, type MonitorTables, monitorRecords } from './monitor-slice.js'
import { createNumberCheckTables, type NumberCheckTables, numberCheckRecords } from './number-check-slice.js'
import { createPeopleTables, type PeopleTables, peopleRecords } from './people-slice.js'
import { createPortalLinkTables, type PortalLinkTables, portalLinkRecords } from './portal-link-slice.js'
import { createProviderStateTables, type ProviderStateTables, providerStateRecords } from './provider-state-slice.js'
import { createRateTables, type RateTables, rateRecords } from './rate-slice.js'
import { createReplayTables, type ReplayTables, replayRecords } from './replay-slice.js'
import { createSinkOutboxTables, type SinkOutboxTables, sinkOutboxRecords } from './sink-outbox-slice.js'
import { createSubjectTables, type SubjectTables, subjectRecords } from './subject-index.js'
import { createSubjectKeyTables, type SubjectKeyTables, subjectKeyRecords } from './subject-key-slice.js'
import { createSuppressionTables, type SuppressionTables, suppressionRecords } from './suppression-slice.js'
import { createSystemTables, type SystemTables, systemRecords } from './system-slice.js'

/** Everything that one tenant has stored. */
export interface TenantTables {
  readonly subjects: SubjectTables
  readonly consent: ConsentTables
  readonly suppression: SuppressionTables
  readonly messages: MessageTables
  readonly audit: AuditTables
  readonly replay: ReplayTables
  readonly subjectKeys: SubjectKeyTables
  readonly monitor: MonitorTables
  readonly portalLinks: PortalLinkTables
  readonly sinkOutbox: SinkOutboxTables
  readonly legalHolds: LegalHoldTables
  readonly providerStates: ProviderStateTables
  readonly people: PeopleTables
  readonly rates: RateTables
  readonly numberChecks: NumberCheckTables
  readonly system: SystemTables
}

/** Every table of a tenant and what stands in it: the manifest is made of this. */
export const tenantRecords: readonly StoredTable[] = [
  ...subjectRecords,
  ...consentRecords,
  ...suppressionRecords,
  ...messageRecords,
  ...auditRecords,
  ...replayRecords,
  ...subjectKeyRecords,
  ...monitorRecords,
  ...portalLinkRecords,
  ...sinkOutboxRecords,
  ...legalHoldRecords,
  ...providerStateRecords,
  ...peopleRecords,
  ...rateRecords,
  ...numberCheckRecords,
  ...systemRecords,
]

export function createTenantTables(): TenantTables {
  return {
    subjects: createSubjectTables(),
    consent: createConsentTables(),
    suppression: createSuppressionTables(),
    messages: createMessageTables(),
    audit: createAuditTables(),
    replay: createReplayTables(),
    subjectKeys: createSubjectKeyTables(),
    monitor: createMonitorTables(),
    portalLinks: createPortalLinkTables(),
    sinkOutbox: createSinkOutboxTables(),
    legalHolds: createLegalHoldTables(),
    providerStates: createProviderStateTables(),
    people: createPeopleTables(),
    rates: createRateTables(),
    numberChecks: createNumberCheckTables(),
    system: createSystemTables(),
  }
}
