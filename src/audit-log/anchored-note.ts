import { NophiError } from '../errors/nophi-error.js'
import type { Checkpoint } from '../merkle-log/index.js'

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
