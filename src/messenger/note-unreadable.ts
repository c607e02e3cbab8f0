import type { Context } from './context.js'
import { type Judgement, unreadableMs } from './judge.js'

const part = 'permits'

/** Once a batch is committed: its texts that nobody could judge count as stuck until they can be, or were not met again for two turns. */
export function noteUnreadable({ dispatching: { unreadable }, stuck, runtime }: Context, judgements: readonly Judgement[]): void {
  const at = runtime.monotonic()
  for (const judgement of judgements) {
    const { id } = judgement.type === 'planned' ? judgement.planned.message : judgement.message
    unreadable.delete(id)
    if (judgement.type === 'unreadable') unreadable.set(id, at + 2 * unreadableMs)
  }
  for (const [id, until] of unreadable) if (until <= at) unreadable.delete(id)
  if (unreadable.size > 0) stuck.set(part, unreadable.size)
  else stuck.delete(part)
}
