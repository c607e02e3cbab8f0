import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { StorageOf, StoresOf } from '../../src/ports/storage.js'
import { memoryStorage } from '../../src/storage/index.js'

const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(3)))
const scope = { tenant: 'default', clock: () => new Date(0) }
const open = (storage: StorageOf<'audit'>): ReturnType<typeof createAuditLog> => createAuditLog({ storage, keys, origin: 'clinic.example/sms' })

async function append(storage: StorageOf<'audit'>, id: string): Promise<void> {
  await storage.transaction(scope, (stores) => open(storage).append({ id, type: 'visit.made', at: new Date(0), data: {} }, stores))
}

describe('a log that grows while one process reads it', () => {
  it('is not lost where another process signs between the reading of its head and of its newest checkpoint', async () => {
    const inner = memoryStorage()
    await append(inner, 'one')
    await open(inner).publish()
    const stale = await inner.transaction(scope, ({ audit }) => audit.readHead())
    await append(inner, 'two')
    await open(inner).publish()
    // Each statement of a transaction may see later commits than the one before it: here all come right before the checkpoint is read.
    const storage: StorageOf<'audit'> = {
      ...inner,
      transaction: (given, work) =>
        inner.transaction(given, (stores) => {
          let before = true
          const audit: StoresOf<'audit'>['audit'] = {
            ...stores.audit,
            readHead: async () => (before ? stale : stores.audit.readHead()),
            async latestCheckpoint(origin) {
              before = false
              return stores.audit.latestCheckpoint(origin)
            },
          }
          return work({ ...stores, audit })
        }),
    }
    expect((await open(storage).publish()).size).toBe(2n)
  })
})
