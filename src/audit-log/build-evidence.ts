import { fromBase64 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, type EvidenceBundle, formatTlogProof, inclusionRanges, runHashing, verifyInclusion } from '../merkle-log/index.js'
import type { LeafRow } from '../ports/audit-store.js'
import { broken, type LogContext, leafHashOf } from './log-context.js'
import { incarnationOf } from './origin-of.js'
import { createTreeReader, type TreeReader } from './tree-reader.js'

/** The records with their proofs under one checkpoint. Each is verified before it is given out: throws `leaf-changed`. */
export async function buildEvidence(context: LogContext, rows: readonly LeafRow[], checkpoint: Checkpoint): Promise<EvidenceBundle[]> {
  const bundles: EvidenceBundle[] = []
  const incarnation = incarnationOf(context.name, checkpoint.origin) ?? 0
  let reader = createTreeReader(context, incarnation, context.tiles)
  for (const row of rows) {
    const index = row.index as bigint
    let path = await prove(reader, row, checkpoint)
    if (path === null) {
      // A stored tile may have been changed, or a remembered one be of a history that was rolled back.
      context.tiles.clear()
      reader = createTreeReader(context, incarnation, context.tiles, true)
      path = await prove(reader, row, checkpoint)
    }
    if (path === null) throw broken('leaf-changed', index)
    bundles.push({ record: row.bytes, proof: formatTlogProof({ index, path, note: checkpoint.note }) })
  }
  return bundles
}

async function prove(reader: TreeReader, row: LeafRow, { root, size }: Checkpoint): Promise<Uint8Array[] | null> {
  const index = row.index as bigint
  const path: Uint8Array[] = []
  for (const range of inclusionRanges(index, size)) path.push(await reader.range(range))
  return runHashing(verifyInclusion(index, size, leafHashOf(row), path, fromBase64(root) as Uint8Array), sha256) ? path : null
}
