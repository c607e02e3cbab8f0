import { NophiError } from '../errors/nophi-error.js'
import { fromUtf8 } from '../internal/bytes.js'
import { keyOf, openField } from '../ports/key-ring.js'
import { numberPlace } from '../ports/recipient-number.js'
import { blindIndex } from '../vault/index.js'
import type { AllStores, Settings } from './context.js'
import { readCursor, writeCursor } from './rotation-cursor.js'

const stream = 'rotation:index-key'

/** Finds one batch of numbers under a further key. `remaining` is 0 only when a look over all numbers finds none without it. */
export async function backfillMacs(
  { keys, tenant }: Settings,
  stores: AllStores,
  keyId: string,
  batchSize: number,
): Promise<{ readonly added: number; readonly remaining: number }> {
  const { vault } = stores
  const key = await keyOf(keys, 'phone-index', keyId)
  const batch = await vault.lackingMac(keyId, await readCursor(stores, stream, keyId), batchSize)
  const answers = await Promise.all(
    batch.map(async ({ subject, numberCipher }) => {
      const number = fromUtf8(await openField(keys, numberPlace(tenant, subject), numberCipher))
      return vault.addMac(subject, blindIndex(key, tenant, 'recipient', number))
    }),
  )
  if (answers.includes('taken')) throw new NophiError('STORAGE_UNAVAILABLE', { problem: 'one number has two subjects' })
  const whole = batch.length < batchSize
  // From the start again after the last: a process that knows the older key alone may have stored behind the cursor.
  await writeCursor(stores, stream, keyId, whole ? null : (batch.at(-1)?.subject ?? null))
  return { added: batch.length, remaining: whole ? await vault.countLackingMac(keyId) : 1 }
}
