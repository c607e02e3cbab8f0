import { toBase64 } from '../internal/bytes.js'
import { type Checkpoint, parseTreeHead, type TreeHead } from './checkpoint.js'
import type { EvidenceBundle } from './evidence-bundle.js'
import { type Digest, type Hashing, runHashing, runHashingAsync } from './hashing.js'
import { isSignedBy, parseNote, type SignatureCheck } from './signed-note.js'
import { readVerifierKey, type VerifierKey } from './verifier-key.js'
import { webDigest, webSignatureCheck } from './web-crypto.js'

/** What the verifier knows beforehand. It comes from the verifier's own files, never from the log it verifies. */
export interface LogTrust {
  /** Name of the log. */
  readonly origin: string
  /** `<name>+<key id>+<base64>`, as C2SP signed-note writes it. */
  readonly verifierKey: string
  /**
   * Evidence of `key.rotated` records, oldest first: each must verify under the keys known before it, and adds one. So a
   * verifier who pinned an old key follows the log to its present one. After a compromise of a key only what was
   * anchored before it counts.
   */
  readonly rotations?: readonly EvidenceBundle[] | undefined
  /**
   * Checks Ed25519 signatures. Default: WebCrypto, which has Ed25519 in Node from 20.19.3 and 22.13 on (earlier ones print
   * a warning) and in current browsers. Elsewhere hand over another check, in Node `verifyEd25519` of `nophi/audit`.
   */
  readonly verifySignature?: SignatureCheck | undefined
  /** Computes SHA-256 at once. Default: WebCrypto, which gives every digest in a turn of its own and makes millions of them slow. */
  readonly digest?: Digest | undefined
}

/** `problem` is one of a closed set of sentences and holds nothing of the input. */
export type Verified = { readonly valid: true } | { readonly valid: false; readonly problem: string; readonly index?: bigint | undefined }

export const problems = {
  shape: 'what was given is not of the documented shape',
  key: 'the pinned verifier key is not well formed',
  rotation: 'a record of a new key does not follow from the keys known before it',
  proof: 'the proof is not a well-formed tlog-proof',
  note: 'the checkpoint is not a well-formed signed note',
  unable: 'the check could not be made here: no SHA-256 or Ed25519 in this environment, or it failed',
  signature: 'the checkpoint is not signed by the pinned key',
  origin: 'the checkpoint is of another log',
  fields: 'the fields of the checkpoint differ from its signed note',
  record: 'a record is not in its canonical form',
  inclusion: 'the record is not in the log under this checkpoint: it was changed, or the proof is of another record',
  disclosure: 'the disclosure text is not the one that the record names',
  reading: 'the records could not be read to the end',
  few: 'there are fewer records than the checkpoint covers',
  many: 'there are more records than the checkpoint covers',
  root: 'the records are not those that were signed: one was changed, added, removed or moved',
} as const

export const invalid = (problem: keyof typeof problems, index?: bigint): Verified => ({
  valid: false,
  problem: problems[problem],
  ...(index === undefined ? {} : { index }),
})

export interface ReadTrust {
  readonly origin: string
  /** The pinned one, and those that the log was seen to hand over to. */
  readonly keys: readonly VerifierKey[]
  readonly verify: SignatureCheck
  hash<T>(work: Hashing<T>): T | Promise<T>
}

export async function readTrust(trust: LogTrust): Promise<ReadTrust | null> {
  const { origin, verifierKey, verifySignature = webSignatureCheck, digest } = trust
  const key = await runHashingAsync(readVerifierKey(verifierKey), webDigest)
  return key === null || typeof origin !== 'string'
    ? null
    : {
        origin,
        keys: [key],
        verify: verifySignature,
        hash: (work) => (digest === undefined ? runHashingAsync(work, webDigest) : runHashing(work, digest)),
      }
}

/** The signed content of a note, or why it is not to be trusted. */
export async function openCheckpoint(note: string, trust: ReadTrust): Promise<TreeHead | keyof typeof problems> {
  const parsed = parseNote(note)
  const head = parsed === null ? null : parseTreeHead(parsed.text)
  if (parsed === null || head === null) return 'note'
  try {
    let signed = false
    for (const key of trust.keys) signed ||= await isSignedBy(parsed, key, trust.verify)
    if (!signed) return 'signature'
  } catch {
    return 'unable'
  }
  return head.origin === trust.origin ? head : 'origin'
}

/** Also holds the checkpoint's own fields against its note, since callers will read those. */
export async function openWholeCheckpoint(checkpoint: Checkpoint, trust: ReadTrust): Promise<TreeHead | keyof typeof problems> {
  const head = await openCheckpoint(checkpoint.note, trust)
  if (typeof head === 'string') return head
  const same = head.origin === checkpoint.origin && head.size === checkpoint.size && toBase64(head.root) === checkpoint.root
  return same ? head : 'fields'
}
