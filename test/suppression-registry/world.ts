import type { AuditEvent } from '../../src/domain/audit-event.js'
import { parsePhoneNumber } from '../../src/domain/parse-phone-number.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { recipientMacs } from '../../src/ports/recipient-number.js'
import type { StoresOf } from '../../src/ports/storage.js'
import type { SubjectIndex } from '../../src/ports/subject.js'
import { type MemoryStorage, memoryStorage } from '../../src/storage/index.js'
import { createSuppressionRegistry, type SuppressionRegistryOptions, type SuppressionRegistryWithin } from '../../src/suppression-registry/index.js'
import { type FakeRuntime, fakeRuntime } from '../../src/testing/fake-runtime.js'

export const noon: Date = new Date('2026-11-23T12:00:00Z')
export const desk = { id: 'desk-1', roles: ['front-desk'] } as const
export const phone = '+13125550142'

export interface World {
  readonly storage: MemoryStorage
  readonly keys: KeyProvider
  readonly runtime: FakeRuntime
  readonly registry: SuppressionRegistryWithin
  readonly journal: AuditEvent[]
  stores<T>(work: (stores: StoresOf<'suppression'>) => Promise<T>): Promise<T>
}

export function createWorld(options: Partial<SuppressionRegistryOptions> = {}): World {
  const storage = memoryStorage()
  const keys = keysFromSecret('c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE=', { id: 'k1' })
  const runtime = fakeRuntime({ at: noon })
  const journal: AuditEvent[] = []
  const registry = createSuppressionRegistry({
    storage,
    keys,
    runtime,
    journal: async (event) => {
      journal.push(event)
    },
    ...options,
  })
  return { storage, keys, runtime, registry, journal, stores: (work) => storage.transaction({ tenant: 'default', clock: () => runtime.now() }, work) }
}

/** The recipient of the one number of these tests. */
export async function subjectOf({ keys, runtime }: World, index: Pick<SubjectIndex, 'findSubject'>): Promise<string> {
  const subject = await index.findSubject(await recipientMacs({ keys, runtime, tenant: 'default' }, parsePhoneNumber(phone)))
  if (subject === null) throw new Error('the number is not known yet')
  return subject
}

export interface Deferred<T> {
  readonly promise: Promise<T>
  resolve(value: T): void
  reject(error: unknown): void
}

export function deferred<T = void>(): Deferred<T> {
  let resolve: (value: T) => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

/** The code of the error a promise ends with, and the path it names. */
export async function failure(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'resolved',
    (error: unknown) => (isNophiError(error) ? [error.code, error.details.path].filter(Boolean).join(' ') : 'foreign'),
  )
}

/** Whether a promise has settled, after everything that is ready has run. */
export async function settled(runtime: FakeRuntime, promise: Promise<unknown>): Promise<boolean> {
  let done = false
  const mark = (): void => {
    done = true
  }
  promise.then(mark, mark)
  await runtime.advance(0)
  return done
}
