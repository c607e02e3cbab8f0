import { concatBytes } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { emptyFrontier, extend, type Frontier, foldNodes, type LeafRange, nodesOf, runHashing, type TreeNode } from '../merkle-log/index.js'
import type { TileRow } from '../ports/audit-store.js'
import { leafPages } from './leaf-pages.js'
import type { LeafReading } from './log-context.js'
import { hashesOf, storedLevel, type TileMemory, tileLength } from './tile.js'

const mostTiles = 256
// 256 leaves to a tile: eight levels of the tree.
const levelsPerTile = 8

export interface TreeReader {
  /** The first `count` hashes of a tile, one after the other. */
  tile(level: number, index: bigint, count: number): Promise<Uint8Array>
  range(range: LeafRange): Promise<Uint8Array>
  /** The complete subtrees of the tree of this size. */
  frontier(size: bigint): Promise<Frontier>
  /** Of tiles that were made here, or grown: they need not be read. */
  keep(tiles: readonly TileRow[]): void
}

/**
 * Hashes of the tree from stored tiles, a handful for any proof, and from leaf rows where a tile is not complete or not
 * stored. `fromLeaves`: trusts no stored tile, and reads the whole log.
 */
export function createTreeReader(context: LeafReading, incarnation: number, memory: TileMemory, fromLeaves = false): TreeReader {
  async function tile(level: number, index: bigint, count: number): Promise<Uint8Array> {
    const known = memory.get(keyOf(level, index))
    if (known !== undefined && known.length >= tileLength(count)) return known.subarray(0, tileLength(count))
    // What of the leaves is known in part was not complete when it was read: those that came since are few.
    const stored = fromLeaves || (level === 0 && known !== undefined) ? null : await readStored(level, index)
    const begun = stored?.subarray(0, tileLength(count)) ?? new Uint8Array(0)
    const found =
      begun.length === tileLength(count) ? begun : level === 0 ? await leafHashes(index, count, known) : await rootsBelow(level, index, count, begun)
    remember(level, index, found)
    return found
  }

  function keyOf(level: number, index: bigint): string {
    return `${incarnation}/${level}/${index}`
  }

  function remember(level: number, index: bigint, hashes: Uint8Array): void {
    if (memory.size >= mostTiles) memory.delete(memory.keys().next().value as string)
    memory.set(keyOf(level, index), hashes)
  }

  async function readStored(level: number, index: bigint): Promise<Uint8Array | null> {
    const [row] = await context.transaction(({ audit }) => audit.readTiles([{ level: storedLevel(incarnation, level), index }]))
    return row?.hashes ?? null
  }

  async function leafHashes(index: bigint, count: number, known: Uint8Array = new Uint8Array(0)): Promise<Uint8Array> {
    const start = index << BigInt(levelsPerTile)
    const hashes: Uint8Array[] = [known]
    for await (const { rows } of leafPages(context, start + BigInt(known.length / tileLength(1)), start + BigInt(count)))
      for (const row of rows) hashes.push(row.hash)
    return concatBytes(...hashes)
  }

  async function rootsBelow(level: number, index: bigint, count: number, begun: Uint8Array): Promise<Uint8Array> {
    const roots = hashesOf(begun)
    while (roots.length < count) {
      const below = (index << BigInt(levelsPerTile)) + BigInt(roots.length)
      roots.push(reduce(hashesOf(await tile(level - 1, below, 1 << levelsPerTile))))
    }
    return concatBytes(...roots)
  }

  /** Each tile is asked once, for the most that is needed of it. */
  async function nodes(range: LeafRange): Promise<Uint8Array[]> {
    const places = [...nodesOf(range)].map(placeOf)
    const most = new Map<string, number>()
    for (const { level, index, to } of places) most.set(keyOf(level, index), Math.max(to, most.get(keyOf(level, index)) ?? 0))
    const found: Uint8Array[] = []
    for (const { level, index, from, to } of places) {
      const hashes = await tile(level, index, most.get(keyOf(level, index)) as number)
      found.push(reduce(hashesOf(hashes).slice(from, to)))
    }
    return found
  }

  return {
    tile,
    range: async (range) => runHashing(foldNodes(await nodes(range)), sha256),
    frontier: async (size) => ({ size, nodes: await nodes({ start: 0n, end: size }) }),
    keep(tiles) {
      for (const { level, index, hashes } of tiles) remember(level, index, hashes)
    },
  }
}

/** The tile in which a node of the tree stands, and between which of its hashes. */
function placeOf({ level, index }: TreeNode): { readonly level: number; readonly index: bigint; readonly from: number; readonly to: number } {
  const inside = level % levelsPerTile
  const first = index << BigInt(inside)
  const place = first >> BigInt(levelsPerTile)
  const from = Number(first - (place << BigInt(levelsPerTile)))
  return { level: (level - inside) / levelsPerTile, index: place, from, to: from + (1 << inside) }
}

/** The root of a complete subtree. */
export function reduce(hashes: readonly Uint8Array[]): Uint8Array {
  return runHashing(foldNodes(runHashing(extend(emptyFrontier, hashes), sha256).nodes), sha256)
}
