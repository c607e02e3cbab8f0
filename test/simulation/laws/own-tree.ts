import { createHash } from 'node:crypto'

/** An RFC 6962 tree of our own, kept beside the log under test: complete nodes by level. */
export class OwnTree {
  readonly #levels: Uint8Array[][] = [[]]

  get size(): number {
    return (this.#levels[0] as Uint8Array[]).length
  }

  append(leafHash: Uint8Array): void {
    let hash = leafHash
    for (let level = 0; ; level++) {
      let nodes = this.#levels[level]
      if (nodes === undefined) {
        nodes = []
        this.#levels[level] = nodes
      }
      nodes.push(hash)
      if (nodes.length % 2 === 1) return
      hash = join(nodes.at(-2) as Uint8Array, hash)
    }
  }

  rootAt(size: number): string {
    let root: Uint8Array | null = null
    let end = size
    for (let level = 0; end > 0; level++, end >>= 1) {
      if ((end & 1) === 0) continue
      const node = this.#levels[level]?.[end - 1] as Uint8Array
      root = root === null ? node : join(node, root)
    }
    return Buffer.from(root ?? createHash('sha256').digest()).toString('hex')
  }
}

export function leafHash(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(Uint8Array.of(0)).update(bytes).digest()
}

/** Complete subtrees, largest first. */
export function rootOfFrontier(nodes: readonly Uint8Array[]): string {
  let root: Uint8Array | null = null
  for (const node of [...nodes].reverse()) root = root === null ? node : join(node, root)
  return Buffer.from(root ?? createHash('sha256').digest()).toString('hex')
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest()
}
