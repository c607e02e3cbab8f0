import { parseBundles, verifyEvidence } from '../../merkle-log/index.js'
import { UsageError } from '../usage-error.js'
import type { Finding, VerifyReport } from './report.js'
import { readText, type Trusted } from './trust-files.js'

export async function verifyBundleFiles(paths: readonly string[], { trust, anchored }: Trusted): Promise<VerifyReport> {
  const findings: Finding[] = []
  let bundles = 0
  for (const [file, path] of paths.entries()) {
    const read = parseBundles(await readText(path, 'FILE'))
    if (read === null) throw new UsageError('FILE names no file of bundles')
    for (const bundle of read) {
      bundles += 1
      const verified = await verifyEvidence(bundle, trust)
      if (!verified.valid) findings.push({ problem: verified.problem, index: verified.index, file })
    }
  }
  const covered = anchored.length > 0 && bundles > 0
  return { valid: findings.length === 0, findings, checked: { bundles }, assurance: covered ? 'anchored' : 'self-attested' }
}
