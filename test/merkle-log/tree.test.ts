import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyFrontier, extend, foldNodes, frontierOf, rootOf } from '../../src/merkle-log/frontier.js'
import { leafInput, nodeInput, runHashing, runHashingAsync } from '../../src/merkle-log/hashing.js'
import { consistencyRanges, inclusionRanges, type LeafRange, nodesOf } from '../../src/merkle-log/tree-ranges.js'
import { verifyConsistency, verifyInclusion } from '../../src/merkle-log/verify-proof.js'

const digest = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const leafHash = (text: string): Uint8Array => digest(leafInput(new TextEncoder().encode(text)))
const leaves = Array.from({ length: 130 }, (_, index) => leafHash(`record ${index}`))

/** RFC 6962 section 2.1 read literally: the slow yardstick. */
function slowRoot(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return digest(new Uint8Array(0))
  if (hashes.length === 1) return hashes[0] as Uint8Array
  let split = 1
  while (split * 2 < hashes.length) split *= 2
  return digest(nodeInput(slowRoot(hashes.slice(0, split)), slowRoot(hashes.slice(split))))
}

const known = new Map<string, Uint8Array>()
const hashOf = ({ start, end }: LeafRange, from: readonly Uint8Array[] = leaves): Uint8Array => {
  const key = `${start}-${end}`
  const hash = (from === leaves ? known.get(key) : undefined) ?? slowRoot(from.slice(Number(start), Number(end)))
  if (from === leaves) known.set(key, hash)
  return hash
}
const flip = (bytes: Uint8Array, bit: number): Uint8Array => bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
const included = (...given: Parameters<typeof verifyInclusion>): boolean => runHashing(verifyInclusion(...given), digest)
const consistent = (...given: Parameters<typeof verifyConsistency>): boolean => runHashing(verifyConsistency(...given), digest)

describe('the tree', () => {
  it('has the roots that RFC 6962 defines, at every size, however the leaves arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }), (batches) => {
        let frontier = emptyFrontier
        for (const count of batches) {
          const from = Number(frontier.size)
          frontier = runHashing(extend(frontier, leaves.slice(from, from + count)), digest)
          expect(runHashing(rootOf(frontier), digest)).toEqual(slowRoot(leaves.slice(0, Number(frontier.size))))
        }
      }),
    )
  })

  it('gives the same root when the digests come later', async () => {
    const frontier = await runHashingAsync(extend(emptyFrontier, leaves), async (bytes) => digest(bytes))
    expect(await runHashingAsync(rootOf(frontier), async (bytes) => digest(bytes))).toEqual(slowRoot(leaves))
  })

  it('refuses a frontier whose nodes do not fit its size', () => {
    const whole = runHashing(extend(emptyFrontier, leaves.slice(0, 7)), digest)
    expect(frontierOf(7n, whole.nodes)).toEqual(whole)
    for (const size of [-1n, 0n, 6n, 8n]) expect(frontierOf(size, whole.nodes)).toBeNull()
    expect(frontierOf(7n, [...whole.nodes.slice(0, 2), new Uint8Array(31)])).toBeNull()
  })

  it('takes every range apart into complete subtrees that fold back into its hash', () => {
    for (let size = 1n; size <= 130n; size++) {
      const nodes = nodesOf({ start: 0n, end: size })
      const hashes = nodes.map(({ level, index }) => hashOf({ start: index << BigInt(level), end: (index + 1n) << BigInt(level) }))
      expect(runHashing(foldNodes(hashes), digest)).toEqual(hashOf({ start: 0n, end: size }))
    }
  })
})

