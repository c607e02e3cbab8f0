import { equalBytes } from '../internal/bytes.js'
import { isBytes } from './check-bundle.js'
import type { Checkpoint, TreeHead } from './checkpoint.js'
import { followKeys } from './follow-keys.js'
import { emptyFrontier, extend, type Frontier, rootOf } from './frontier.js'
import { hashAll, leafInput } from './hashing.js'
import { isCanonicalRecord } from './is-canonical-record.js'
import { invalid, type LogTrust, openWholeCheckpoint, type ReadTrust, type Verified } from './log-trust.js'

const batchSize = 512

export interface RangeOptions {
  /** Checkpoints of the same log held outside earlier, in any order. They tell from which record on a changed log differs. */
  readonly earlier?: readonly Checkpoint[] | undefined
}

/**
 * Whether these are all records of the log from the first one up to the checkpoint, unchanged and in order. So an
 * auditor can see what is absent: a stop before a send, for instance. Memory does not grow with their number. Never
 * throws. `index` is the first bad record where that can be known: one that cannot be read or is not in its canonical
 * form, the first one missing or too many, or, by `earlier` checkpoints, the start of the stretch that differs.
 * One root says that a record was changed, not which: hold checkpoints outside often.
 */
export async function verifyRange(leaves: AsyncIterable<Uint8Array>, checkpoint: Checkpoint, trust: LogTrust, options: RangeOptions = {}): Promise<Verified> {
  try {
    const known = await followKeys(trust)
    if (typeof known === 'string') return invalid(known)
    const heads: TreeHead[] = []
    for (const each of [...(options.earlier ?? []), checkpoint]) {
      const head = await openWholeCheckpoint(each, known)
      if (typeof head === 'string') return invalid(head)
      heads.push(head)
    }
    const last = heads.at(-1) as TreeHead
    heads.sort(bySize)
    // The log has signed more than this: what is shown is not all of it.
    if ((heads.at(-1) as TreeHead).size > last.size) return invalid('few', last.size)
    return await walk(leaves, heads, last.size, known)
  } catch {
    return invalid('shape')
  }
}

/** `heads` by size, the last one of `size` leaves. */
async function walk(leaves: AsyncIterable<Uint8Array>, heads: readonly TreeHead[], size: bigint, { hash }: ReadTrust): Promise<Verified> {
  const batch: Uint8Array[] = []
  let frontier: Frontier = emptyFrontier
  let next = 0
  let fits = 0n

  async function flush(): Promise<void> {
    const hashes = await hash(hashAll([...batch]))
    batch.length = 0
    frontier = await hash(extend(frontier, hashes))
  }

  /** Compares with every checkpoint of the size reached. False: the leaves so far are others. */
  async function agrees(): Promise<boolean> {
    const root = await hash(rootOf(frontier))
    for (; heads[next]?.size === frontier.size; next++) if (!equalBytes((heads[next] as TreeHead).root, root)) return false
    fits = frontier.size
    return true
  }

  if (heads[0]?.size === 0n && !(await agrees())) return invalid('root')
  let read = 0n
  try {
    for await (const given of leaves) {
      if (read === size) return invalid('many', read)
      if (!isBytes(given)) return invalid('shape', read)
      // A copy too, so that what is checked is what was given.
      const input = leafInput(given)
      if (!isCanonicalRecord(input.subarray(1))) return invalid('record', read)
      batch.push(input)
      read += 1n
      const due = read === heads[next]?.size
      if (due || batch.length === batchSize) await flush()
      if (due && !(await agrees())) return invalid('root', fits > 0n ? fits : undefined)
    }
  } catch {
    return invalid('reading', read)
  }
  // One taken out of the last stretch looks like one cut off its end.
  return read === size ? { valid: true } : invalid('few', heads.length > 1 ? fits : read)
}

function bySize(one: TreeHead, other: TreeHead): number {
  return one.size < other.size ? -1 : one.size > other.size ? 1 : 0
}
