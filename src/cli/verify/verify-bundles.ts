import { type Checkpoint, checkpointOfNote, type EvidenceBundle, parseBundles, parseTlogProof, verifyEvidence } from '../../merkle-log/index.js'
import { UsageError } from '../usage-error.js'
import type { Finding, VerifyReport } from './report.js'
import { readText, type Trusted } from './trust-files.js'

export async function verifyBundleFiles(paths: readonly string[], { trust, anchored }: Trusted): Promise<VerifyReport> {
  const findings: Finding[] = []
  let bundles = 0
  let held = 0
  for (const [file, path] of paths.entries()) {
    const read = parseBundles(await readText(path, 'FILE'))
    if (read === null) throw new UsageError('FILE names no file of bundles')
    if (read.length === 0) findings.push({ problem: 'the file holds no evidence', file })
    for (const bundle of read) {
      bundles += 1
      const verified = await verifyEvidence(bundle, trust)
      if (anchored.some((checkpoint) => isUnder(bundle, checkpoint))) held += 1
      if (!verified.valid) findings.push({ problem: verified.problem, index: verified.index, file })
    }
  }
  return { valid: findings.length === 0, findings, checked: { bundles }, assurance: bundles > 0 && held === bundles ? 'anchored' : 'self-attested' }
}

/** Whether a bundle's own tree is the one that was held outside: that a larger one grew from it, no bundle can show. */
function isUnder({ proof }: EvidenceBundle, { size, root }: Checkpoint): boolean {
  const own = checkpointOfNote(parseTlogProof(proof)?.note ?? '')
  return own?.size === size && own.root === root
}
