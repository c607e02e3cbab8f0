import { toHex, toUtf8 } from '../internal/bytes.js'
import { hashOne, leafInput, runHashingAsync } from './hashing.js'
import { invalid, type LogTrust, openCheckpoint, readTrust, type Verified } from './log-trust.js'
import { readRecord } from './record.js'
import { parseTlogProof } from './tlog-proof.js'
import { verifyInclusion } from './verify-proof.js'
import { webDigest } from './web-crypto.js'

/** One record with its proof: enough to verify without the log, without a network, years later. */
export interface EvidenceBundle {
  /** The record as it stands in the log. */
  readonly record: Uint8Array
  /** C2SP tlog-proof: index, path, signed checkpoint. */
  readonly proof: string
  /** The words that a patient saw. Checked against `disclosureSha256` of the record: hex of the SHA-256 of its UTF-8 bytes. */
  readonly disclosure?: string | undefined
}

/**
 * Whether this record stands unchanged in the log that the verifier trusts. Needs SHA-256 and Ed25519, nothing else:
 * no storage, no network. Never throws: anything else than valid evidence is `{ valid: false, problem }`.
 * Proves what was recorded and, with a checkpoint held outside, by when; not that it was true, and not that nothing
 * else was recorded. The time in a record is the log's own word. Formats: RFC 6962, C2SP signed-note, tlog-checkpoint, tlog-proof.
 */
export async function verifyEvidence(bundle: EvidenceBundle, trust: LogTrust): Promise<Verified> {
  try {
    return await check(bundle, trust)
  } catch {
    return invalid('shape')
  }
}

async function check(bundle: EvidenceBundle, trust: LogTrust): Promise<Verified> {
  const { proof, disclosure } = bundle
  if (!isBytes(bundle.record) || typeof proof !== 'string' || (disclosure !== undefined && typeof disclosure !== 'string')) return invalid('shape')
  // A copy, so that what is checked is what was given.
  const bytes = Uint8Array.from(bundle.record)
  const known = await readTrust(trust)
  if (known === null) return invalid('key')
  const parsed = parseTlogProof(proof)
  if (parsed === null) return invalid('proof')
  const head = await openCheckpoint(parsed.note, known)
  if (typeof head === 'string') return invalid(head)
  const leafHash = await runHashingAsync(hashOne(leafInput(bytes)), webDigest)
  if (!(await runHashingAsync(verifyInclusion(parsed.index, head.size, leafHash, parsed.path, head.root), webDigest))) return invalid('inclusion', parsed.index)
  const record = readRecord(bytes)
  if (record === null) return invalid('record', parsed.index)
  if (disclosure !== undefined && toHex(await webDigest(toUtf8(disclosure))) !== record.disclosureSha256) return invalid('disclosure', parsed.index)
  return { valid: true }
}

/** Of any realm: `instanceof` fails across frames and workers. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}
