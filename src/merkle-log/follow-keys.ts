import { checkBundle } from './check-bundle.js'
import { runHashingAsync } from './hashing.js'
import { type LogTrust, type problems, type ReadTrust, readTrust } from './log-trust.js'
import { type LogRecord, readRecord } from './record.js'
import { readVerifierKey, type VerifierKey } from './verifier-key.js'
import { webDigest } from './web-crypto.js'

/** The pinned key and all that the log handed over to, each proved under those before it. */
export async function followKeys(trust: LogTrust): Promise<ReadTrust | keyof typeof problems> {
  let known = await readTrust(trust)
  if (known === null) return 'key'
  for (const bundle of trust.rotations ?? []) {
    const { valid } = await checkBundle(bundle, known)
    const key = valid ? await rotatedKey(readRecord(Uint8Array.from(bundle.record))) : null
    if (key === null) return 'rotation'
    known = { ...known, keys: [...known.keys, key] }
  }
  return known
}

/** The key that a record says signs from now on; null: it says nothing of keys. */
export async function rotatedKey(record: LogRecord | null): Promise<VerifierKey | null> {
  if (record?.type !== 'key.rotated' || typeof record.verifierKey !== 'string') return null
  return runHashingAsync(readVerifierKey(record.verifierKey), webDigest)
}
