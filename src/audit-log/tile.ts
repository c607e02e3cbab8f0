const hashLength = 32
export const hashesPerTile = 256

/** Tiles that were read, by place; the newest are kept. Nothing here is trusted: what is made of it is held against a signed root. */
export type TileMemory = Map<string, Uint8Array>

/** Under each name of the log its tiles are others, since a reopened log may hold other records. No tree has 64 levels of them. */
export function storedLevel(incarnation: number, level: number): number {
  return incarnation * 64 + level
}

export function tileLength(count: number): number {
  return count * hashLength
}

export function hashesOf(tile: Uint8Array): Uint8Array[] {
  const hashes: Uint8Array[] = []
  for (let at = 0; at + hashLength <= tile.length; at += hashLength) hashes.push(tile.subarray(at, at + hashLength))
  return hashes
}
