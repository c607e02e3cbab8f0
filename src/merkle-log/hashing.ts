/**
 * An algorithm that asks for SHA-256 digests instead of computing them: it yields what it wants hashed and is given
 * the digests in the same order. So one text of the tree serves synchronous servers and asynchronous browsers.
 */
export type Hashing<T> = Generator<readonly Uint8Array[], T, readonly Uint8Array[]>

export type Digest = (bytes: Uint8Array) => Uint8Array
export type AsyncDigest = (bytes: Uint8Array) => Promise<Uint8Array>

export function runHashing<T>(work: Hashing<T>, digest: Digest): T {
  let step = work.next()
  while (step.done !== true) step = work.next(step.value.map(digest))
  return step.value
}

export async function runHashingAsync<T>(work: Hashing<T>, digest: AsyncDigest): Promise<T> {
  let step = work.next()
  while (step.done !== true) step = work.next(await Promise.all(step.value.map(digest)))
  return step.value
}

export function* hashOne(bytes: Uint8Array): Hashing<Uint8Array> {
  return (yield [bytes])[0] as Uint8Array
}

export function* hashAll(inputs: readonly Uint8Array[]): Hashing<readonly Uint8Array[]> {
  return inputs.length === 0 ? [] : yield inputs
}

/** What RFC 6962 section 2.1 hashes for a leaf. */
export function leafInput(record: Uint8Array): Uint8Array {
  const input = new Uint8Array(record.length + 1)
  input.set(record, 1)
  return input
}

/** What RFC 6962 section 2.1 hashes for an inner node. The first byte keeps a node from passing for a leaf. */
export function nodeInput(left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length)
  input[0] = 1
  input.set(left, 1)
  input.set(right, 1 + left.length)
  return input
}

export function hashNode(left: Uint8Array, right: Uint8Array): Hashing<Uint8Array> {
  return hashOne(nodeInput(left, right))
}
