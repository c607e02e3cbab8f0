import { NophiError } from '../errors/nophi-error.js'
import { toBase64 } from '../internal/bytes.js'
import { type Checkpoint, parseNote, parseTreeHead } from '../merkle-log/index.js'

/** What a kept note says. Null when it is no checkpoint. Says nothing of its signatures. */
export function checkpointOf(note: string): Checkpoint | null {
  const head = parseTreeHead(parseNote(note)?.text ?? '')
  return head === null ? null : { origin: head.origin, size: head.size, root: toBase64(head.root), note }
}

export function anchorFailed(problem: string): NophiError {
  return new NophiError('AUDIT_UNAVAILABLE', { problem })
}

/** Whether the checkpoint is the one held already. Throws when what is held is a larger tree of that name, or another one of that size. */
export function alreadyHolds(held: Checkpoint | null, given: Checkpoint): boolean {
  if (held === null || held.origin !== given.origin || held.size < given.size) return false
  if (held.size > given.size) throw anchorFailed('anchor-holds-more')
  if (held.root !== given.root) throw anchorFailed('anchor-differs')
  return true
}
