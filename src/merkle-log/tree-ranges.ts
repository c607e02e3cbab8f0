import { bitLength } from './frontier.js'

/** Leaves `start` (included) to `end` (excluded) of a tree. */
export interface LeafRange {
  readonly start: bigint
  readonly end: bigint
}

/** A complete subtree: `index` counts subtrees of this level from the left, a leaf is level 0. */
export interface TreeNode {
  readonly level: number
  readonly index: bigint
}

/** The ranges whose hashes prove leaf `index` in a tree of `size`, in the order of RFC 6962 section 2.1.1. */
export function inclusionRanges(index: bigint, size: bigint): LeafRange[] {
  if (index < 0n || index >= size) throw new RangeError('no such leaf in a tree of this size')
  const path: LeafRange[] = []
  let [start, end] = [0n, size]
  while (end - start > 1n) {
    const middle = start + split(end - start)
    if (index < middle) {
      path.unshift({ start: middle, end })
      end = middle
    } else {
      path.unshift({ start, end: middle })
      start = middle
    }
  }
  return path
}

/** The ranges whose hashes prove that the tree of size `from` begins the tree of size `to`, in the order of RFC 6962 section 2.1.2. */
export function consistencyRanges(from: bigint, to: bigint): LeafRange[] {
  if (from < 0n || from > to) throw new RangeError('a tree only grows')
  if (from === 0n || from === to) return []
  const path: LeafRange[] = []
  let [start, end] = [0n, to]
  while (from !== end) {
    const middle = start + split(end - start)
    if (from <= middle) {
      path.unshift({ start: middle, end })
      end = middle
    } else {
      path.unshift({ start, end: middle })
      start = middle
    }
  }
  // The older tree itself is known to whoever asks; any other subtree has to be told.
  return start === 0n ? path : [{ start, end }, ...path]
}

/** The complete subtrees that make up a range of the tree, largest first. */
export function nodesOf(range: LeafRange): TreeNode[] {
  const nodes: TreeNode[] = []
  for (let { start } = range; start < range.end; ) {
    const level = bitLength(range.end - start) - 1
    nodes.push({ level, index: start >> BigInt(level) })
    start += 1n << BigInt(level)
  }
  return nodes
}

/** The largest power of two below `length`, which is at least 2. */
function split(length: bigint): bigint {
  return 1n << BigInt(bitLength(length - 1n) - 1)
}
