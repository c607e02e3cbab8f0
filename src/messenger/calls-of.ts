import type { MessageChange, MessageRow } from '../ports/message-store.js'
import type { AttemptRow } from '../ports/suppression-store.js'
import type { AllStores } from './context.js'

/** Calls of one text of which nobody knows that they came to nothing, the first one first. */
export async function callsOf({ suppression }: AllStores, { id, subject }: Pick<MessageRow, 'id' | 'subject'>): Promise<readonly AttemptRow[]> {
  const attempts = await suppression.attemptsSince({ subject }, 0)
  return attempts.filter(({ message }) => message === id).sort((one, other) => one.n - other.n)
}

/** What a text is by such calls, when none is under way: unknown, and the last one is asked about next. Null: it never left. */
export function knownBy(calls: readonly AttemptRow[]): MessageChange | null {
  const last = calls.at(-1)
  return last === undefined ? null : { status: 'unknown', attempt: last.id, transport: last.transport }
}
