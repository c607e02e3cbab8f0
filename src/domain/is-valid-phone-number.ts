import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** Whether a number of this form can exist in its country's numbering plan. Says nothing about service. */
export function isValidPhoneNumber(e164: string): boolean {
  return e164.startsWith('+1') ? isAssignable(e164) : parsePhoneNumberFromString(e164)?.isPossible() === true
}

/** In the North American plan neither area code nor exchange begins with 0 or 1, nor is either an N11 code. */
function isAssignable(e164: string): boolean {
  return /^\+1[2-9]\d{2}[2-9]\d{6}$/.test(e164) && !/^\+1[2-9]11/.test(e164)
}
