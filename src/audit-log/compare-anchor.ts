import { equalBytes } from '../internal/bytes.js'
import { type Checkpoint, parseNote, parseTreeHead } from '../merkle-log/index.js'
import { frontierAt, type LogContext, rootAt } from './log-context.js'
import { incarnationOf, originOf } from './origin-of.js'
import { createTreeReader } from './tree-reader.js'
import type { AnchorStanding } from './types.js'

/** How the log stands to a checkpoint that was read from outside before: an honest log has grown from it. */
export async function compareAnchor(context: LogContext, checkpoint: Checkpoint): Promise<AnchorStanding> {
  const signed = parseTreeHead(parseNote(checkpoint.note)?.text ?? '')
  const incarnation = signed === null ? null : incarnationOf(context.name, signed.origin)
  if (signed === null || incarnation === null || !(await context.signer.signed(signed.origin, checkpoint.note))) return 'not-ours'
  const head = await context.transaction(({ audit }) => audit.readHead())
  // An anchor that does not know the newest name yet speaks of a loss that a person has stated.
  if (incarnation < head.incarnation) return 'agrees'
  if (incarnation > head.incarnation || signed.size > head.size) return 'log-behind'
  if (signed.size === 0n) return 'agrees'
  const known = await context.transaction(({ audit }) => audit.latestCheckpoint(originOf(context.name, incarnation)))
  if (known?.size === signed.size) return equalBytes(known.root, signed.root) ? 'agrees' : 'log-differs'
  if (signed.size === head.size) return equalBytes(rootAt(frontierAt(head)), signed.root) ? 'agrees' : 'log-differs'
  for (const fromLeaves of [false, true]) {
    if (fromLeaves) context.tiles.clear()
    const root = await createTreeReader(context, incarnation, context.tiles, fromLeaves)
      .range({ start: 0n, end: signed.size })
      .catch(() => null)
    if (root !== null && equalBytes(root, signed.root)) return 'agrees'
  }
  return 'log-differs'
}
