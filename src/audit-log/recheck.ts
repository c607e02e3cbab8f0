import { isNophiError } from '../errors/nophi-error.js'
import { equalBytes, fromBase64 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, emptyFrontier, extend, readRecord, runHashing } from '../merkle-log/index.js'
import { leafPages } from './leaf-pages.js'
import { isUnderItsRef } from './leaf-ref.js'
import { type LogContext, rootAt } from './log-context.js'
import type { Recheck } from './types.js'

/** Computes the tree from the stored bytes up to the checkpoint and names the first record that is not what was appended. */
export async function recheckLog(context: LogContext, checkpoint: Checkpoint): Promise<Recheck> {
  let frontier = emptyFrontier
  try {
    for await (const { rows, hashes } of leafPages(context, 0n, checkpoint.size)) {
      for (const [place, row] of rows.entries()) {
        const index = frontier.size + BigInt(place)
        const record = readRecord(row.bytes)
        if (!equalBytes(row.hash, hashes[place] as Uint8Array) || record?.id !== row.id) {
          return { valid: false, problem: 'a record was changed after it was appended', index, id: row.id }
        }
        if (!isUnderItsRef(row, record))
          return { valid: false, problem: 'a record is kept under another name than that of what it belongs to', index, id: row.id }
      }
      frontier = runHashing(extend(frontier, hashes), sha256)
    }
  } catch (error) {
    if (!isNophiError(error, 'AUDIT_UNAVAILABLE') || error.details.problem !== 'leaf-missing') throw error
    return { valid: false, problem: 'a record is missing or out of place', index: BigInt(String(error.details.index)) }
  }
  if (!equalBytes(rootAt(frontier), fromBase64(checkpoint.root) as Uint8Array)) {
    return { valid: false, problem: 'the records are not those that were signed, and their hashes were changed with them' }
  }
  return { valid: true, size: checkpoint.size }
}
