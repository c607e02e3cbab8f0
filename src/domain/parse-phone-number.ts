import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { NophiError } from '../errors/nophi-error.js'
import { maskPhoneNumber } from './masked-phone-number.js'
import type { PhoneNumber, PhoneNumberInput } from './phone-number.js'

/** Possible and in E.164 as it stands, by the one numbering plan with a single length: no library needs to be asked, at thirty times the cost. */
const northAmerican = /^\+1[2-9]\d{9}$/

/**
 * Reads a phone number. Without `defaultCountry` only E.164 is read: `+13125550142`. A number with an extension is a desk's,
 * whose texts would come to a switchboard, and is none.
 * Throws `INVALID_PHONE_NUMBER`, never with the input. Says nothing about whether the number is in service.
 */
export function parsePhoneNumber(input: string, defaultCountry?: string): PhoneNumber {
  const { phone, hasExtension } = read(input, defaultCountry)
  if (hasExtension) throw new NophiError('INVALID_PHONE_NUMBER')
  return phone
}

/** Of somebody who wants no texts the number before an extension too: that is the one a text would go to. */
export function parseUnwantedNumber(input: string, defaultCountry: string): PhoneNumber {
  return read(input, defaultCountry).phone
}

function read(input: string, defaultCountry: string | undefined): { readonly phone: PhoneNumber; readonly hasExtension: boolean } {
  if (typeof input !== 'string' || (defaultCountry === undefined && !/^\+[1-9]\d{5,14}$/.test(input))) throw new NophiError('INVALID_PHONE_NUMBER')
  if (northAmerican.test(input) && defaultCountry === undefined) return { phone: maskPhoneNumber(input, 1), hasExtension: false }
  if (defaultCountry !== undefined && !isSupportedCountry(defaultCountry)) throw new NophiError('INVALID_PHONE_NUMBER', { path: 'defaultCountry' })
  const parsed = parsePhoneNumberFromString(input, defaultCountry as CountryCode | undefined)
  if (parsed === undefined || !parsed.isPossible()) throw new NophiError('INVALID_PHONE_NUMBER')
  return { phone: maskPhoneNumber(parsed.number, parsed.countryCallingCode.length), hasExtension: parsed.ext !== undefined }
}

export function asPhoneNumber(input: PhoneNumberInput): PhoneNumber {
  return typeof input === 'string' ? parsePhoneNumber(input) : parsePhoneNumber(input.reveal())
}
