import type { Program } from '../domain/program.js'
import type { Sender } from '../domain/sender.js'
import type { DueMessage } from '../ports/message-store.js'
import { type Settings, senderOf } from './context.js'
import type { Objection } from './gates/gate-facts.js'
import { isServiceKind } from './service-message.js'

/**
 * Whose number a text leaves from: only that of the sender in whose name it was composed. Where its program has another
 * since, it leaves from none, and waits for a process of another configuration. What answers a person goes from the sender
 * that the person wrote to, whoever has the program.
 */
export function senderAtPermit(
  settings: Settings,
  { kind, sender: composedFor }: Pick<DueMessage, 'kind' | 'sender'>,
  program: Program,
): { readonly sender: Sender; readonly objections: readonly Objection[] } {
  const ofProgram = senderOf(settings, program)
  const sender = (isServiceKind(kind) ? settings.senders.get(composedFor) : undefined) ?? ofProgram
  return { sender, objections: sender.id === composedFor ? [] : [{ code: 'sender-changed', rule: 'product.sender' }] }
}
