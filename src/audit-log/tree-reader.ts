import { sha256 } from '../internal/hash.js'
import { emptyFrontier, extend, foldNodes, type LeafRange, nodesOf, runHashing, type TreeNode } from '../merkle-log/index.js'
import { type LogContext, leafPages } from './log-context.js'

// 256 leaves, as C2SP tlog-tiles cuts a log: small enough to read for one proof, few enough to keep all their roots.
const tileLevel = 8
const tileSize = 1n << BigInt(tileLevel)

/** Hashes of complete tiles and what stands above them. They never change, so they are computed once: 64 bytes for 256 leaves. */
export type TileMemory = Map<string, Uint8Array>

/** Hashes of ranges of the tree, from the leaf hashes that the storage holds. The first proof of a process reads the whole log. */
export function createTreeReader(context: Pick<LogContext, 'transaction'>, memory: TileMemory): (range: LeafRange) => Promise<Uint8Array> {
  const tiles = new Map<bigint, readonly Uint8Array[]>()

  /** Leaf hashes of one tile, as far as they reach below `end`. */
  async function tile(index: bigint, end: bigint): Promise<readonly Uint8Array[]> {
    const start = index * tileSize
    const wanted = end < start + tileSize ? end : start + tileSize
    const known = tiles.get(index)
    if (known !== undefined && BigInt(known.length) >= wanted - start) return known
    const hashes: Uint8Array[] = []
    for await (const rows of leafPages(context, start, wanted)) for (const row of rows) hashes.push(row.hash)
    // A proof needs its own tile and the last one; keeping more would keep the whole log.
    if (tiles.size >= 2) tiles.clear()
    tiles.set(index, hashes)
    return hashes
  }

  async function nodeHash({ level, index }: TreeNode): Promise<Uint8Array> {
    const start = index << BigInt(level)
    const length = 1n << BigInt(level)
    if (level < tileLevel) {
      const tileIndex = start / tileSize
      const from = Number(start - tileIndex * tileSize)
      return reduce((await tile(tileIndex, start + length)).slice(from, from + Number(length)))
    }
    const key = `${level}:${index}`
    const known = memory.get(key)
    if (known !== undefined) return known
    const hash =
      level === tileLevel
        ? reduce(await tile(index, start + length))
        : runHashing(foldNodes([await nodeHash({ level: level - 1, index: index * 2n }), await nodeHash({ level: level - 1, index: index * 2n + 1n })]), sha256)
    memory.set(key, hash)
    return hash
  }

  return async (range) => {
    const hashes: Uint8Array[] = []
    for (const node of nodesOf(range)) hashes.push(await nodeHash(node))
    return runHashing(foldNodes(hashes), sha256)
  }
}

function reduce(leafHashes: readonly Uint8Array[]): Uint8Array {
  return runHashing(foldNodes(runHashing(extend(emptyFrontier, leafHashes), sha256).nodes), sha256)
}
