import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { safely, toSafeError } from '../errors/safe-error.js'
import { blindIndex, keyIdOf, open, seal, type VaultKey } from '../vault/index.js'
import type { KeyProvider, KeyPurpose } from './key-provider.js'

// By provider object, so that two providers never share a key and a dropped provider takes its keys along.
const rings = new WeakMap<KeyProvider, Map<KeyPurpose, Map<string, VaultKey>>>()

/** The current key. Asked of the provider each time, since only it knows of a rotation. Throws `KEY_UNAVAILABLE`. */
export async function currentKey(keys: KeyProvider, purpose: KeyPurpose): Promise<VaultKey> {
  const ids = await idsOf(keys, purpose)
  const newest = ids?.at(-1)
  return newest === undefined ? remember(keys, purpose, await safely('KEY_UNAVAILABLE', () => keys.key(purpose))) : keyOf(keys, purpose, newest)
}

/** The key of one id, fetched once per provider. Throws `KEY_UNAVAILABLE`. */
export async function keyOf(keys: KeyProvider, purpose: KeyPurpose, id: string): Promise<VaultKey> {
  const before = known(keys, purpose, id)
  if (before !== undefined) return before
  const found = await safely('KEY_UNAVAILABLE', () => keys.key(purpose, id))
  if (found.id !== id) throw new NophiError('KEY_UNAVAILABLE', { purpose })
  return remember(keys, purpose, found)
}

/** All live keys, oldest first, the current one last. Throws `KEY_UNAVAILABLE`. */
export async function liveKeys(keys: KeyProvider, purpose: KeyPurpose): Promise<readonly VaultKey[]> {
  const ids = await idsOf(keys, purpose)
  if (ids === undefined) return [await currentKey(keys, purpose)]
  if (ids.length === 0) throw new NophiError('KEY_UNAVAILABLE', { purpose })
  const live: VaultKey[] = []
  for (const id of ids) live.push(known(keys, purpose, id) ?? (await keyOf(keys, purpose, id)))
  return live
}

/**
 * `keyId:mac` of a value under every live index key, oldest key first: write all, look up any, so that a process which
 * knows only the older key still meets what a newer one wrote. Throws `KEY_UNAVAILABLE`.
 */
export async function macsOf(keys: KeyProvider, tenant: string, purpose: string, value: string): Promise<string[]> {
  return macsUnder(await liveKeys(keys, 'phone-index'), tenant, purpose, value)
}

/** The same under keys that were asked for a moment before: a request has five such hashes. */
export function macsUnder(live: readonly VaultKey[], tenant: string, purpose: string, value: string): string[] {
  return live.map((key) => blindIndex(key, tenant, purpose, value))
}

/** Seals under the current field key. Throws `KEY_UNAVAILABLE`. */
export async function sealField(
  keys: KeyProvider,
  associatedData: string,
  plaintext: Uint8Array,
  randomBytes: (length: number) => Uint8Array,
): Promise<Uint8Array> {
  return seal(await currentKey(keys, 'field-encryption'), associatedData, plaintext, randomBytes)
}

/**
 * Opens what `sealField` made, under whichever field key it names. Throws `KEY_UNAVAILABLE`, with `problem: 'damaged'` where
 * no later time will open it: its key is at hand and does not fit, or no key of the ring has the name that it bears.
 */
export async function openField(keys: KeyProvider, associatedData: string, ciphertext: Uint8Array): Promise<Uint8Array> {
  const id = orDamaged(() => keyIdOf(ciphertext))
  const key = known(keys, 'field-encryption', id) ?? (await namedKey(keys, id))
  return orDamaged(() => open(() => key.bytes, associatedData, ciphertext))
}

/** The same; null: no later time will open it. */
export async function openFieldOrNull(keys: KeyProvider, associatedData: string, ciphertext: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await openField(keys, associatedData, ciphertext)
  } catch (error) {
    if (isDamaged(error)) return null
    throw error
  }
}

/** Whether what a person's row holds can never be opened again, however long one waits. */
export function isDamaged(error: unknown): boolean {
  return isNophiError(error, 'KEY_UNAVAILABLE') && error.details.problem === damaged
}

const damaged = 'damaged'

/** What `work` opens with a key that is at hand. Throws `KEY_UNAVAILABLE` with `damaged`. */
export function orDamaged<T>(work: () => T): T {
  try {
    return work()
  } catch {
    throw new NophiError('KEY_UNAVAILABLE', { problem: damaged })
  }
}

async function namedKey(keys: KeyProvider, id: string): Promise<VaultKey> {
  try {
    return await keyOf(keys, 'field-encryption', id)
  } catch (error) {
    // A provider that does not answer now may answer later; one that knows no such key never will.
    const named = [...(await liveKeys(keys, 'field-encryption')), ...((await idsOf(keys, 'phone-index')) ?? [])]
    throw named.some((each) => (typeof each === 'string' ? each : each.id) === id) ? error : new NophiError('KEY_UNAVAILABLE', { problem: damaged })
  }
}

/** Every key that this process has fetched from the provider so far; the list only grows. */
export function keysAtHand(keys: KeyProvider): readonly { readonly purpose: KeyPurpose; readonly key: VaultKey }[] {
  return [...(rings.get(keys) ?? [])].flatMap(([purpose, byId]) => [...byId.values()].map((key) => ({ purpose, key })))
}

/** How many those are. */
export function countKeysAtHand(keys: KeyProvider): number {
  let count = 0
  for (const byId of rings.get(keys)?.values() ?? []) count += byId.size
  return count
}

function known(keys: KeyProvider, purpose: KeyPurpose, id: string): VaultKey | undefined {
  return rings.get(keys)?.get(purpose)?.get(id)
}

async function idsOf(keys: KeyProvider, purpose: KeyPurpose): Promise<readonly string[] | undefined> {
  const ids = await askIds(keys, purpose)
  for (const id of ids ?? []) assertKeyId(id)
  return ids
}

async function askIds(keys: KeyProvider, purpose: KeyPurpose): Promise<readonly string[] | undefined> {
  try {
    return await keys.ids?.(purpose)
  } catch (error) {
    throw toSafeError(error, 'KEY_UNAVAILABLE')
  }
}

/** The id stands before a colon in front of each keyed hash, with spaces between in the list of a process, and in the head of each ciphertext. */
const keyId = /^[!-9;-~]{1,200}$/

/** A provider that names its keys otherwise never works, however often it is asked: no time cures what is no `KEY_UNAVAILABLE`. */
function assertKeyId(id: unknown): void {
  if (typeof id !== 'string' || !keyId.test(id))
    throw new NophiError('INVALID_OPTIONS', { path: 'keys', problem: 'the id of a key is 1 to 200 visible characters of ASCII, without a colon' })
}

function remember(keys: KeyProvider, purpose: KeyPurpose, key: VaultKey): VaultKey {
  assertKeyId(key.id)
  if (!(key.bytes instanceof Uint8Array) || key.bytes.length !== 32)
    throw new NophiError('KEY_UNAVAILABLE', { purpose, problem: 'a key is 32 bytes with an id' })
  const ring = rings.get(keys) ?? new Map<KeyPurpose, Map<string, VaultKey>>()
  rings.set(keys, ring)
  const byId = ring.get(purpose) ?? new Map<string, VaultKey>()
  ring.set(purpose, byId)
  const copy = { id: key.id, bytes: key.bytes.slice() }
  byId.set(key.id, copy)
  return copy
}
