import type { ExpectedReply } from '../domain/content.js'
import type { MessageStatus } from '../domain/message-status.js'
import type { MessageRow } from '../ports/message-store.js'

const answerableMs = 72 * 3_600_000
/** Of a text that a person may have read. */
export const reached: readonly MessageStatus[] = ['sending', 'accepted', 'delivered', 'unknown']

/** More than can be answered by a word of a few letters. */
const mostOpen = 5

export interface Question {
  readonly message: MessageRow | null
  readonly expects: readonly ExpectedReply[]
}

/**
 * The texts from the same number that declared replies, the last first: each for 72 hours, and not after its event's time. Where none
 * is open, the last text that left, which asks nothing any more. `isFrom`: whether a sender's texts may have come from that number.
 */
export function openQuestions(rows: readonly MessageRow[], isFrom: (sender: string) => boolean, now: number): readonly [Question, ...Question[]] {
  const sent = rows.filter((row) => isFrom(row.sender) && reached.includes(row.status)).sort(byLeaving)
  const open = sent.filter((row) => row.expects !== '[]' && now - row.statusAt <= answerableMs && now <= row.expiresAt)
  const [last, ...others] = open.slice(0, mostOpen).map((message) => ({ message, expects: readExpects(message.expects) }))
  return last === undefined ? [{ message: sent[0] ?? null, expects: [] }] : [last, ...others]
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
