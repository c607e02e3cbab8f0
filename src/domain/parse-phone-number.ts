import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { NophiError } from '../errors/nophi-error.js'
import { maskPhoneNumber } from './masked-phone-number.js'
import type { PhoneNumber, PhoneNumberInput } from './phone-number.js'

/** Possible and in E.164 as it stands, by the one numbering plan with a single length: no library needs to be asked, at thirty times the cost. */
const northAmerican = /^\+1[2-9]\d{9}$/

/**
 * Reads a phone number. Without `defaultCountry` only E.164 is read: `+13125550142`.
 * Throws `INVALID_PHONE_NUMBER`, never with the input. Says nothing about whether the number is in service.
 */
export function parsePhoneNumber(input: string, defaultCountry?: string): PhoneNumber {
  if (typeof input !== 'string' || (defaultCountry === undefined && !/^\+[1-9]\d{5,14}$/.test(input))) throw new NophiError('INVALID_PHONE_NUMBER')
  if (northAmerican.test(input) && defaultCountry === undefined) return maskPhoneNumber(input, 1)
  if (defaultCountry !== undefined && !isSupportedCountry(defaultCountry)) throw new NophiError('INVALID_PHONE_NUMBER', { path: 'defaultCountry' })
  const parsed = parsePhoneNumberFromString(input, defaultCountry as CountryCode | undefined)
  if (parsed === undefined || !parsed.isPossible()) throw new NophiError('INVALID_PHONE_NUMBER')
  return maskPhoneNumber(parsed.number, parsed.countryCallingCode.length)
}

export function asPhoneNumber(input: PhoneNumberInput): PhoneNumber {
  return typeof input === 'string' ? parsePhoneNumber(input) : parsePhoneNumber(input.reveal())
}
