import { equalBytes, toBase64 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import {
  type Checkpoint,
  emptyFrontier,
  extend,
  type Frontier,
  formatTreeHead,
  parseNote,
  parseTreeHead,
  runHashing,
  type TreeHead,
} from '../merkle-log/index.js'
import type { CheckpointRow, LogHead } from '../ports/audit-store.js'
import { broken, frontierAt, type LogContext, leafHashOf, leafPages, rootAt } from './log-context.js'

const mostRounds = 8

export interface HeadSigner {
  /** Trusts the head as it stands when the newest checkpoint covers exactly it: then nothing has to be read again. */
  adopt(): Promise<void>
  /** The newest checkpoint, made if the log has grown. Reads the committed head, never the one about to be. */
  sign(): Promise<Checkpoint>
  /** The newest stored checkpoint, if it is ours and says what its row says. */
  newest(): Promise<Checkpoint | null>
}

export function createHeadSigner(context: LogContext): HeadSigner {
  // The largest tree that this process has itself seen to be ours.
  let base: Frontier | undefined
  let trusted = ''

  async function read(): Promise<{ head: LogHead; latest: CheckpointRow | null }> {
    const found = await context.transaction(async ({ audit }) => ({ head: await audit.readHead(), latest: await audit.latestCheckpoint() }))
    if (found.latest !== null && found.latest.note !== trusted) {
      if (!(await isOurs(found.latest))) throw broken('checkpoint-not-ours')
      trusted = found.latest.note
    }
    return found
  }

  async function isOurs(row: CheckpointRow): Promise<boolean> {
    const head = parseTreeHead(parseNote(row.note)?.text ?? '')
    const same = head?.origin === row.origin && head.size === row.size && equalBytes(head.root, row.root) && row.origin === context.origin
    return same && (await context.signer.signed(row.note))
  }

  /** Grows a trusted tree by the leaves that the storage holds, from their bytes. */
  async function grow(from: Frontier, to: bigint): Promise<Frontier> {
    let frontier = from
    for await (const rows of leafPages(context, from.size, to)) {
      const hashes = rows.map(leafHashOf)
      const changed = rows.findIndex((row, place) => !equalBytes(row.hash, hashes[place] as Uint8Array))
      if (changed >= 0) throw broken('leaf-changed', frontier.size + BigInt(changed))
      frontier = runHashing(extend(frontier, hashes), sha256)
    }
    return frontier
  }

  async function proveConsistent(head: LogHead, latest: CheckpointRow | null): Promise<Frontier> {
    const current = frontierAt(head)
    if ((base?.size ?? 0n) > head.size || (latest?.size ?? 0n) > head.size) throw broken('history-lost')
    const older: TreeHead[] = latest === null ? [] : [latest]
    if (base !== undefined) older.push({ origin: context.origin, size: base.size, root: rootAt(base) })
    older.sort((one, other) => Number(one.size - other.size))
    // Begin at the largest tree that this process knows, unless a checkpoint below it has to be checked as well.
    let frontier = base !== undefined && older[0]?.size === base.size ? base : emptyFrontier
    for (const mark of [...older, { size: head.size, root: rootAt(current) }]) {
      frontier = await grow(frontier, mark.size)
      if (!equalBytes(rootAt(frontier), mark.root)) throw broken('fork', mark.size)
    }
    return current
  }

  return {
    async adopt() {
      if (base !== undefined) return
      const { head, latest } = await read()
      if (latest?.size !== head.size) return
      const frontier = frontierAt(head)
      // If not, `sign` will find where they part.
      if (equalBytes(rootAt(frontier), latest.root)) base = frontier
    },
    async sign() {
      for (let round = 0; round < mostRounds; round++) {
        const { head, latest } = await read()
        const frontier = await proveConsistent(head, latest)
        if (latest?.size === head.size) {
          base = frontier
          return toCheckpoint(latest)
        }
        const root = rootAt(frontier)
        const note = await context.signer.sign(formatTreeHead({ origin: context.origin, size: head.size, root }))
        const row: CheckpointRow = { origin: context.origin, size: head.size, root, note, at: context.runtime.now().getTime() }
        const saved = await context.transaction(async ({ audit }) => {
          const other = await audit.latestCheckpoint()
          // Ascending only: a larger one was signed meanwhile and has to be checked first.
          return other !== null && other.size >= row.size ? 'present' : audit.saveCheckpoint(row)
        })
        if (saved === 'saved') {
          base = frontier
          trusted = note
          return toCheckpoint(row)
        }
      }
      throw broken('sequencers-compete')
    },
    async newest() {
      const { latest } = await read()
      return latest === null ? null : toCheckpoint(latest)
    },
  }
}

function toCheckpoint({ origin, size, root, note }: CheckpointRow): Checkpoint {
  return { origin, size, root: toBase64(root), note }
}
