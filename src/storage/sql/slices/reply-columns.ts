import type { ReplyRow } from '../../../ports/reply-store.js'
import { type Columns, columns } from '../kit/columns.js'

export const replyColumns: Columns<ReplyRow> = /* @__PURE__ */ columns<ReplyRow>({
  id: 'text',
  subject: 'text',
  at: 'int',
  message: 'text',
  intent: 'text',
  rule: 'text',
  textMac: 'text',
  words: 'bytes',
  wordsUntil: 'int',
  needsReview: 'flag',
  urgent: 'flag',
  answered: 'flag',
  transport: 'text',
  sender: 'text',
  occurredAt: 'int',
  stop: 'text',
  claimedBy: 'text',
  claimedUntil: 'int',
  decidedAt: 'int',
  decidedBy: 'text',
  decision: 'text',
})
