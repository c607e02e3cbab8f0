import { concatBytes } from '../internal/bytes.js'
import type { TileRow } from '../ports/audit-store.js'
import { hashesOf, hashesPerTile } from './tile.js'
import { reduce, type TreeReader } from './tree-reader.js'

export interface TileGrower {
  add(leafHashes: readonly Uint8Array[]): void
  /** Tiles that became complete since the last call. */
  complete(): TileRow[]
  /** The unfinished tiles above the leaves. Unfinished leaf tiles are leaf rows. */
  unfinished(): TileRow[]
  /** All unfinished tiles, that of the leaves too. */
  begun(): TileRow[]
}

interface Level {
  index: bigint
  hashes: Uint8Array[]
}

/** Continues the tiles of a tree of this size. */
export async function growTiles(reader: Pick<TreeReader, 'tile'>, size: bigint): Promise<TileGrower> {
  const levels: Level[] = []
  for (let left = size; left > 0n; left /= BigInt(hashesPerTile)) {
    const index = left / BigInt(hashesPerTile)
    const count = Number(left % BigInt(hashesPerTile))
    levels.push({ index, hashes: count === 0 ? [] : hashesOf(await reader.tile(levels.length, index, count)) })
  }
  let done: TileRow[] = []

  function put(level: number, hash: Uint8Array): void {
    levels[level] ??= { index: 0n, hashes: [] }
    const tile = levels[level]
    tile.hashes.push(hash)
    if (tile.hashes.length < hashesPerTile) return
    done.push({ level, index: tile.index, hashes: concatBytes(...tile.hashes) })
    const root = reduce(tile.hashes)
    tile.index += 1n
    tile.hashes = []
    put(level + 1, root)
  }

  function begun(): TileRow[] {
    return levels.flatMap(({ index, hashes }, level) => (hashes.length === 0 ? [] : [{ level, index, hashes: concatBytes(...hashes) }]))
  }

  return {
    add(leafHashes) {
      for (const hash of leafHashes) put(0, hash)
    },
    complete() {
      const rows = done
      done = []
      return rows
    },
    unfinished: () => begun().filter(({ level }) => level > 0),
    begun,
  }
}
