import { toBase64 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, emptyFrontier, extend, runHashing } from '../merkle-log/index.js'
import { leafOf } from './append-leaf.js'
import { broken, type LogContext, pageSize, rootAt } from './log-context.js'
import type { ReopenEvent } from './types.js'
import { walkLeaves } from './walk-leaves.js'

/**
 * Goes on under a new name after history was lost. The tree is computed anew from the bytes of all records that are
 * left; the first record under the new name states what was lost, by whom it was reopened, and what is left.
 */
export async function reopenLog(context: LogContext, event: ReopenEvent, lost: Checkpoint | null, above: number): Promise<void> {
  context.tiles.clear()
  const before = await context.transaction(({ audit }) => audit.readHead())
  const left = await walkLeaves(context, emptyFrontier, before.size)
  const record = leafOf({
    id: event.id,
    type: 'log.reopened',
    at: context.runtime.now(),
    data: {
      ...event.data,
      restoredSize: Number(left.size),
      restoredRoot: toBase64(rootAt(left)),
      ...(lost === null ? {} : { anchoredOrigin: lost.origin, anchoredSize: Number(lost.size), anchoredRoot: lost.root }),
    },
  })
  await context.transaction(async ({ audit }) => {
    const head = await audit.lockHead()
    if (head === null || head.epoch !== before.epoch) throw broken('sequencers-compete')
    const waiting: { readonly id: string; readonly hash: Uint8Array }[] = []
    for (let more = true; more; ) {
      const taken = await audit.takePending(pageSize)
      waiting.push(...taken)
      more = taken.length === pageSize
    }
    await audit.appendLeaf(record)
    // No order is promised: what others committed in this instant may be taken before it, and stands behind it.
    for (let seen = false; !seen; ) {
      const taken = await audit.takePending(pageSize)
      if (taken.length === 0) throw broken('leaf-missing')
      waiting.push(...taken)
      seen = taken.some(({ id }) => id === record.id)
    }
    const ordered = [...waiting.filter(({ id }) => id === record.id), ...waiting.filter(({ id }) => id !== record.id)]
    const grown = runHashing(
      extend(
        left,
        ordered.map(({ hash }) => hash),
      ),
      sha256,
    )
    await audit.sequence(
      ordered.map(({ id }, place) => ({ id, index: left.size + BigInt(place) })),
      { size: grown.size, incarnation: Math.max(head.incarnation, above) + 1, epoch: head.epoch + 1, frontier: grown.nodes },
    )
  })
}
