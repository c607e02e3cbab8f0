import { equalBytes } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { extend, type Frontier, runHashing } from '../merkle-log/index.js'
import { leafPages } from './leaf-pages.js'
import { broken, type LeafReading } from './log-context.js'

/** Grows a tree by the leaves that the storage holds, from their bytes. Throws `leaf-missing` or `leaf-changed`. */
export async function walkLeaves(
  context: LeafReading,
  from: Frontier,
  to: bigint,
  each: (hashes: readonly Uint8Array[]) => Promise<void> = async () => undefined,
): Promise<Frontier> {
  let frontier = from
  for await (const { rows, hashes } of leafPages(context, from.size, to)) {
    const changed = rows.findIndex((row, place) => !equalBytes(row.hash, hashes[place] as Uint8Array))
    if (changed >= 0) throw broken('leaf-changed', frontier.size + BigInt(changed))
    frontier = runHashing(extend(frontier, hashes), sha256)
    await each(hashes)
  }
  return frontier
}
