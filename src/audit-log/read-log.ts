import { equalBytes } from '../internal/bytes.js'
import { parseNote, parseTreeHead } from '../merkle-log/index.js'
import type { CheckpointRow, LogHead } from '../ports/audit-store.js'
import { broken, type LogContext } from './log-context.js'
import { incarnationOf, originOf } from './origin-of.js'

export interface LogAsRead {
  readonly head: LogHead
  /** The name that is signed now. */
  readonly origin: string
  /** The newest checkpoint under that name, if it is ours and says what its row says. */
  readonly latest: CheckpointRow | null
}

/** Reads head and newest checkpoint. Throws `checkpoint-not-ours`. */
export function createLogReading(context: LogContext): () => Promise<LogAsRead> {
  let trusted = ''

  async function isOurs(row: CheckpointRow, origin: string): Promise<boolean> {
    const head = parseTreeHead(parseNote(row.note)?.text ?? '')
    const same = head?.origin === row.origin && head.size === row.size && equalBytes(head.root, row.root) && row.origin === origin
    return same && (await context.signer.signed(origin, row.note))
  }

  return async () => {
    const found = await context.transaction(async ({ audit }) => {
      const origin = originOf(context.name, (await audit.readHead()).incarnation)
      const latest = await audit.latestCheckpoint(origin)
      // Read after the checkpoint: each statement may see later commits than the one before, and a head is never behind what was signed.
      const head = await audit.readHead()
      return { head, origin, latest, other: latest === null && head.size > 0n ? await audit.latestCheckpoint() : null }
    })
    const { head, origin, latest, other } = found
    if (originOf(context.name, head.incarnation) !== origin) throw broken('reopened-meanwhile')
    // A log that was signed under another name is not ours to go on with.
    if (other !== null && incarnationOf(context.name, other.origin) === null) throw broken('checkpoint-not-ours')
    if (latest !== null && latest.note !== trusted) {
      if (!(await isOurs(latest, origin))) throw broken('checkpoint-not-ours')
      trusted = latest.note
    }
    return { head, origin, latest }
  }
}
