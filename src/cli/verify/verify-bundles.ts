import { type Checkpoint, checkpointOfNote, type EvidenceBundle, parseBundles, parseTlogProof, verifyEvidence } from '../../merkle-log/index.js'
import { UsageError } from '../usage-error.js'
import { isHeld } from './is-held.js'
import type { Finding, VerifyReport } from './report.js'
import { readText, type Trusted } from './trust-files.js'
import { isPersonFile, verifyPersonFile } from './verify-person-file.js'

export async function verifyBundleFiles(paths: readonly string[], trusted: Trusted): Promise<VerifyReport> {
  const reports: VerifyReport[] = []
  for (const [file, path] of paths.entries()) {
    const { findings, ...report } = await ((await isPersonFile(path)) ? verifyPersonFile(path, trusted) : verifyBundles(path, trusted))
    reports.push({ ...report, findings: findings.map((finding) => ({ ...finding, file })) })
  }
  const checked: Record<string, number | string> = {}
  for (const report of reports) {
    for (const [name, value] of Object.entries(report.checked)) checked[name] = sum(checked[name], value)
  }
  return {
    valid: reports.every(({ valid }) => valid),
    findings: reports.flatMap(({ findings }) => findings),
    checked,
    assurance: reports.every(({ assurance }) => assurance === 'anchored') ? 'anchored' : 'self-attested',
  }
}

function sum(one: number | string | undefined, other: number | string): number | string {
  if (one === undefined) return other
  return typeof one === 'number' && typeof other === 'number' ? one + other : `${one}, ${other}`
}

async function verifyBundles(path: string, { trust, anchored }: Trusted): Promise<VerifyReport> {
  const read = parseBundles(await readText(path, 'FILE'))
  if (read === null) throw new UsageError('FILE names no file of bundles: an exported log is given by --range FILE')
  const findings: Finding[] = read.length === 0 ? [{ problem: 'the file holds no evidence' }] : []
  for (const bundle of read) {
    const verified = await verifyEvidence(bundle, trust)
    if (!verified.valid) findings.push({ problem: verified.problem, index: verified.index })
  }
  const held = read.length > 0 && read.every((bundle) => isHeld(checkpointOf(bundle), anchored))
  return { valid: findings.length === 0, findings, checked: { bundles: read.length }, assurance: held ? 'anchored' : 'self-attested' }
}

function checkpointOf({ proof }: EvidenceBundle): Checkpoint | null {
  return checkpointOfNote(parseTlogProof(proof)?.note ?? '')
}
