import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { toBase64, toUtf8 } from '../../src/internal/bytes.js'
import { type Checkpoint, formatTreeHead } from '../../src/merkle-log/checkpoint.js'
import type { EvidenceBundle } from '../../src/merkle-log/evidence-bundle.js'
import { emptyFrontier, extend, foldNodes, rootOf } from '../../src/merkle-log/frontier.js'
import { hashOne, leafInput, runHashing } from '../../src/merkle-log/hashing.js'
import { recordBytes } from '../../src/merkle-log/record.js'
import { formatNote, type SignatureCheck } from '../../src/merkle-log/signed-note.js'
import { formatTlogProof } from '../../src/merkle-log/tlog-proof.js'
import { inclusionRanges } from '../../src/merkle-log/tree-ranges.js'
import { formatVerifierKey, readVerifierKey, type VerifierKey } from '../../src/merkle-log/verifier-key.js'

export const digest = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())

export const checkWithNode: SignatureCheck = (publicKey, message, signature) => {
  const key = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]), format: 'der', type: 'spki' })
  return verify(null, message, key, signature)
}

/** A log of its own, written without the audit log, to verify against. */
export function signedLog(origin: string, records: readonly Uint8Array[], seed = 1) {
  const secret = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = new Uint8Array(createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32))
  const verifierKey = runHashing(formatVerifierKey(origin, publicKey), digest)
  const { name, keyId } = runHashing(readVerifierKey(verifierKey), digest) as VerifierKey
  const leafHashes = records.map((record) => runHashing(hashOne(leafInput(record)), digest))
  const rootAt = (from: number, to: number): Uint8Array => {
    // A range of a tree is a tree of its own, aligned as proofs use it.
    const { nodes } = runHashing(extend(emptyFrontier, leafHashes.slice(from, to)), digest)
    return nodes.length === 0 ? runHashing(rootOf(emptyFrontier), digest) : runHashing(foldNodes(nodes), digest)
  }
  const signText = (text: string): string => formatNote({ text, signatures: [{ name, keyId, signature: new Uint8Array(sign(null, toUtf8(text), secret)) }] })
  const checkpoint = (size: number = records.length, named: string = origin): Checkpoint => {
    const root = rootAt(0, size)
    return { origin: named, size: BigInt(size), root: toBase64(root), note: signText(formatTreeHead({ origin: named, size: BigInt(size), root })) }
  }
  const bundle = (index: number, size: number = records.length): EvidenceBundle => ({
    record: records[index] as Uint8Array,
    proof: formatTlogProof({
      index: BigInt(index),
      path: inclusionRanges(BigInt(index), BigInt(size)).map(({ start, end }) => rootAt(Number(start), Number(end))),
      note: checkpoint(size).note,
    }),
  })
  return { verifierKey, trust: { origin, verifierKey, verifySignature: checkWithNode }, signText, checkpoint, bundle }
}

export function recordOf(number: number, data: Record<string, string | number | boolean> = {}): Uint8Array {
  return recordBytes({ id: `event-${number}`, type: 'message.permitted', at: new Date(Date.UTC(2027, 0, 1, 0, 0, number)), data: { number, ...data } })
}

export const recordsOf = (count: number): Uint8Array[] => Array.from({ length: count }, (_, index) => recordOf(index))

export async function* streamOf<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values
}
