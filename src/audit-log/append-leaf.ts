import type { AuditEvent } from '../domain/audit-event.js'
import { looksLikePhoneNumber } from '../domain/looks-like-phone-number.js'
import { NophiError } from '../errors/nophi-error.js'
import { toSafeError } from '../errors/safe-error.js'
import { recordBytes } from '../merkle-log/index.js'
import type { AuditStore, LeafRow } from '../ports/audit-store.js'
import { leafHash } from './leaf-hash.js'
import { leafRef } from './leaf-ref.js'

export async function appendLeaf(event: AuditEvent, stores: object): Promise<void> {
  try {
    const { audit } = stores as { audit?: AuditStore }
    if (typeof audit?.appendLeaf !== 'function')
      throw new NophiError('AUDIT_UNAVAILABLE', { path: 'stores.audit', problem: 'this transaction has no audit slice' })
    for (const key in event.data) {
      if (looksLikePhoneNumber(event.data[key] as string | number | boolean))
        throw new NophiError('AUDIT_UNAVAILABLE', { path: `data.${key}`, problem: 'looks like a phone number' })
    }
    await audit.appendLeaf(leafOf(event))
  } catch (error) {
    throw toSafeError(error, 'AUDIT_UNAVAILABLE')
  }
}

export function leafOf(event: AuditEvent): Omit<LeafRow, 'index'> {
  const bytes = recordBytes(event)
  return { id: event.id, ref: leafRef(event.type, event.data), bytes, hash: leafHash(bytes) }
}
