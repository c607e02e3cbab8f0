import { type ConsentLedgerOptions, type ConsentLedgerWithin, createConsentLedger } from '../../src/consent-ledger/index.js'
import type { AuditEvent } from '../../src/domain/audit-event.js'
import type { ConsentInput } from '../../src/domain/consent.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { Stores, StoresOf } from '../../src/ports/storage.js'
import { type MemoryStorage, memoryStorage } from '../../src/storage/index.js'
import { type FakeRuntime, fakeRuntime } from '../../src/testing/fake-runtime.js'

export const noon: Date = new Date('2026-11-23T12:00:00Z')
export const phone = '+13125550142'
export const words = 'Lakeside Clinic may text me about my visits. Reply STOP to opt out.'
export const keys = keysFromSecret('c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE=', { id: 'k1' })
export const desk = { id: 'desk-1', roles: ['front-desk'] } as const

export function optIn(change: Partial<ConsentInput> = {}): ConsentInput {
  const disclosure = { version: '2026-01', language: 'en', text: words }
  return { phone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt: new Date(noon.getTime() - 60_000), actor: desk, ...change }
}

export interface World {
  readonly storage: MemoryStorage
  readonly runtime: FakeRuntime
  readonly ledger: ConsentLedgerWithin
  readonly journal: AuditEvent[]
  stores<T>(work: (stores: StoresOf<keyof Stores>) => Promise<T>): Promise<T>
}

export function createWorld(options: Partial<ConsentLedgerOptions> = {}): World {
  const storage = memoryStorage()
  const runtime = fakeRuntime({ at: noon })
  const journal: AuditEvent[] = []
  const ledger = createConsentLedger({
    storage,
    keys,
    runtime,
    journal: async (event) => {
      journal.push(event)
    },
    ...options,
  })
  return { storage, runtime, ledger, journal, stores: (work) => storage.transaction({ tenant: 'default', clock: () => runtime.now() }, work) }
}

/** The code of the error a promise ends with, and the path it names. */
export async function failure(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'resolved',
    (error: unknown) => (isNophiError(error) ? [error.code, error.details.path].filter(Boolean).join(' ') : 'foreign'),
  )
}
