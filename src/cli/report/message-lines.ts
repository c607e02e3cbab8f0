import type { ExplainedMessage } from '../../messenger/explain/types.js'
import { instant } from './words.js'

const statusWords: Readonly<Record<ExplainedMessage['status'], string>> = {
  queued: 'waits',
  sending: 'is being sent',
  accepted: 'sent: the provider took it, and no receipt has come',
  delivered: 'delivered',
  undelivered: 'not delivered: the carrier said so after the provider took it',
  rejected: 'not sent: the provider refused it',
  unknown: 'unknown: it may have left, and is not sent again; a person settles it',
  refused: 'not sent: refused by our own rules',
  cancelled: 'not sent: cancelled',
  expired: 'not sent: its time passed before it could go',
}

export function messageLines(message: ExplainedMessage): readonly string[] {
  const { id, status, statusAt, program, kind, createdAt, reasons, deferredUntil, heldFor, call } = message
  return [
    `  ${instant(createdAt)}  ${kind}, program ${program}`,
    `    ${statusWords[status]} (since ${instant(statusAt)})`,
    // Several findings of one text may share a code.
    ...new Set(reasons.map(({ code, message: sentence, citation }) => `    ${sentence} [${code}${citation === undefined ? '' : `; ${citation}`}]`)),
    ...(deferredUntil === undefined ? [] : [`    looked at again at ${instant(deferredUntil)}`]),
    ...(heldFor === undefined ? [] : [`    waits for a person or an event: ${heldFor}`]),
    ...(call === undefined ? [] : [`    call to ${call.transport ?? 'a provider'} at ${instant(call.at)}: ${call.reason ?? call.outcome ?? 'under way'}`]),
    `    proof: ${id}`,
  ]
}
