import type { SealedColumn } from '../../src/ports/vault-store.js'
import type { World } from './world.js'

/** Changes the last byte of the first `count` values of a column under the field key. Their ids. */
export function damageSealed({ storage, runtime }: Pick<World, 'storage' | 'runtime'>, column: SealedColumn, count = 1): Promise<readonly string[]> {
  return storage.transaction({ tenant: 'default', clock: () => runtime.now() }, async ({ vault }) => {
    const values = await vault.sealedOtherwise(column, new Uint8Array([255]), null, count)
    for (const { id, sealed } of values) await vault.reseal(column, id, sealed, sealed.with(-1, (sealed.at(-1) ?? 0) ^ 1))
    return values.map(({ id }) => id)
  })
}
