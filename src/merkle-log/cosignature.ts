import { toUtf8 } from '../internal/bytes.js'
import { parseNote, type SignatureCheck } from './signed-note.js'
import { sameKey, type VerifierKey } from './verifier-key.js'

const timestampLength = 8

/**
 * When the witness cosigned this checkpoint (C2SP tlog-cosignature, Ed25519), by its own clock in seconds; null when no
 * line is a true cosignature under its key. `lines`: note signature lines; those of other keys are ignored.
 */
export async function readCosignature(note: string, lines: string, key: VerifierKey, verify: SignatureCheck): Promise<bigint | null> {
  const checkpoint = parseNote(note)
  const cosigned = parseNote(`\n\n${lines.trimEnd()}\n`)
  for (const { name, keyId, signature } of cosigned?.signatures ?? []) {
    if (checkpoint === null || cosigned?.text !== '\n' || !sameKey(key, name, keyId) || signature.length !== timestampLength + 64) continue
    const seconds = new DataView(signature.buffer, signature.byteOffset, timestampLength).getBigUint64(0)
    const message = toUtf8(`cosignature/v1\ntime ${seconds}\n${checkpoint.text}`)
    if (seconds < 1n << 63n && (await verify(key.publicKey, message, signature.subarray(timestampLength))) === true) return seconds
  }
  return null
}
