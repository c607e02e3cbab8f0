import { findReplyCollisions } from '../../../trigger-message/index.js'
import type { Issue } from './issue.js'

const suggestion = 'Invite a digit: Reply 1 to confirm.'
const ours = {
  rule: 'reply-collision',
  reason: 'The invited word opts people out or in, or asks for help, wherever it is received.',
  citation: '47 CFR 64.1200(a)(10)',
  suggestion,
} as const
const provider = {
  rule: 'reply-opt-in-word',
  reason: 'Twilio takes the invited word for an opt-in.',
  citation: 'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out',
  suggestion,
} as const

/** Words that a text invites for something else than what they do, as `send` refuses them. Places are those of the text. */
export function checkReplies(text: string): Omit<Issue, 'level'>[] {
  return findReplyCollisions(text).map(({ start, end, by }) => ({ ...(by === 'us' ? ours : provider), start, end }))
}
