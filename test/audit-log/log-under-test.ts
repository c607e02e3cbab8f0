import { type AuditLog, type AuditLogOptions, createAuditLog, verifyEd25519 } from '../../src/audit-log/index.js'
import type { AuditEvent } from '../../src/domain/audit-event.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64 } from '../../src/internal/bytes.js'
import type { LogTrust } from '../../src/merkle-log/index.js'
import type { AuditStore } from '../../src/ports/audit-store.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { memoryStorage } from '../../src/storage/memory-storage.js'

export const origin = 'clinic.example/sms'
export const at = new Date('2027-01-31T15:00:00.000Z')
export const secretOf = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
export const keys = keysFromSecret(secretOf(1), { id: 'k1' })

export function eventOf(id: string, data: AuditEvent['data'] = {}): AuditEvent {
  return { id, type: 'message.permitted', at, data }
}

export interface LogUnderTest {
  readonly storage: StorageOf<'audit'>
  readonly log: AuditLog
  append(...events: AuditEvent[]): Promise<void>
  trust(): Promise<LogTrust>
}

export function logUnderTest(options: Partial<AuditLogOptions> = {}): LogUnderTest {
  const storage = options.storage ?? memoryStorage()
  const log = createAuditLog({ keys, origin, ...options, storage })
  return {
    storage,
    log,
    append: (...events) =>
      storage.transaction({ tenant: options.tenant ?? 'default', clock: () => at }, async (stores) => {
        for (const event of events) await log.append(event, stores)
      }),
    trust: async () => ({ origin, verifierKey: await log.verifierKey(), verifySignature: verifyEd25519 }),
  }
}

/** The same storage with some verbs of the audit slice replaced: an administrator's hand, or a fault. */
export function altered(storage: StorageOf<'audit'>, change: (audit: AuditStore) => Partial<AuditStore>): StorageOf<'audit'> {
  return {
    ...storage,
    transaction: (scope, work) => storage.transaction(scope, (stores) => work({ ...stores, audit: { ...stores.audit, ...change(stores.audit) } })),
  }
}

export async function problemOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
  } catch (error) {
    return isNophiError(error) ? `${error.code}${error.details.problem === undefined ? '' : ` ${error.details.problem}`}` : `foreign error: ${String(error)}`
  }
  return 'no error'
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}
