import { ed25519FromSeed } from '../../src/audit-log/ed25519.js'
import { concatBytes, toBase64, toUtf8 } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import { ed25519Cosigner, formatVerifierKey, parseNote, readVerifierKey, runHashing, type VerifierKey } from '../../src/merkle-log/index.js'

/** Cosigns like C2SP tlog-cosignature says: written out here, so that one mistake cannot hide another. */
export function witness(name: string, seed: number): { readonly key: string; cosign(note: string, seconds?: bigint): string } {
  const pair = ed25519FromSeed(new Uint8Array(32).fill(seed))
  const key = runHashing(formatVerifierKey(name, pair.publicKey, ed25519Cosigner), sha256)
  return {
    key,
    cosign(note, seconds = 1_801_407_600n) {
      const time = new Uint8Array(8)
      new DataView(time.buffer).setBigUint64(0, seconds)
      const signature = pair.sign(toUtf8(`cosignature/v1\ntime ${seconds}\n${parseNote(note)?.text}`))
      const { keyId } = runHashing(readVerifierKey(key, ed25519Cosigner), sha256) as VerifierKey
      return `\u2014 ${name} ${toBase64(concatBytes(keyId, time, signature))}\n`
    },
  }
}
