import type { PhoneNumberInput } from '../domain/phone-number.js'
import type { SenderAddress } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { createPhiGuard } from '../phi-guard/index.js'
import { type ClearedMessage, mintClearedMessage } from '../ports/cleared-message.js'
import { countSegments } from '../segments/index.js'
import { isFictionalNumber } from './fictional-number.js'

/**
 * A cleared message for tests of a transport. The text passes the guard (`NOT_CLEARED` where it does not), and both
 * numbers are fictional or a vendor's magic ones (`INVALID_PHONE_NUMBER`), so this is no way round the gates.
 */
export function clearedMessage(fields: { readonly to: PhoneNumberInput; readonly from: SenderAddress; readonly text: string }): ClearedMessage {
  const { from, text } = fields
  const to = typeof fields.to === 'string' ? fields.to : fields.to.reveal()
  if (!isFictionalNumber(to)) throw new NophiError('INVALID_PHONE_NUMBER', { path: 'to' })
  if ((from.type === 'long-code' || from.type === 'toll-free') && !isFictionalNumber(from.value))
    throw new NophiError('INVALID_PHONE_NUMBER', { path: 'from.value' })
  const { verdict, findings } = createPhiGuard().inspect(text)
  if (verdict !== 'clear') throw new NophiError('NOT_CLEARED', { path: 'text', findings: findings.length })
  const { encoding, segments } = countSegments(text)
  return mintClearedMessage({ to, from, text, encoding, segments })
}
