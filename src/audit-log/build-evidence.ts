import { fromBase64 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, type EvidenceBundle, formatTlogProof, inclusionRanges, runHashing, verifyInclusion } from '../merkle-log/index.js'
import type { LeafRow } from '../ports/audit-store.js'
import { broken, type LogContext, leafHashOf } from './log-context.js'
import { createTreeReader, type TileMemory } from './tree-reader.js'

/** The records with their proofs under one checkpoint. Each is verified before it is given out: throws `leaf-changed`. */
export async function buildEvidence(context: LogContext, rows: readonly LeafRow[], checkpoint: Checkpoint, memory: TileMemory): Promise<EvidenceBundle[]> {
  const root = fromBase64(checkpoint.root) as Uint8Array
  const bundles: EvidenceBundle[] = []
  let rangeHash = createTreeReader(context, memory)
  for (const row of rows) {
    const index = row.index as bigint
    const prove = async (): Promise<Uint8Array[] | null> => {
      const path: Uint8Array[] = []
      for (const range of inclusionRanges(index, checkpoint.size)) path.push(await rangeHash(range))
      return runHashing(verifyInclusion(index, checkpoint.size, leafHashOf(row), path, root), sha256) ? path : null
    }
    let path = await prove()
    if (path === null) {
      // What was remembered may be of a history that was rolled back below this process.
      memory.clear()
      rangeHash = createTreeReader(context, memory)
      path = await prove()
    }
    if (path === null) throw broken('leaf-changed', index)
    bundles.push({ record: row.bytes, proof: formatTlogProof({ index, path, note: checkpoint.note }) })
  }
  return bundles
}
