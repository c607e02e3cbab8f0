import type { SenderType } from '../domain/sender.js'
import type { VendorFacts } from '../ports/transport.js'

/** The whole bodies that US providers take for an opt-out by themselves; on toll-free numbers the network takes STOP alone. */
const providerWords: readonly string[] = ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']

/** Whether provider or network answers this opt-out itself. Unknown counts as yes: two confirmations are one too many. */
export function providerConfirms(vendor: VendorFacts, senderType: SenderType, text: string, handled: boolean): boolean {
  const { by, confirms } = vendor.optOut[senderType]
  if (by === 'none' || !confirms) return false
  if (handled || by === 'unknown') return true
  const body = text.trim().toUpperCase()
  return by === 'network' ? body === 'STOP' : providerWords.includes(body)
}
