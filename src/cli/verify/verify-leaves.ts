import { type Checkpoint, verifyHistory, verifyRange } from '../../merkle-log/index.js'
import type { Finding, VerifyReport } from './report.js'
import type { Trusted } from './trust-files.js'

/** Holds all records against the checkpoint and what was held outside, then against the rules that they speak of. `open` gives them anew. */
export async function verifyLeaves(open: () => AsyncIterable<Uint8Array>, checkpoint: Checkpoint, { trust, anchored }: Trusted): Promise<VerifyReport> {
  const findings: Finding[] = []
  const heldUpTo = anchored.reduce((most, { size }) => (size > most ? size : most), 0n)
  const verified = await verifyRange(open(), checkpoint, trust, { earlier: anchored })
  if (!verified.valid) findings.push({ problem: verified.problem, index: verified.index })
  const history = await verifyHistory(open()).catch(() => null)
  findings.push(...(history?.problems ?? []))
  // What could not be read was not judged: the signature alone says nothing of the rules.
  if (history === null && verified.valid) findings.push({ problem: 'the records could not be read to the end' })
  return {
    valid: findings.length === 0,
    findings,
    checked: {
      origin: checkpoint.origin,
      size: String(checkpoint.size),
      ...(heldUpTo > 0n ? { 'held outside up to': String(heldUpTo) } : {}),
      ...(history === null
        ? {}
        : { records: Number(history.records), recipients: history.recipients, permits: history.permits, stops: history.stops, damaged: history.damaged }),
    },
    // A checkpoint of the empty log was met by any log, and one of the first records says nothing of what came after.
    assurance: heldUpTo > 0n ? 'anchored' : 'self-attested',
  }
}
