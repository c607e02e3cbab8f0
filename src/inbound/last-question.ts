import type { ExpectedReply } from '../domain/content.js'
import type { MessageStatus } from '../domain/message-status.js'
import type { MessageRow } from '../ports/message-store.js'

const answerableMs = 72 * 3_600_000
/** Of a text that a person may have read. */
export const reached: readonly MessageStatus[] = ['sending', 'accepted', 'delivered', 'unknown']

export interface LastQuestion {
  readonly message: MessageRow | null
  readonly expects: readonly ExpectedReply[]
}

/** The last text of the same sender that declared replies: for 72 hours, and not after the event's time. */
export function lastQuestion(rows: readonly MessageRow[], sender: string, now: number): LastQuestion {
  const sent = rows.filter((row) => row.sender === sender && reached.includes(row.status)).sort(byLeaving)
  const message = sent.find((row) => row.expects !== '[]') ?? null
  if (message === null || now - message.statusAt > answerableMs || now > message.expiresAt) return { message: sent[0] ?? null, expects: [] }
  return { message, expects: readExpects(message.expects) }
}

/** The last first, by when each was due to leave: what was asked for first may leave last, and a receipt may come days late. */
function byLeaving(one: MessageRow, other: MessageRow): number {
  return other.notBefore - one.notBefore || other.createdAt - one.createdAt
}

/** Where it cannot be read any more what a text asked, it asked nothing: whoever answers STOP is heard all the same. */
function readExpects(text: string): readonly ExpectedReply[] {
  try {
    const expects: unknown = JSON.parse(text)
    return Array.isArray(expects) && expects.every(isExpected) ? expects : []
  } catch {
    return []
  }
}

function isExpected(each: unknown): each is ExpectedReply {
  const { keyword, means } = (each ?? {}) as { readonly keyword?: unknown; readonly means?: unknown }
  return typeof keyword === 'string' && typeof means === 'string'
}
