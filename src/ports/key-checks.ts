import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import { fromUtf8, toBase64Url } from '../internal/bytes.js'
import { canonicalJson } from '../internal/canonical-json.js'
import { deriveKey, frame } from '../vault/index.js'
import { parseIndexKeys } from './index-keys.js'
import { isDamaged, keysAtHand, macsOf, openField } from './key-ring.js'
import { findRecipient, type NumberKeys, numberPlace } from './recipient-number.js'
import type { StoresOf } from './storage.js'

const stream = 'key-checks'
const differs = 'another secret stands under the id of a known key'
const foreign = 'the data were made by another secret: the key that they begin with is not held here'
const mostSamples = 5
const mostTries = 5
/** Nothing sealed begins with it. */
const noPrefix = Uint8Array.of(0)

type CheckStores = StoresOf<'monitor' | 'suppression' | 'vault'>
type Owner = Pick<NumberKeys, 'keys' | 'tenant'>
type Checks = Readonly<Record<string, string>>

/** Whether this process holds another secret than the one that made the data, be it under the same id or another. */
export function isOtherKey(error: unknown): boolean {
  return isNophiError(error, 'KEY_UNAVAILABLE') && (error.details.problem === differs || error.details.problem === foreign)
}

/**
 * Compares every key that this process has fetched with what is kept of the key of its id. Where nothing is kept yet, one of
 * the stored numbers must open and be found with the keys at hand. The oldest index key of the data has to be among them:
 * the host's ids are under it, and whoever lacks it would say of a patient that nothing is known. Writes nothing. Throws
 * `KEY_UNAVAILABLE`.
 */
export async function assertTrueKeys(owner: Owner, stores: CheckStores): Promise<void> {
  await unkept(owner, stores)
}

/** The same, and keeps of each key that is new here 32 bytes drawn from it by HKDF-SHA-256, which say nothing of the key. */
export async function keepKeyChecks(owner: Owner, stores: CheckStores): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { text, kept, news } = await unkept(owner, stores)
    if (news.length === 0) return
    const all = canonicalJson({ ...kept, ...Object.fromEntries(news.map(([name, { check }]) => [name, check])) })
    if (await stores.monitor.replaceState(stream, text, all)) return
    if (tries >= mostTries) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'what is kept of the keys cannot be written' })
  }
}

interface Own {
  readonly check: string
  readonly id: string
}

async function unkept(
  owner: Owner,
  stores: CheckStores,
): Promise<{ readonly text: string | null; readonly kept: Checks; readonly news: readonly (readonly [name: string, Own])[] }> {
  const text = await stores.monitor.readState(stream)
  if (text === null) await assertOpensNumbers(owner, stores)
  const kept = text === null ? {} : readChecks(text)
  const own = [...checksOf(owner)]
  for (const [name, { check, id }] of own)
    if (kept[name] !== undefined && kept[name] !== check) throw new NophiError('KEY_UNAVAILABLE', { key: id, problem: differs })
  await assertHoldsOldest(owner, stores)
  return { text, kept, news: own.filter(([name]) => kept[name] === undefined) }
}

function checksOf({ keys, tenant }: Owner): ReadonlyMap<string, Own> {
  return new Map(
    keysAtHand(keys).map(({ purpose, key: { id, bytes } }) => [
      `${purpose} ${id}`,
      { id, check: toBase64Url(deriveKey(bytes, frame('nophi/key-check/v1', tenant, purpose, id))) },
    ]),
  )
}

/** Keys that could not be had are no other keys: whoever needs one says so. */
async function assertHoldsOldest({ keys }: Owner, { suppression }: CheckStores): Promise<void> {
  const held = keysAtHand(keys).flatMap(({ purpose, key }) => (purpose === 'phone-index' ? [key.id] : []))
  const state = held.length === 0 ? null : await suppression.readIndexKeys()
  if (state === null) return
  const { kept, live } = parseIndexKeys(state)
  const oldest = kept[0] ?? live[0]
  if (oldest !== undefined && !held.includes(oldest)) throw new NophiError('KEY_UNAVAILABLE', { purpose: 'phone-index', problem: foreign })
}

function readChecks(text: string): Checks {
  return safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(text) as Checks, { problem: 'what is kept of the keys cannot be read' })
}

/** One of a few is enough, since a single row may be damaged. No number, or no key to open one with: nothing shows another key. */
async function assertOpensNumbers(owner: Owner, stores: CheckStores): Promise<void> {
  const samples = await stores.vault.sealedOtherwise('recipient-number', noPrefix, null, mostSamples)
  if (samples.length === 0) return
  for (const { id, sealed } of samples) if ((await opens(owner, stores, id, sealed)) !== 'no') return
  throw new NophiError('KEY_UNAVAILABLE', { problem: differs })
}

async function opens({ keys, tenant }: Owner, stores: CheckStores, id: string, sealed: Uint8Array): Promise<'yes' | 'no' | 'cannot-tell'> {
  try {
    const number = fromUtf8(await openField(keys, numberPlace(tenant, id), sealed))
    return (await findRecipient(stores.suppression, await macsOf(keys, tenant, 'recipient', number))) === id ? 'yes' : 'no'
  } catch (error) {
    if (isDamaged(error)) return 'no'
    if (isNophiError(error, 'KEY_UNAVAILABLE')) return 'cannot-tell'
    throw error
  }
}
