export { createAuditLog } from './create-audit-log.js'
export { verifyEd25519 } from './ed25519.js'
export type { Assurance, AuditLog, AuditLogOptions, NoteSigner, Recheck } from './types.js'
