// The root, written by hand: the only file that decides what the root offers.
export type { AccessAction, AccessControl, AccessControlOptions, AccessDecision, AccessResource } from './access/index.js'
export { accessActions, createAccessControl, defaultRoles } from './access/index.js'
export type {
  AnchorReading,
  AnchorStanding,
  Assurance,
  AuditLog,
  AuditLogOptions,
  FileAnchorOptions,
  HttpAnchorOptions,
  NoteSigner,
  ReopenEvent,
} from './audit-log/index.js'
export { createAuditLog, fileAnchor, httpAnchor } from './audit-log/index.js'
export type { BehaviorMonitor, BehaviorMonitorOptions } from './behavior-monitor/index.js'
export { createBehaviorMonitor } from './behavior-monitor/index.js'
export type {
  ConsentDateFormat,
  ConsentField,
  ConsentImportOptions,
  ConsentImportProblem,
  ConsentImportReport,
  ConsentImportRow,
  ConsentLedgerOptions,
  ConsentLedgerWithin,
  ConsentMapping,
  ConsentWordField,
} from './consent-ledger/index.js'
export { createConsentLedger } from './consent-ledger/index.js'
export type { Actor, By, Role } from './domain/actor.js'
export type { AuditEvent, Journal } from './domain/audit-event.js'
export type { Baa, DetectorBaa } from './domain/baa.js'
export type { BehaviorEvent, BehaviorSignal } from './domain/behavior.js'
export type {
  ConsentAction,
  ConsentEvent,
  ConsentGrade,
  ConsentInput,
  ConsentLedger,
  ConsentPreference,
  ConsentProxy,
  ConsentRevocation,
  ConsentSource,
  ConsentStatus,
  ProxyRelationship,
} from './domain/consent.js'
export type { ExpectedReply, Purpose, Tier, VisitTime } from './domain/content.js'
export type { Gate } from './domain/gate.js'
export type { InboundEvent } from './domain/inbound-event.js'
export type { MessageStatus } from './domain/message-status.js'
export { parsePhoneNumber } from './domain/parse-phone-number.js'
export type { PhoneNumber, PhoneNumberInput } from './domain/phone-number.js'
export type { Disclosure, MessageClass, Program } from './domain/program.js'
export type { Reason } from './domain/reason.js'
export type { ReasonCode, ReasonEntry, ReasonOutcome } from './domain/reason-table.js'
export { reasonTable } from './domain/reason-table.js'
export type { GivenRuntime as Runtime } from './domain/runtime.js'
export type { Sender, SenderAddress, SenderType } from './domain/sender.js'
export type { SlotType, SlotValues } from './domain/slot-values.js'
export type { SendPermit, Suppression, SuppressionCause, SuppressionScope, SuppressionSource } from './domain/suppression.js'
export type { RejectReason, TransportOutcome } from './domain/transport-outcome.js'
export type { BuiltInKindName, TriggerKindName } from './domain/trigger-kind-name.js'
export type { VendorKeywords, VendorOptOut } from './domain/vendor-keywords.js'
export type { ErrorCode } from './errors/error-table.js'
export { type ErrorDetails, isNophiError, NophiError } from './errors/nophi-error.js'
export type { Digest, EvidenceBundle, LogTrust, Verified } from './merkle-log/index.js'
export { checkpointOfNote, verifyEvidence, verifyRange } from './merkle-log/index.js'
export { createMessenger } from './messenger/create-messenger.js'
export { createWorker, type Worker, type WorkerOptions } from './messenger/create-worker.js'
export { defineProgram } from './messenger/define-program.js'
export { defineSender } from './messenger/define-sender.js'
export type {
  ExplainedMessage,
  ExplainedNumber,
  ExplainedPersonStop,
  ExplainedProvider,
  ExplainedSuppression,
  ExplainOptions,
  ExplainQuery,
  Explanation,
  ToldSink,
} from './messenger/explain/types.js'
export type { FieldKeyStep, IndexKeyStep, KeyRotation } from './messenger/key-rotation-types.js'
export type {
  DeactivationOptions,
  DeactivationReport,
  DeactivationRow,
  NumberChange,
  NumberChanged,
  NumberStanding,
  Numbers,
  NumberVerbs,
} from './messenger/number-status/types.js'
export type { LiftPersonInput, MessengerSuppression, People, PeopleSuppression, PersonAt, SuppressPersonInput } from './messenger/people/types.js'
export type {
  OptOutListOptions,
  OptOutListReport,
  ProviderDriftAdvice,
  ProviderDriftCount,
  ProviderDriftQuery,
  ProviderDriftReport,
  ProviderDriftRow,
  ProviderStates,
} from './messenger/provider-state/types.js'
export type { Review, ReviewClaim, ReviewDecision, ReviewOutcome, Reviews, ReviewsQuery } from './messenger/reviews/types.js'
export type { SinkBackfill, SinkDifference, SinkLag } from './messenger/sinks/types.js'
export type {
  Basis,
  CheckResult,
  Decision,
  DispatchReport,
  HistoryQuery,
  HoldTarget,
  Hooks,
  JoinedMessenger,
  MaintenanceReport,
  MessageContent,
  MessageHistory,
  MessageRecord,
  Messenger,
  MessengerOptions,
  ReceiveOutcome,
  RecoverOptions,
  RecoveryReport,
  RevealedConsent,
  RevealedConsents,
  SendOutcome,
  SendRequest,
} from './messenger/types.js'
export type { Worklist, WorklistItem, WorklistKind, WorklistQuery } from './messenger/worklist/types.js'
export type {
  ContentCategory,
  Finding,
  InspectContext,
  Inspection,
  PatientFacts,
  PhiCategory,
  PhiGuard,
  PhiGuardOptions,
  TemplateSlotType,
} from './phi-guard/index.js'
export { createPhiGuard } from './phi-guard/index.js'
export type { FrequencyLimits, PolicyOptions, RetentionDays, ReviewWithin } from './policy/index.js'
export { createPortalLinks, type PortalLinks, type PortalLinksOptions } from './portal-links/index.js'
export type { AuditStore, CheckpointRow, LeafRow, LogHead, TilePlace, TileRow } from './ports/audit-store.js'
export { assertCleared, type Cleared, type ClearedMessage } from './ports/cleared-message.js'
export type { ConsentRow, ConsentStore } from './ports/consent-store.js'
export type { IndexKeyPhase } from './ports/index-keys.js'
export { inspectWithDetectors } from './ports/inspect-with-detectors.js'
export type { KeyProvider, KeyPurpose } from './ports/key-provider.js'
export { keysFromSecret, type OtherSecrets } from './ports/keys-from-secret.js'
export type { HeldRecords, LegalHoldRow, LegalHoldStore } from './ports/legal-hold-store.js'
export type { DueMessage, MessageChange, MessageQuery, MessageRow, MessageStore, ReceiptRow } from './ports/message-store.js'
export type { HoldRow, MonitorStore } from './ports/monitor-store.js'
export type { NumberCheckRow, NumberCheckStore, NumberFacts } from './ports/number-check-store.js'
export type { AnchorSink, Checkpoint, NumberStatus, PhiDetector, SuppressionChange, SuppressionSink } from './ports/other-ports.js'
export type { PeopleStore, PersonRow, PersonRowKind } from './ports/people-store.js'
export type { PieceOptions } from './ports/piece-options.js'
export type {
  DriftCount,
  DriftingState,
  DriftQuery,
  ProviderDriftKind,
  ProviderKnowledge,
  ProviderObservation,
  ProviderOptOut,
  ProviderStateRow,
  ProviderStateStore,
} from './ports/provider-state-store.js'
export type { RecordClass, StoredTable } from './ports/record-class.js'
export type { ReplyRow, ReplyStore, ReviewDecisionRow, ReviewQuery, ReviewState } from './ports/reply-store.js'
export type { SinkAnswer, SinkOutboxStore, SinkRow } from './ports/sink-outbox-store.js'
export type { PortalLinkRow, PortalLinkStore, RateStore, ReplayStore, SubjectKeyStore } from './ports/small-stores.js'
export type { SqlExecutor, SqlValue, StorageAdapter, StorageCheck, StorageOf, Stores, StoresOf, TransactionScope } from './ports/storage.js'
export type { SubjectIndex, SubjectKey, SubjectMacs } from './ports/subject.js'
export type { AttemptOutcome, AttemptRow, Gate as RecipientGate, GateEventRow, StoppedMacs, SuppressionStore } from './ports/suppression-store.js'
export type { NotedLog, ProcessRow, SystemRow, SystemState, SystemStore } from './ports/system-store.js'
export type {
  OptOutList,
  OutcomeLookup,
  PlainLookup,
  Transport,
  TransportAgreement,
  TransportContext,
  VendorFacts,
  WebhookReader,
  WebhookRequest,
} from './ports/transport.js'
export type { SealedColumn, SealedValue, VaultStore } from './ports/vault-store.js'
export type { WaitingKind, WaitingQuery } from './ports/waiting-store.js'
export type { ReplyIntent } from './replies/index.js'
export { classifyReply } from './replies/index.js'
export type { LegalHold, LegalHoldTarget, Retention, RetentionRow } from './retention/index.js'
export { countSegments, type SegmentCount } from './segments/index.js'
export type {
  ConnectionOptions,
  DrizzleDatabase,
  DrizzleSql,
  DrizzleTransaction,
  KnexDatabase,
  KnexTransaction,
  KyselyDatabase,
  KyselyTransaction,
  MemoryStorage,
  PgClient,
  PgPool,
  PgPoolClient,
  PgResult,
  PostgresJs,
  PostgresJsTransaction,
  PostgresRole,
  PostgresStorageOptions,
  PrismaDatabase,
  PrismaTransaction,
  RolesOptions,
  SqliteDatabase,
  SqliteEngine,
  SqliteStatement,
  SqliteStorage,
  SqliteStorageOptions,
  SqliteValue,
} from './storage/index.js'
export {
  fromDrizzle,
  fromKnex,
  fromKysely,
  fromPg,
  fromPostgresJs,
  fromPrisma,
  fromSqlite,
  memoryStorage,
  postgresStorage,
  rolesSql,
  sqliteStorage,
} from './storage/index.js'
export type {
  BadLine,
  CsvBytes,
  FilterAnswer,
  FilterState,
  ReadCsvOptions,
  ReadListOptions,
  SendIfAllowed,
  SuppressionFilter,
  SuppressionFilterOptions,
  SuppressionRegistry,
  SuppressionRegistryOptions,
} from './suppression-registry/index.js'
export {
  createSuppressionFilter,
  createSuppressionRegistry,
  readOptOutCsv,
  readOptOutJsonLines,
  writeOptOutCsv,
  writeOptOutJsonLines,
} from './suppression-registry/index.js'
export type { ContentOptions, TriggerContent, TriggerKind, TriggerMessage, TriggerMessageOptions, TriggerSlots } from './trigger-message/index.js'
export { contentHash, createTriggerMessage, defineTriggerKind } from './trigger-message/index.js'
export { createWebhookHandler, toNodeHandler } from './webhooks/index.js'
