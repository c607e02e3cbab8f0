/** The audit log alone: without messenger, transports or the other services. */
export {
  type AnchorReading,
  type AnchorStanding,
  type Assurance,
  type AuditLog,
  type AuditLogOptions,
  createAuditLog,
  type FileAnchorOptions,
  fileAnchor,
  type HttpAnchorOptions,
  httpAnchor,
  type NoteSigner,
  type Recheck,
  type ReopenEvent,
  type ReopenedLog,
  verifyEd25519,
} from '../audit-log/index.js'
export type { AuditEvent } from '../domain/audit-event.js'
export type { Checkpoint, EvidenceBundle } from '../merkle-log/index.js'
export type { KeyProvider, KeyPurpose } from '../ports/key-provider.js'
export { keysFromSecret, type OtherSecrets } from '../ports/keys-from-secret.js'
export type { AnchorSink } from '../ports/other-ports.js'
