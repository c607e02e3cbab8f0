import type { PhoneNumber } from '../domain/phone-number.js'
import { NophiError } from '../errors/nophi-error.js'
import { numberOfRecipient } from '../ports/recipient-number.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AllStores, Settings } from './context.js'

/** The number of a recipient that a row names. Throws `STORAGE_UNAVAILABLE` where it is not there, and `KEY_UNAVAILABLE`. */
export async function storedNumber(context: Settings, { suppression }: AllStores, subject: SubjectKey): Promise<PhoneNumber> {
  const phone = await numberOfRecipient(context, suppression, subject)
  if (phone === null) throw new NophiError('STORAGE_UNAVAILABLE', { path: 'recipient' })
  return phone
}
