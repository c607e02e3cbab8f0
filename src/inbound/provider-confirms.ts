import type { SenderType } from '../domain/sender.js'
import type { VendorFacts } from '../ports/transport.js'
import { predictProvider } from './predict-provider.js'

/** Whether provider or network answers this opt-out itself. What cannot be told counts as yes: two confirmations are one too many. */
export function providerConfirms(vendor: Pick<VendorFacts, 'optOut'>, senderType: SenderType, text: string, handled: boolean): boolean {
  const { by, confirms } = vendor.optOut[senderType]
  if (by === 'none' || !confirms) return false
  if (handled) return true
  const reading = predictProvider(vendor, senderType, text)
  return reading === 'opt-out' || reading === 'unknown'
}
