import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { BoundedMap } from '../internal/bounded-map.js'
import { equalBytes } from '../internal/bytes.js'
import { hmacSha256Base64Url } from '../internal/hash.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { KeyProvider } from '../ports/key-provider.js'
import { openField, orDamaged, sealField } from '../ports/key-ring.js'
import { runtimeSchema } from '../ports/runtime-schema.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import { frame, open, seal } from '../vault/index.js'

export type SubjectPurpose = 'content' | 'evidence'

/**
 * One data key per person and purpose: 32 random bytes, stored wrapped under the field key. To destroy it is to forget
 * what it sealed, in backups of other tables and in the audit log too; a backup of this table brings it back.
 * Every call reads the stored row in the caller's transaction, so that a destruction counts from its commit, in every
 * process. What was unwrapped is kept in memory beside the row it was unwrapped from, at most 10,000 keys, and is used for
 * that very row alone: after a destruction by another process nothing uses it any more, until newer ones push it out.
 */
export interface SubjectKeys {
  /** Makes the key at first use. Throws `KEY_UNAVAILABLE`, with `problem: 'destroyed'` for a person who was forgotten. */
  seal(stores: StoresOf<'subjectKeys'>, subject: SubjectKey, purpose: SubjectPurpose, associatedData: string, plaintext: Uint8Array): Promise<Uint8Array>
  /** Null: the key was destroyed. Throws `KEY_UNAVAILABLE`, with `damaged` for what was not sealed for this person and this place. */
  open(
    stores: StoresOf<'subjectKeys'>,
    subject: SubjectKey,
    purpose: SubjectPurpose,
    associatedData: string,
    ciphertext: Uint8Array,
  ): Promise<Uint8Array | null>
  /**
   * Stands for the person in records that are never changed: the same 43 characters each time, of which nobody can tell
   * whom they mean once the evidence key is destroyed. From then on `forgotten`, so that a stop can still be recorded.
   */
  commitment(stores: StoresOf<'subjectKeys'>, subject: SubjectKey): Promise<string>
  /** Destroys the key for good. False: it was destroyed before. */
  destroy(stores: StoresOf<'subjectKeys'>, subject: SubjectKey, purpose: SubjectPurpose): Promise<boolean>
}

/** Unwrapping costs more than all else here. About 3 MB where all are kept. */
const mostKnownKeys = 10_000

interface DataKey {
  /** The row's bytes. */
  readonly wrapped: Uint8Array
  readonly bytes: Uint8Array
  readonly commitment: string | null
}

const schema = z.strictObject({
  keys: z.custom<KeyProvider>((value) => typeof (value as KeyProvider | null)?.key === 'function'),
  tenant: z.string().min(1).optional(),
  runtime: runtimeSchema.optional(),
})

/** Data keys of persons. `tenant`: default `default`. Throws `INVALID_OPTIONS`. */
export function createSubjectKeys(options: { keys: KeyProvider; tenant?: string | undefined; runtime?: GivenRuntime | undefined }): SubjectKeys {
  const { keys, tenant = 'default', runtime = systemRuntime } = parseOrThrow(schema, options)
  const randomBytes = (length: number): Uint8Array => runtime.randomBytes(length)

  const known = { content: new BoundedMap<SubjectKey, DataKey>(mostKnownKeys / 2), evidence: new BoundedMap<SubjectKey, DataKey>(mostKnownKeys / 2) }

  function remember(subject: SubjectKey, purpose: SubjectPurpose, wrapped: Uint8Array, bytes: Uint8Array): DataKey {
    const commitment = purpose === 'evidence' ? hmacSha256Base64Url(bytes, frame('nophi/commitment/v1', tenant, subject)) : null
    const key = { wrapped, bytes, commitment }
    known[purpose].put(subject, key)
    return key
  }

  function recalled(subject: SubjectKey, purpose: SubjectPurpose, wrapped: Uint8Array): DataKey | undefined {
    const before = known[purpose].get(subject)
    return before !== undefined && equalBytes(before.wrapped, wrapped) ? before : undefined
  }

  async function unwrapped(subject: SubjectKey, purpose: SubjectPurpose, wrapped: Uint8Array): Promise<DataKey> {
    return remember(subject, purpose, wrapped, await openField(keys, subjectKeyPlace(tenant, purpose, subject), wrapped))
  }

  async function standingKey(stores: StoresOf<'subjectKeys'>, subject: SubjectKey, purpose: SubjectPurpose): Promise<DataKey | 'destroyed' | null> {
    const wrapped = await stores.subjectKeys.getWrapped(subject, purpose)
    if (wrapped === null || wrapped === 'destroyed') return wrapped
    return recalled(subject, purpose, wrapped) ?? (await unwrapped(subject, purpose, wrapped))
  }

  async function newKey(stores: StoresOf<'subjectKeys'>, subject: SubjectKey, purpose: SubjectPurpose): Promise<DataKey | 'destroyed'> {
    const bytes = randomBytes(32)
    const wrapped = await sealField(keys, subjectKeyPlace(tenant, purpose, subject), bytes, randomBytes)
    const stored = await stores.subjectKeys.getOrInsert(subject, purpose, wrapped)
    if (stored === null) return 'destroyed'
    // Another transaction's key may stand by now.
    return equalBytes(stored, wrapped)
      ? remember(subject, purpose, wrapped, bytes)
      : (recalled(subject, purpose, stored) ?? unwrapped(subject, purpose, stored))
  }

  const placeOf = (subject: SubjectKey, purpose: SubjectPurpose, associatedData: string): string => frame(tenant, subject, purpose, associatedData)

  return {
    async seal(stores, subject, purpose, associatedData, plaintext) {
      const key = (await standingKey(stores, subject, purpose)) ?? (await newKey(stores, subject, purpose))
      if (key === 'destroyed') throw new NophiError('KEY_UNAVAILABLE', { purpose, problem: 'destroyed' })
      return seal({ id: 's', bytes: key.bytes }, placeOf(subject, purpose, associatedData), plaintext, randomBytes)
    },
    async open(stores, subject, purpose, associatedData, ciphertext) {
      const key = await standingKey(stores, subject, purpose)
      if (key === 'destroyed') return null
      if (key === null) throw new NophiError('KEY_UNAVAILABLE', { problem: 'damaged' })
      return orDamaged(() => open(() => key.bytes, placeOf(subject, purpose, associatedData), ciphertext))
    },
    async commitment(stores, subject) {
      const key = (await standingKey(stores, subject, 'evidence')) ?? (await newKey(stores, subject, 'evidence'))
      return key === 'destroyed' || key.commitment === null ? 'forgotten' : key.commitment
    },
    async destroy(stores, subject, purpose) {
      known[purpose].delete(subject)
      return stores.subjectKeys.destroy(subject, purpose, await stores.now())
    },
  }
}

/** Where a wrapped key stands: moved to another person, purpose or tenant it does not open. */
export function subjectKeyPlace(tenant: string, purpose: SubjectPurpose, subject: SubjectKey): string {
  return frame(tenant, 'subject_keys', 'wrapped', purpose, subject)
}
