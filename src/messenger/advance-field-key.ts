import { type By, recordedAs } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { currentKey, liveKeys, openFieldOrNull, sealField } from '../ports/key-ring.js'
import { type SealedColumn, sealedColumns } from '../ports/vault-store.js'
import { sealPrefix } from '../vault/index.js'
import { assertProgress, type DamagedRows } from './assert-progress.js'
import { type AllStores, type Context, inTransaction, type Settings } from './context.js'
import { allProcessesHold } from './key-holders.js'
import type { FieldKeyStep } from './key-rotation-types.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { readCursor, writeCursor } from './rotation-cursor.js'
import { fieldKeyStepSchema } from './schemas.js'
import { sealedPlaces } from './sealed-place.js'
import { writeLeaf } from './write-leaf.js'

/** One batch, in one transaction: what is under an older field key is opened and sealed under the newest. What can never be opened again stays. */
export async function advanceFieldKey(context: Context, input: unknown, by: By): Promise<FieldKeyStep> {
  const { batchSize = 200 } = parseOrThrow(fieldKeyStepSchema, input, 'INVALID_REQUEST', 'step')
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'keys.rotate')
  const { id: key } = await currentKey(context.keys, 'field-encryption')
  // Processes tell the ids of their index keys. Where one id names the keys of all purposes, as `keysFromSecret` does, that tells of this one too.
  const told = (await liveKeys(context.keys, 'phone-index')).some(({ id }) => id === key)
  const { step, damaged } = await inTransaction(context, async (stores): Promise<{ step: FieldKeyStep; damaged: readonly DamagedRows[] }> => {
    if (told && !(await allProcessesHold(stores, key)))
      return { step: { key, resealed: 0, remaining: await countOlder(stores, key), waitingFor: 'processes' }, damaged: [] }
    const damaged: DamagedRows[] = []
    let resealed = 0
    let looked = 0
    let whole = true
    for (const column of sealedColumns) {
      const room = batchSize - looked
      const done = room > 0 ? await resealBatch(context, stores, column, key, room) : { looked: 0, damaged: [] }
      looked += done.looked
      resealed += done.looked - done.damaged.length
      damaged.push({ column, ids: done.damaged })
      if (done.looked === room) whole = false
    }
    if (resealed > 0) await writeLeaf(context, stores, 'field-key.advanced', null, { by: recordedAs(by.actor), accessRule, key, resealed })
    return { step: { key, resealed, remaining: whole ? await countOlder(stores, key) : 1, waitingFor: null }, damaged }
  })
  assertProgress(step.resealed, damaged)
  return step
}

interface Batch {
  readonly looked: number
  readonly damaged: readonly string[]
}

async function resealBatch(context: Settings, stores: AllStores, column: SealedColumn, key: string, limit: number): Promise<Batch> {
  const { keys, tenant, runtime } = context
  const stream = `rotation:${column}`
  const batch = await stores.vault.sealedOtherwise(column, sealPrefix(key), await readCursor(stores, stream, key), limit)
  const damaged: string[] = []
  await Promise.all(
    batch.map(async ({ id, sealed }) => {
      const place = sealedPlaces[column](tenant, id)
      const plaintext = await openFieldOrNull(keys, place, sealed)
      if (plaintext === null) {
        damaged.push(id)
        return
      }
      // A value that changed meanwhile was sealed by somebody else, or comes again.
      await stores.vault.reseal(column, id, sealed, await sealField(keys, place, plaintext, (length) => runtime.randomBytes(length)))
    }),
  )
  await writeCursor(stores, stream, key, batch.length < limit ? null : (batch.at(-1)?.id ?? null))
  return { looked: batch.length, damaged: damaged.sort() }
}

async function countOlder(stores: AllStores, key: string): Promise<number> {
  const counts = await Promise.all(sealedColumns.map((column) => stores.vault.countSealedOtherwise(column, sealPrefix(key))))
  return counts.reduce((sum, count) => sum + count, 0)
}
