import { type Hashing, hashNode, hashOne, nodeInput } from './hashing.js'

/** The complete subtrees of a log, largest first: all that is needed to append and to tell the root. */
export interface Frontier {
  readonly size: bigint
  /** One hash per bit set in `size`. */
  readonly nodes: readonly Uint8Array[]
}

export const emptyFrontier: Frontier = { size: 0n, nodes: [] }

/** Null when the number of nodes does not fit the size. */
export function frontierOf(size: bigint, nodes: readonly Uint8Array[]): Frontier | null {
  return size >= 0n && bitsSet(size) === nodes.length && nodes.every((node) => node.length === 32) ? { size, nodes } : null
}

/** Appends leaf hashes, level by level, so that one level can be hashed at once. */
export function* extend(frontier: Frontier, leafHashes: readonly Uint8Array[]): Hashing<Frontier> {
  const older = [...frontier.nodes]
  const kept: Uint8Array[] = []
  let arriving = leafHashes
  for (let left = frontier.size; left > 0n || arriving.length > 0; left >>= 1n) {
    const partner = (left & 1n) === 1n ? older.pop() : undefined
    const row = partner === undefined ? arriving : [partner, ...arriving]
    if (row.length % 2 === 1) kept.push(row.at(-1) as Uint8Array)
    const pairs: Uint8Array[] = []
    for (let index = 0; index + 1 < row.length; index += 2) pairs.push(nodeInput(row[index] as Uint8Array, row[index + 1] as Uint8Array))
    arriving = pairs.length === 0 ? [] : yield pairs
  }
  return { size: frontier.size + BigInt(leafHashes.length), nodes: kept.reverse() }
}

/** The root of RFC 6962 section 2.1; of no leaves, the hash of nothing. */
export function rootOf(frontier: Frontier): Hashing<Uint8Array> {
  return frontier.nodes.length === 0 ? hashOne(new Uint8Array(0)) : foldNodes(frontier.nodes)
}

/** Joins neighbouring subtrees, largest first, into the hash of their whole range. */
export function* foldNodes(nodes: readonly Uint8Array[]): Hashing<Uint8Array> {
  let hash = nodes.at(-1) as Uint8Array
  for (let index = nodes.length - 2; index >= 0; index--) hash = yield* hashNode(nodes[index] as Uint8Array, hash)
  return hash
}

export function bitsSet(value: bigint): number {
  let count = 0
  for (let left = value; left > 0n; left >>= 1n) count += Number(left & 1n)
  return count
}

export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length
}
