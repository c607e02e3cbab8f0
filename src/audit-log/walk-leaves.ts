import { equalBytes } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { extend, type Frontier, runHashing } from '../merkle-log/index.js'
import { leafPages } from './leaf-pages.js'
import { broken, type LeafReading, rootAt } from './log-context.js'

/** A tree that was known before. */
export interface Mark {
  readonly size: bigint
  readonly root: Uint8Array
}

/**
 * Grows a tree by the leaves that the storage holds, from their bytes. `passing`: a tree on the way that must be met. Throws
 * `leaf-missing`, `leaf-changed`, or `fork` where it is another one.
 */
export async function walkLeaves(
  context: LeafReading,
  from: Frontier,
  to: bigint,
  each: (hashes: readonly Uint8Array[]) => Promise<void> = async () => undefined,
  passing?: Mark,
): Promise<Frontier> {
  let frontier = from
  for await (const { rows, hashes } of leafPages(context, from.size, to)) {
    const changed = rows.findIndex((row, place) => !equalBytes(row.hash, hashes[place] as Uint8Array))
    if (changed >= 0) throw broken('leaf-changed', frontier.size + BigInt(changed))
    const before = passing === undefined ? -1n : passing.size - frontier.size
    if (passing !== undefined && before > 0n && before <= hashes.length) {
      const met = runHashing(extend(frontier, hashes.slice(0, Number(before))), sha256)
      if (!equalBytes(rootAt(met), passing.root)) throw broken('fork', passing.size)
    }
    frontier = runHashing(extend(frontier, hashes), sha256)
    await each(hashes)
  }
  return frontier
}
