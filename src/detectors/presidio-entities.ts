import type { Category, Meaning } from './kit/detected-finding.js'

/** Names as in https://microsoft.github.io/presidio/supported_entities/, and some that hosts give their own recognizers. What is not in it is somebody's number. */
const categories: ReadonlyMap<string, Category> = new Map([
  ['PERSON', 'name'],
  ['LOCATION', 'address'],
  ['ORGANIZATION', 'facility'],
  ['PHONE_NUMBER', 'phone'],
  ['EMAIL_ADDRESS', 'email'],
  ['URL', 'url'],
  ['IP_ADDRESS', 'ip'],
  ['MAC_ADDRESS', 'device'],
  ['DATE_TIME', 'date'],
  ['AGE', 'birth-date'],
  ['US_SSN', 'ssn'],
  ['US_MBI', 'member-id'],
  ['UK_NHS', 'mrn'],
  ['CREDIT_CARD', 'account'],
  ['IBAN_CODE', 'account'],
  ['US_BANK_NUMBER', 'account'],
  ['CRYPTO', 'account'],
  ['MEDICAL_CONDITION', 'condition'],
  ['DISEASE', 'condition'],
  ['MEDICATION', 'medication'],
])

export function meaningOfPresidio(type: string): Meaning {
  return { category: categories.get(type) ?? 'other-id' }
}
