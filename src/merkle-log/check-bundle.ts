import { toHex, toUtf8 } from '../internal/bytes.js'
import type { EvidenceBundle } from './evidence-bundle.js'
import { hashOne, leafInput } from './hashing.js'
import { invalid, openCheckpoint, type ReadTrust, type Verified } from './log-trust.js'
import { readRecord } from './record.js'
import { parseTlogProof } from './tlog-proof.js'
import { verifyInclusion } from './verify-proof.js'

export async function checkBundle(bundle: EvidenceBundle, known: ReadTrust): Promise<Verified> {
  const { proof, disclosure } = bundle
  if (!isBytes(bundle.record) || typeof proof !== 'string' || (disclosure !== undefined && typeof disclosure !== 'string')) return invalid('shape')
  // A copy, so that what is checked is what was given.
  const bytes = Uint8Array.from(bundle.record)
  const parsed = parseTlogProof(proof)
  if (parsed === null) return invalid('proof')
  const head = await openCheckpoint(parsed.note, known)
  if (typeof head === 'string') return invalid(head)
  const leafHash = await known.hash(hashOne(leafInput(bytes)))
  if (!(await known.hash(verifyInclusion(parsed.index, head.size, leafHash, parsed.path, head.root)))) return invalid('inclusion', parsed.index)
  const record = readRecord(bytes)
  if (record === null) return invalid('record', parsed.index)
  if (disclosure !== undefined && toHex(await known.hash(hashOne(toUtf8(disclosure)))) !== record.disclosureSha256) return invalid('disclosure', parsed.index)
  return { valid: true }
}

/** Of any realm: `instanceof` fails across frames and workers. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}
