import { equalBytes } from '../internal/bytes.js'
import { type Checkpoint, parseNote, parseTreeHead } from '../merkle-log/index.js'
import { begins } from './known-tree.js'
import { frontierAt, type LogContext, rootAt } from './log-context.js'
import { incarnationOf } from './origin-of.js'
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
  // Held against the head: by itself the anchored tree may be made of tiles that were left beside a log written anew.
  const present = { size: head.size, root: rootAt(frontierAt(head)) }
  if (signed.size === present.size) return equalBytes(present.root, signed.root) ? 'agrees' : 'log-differs'
  for (const fromLeaves of [false, true]) {
    if (fromLeaves) context.tiles.clear()
    if (await begins(createTreeReader(context, incarnation, context.tiles, fromLeaves), signed, present)) return 'agrees'
  }
  return 'log-differs'
}
