export { createAuditLog } from './create-audit-log.js'
export { verifyEd25519 } from './ed25519.js'
export type { AnchorReading, AnchorStanding, Assurance, AuditLog, AuditLogOptions, NoteSigner, Recheck, ReopenEvent } from './types.js'
