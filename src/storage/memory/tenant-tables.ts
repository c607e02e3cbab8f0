import { type AuditTables, createAuditTables } from './audit-slice.js'
import { type ConsentTables, createConsentTables } from './consent-slice.js'
import { createLegalHoldTables, type LegalHoldTables } from './legal-hold-slice.js'
import { createMessageTables, type MessageTables } from './message-slice.js'
import { createMonitorTables, type MonitorTables } from './monitor-slice.js'
import { createPortalLinkTables, type PortalLinkTables } from './portal-link-slice.js'
import { createRateTables, type RateTables } from './rate-slice.js'
import { createReplayTables, type ReplayTables } from './replay-slice.js'
import { createSinkOutboxTables, type SinkOutboxTables } from './sink-outbox-slice.js'
import { createSubjectTables, type SubjectTables } from './subject-index.js'
import { createSubjectKeyTables, type SubjectKeyTables } from './subject-key-slice.js'
import { createSuppressionTables, type SuppressionTables } from './suppression-slice.js'
import { createSystemTables, type SystemTables } from './system-slice.js'

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
  readonly rates: RateTables
  readonly system: SystemTables
}

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
    rates: createRateTables(),
    system: createSystemTables(),
  }
}
