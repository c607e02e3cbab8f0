import { checkBundle } from './check-bundle.js'
import type { EvidenceBundle } from './evidence-bundle.js'
import { followKeys } from './follow-keys.js'
import { invalid, type LogTrust, type Verified } from './log-trust.js'

/**
 * Whether this record stands unchanged in the log that the verifier trusts. Needs SHA-256 and Ed25519, nothing else:
 * no storage, no network. Never throws: anything else than valid evidence is `{ valid: false, problem }`.
 * Proves what was recorded and, with a checkpoint held outside, by when; not that it was true, and not that nothing
 * else was recorded. The time in a record is the log's own word. Formats: RFC 6962, C2SP signed-note, tlog-checkpoint, tlog-proof.
 */
export async function verifyEvidence(bundle: EvidenceBundle, trust: LogTrust): Promise<Verified> {
  try {
    const known = await followKeys(trust)
    return typeof known === 'string' ? invalid(known) : await checkBundle(bundle, known)
  } catch {
    return invalid('shape')
  }
}
