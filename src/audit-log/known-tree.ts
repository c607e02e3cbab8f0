import { isNophiError } from '../errors/nophi-error.js'
import { equalBytes } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { consistencyRanges, emptyFrontier, type Frontier, runHashing, verifyConsistency } from '../merkle-log/index.js'
import type { LogHead } from '../ports/audit-store.js'
import { broken, frontierAt, type LogContext, pageSize, rootAt } from './log-context.js'
import type { LogAsRead } from './read-log.js'
import { createTreeReader, type TreeReader } from './tree-reader.js'
import { type Mark, walkLeaves } from './walk-leaves.js'

/** The largest tree that one process has itself seen to be ours, and under which incarnation. */
export interface SeenTree {
  readonly incarnation: number
  readonly frontier: Frontier
}

/** Where reading goes on, and a larger tree that its leaves must lead past. */
export interface KnownTree {
  readonly frontier: Frontier
  readonly passing?: Mark | undefined
}

/**
 * The largest tree below the head that is known to be ours: the newest checkpoint or what this process saw, proved to
 * be one history. Where a page of leaves lies between the two, what this process saw and the checkpoint to pass: one read
 * of them proves both. Throws `history-lost` when the head is smaller, `fork` when they differ.
 */
export async function knownTree(context: LogContext, { head, latest }: LogAsRead, seen: SeenTree | undefined): Promise<KnownTree> {
  if (seen !== undefined && seen.incarnation > head.incarnation) throw broken('history-lost')
  // Under another name the log was reopened by a person, who stated what was lost.
  const own = seen?.incarnation === head.incarnation && seen.frontier.size > 0n ? seen.frontier : undefined
  if ((own?.size ?? 0n) > head.size || (latest?.size ?? 0n) > head.size) throw broken('history-lost')
  if (own !== undefined && latest !== null && latest.size > own.size && latest.size - own.size <= pageSize) return { frontier: own, passing: latest }
  const marks: Mark[] = []
  if (own !== undefined) marks.push({ size: own.size, root: rootAt(own) })
  if (latest !== null && latest.size > 0n) marks.push(latest)
  marks.sort((one, other) => (one.size < other.size ? -1 : 1))
  const [smaller, larger] = marks
  if (smaller === undefined) return { frontier: emptyFrontier }
  const top = larger ?? smaller
  const frontier = top.size === own?.size ? own : await frontierOf(context, top, head)
  if (frontier !== null && equalBytes(rootAt(frontier), top.root)) {
    const one = larger === undefined || (await begins(createTreeReader(context, head.incarnation, context.tiles), smaller, larger))
    if (one) return { frontier }
  }
  return { frontier: await slowly(context, marks) }
}

/** Null when stored tiles cannot tell. */
async function frontierOf(context: LogContext, { size, root }: Mark, head: LogHead): Promise<Frontier | null> {
  const current = frontierAt(head)
  if (current.size === size && equalBytes(rootAt(current), root)) return current
  return unlessMissing(() => createTreeReader(context, head.incarnation, context.tiles).frontier(size))
}

/** Whether the smaller tree, which is not empty, begins the larger one, by what the reader gives. Throws what keeps the storage from answering. */
export async function begins(reader: TreeReader, smaller: Mark, larger: Mark): Promise<boolean> {
  const proof = await unlessMissing(async () => {
    const hashes: Uint8Array[] = []
    for (const range of consistencyRanges(smaller.size, larger.size)) hashes.push(await reader.range(range))
    return hashes
  })
  return proof !== null && runHashing(verifyConsistency(smaller.size, larger.size, proof, smaller.root, larger.root), sha256)
}

/** Null where records are missing, or tiles are none. A storage that cannot answer now says nothing of the log. */
async function unlessMissing<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (isNophiError(error) && error.details.problem !== 'leaf-missing') throw error
    return null
  }
}

/** From the bytes of all leaves: either stored tiles were wrong, or this finds where the histories part. */
async function slowly(context: LogContext, marks: readonly Mark[]): Promise<Frontier> {
  context.tiles.clear()
  let frontier = emptyFrontier
  for (const { size, root } of marks) {
    frontier = await walkLeaves(context, frontier, size)
    if (!equalBytes(rootAt(frontier), root)) throw broken('fork', size)
  }
  return frontier
}
