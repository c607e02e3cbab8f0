import { isUnderItsRef } from '../../audit-log/index.js'
import { equalBytes } from '../../internal/bytes.js'
import { sha256 } from '../../internal/hash.js'
import { type Checkpoint, hashOne, leafInput, readRecord, runHashing } from '../../merkle-log/index.js'
import { type LiveLog, openLiveLog } from './open-live-log.js'
import type { VerifyOptions } from './options.js'
import type { Finding, VerifyReport } from './report.js'
import type { Trusted } from './trust-files.js'
import { verifyLeaves } from './verify-leaves.js'

const pageSize = 2_000

/** The log as it stands in the database, row by row: a changed row is named, whatever its hash says. */
export async function verifyLive(options: VerifyOptions, trusted: Trusted): Promise<VerifyReport> {
  const log = await openLiveLog(options)
  try {
    const checkpoint = await log.newest(options.origin)
    if (checkpoint === null) {
      const finding = { problem: 'the database holds no checkpoint of this name' }
      return { valid: false, findings: [finding], checked: { origin: options.origin }, assurance: 'self-attested' }
    }
    const report = await verifyLeaves(() => leavesOf(log, checkpoint), checkpoint, trusted)
    const changed = await firstChangedRow(log, checkpoint)
    // The row itself is closer to the mark than the stretch between two checkpoints.
    const findings = changed === null ? report.findings : [changed, ...report.findings]
    return { ...report, findings, valid: findings.length === 0 }
  } finally {
    await log.close()
  }
}

async function* leavesOf(log: LiveLog, { size }: Checkpoint): AsyncGenerator<Uint8Array> {
  for await (const rows of pagesOf(log, size)) for (const { bytes } of rows) yield bytes
}

async function* pagesOf(log: LiveLog, size: bigint): AsyncGenerator<Awaited<ReturnType<LiveLog['leaves']>>> {
  for (let next = 0n; next < size; ) {
    const rows = (await log.leaves(next, pageSize)).filter(({ index }) => index !== null && index < size)
    if (rows.length === 0) return
    yield rows
    next = (rows.at(-1)?.index ?? size) + 1n
  }
}

async function firstChangedRow(log: LiveLog, { size }: Checkpoint): Promise<Finding | null> {
  let expected = 0n
  for await (const rows of pagesOf(log, size)) {
    for (const { id, ref, index, bytes, hash } of rows) {
      if (index !== expected) return { problem: 'a record is missing or out of place', index: expected }
      const own = runHashing(hashOne(leafInput(bytes)), sha256)
      const record = readRecord(bytes)
      if (!equalBytes(own, hash) || record?.id !== id) return { problem: 'a record was changed after it was appended', index: expected }
      if (!isUnderItsRef({ ref }, record)) return { problem: 'a record is kept under another name than that of what it belongs to', index: expected }
      expected += 1n
    }
  }
  return expected === size ? null : { problem: 'a record is missing or out of place', index: expected }
}
