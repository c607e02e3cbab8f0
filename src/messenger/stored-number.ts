import type { PhoneNumber } from '../domain/phone-number.js'
import { NophiError } from '../errors/nophi-error.js'
import { isDamaged } from '../ports/key-ring.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AllStores, Settings } from './context.js'

/** The number of a recipient that a row names. Throws `STORAGE_UNAVAILABLE` where it is not there, and `KEY_UNAVAILABLE`. */
export async function storedNumber(context: Settings, { suppression }: AllStores, subject: SubjectKey): Promise<PhoneNumber> {
  const phone = await numberOfRecipient(context, suppression, subject)
  if (phone === null) throw new NophiError('STORAGE_UNAVAILABLE', { path: 'recipient' })
  return phone
}

/** The same for a list, as a member of its row: none where what is stored was damaged, or is gone. Keys that do not answer now throw. */
export async function readableNumber(context: Settings, { suppression }: AllStores, subject: SubjectKey): Promise<{ readonly phone?: PhoneNumber }> {
  try {
    const phone = await numberOfRecipient(context, suppression, subject)
    return phone === null ? {} : { phone }
  } catch (error) {
    if (isDamaged(error)) return {}
    throw error
  }
}
