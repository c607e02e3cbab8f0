import { equalBytes } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { extend, runHashing } from '../merkle-log/index.js'
import type { LogHead } from '../ports/audit-store.js'
import { broken, frontierAt, type LogContext, pageSize } from './log-context.js'

// An hour's backlog at full load; the next call goes on.
const mostBatches = 500

/** Gives waiting leaves their indexes, in batches, until none waits or another process holds the sequencer's lock. */
export function createSequencer(context: LogContext): () => Promise<void> {
  // What this process last committed. Size alone would not tell two batches of equal length apart.
  let committed: LogHead | undefined

  async function batch(): Promise<boolean> {
    const known = committed
    // Until COMMIT has answered, nobody knows which of the two heads stands.
    committed = undefined
    const outcome = await context.transaction(async ({ audit }) => {
      const head = await audit.lockHead()
      if (head === null) return null
      const frontier = frontierAt(head)
      if (known?.epoch === head.epoch && !sameHead(known, head)) throw broken('head-altered')
      const taken = await audit.takePending(pageSize)
      if (taken.length === 0) return { head, more: false }
      const hashes = taken.map(({ hash }) => hash)
      if (hashes.some((hash) => hash.length !== 32)) throw broken('leaf-malformed')
      const grown = runHashing(extend(frontier, hashes), sha256)
      const next: LogHead = { size: grown.size, epoch: head.epoch + 1, frontier: grown.nodes }
      await audit.sequence(
        taken.map(({ id }, place) => ({ id, index: head.size + BigInt(place) })),
        next,
      )
      return { head: next, more: taken.length === pageSize }
    })
    if (outcome === null) return false
    committed = outcome.head
    return outcome.more
  }

  return async () => {
    for (let batches = 0; batches < mostBatches; batches++) if (!(await batch())) return
  }
}

function sameHead(one: LogHead, other: LogHead): boolean {
  return one.size === other.size && one.frontier.every((node, place) => equalBytes(node, other.frontier[place] ?? new Uint8Array(0)))
}
