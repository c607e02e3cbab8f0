import { sha256 } from '../internal/hash.js'
import { extend, runHashing } from '../merkle-log/index.js'
import { broken, frontierAt, type LogContext, pageSize } from './log-context.js'

// An hour's backlog at full load; the next call goes on.
const mostBatches = 500

/** Gives waiting leaves their indexes, in batches, until none waits or another process holds the sequencer's lock. */
export async function sequenceLeaves(context: LogContext): Promise<void> {
  for (let batches = 0; batches < mostBatches; batches++) if (!(await sequenceBatch(context))) return
}

/**
 * By membership: what commits late is simply taken later. The frontier is always the one in the locked row, since a
 * frontier in memory may be that of a batch whose commit failed. True: more may wait.
 */
function sequenceBatch(context: LogContext): Promise<boolean> {
  return context.transaction(async ({ audit }) => {
    const head = await audit.lockHead()
    if (head === null) return false
    const taken = await audit.takePending(pageSize)
    if (taken.length === 0) return false
    const hashes = taken.map(({ hash }) => hash)
    if (hashes.some((hash) => hash.length !== 32)) throw broken('leaf-malformed')
    const grown = runHashing(extend(frontierAt(head), hashes), sha256)
    await audit.sequence(
      taken.map(({ id }, place) => ({ id, index: head.size + BigInt(place) })),
      { size: grown.size, incarnation: head.incarnation, epoch: head.epoch + 1, frontier: grown.nodes },
    )
    return taken.length === pageSize
  })
}
