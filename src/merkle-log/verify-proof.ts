import { equalBytes } from '../internal/bytes.js'
import { bitLength, bitsSet } from './frontier.js'
import { type Hashing, hashNode } from './hashing.js'

/** Whether the leaf stands at `index` in the tree of this size and root (RFC 9162 section 2.1.3.2). */
export function* verifyInclusion(index: bigint, size: bigint, leafHash: Uint8Array, proof: readonly Uint8Array[], root: Uint8Array): Hashing<boolean> {
  if (index < 0n || index >= size || !areHashes([leafHash, ...proof])) return false
  const inner = bitLength(index ^ (size - 1n))
  if (proof.length !== inner + bitsSet(index >> BigInt(inner))) return false
  return equalBytes(yield* climb(leafHash, proof, inner, index), root)
}

/** Whether the tree of size `from` and root `fromRoot` begins the tree of size `to` and root `toRoot` (RFC 9162 section 2.1.4.2). */
export function* verifyConsistency(from: bigint, to: bigint, proof: readonly Uint8Array[], fromRoot: Uint8Array, toRoot: Uint8Array): Hashing<boolean> {
  // Every tree begins with the empty one: a proof of that would say nothing, so there is none.
  if (from < 1n || from > to || !areHashes(proof)) return false
  if (from === to) return proof.length === 0 && equalBytes(fromRoot, toRoot)
  const shift = bitLength(from & -from) - 1
  const inner = bitLength((from - 1n) ^ (to - 1n)) - shift
  const path = (from - 1n) >> BigInt(shift)
  // A complete older tree is its own starting point and is not repeated in the proof.
  const [seed, ...rest] = bitsSet(from) === 1 ? [fromRoot, ...proof] : proof
  if (seed?.length !== 32 || rest.length !== inner + bitsSet(path >> BigInt(inner))) return false
  const older = rest.filter((_, level) => level >= inner || isRightChild(path, level))
  if (!equalBytes(yield* climb(seed, older, 0, 0n), fromRoot)) return false
  return equalBytes(yield* climb(seed, rest, inner, path), toRoot)
}

/** From a node to the root: beside it on either side up to level `inner`, then only on its left. */
function* climb(start: Uint8Array, path: readonly Uint8Array[], inner: number, index: bigint): Hashing<Uint8Array> {
  let hash = start
  for (const [level, sibling] of path.entries()) {
    hash = yield* level < inner && !isRightChild(index, level) ? hashNode(hash, sibling) : hashNode(sibling, hash)
  }
  return hash
}

function isRightChild(index: bigint, level: number): boolean {
  return ((index >> BigInt(level)) & 1n) === 1n
}

// Two odd lengths could add up to the same input as two whole hashes.
function areHashes(values: readonly Uint8Array[]): boolean {
  return values.every((value) => value.length === 32)
}
