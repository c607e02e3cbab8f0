import { NophiError } from '../errors/nophi-error.js'
import { fromUtf8 } from '../internal/bytes.js'
import { keyOf, openFieldOrNull } from '../ports/key-ring.js'
import { numberPlace } from '../ports/recipient-number.js'
import { blindIndex } from '../vault/index.js'
import type { AllStores, Settings } from './context.js'
import { readCursor, writeCursor } from './rotation-cursor.js'

const stream = 'rotation:index-key'

export interface Backfilled {
  readonly added: number
  readonly remaining: number
  /** Numbers of the batch that can never be opened again: they stay without it, and the older key is needed. */
  readonly damaged: readonly string[]
}

/** Finds one batch of numbers under a further key. `remaining` is 0 only when a look over all numbers finds none without it. */
export async function backfillMacs({ keys, tenant }: Settings, stores: AllStores, keyId: string, batchSize: number): Promise<Backfilled> {
  const { vault } = stores
  const key = await keyOf(keys, 'phone-index', keyId)
  const batch = await vault.lackingMac(keyId, await readCursor(stores, stream, keyId), batchSize)
  const answers = await Promise.all(
    batch.map(async ({ subject, numberCipher }) => {
      const number = await openFieldOrNull(keys, numberPlace(tenant, subject), numberCipher)
      return number === null ? null : vault.addMac(subject, blindIndex(key, tenant, 'recipient', fromUtf8(number)))
    }),
  )
  const damaged = batch.flatMap(({ subject }, index) => (answers[index] === null ? [subject] : []))
  if (answers.includes('taken')) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'one number has two subjects' })
  const whole = batch.length < batchSize
  // From the start again after the last: a process that knows the older key alone may have stored behind the cursor.
  await writeCursor(stores, stream, keyId, whole ? null : (batch.at(-1)?.subject ?? null))
  return { added: batch.length - damaged.length, damaged, remaining: whole ? await vault.countLackingMac(keyId) : 1 }
}
