import { isNophiError } from '../errors/nophi-error.js'
import type { PhoneNumber } from './phone-number.js'

/** What `read` makes of a number; null where it throws `INVALID_PHONE_NUMBER`. */
export function phoneNumberOrNull(read: () => PhoneNumber): PhoneNumber | null {
  try {
    return read()
  } catch (error) {
    if (isNophiError(error, 'INVALID_PHONE_NUMBER')) return null
    throw error
  }
}