describe('proofs', () => {
  it('show every leaf of every size up to 130, and no leaf elsewhere', () => {
    for (let size = 1; size <= 130; size++) {
      const root = slowRoot(leaves.slice(0, size))
      for (let index = 0; index < size; index++) {
        const proof = inclusionRanges(BigInt(index), BigInt(size)).map((range) => hashOf(range))
        expect(included(BigInt(index), BigInt(size), leaves[index] as Uint8Array, proof, root)).toBe(true)
        if (size > 1) expect(included(BigInt((index + 1) % size), BigInt(size), leaves[index] as Uint8Array, proof, root)).toBe(false)
      }
    }
  })

  it('show that every smaller tree begins every larger one up to 130', () => {
    const roots = Array.from({ length: 131 }, (_, size) => slowRoot(leaves.slice(0, size)))
    for (let to = 1; to <= 130; to++) {
      for (let from = 1; from <= to; from++) {
        const proof = consistencyRanges(BigInt(from), BigInt(to)).map((range) => hashOf(range))
        expect(consistent(BigInt(from), BigInt(to), proof, roots[from] as Uint8Array, roots[to] as Uint8Array)).toBe(true)
        if (from < to) expect(consistent(BigInt(from), BigInt(to), proof, roots[from - 1] as Uint8Array, roots[to] as Uint8Array)).toBe(false)
      }
    }
  })

  it('fail when one bit of leaf, path or root changes, an element is missing or one is added', () => {
    const anyBit = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 130 }), fc.nat(), fc.nat(), anyBit, (size, place, element, bit) => {
        const index = BigInt(place % size)
        const whole = BigInt(size)
        const root = hashOf({ start: 0n, end: whole })
        const leaf = leaves[Number(index)] as Uint8Array
        const proof = inclusionRanges(index, whole).map((range) => hashOf(range))
        const at = element % proof.length
        const changed = proof.map((hash, each) => (each === at ? flip(hash, bit) : hash))
        expect(included(index, whole, leaf, proof, root)).toBe(true)
        expect(included(index, whole, leaf, changed, root)).toBe(false)
        expect(included(index, whole, flip(leaf, bit), proof, root)).toBe(false)
        expect(included(index, whole, leaf, proof, flip(root, bit))).toBe(false)
        expect(included(index, whole, leaf, proof.toSpliced(at, 1), root)).toBe(false)
        expect(included(index, whole, leaf, [...proof, root], root)).toBe(false)
      }),
    )
  })

  it('fail for a history that was edited, cut or grown anew below the older root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 129 }), fc.integer({ min: 1, max: 129 }), fc.nat(), (one, more, place) => {
        const from = BigInt(Math.min(one, 129))
        const to = from + BigInt(Math.min(more, 130 - Number(from)))
        const other = leaves.map((hash, index) => (index === place % Number(from) ? leafHash('another record') : hash))
        const proof = consistencyRanges(from, to).map((range) => hashOf(range, other))
        expect(consistent(from, to, proof, hashOf({ start: 0n, end: from }), hashOf({ start: 0n, end: to }, other))).toBe(false)
      }),
    )
  })

  it('refuse hashes of other lengths, also when their joint length is right', () => {
    const [left, right] = [leaves[0] as Uint8Array, leaves[1] as Uint8Array]
    const joint = new Uint8Array([...left, ...right])
    const root = digest(nodeInput(left, right))
    expect(included(0n, 2n, left, [right], root)).toBe(true)
    expect(included(0n, 2n, joint.slice(0, 31), [joint.slice(31)], root)).toBe(false)
    expect(consistent(1n, 2n, [joint.slice(31)], joint.slice(0, 31), root)).toBe(false)
  })

  it('refuse to be asked for leaves and trees that cannot be', () => {
    expect(() => inclusionRanges(3n, 3n)).toThrow(RangeError)
    expect(() => inclusionRanges(-1n, 3n)).toThrow(RangeError)
    expect(() => consistencyRanges(4n, 3n)).toThrow(RangeError)
    expect(() => consistencyRanges(-1n, 3n)).toThrow(RangeError)
    const [root, empty] = [hashOf({ start: 0n, end: 3n }), digest(new Uint8Array(0))]
    expect([consistent(3n, 3n, [], root, root), consistent(3n, 3n, [root], root, root)]).toEqual([true, false])
    const [first, second, third] = leaves as [Uint8Array, Uint8Array, Uint8Array]
    for (const proof of [[], [root], [empty], [digest(nodeInput(first, second)), third]]) {
      expect(consistent(0n, 3n, proof, empty, root)).toBe(false)
      expect(consistent(-1n, 3n, proof, empty, root)).toBe(false)
      expect(included(-1n, 3n, third, proof, root)).toBe(false)
    }
  })
})
