import { toBase64 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, emptyFrontier, extend, runHashing } from '../merkle-log/index.js'
import type { AuditStore } from '../ports/audit-store.js'
import { leafOf } from './append-leaf.js'
import { damageStatement, isChanged } from './damage-statements.js'
import { broken, type LogContext, pageSize, rootAt } from './log-context.js'
import { stateDamage } from './state-damage.js'
import type { ReopenEvent } from './types.js'
import { walkLeaves } from './walk-leaves.js'

interface Waiting {
  readonly id: string
  readonly hash: Uint8Array
}

/**
 * Goes on under a new name after history was lost. The tree is computed anew from the bytes of all records that are
 * left, with a statement in the place of each that is missing or was changed; the first record under the new name states
 * what was lost, by whom it was reopened, and what is left. Returns how many are damaged that nobody had stated before.
 */
export async function reopenLog(context: LogContext, event: ReopenEvent, lost: Checkpoint | null, above: number): Promise<number> {
  context.tiles.clear()
  const before = await context.transaction(({ audit }) => audit.readHead())
  const size = await placesGiven(context, before.size)
  const damaged = await stateDamage(context, size)
  const left = await walkLeaves(context, emptyFrontier, size)
  return context.transaction(async ({ audit }) => {
    const head = await audit.lockHead()
    if (head === null || head.epoch !== before.epoch) throw broken('sequencers-compete')
    const waiting = await takeWaiting(audit)
    const rows = await Promise.all(waiting.map(({ id }) => audit.leaf(id)))
    const placed = rows.filter((row) => row !== null)
    const gone = rows.length - placed.length
    const at = context.runtime.now()
    const statements = placed.flatMap((row, place) =>
      isChanged(row) ? [{ row, leaf: damageStatement({ index: left.size + 1n + BigInt(place), found: 'changed' }, context.runtime.id(), at) }] : [],
    )
    const record = leafOf({
      id: event.id,
      type: 'log.reopened',
      at,
      data: {
        ...event.data,
        restoredSize: Number(left.size),
        restoredRoot: toBase64(rootAt(left)),
        damaged: damaged + statements.length,
        gone,
        ...(lost === null ? {} : { anchoredOrigin: lost.origin, anchoredSize: Number(lost.size), anchoredRoot: lost.root }),
      },
    })
    const own = [record, ...statements.map(({ leaf }) => leaf)]
    for (const leaf of own) await audit.appendLeaf(leaf)
    // No order is promised: what others committed in this instant may be taken before it, and stands behind it.
    const late = await takeWaiting(audit)
    if (own.some(({ id }) => !late.some((leaf) => leaf.id === id))) throw broken('leaf-missing')
    const ordered = [record, ...placed, ...late.filter(({ id }) => id !== record.id)]
    const hashes = ordered.map(({ id, hash }) => statements.find(({ row }) => row.id === id)?.leaf.hash ?? hash)
    const grown = runHashing(extend(left, hashes), sha256)
    await audit.sequence(
      ordered.map(({ id }, place) => ({ id, index: left.size + BigInt(place) })),
      { size: grown.size, incarnation: Math.max(head.incarnation, above) + 1, epoch: head.epoch + 1, frontier: grown.nodes },
    )
    return damaged + statements.length + gone
  })
}

/** More than the head says where the head itself was set back. */
async function placesGiven({ transaction }: LogContext, size: bigint): Promise<bigint> {
  for (let given = size; ; ) {
    const from = given
    for (const { index } of await transaction(({ audit }) => audit.leaves(from, pageSize))) {
      if (index !== given) return given
      given += 1n
    }
    if (given === from) return given
  }
}

async function takeWaiting(audit: AuditStore): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = []
  for (;;) {
    const taken = await audit.takePending(pageSize)
    waiting.push(...taken)
    if (taken.length < pageSize) return waiting
  }
}
