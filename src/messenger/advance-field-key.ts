import { type By, recordedAs } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { currentKey, liveKeys, openField, sealField } from '../ports/key-ring.js'
import { type SealedColumn, sealedColumns } from '../ports/vault-store.js'
import { sealPrefix } from '../vault/index.js'
import { type AllStores, type Context, inTransaction, type Settings } from './context.js'
import { allProcessesHold } from './key-holders.js'
import type { FieldKeyStep } from './key-rotation-types.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { readCursor, writeCursor } from './rotation-cursor.js'
import { fieldKeyStepSchema } from './schemas.js'
import { sealedPlaces } from './sealed-place.js'
import { writeLeaf } from './write-leaf.js'

/** One batch, in one transaction: what is under an older field key is opened and sealed under the newest. */
export async function advanceFieldKey(context: Context, input: unknown, by: By): Promise<FieldKeyStep> {
  const { batchSize = 200 } = parseOrThrow(fieldKeyStepSchema, input, 'INVALID_REQUEST', 'step')
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'keys.rotate')
  const { id: key } = await currentKey(context.keys, 'field-encryption')
  // Processes tell the ids of their index keys. Where one id names the keys of all purposes, as `keysFromSecret` does, that tells of this one too.
  const told = (await liveKeys(context.keys, 'phone-index')).some(({ id }) => id === key)
  return inTransaction(context, async (stores) => {
    if (told && !(await allProcessesHold(stores, key))) return { key, resealed: 0, remaining: await countOlder(stores, key), waitingFor: 'processes' }
    let resealed = 0
    let whole = true
    for (const column of sealedColumns) {
      const room = batchSize - resealed
      const done = room > 0 ? await resealBatch(context, stores, column, key, room) : 0
      resealed += done
      if (done === room) whole = false
    }
    if (resealed > 0) await writeLeaf(context, stores, 'field-key.advanced', null, { by: recordedAs(by.actor), accessRule, key, resealed })
    return { key, resealed, remaining: whole ? await countOlder(stores, key) : 1, waitingFor: null }
  })
}

async function resealBatch(context: Settings, stores: AllStores, column: SealedColumn, key: string, limit: number): Promise<number> {
  const { keys, tenant, runtime } = context
  const stream = `rotation:${column}`
  const batch = await stores.vault.sealedOtherwise(column, sealPrefix(key), await readCursor(stores, stream, key), limit)
  await Promise.all(
    batch.map(async ({ id, sealed }) => {
      const place = sealedPlaces[column](tenant, id)
      const plaintext = await openField(keys, place, sealed)
      // A value that changed meanwhile was sealed by somebody else, or comes again.
      await stores.vault.reseal(column, id, sealed, await sealField(keys, place, plaintext, (length) => runtime.randomBytes(length)))
    }),
  )
  await writeCursor(stores, stream, key, batch.length < limit ? null : (batch.at(-1)?.id ?? null))
  return batch.length
}

async function countOlder(stores: AllStores, key: string): Promise<number> {
  const counts = await Promise.all(sealedColumns.map((column) => stores.vault.countSealedOtherwise(column, sealPrefix(key))))
  return counts.reduce((sum, count) => sum + count, 0)
}
